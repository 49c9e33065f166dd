import DossierLink
import DossierModel

/// Where the pages stand: paths from the site's root, and links between them.
struct Paths: Sendable {
  private let entities: Column<Record, String>
  private let articles: Column<Article, String>
  private let folders: [String]

  init(_ site: Site) {
    folders = site.configuration.kinds.map(\.folder)
    entities = Column(site.entities.indices.map { site.path(of: $0) })
    articles = Column(site.articles.map { "articles/\($0.slug).html" })
  }

  func article(_ article: ArticleID) -> String { articles[article] }
  /// The page of an article's archived text.
  func source(_ article: ArticleID) -> String { "sources/\(articles[article].dropFirst(9))" }
  /// An article's page of the collection of annotations.
  func annotations(_ article: ArticleID) -> String {
    "annotations/\(articles[article].dropFirst(9).dropLast(4))json"
  }
  func entity(_ entity: EntityID) -> String { entities[entity] }
  func index(ofKind kind: Int) -> String { "\(folders[kind])/index.html" }

  /// The page that an entity's mentions go on at, from 1.
  func entity(_ entity: EntityID, page: Int) -> String {
    page == 1 ? entities[entity] : "\(entities[entity].dropLast(5))/\(page).html"
  }

  /// `../` for each folder that a page stands in.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
