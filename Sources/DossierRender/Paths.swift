import DossierLink
import DossierModel

/// Where the pages stand: paths from the site's root, and links between them.
struct Paths: Sendable {
  private let entities: [String]
  private let articles: [String]
  private let folders: [String]

  init(_ site: Site) {
    folders = site.configuration.kinds.map(\.folder)
    entities = site.entities.indices.map { site.path(ofEntity: $0) }
    articles = site.articles.map { "articles/\($0.slug).html" }
  }

  func article(_ number: Int) -> String { articles[number] }
  /// The page of an article's archived text.
  func source(_ number: Int) -> String { "sources/\(articles[number].dropFirst(9))" }
  /// An article's page of the collection of annotations.
  func annotations(_ number: Int) -> String {
    "annotations/\(articles[number].dropFirst(9).dropLast(4))json"
  }
  func entity(_ number: Int) -> String { entities[number] }
  func index(ofKind kind: Int) -> String { "\(folders[kind])/index.html" }

  /// The page that an entity's mentions go on at, from 1.
  func entity(_ number: Int, page: Int) -> String {
    page == 1 ? entities[number] : "\(entities[number].dropLast(5))/\(page).html"
  }

  func document(_ number: Int) -> String {
    number < articles.count ? articles[number] : entities[number - articles.count]
  }

  /// `../` for each folder that a page stands in.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
