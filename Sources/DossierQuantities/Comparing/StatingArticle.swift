package import DossierModel

/// The article in which a figure stands, as far as comparing needs it.
package struct StatingArticle: Sendable, Hashable {
  package let id: ArticleID
  package let slug: String
  /// The date that a figure without one of its own holds as of; nil for an undated article.
  package let date: PartialDate?

  package init(id: ArticleID, slug: String, date: PartialDate?) {
    self.id = id
    self.slug = slug
    self.date = date
  }
}
