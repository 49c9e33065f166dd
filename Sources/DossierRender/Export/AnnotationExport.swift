import DossierLink
import DossierModel

/// The annotations of articles as W3C Web Annotations (Recommendation of 23 February 2017): one
/// collection for the site, `annotations.json`, and a page of it for each article.
///
/// An article without annotations has no page, because a page holds at least one. Pages have no
/// `startIndex`: with it, one more annotation in one article would change the pages of all articles
/// behind it.
enum AnnotationExport {
  static func pages(_ context: RenderContext, _ keys: PageKeys?) -> [Page] {
    let site = context.site
    let counts = Column<Article, Int>(site.articles.indices.map { count(of: $0, context) })
    let articles = counts.indices.filter { counts[$0] > 0 }
    let bodies = Bodies(context)
    var pages = [Page(path: "annotations.json") { $0 += collection(counts, context) }]
    for (place, number) in articles.enumerated() {
      let neighbours = Neighbours(
        previous: place > 0 ? articles[place - 1] : nil,
        next: place + 1 < articles.count ? articles[place + 1] : nil)
      pages.append(
        Page(
          path: context.paths.annotations(number), key: keys?.annotations(number, neighbours)
        ) { bytes in
          var buffer = ByteBuffer()
          buffer.exchange(&bytes)
          AnnotationWriter(context, bodies, article: number).write(neighbours, into: &buffer)
          buffer.exchange(&bytes)
        })
    }
    return pages
  }

  /// How many annotations of an article's body name an entity.
  static func count(of article: ArticleID, _ context: RenderContext) -> Int {
    context.mentionsInBody(of: context.site.document(article)).count {
      context.site.mentions.entity(of: $0) != nil
    }
  }

  /// The address of a page: absolute when the site's address is known, else as seen from the folder
  /// that `root` leads out of.
  static func address(_ path: String, from root: String, _ context: RenderContext) -> String {
    (context.site.configuration.baseURL ?? root) + SafeURL.encoded(path)
  }

  private static func collection(_ counts: Column<Article, Int>, _ context: RenderContext)
    -> [UInt8]
  {
    func address(_ path: String) -> String { Self.address(path, from: "", context) }
    var json = JSON()
    json.object { json in
      json.member("@context", "http://www.w3.org/ns/anno.jsonld")
      json.member("id", address("annotations.json"))
      json.member("type", "AnnotationCollection")
      json.member("label", context.site.configuration.title)
      json.member("total", counts.reduce(0, +))
      if let first = counts.firstIndex(where: { $0 > 0 }),
        let last = counts.lastIndex(where: { $0 > 0 })
      {
        json.member("first", address(context.paths.annotations(first)))
        json.member("last", address(context.paths.annotations(last)))
      }
    }
    json.newLine()
    return json.bytes
  }

  /// The articles whose pages stand next to one of the collection.
  struct Neighbours {
    let previous: ArticleID?
    let next: ArticleID?
  }

  /// By entity: what all annotations that refer to it share.
  final class Bodies: Sendable {
    /// The members from `type` to `body`.
    let alone: Column<Record, [UInt8]>
    /// The same with the entity as the first of several bodies, and the list still open.
    let first: Column<Record, [UInt8]>

    init(_ context: RenderContext) {
      func members(_ entity: EntityID, _ write: (String, String) -> String) -> [UInt8] {
        let isFigure = context.site.kind(of: entity).family == .statistic
        let address = AnnotationExport.address(
          context.paths.entity(entity), from: "../", context)
        return Array(write(isFigure ? "describing" : "identifying", address).utf8)
      }
      let start = "\",\"type\":\"Annotation\",\"motivation\":\""
      let entities = context.site.entities.indices
      alone = Column(
        entities.map { entity in
          members(entity) { "\(start)\($0)\",\"body\":\"\($1)\"" }
        })
      first = Column(
        entities.map { entity in
          members(entity) {
            "\(start)\($0)\",\"body\":[{\"type\":\"SpecificResource\",\"purpose\":\"\($0)\","
              + "\"source\":\"\($1)\"}"
          }
        })
    }
  }
}
