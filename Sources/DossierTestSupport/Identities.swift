package import DossierModel

/// Tests write the identity of what they have just made as its number: `site.articles[0]`.
extension Identity: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self.init(value) }
}
