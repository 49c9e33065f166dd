import DossierLink
import DossierModel

/// sitemap.xml: the addresses of all pages; where they are too many for one file, an index of files
/// (sitemaps.org: 50,000 addresses and 50 MB a file).
struct Sitemap: Sendable {
  private let context: RenderContext
  private let base: String
  /// How many addresses a file has at most.
  private let size: Int
  private let count: Int

  private static let mostAddresses = 50_000
  private static let mostBytes = 52_428_800

  init(_ context: RenderContext, _ base: String, mostAddresses: Int = Sitemap.mostAddresses) {
    self.context = context
    self.base = base
    let site = context.site
    // Five bytes for one where all of an address is escaped; slugs have at most 100, encoded 300.
    let folder = site.configuration.kinds.map(\.folder.utf8.count).max() ?? 0
    let longest = 24 + 5 * (base.utf8.count + 3 * folder) + 400
    size = max(1, min(mostAddresses, (Self.mostBytes - 1_000) / longest))
    count =
      Self.indexes.count + site.configuration.kinds.count + site.articles.count
      + site.articles.indices.count { site.archive(of: $0) != nil } + site.entities.count
  }

  private static let indexes = ["", "articles/index.html", "timeline.html", "conflicts.html"]

  var pages: [Page] {
    if count <= size {
      return [Page(path: "sitemap.xml") { $0 += file(addresses[...]).bytes }]
    }
    let parts = (count + size - 1) / size
    return [Page(path: "sitemap.xml") { $0 += index(of: parts).bytes }]
      + (0..<parts).map { part in
        Page(path: Self.path(part)) {
          $0 += file(addresses.dropFirst(part * size).prefix(size)).bytes
        }
      }
  }

  private static func path(_ part: Int) -> String { "sitemap-\(part + 1).xml" }

  private var addresses: [String] {
    let site = context.site
    return Self.indexes
      + site.configuration.kinds.indices.map { context.paths.index(ofKind: $0) }
      + site.articles.indices.map { context.paths.article($0) }
      + site.articles.indices.filter { site.archive(of: $0) != nil }
      .map { context.paths.source($0) }
      + site.entities.indices.map { context.paths.entity($0) }
  }

  private func file(_ paths: ArraySlice<String>) -> HTML {
    var xml = HTML()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for path in paths {
      xml.markup("<url><loc>")
      xml.append(escaping: base + SafeURL.encoded(path))
      xml.markup("</loc></url>\n")
    }
    xml.markup("</urlset>\n")
    return xml
  }

  private func index(of parts: Int) -> HTML {
    var xml = HTML()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.markup("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for part in 0..<parts {
      xml.markup("<sitemap><loc>")
      xml.append(escaping: base + Self.path(part))
      xml.markup("</loc></sitemap>\n")
    }
    xml.markup("</sitemapindex>\n")
    return xml
  }
}
