package import DossierModel

/// The article in which a figure stands, as far as comparing needs it.
package struct StatingArticle: Sendable, Hashable {
  /// Its number among the site's articles.
  package let number: Int
  package let slug: String
  /// The date that a figure without one of its own holds as of; nil for an undated article.
  package let date: PartialDate?

  package init(number: Int, slug: String, date: PartialDate?) {
    self.number = number
    self.slug = slug
    self.date = date
  }
}
