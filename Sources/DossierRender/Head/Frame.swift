import DossierLink
import DossierModel
import DossierTemplates

/// What every page says around its own matter.
///
/// A class, since its fields are read through the view of each page: a copy of a value would count
/// up seven parts each time.
final class Frame: Sendable {
  let context: RenderContext
  /// The page's path from the site's root.
  let path: String
  let root: String
  let title: String
  let description: String
  /// Which entry of the navigation is this page's: its path.
  let section: String
  let head: HTML

  init(
    _ context: RenderContext, path: String, title: String, description: String? = nil,
    section: String = "", head: HTML = HTML()
  ) {
    self.context = context
    self.path = path
    root = Self.root(of: path, baseURL: context.site.configuration.baseURL)
    self.title = title
    self.description = description ?? title
    self.section = section
    self.head = head
  }

  /// A host shows 404.html at any address, so its links begin at the site's own path when that is
  /// known.
  private static func root(of path: String, baseURL: String?) -> String {
    guard path == "404.html", let baseURL,
      let host = baseURL.firstRange(of: "://"),
      let slash = baseURL[host.upperBound...].firstIndex(of: "/")
    else { return Paths.root(of: path) }
    return String(baseURL[slash...])
  }

  private var configuration: Configuration { context.site.configuration }
  private var words: Words { context.words }

  var canonical: String? {
    configuration.baseURL.map { $0 + (path == "index.html" ? "" : SafeURL.encoded(path)) }
  }

  private var navigation: [NavigationRow] {
    var rows = [
      NavigationRow(
        label: words["title_articles"], href: root + "articles/index.html",
        isCurrent: section == "articles/index.html", kind: nil)
    ]
    for (number, kind) in configuration.kinds.enumerated() {
      let path = context.paths.index(ofKind: number)
      rows.append(
        NavigationRow(
          label: context.kinds[number].plural, href: root + path, isCurrent: section == path,
          kind: kind.name))
    }
    for (key, path) in [("title_timeline", "timeline.html"), ("title_conflicts", "conflicts.html")]
    {
      rows.append(
        NavigationRow(
          label: words[key], href: root + path, isCurrent: section == path, kind: nil))
    }
    return rows
  }

  /// The fields that every page offers, read from a page's view.
  static func fields<View: TemplateView>(
    _ frame: @escaping @Sendable (View) -> Frame
  ) -> [TemplateField<View>] {
    let fields: [TemplateField<Frame>] = [
      .text("language") { $0.words.language },
      .text("direction") { RenderContext.direction(of: $0.words.language) },
      .text("interface_language") { $0.words.language },
      .text("site_title") { $0.configuration.title },
      .text("page_title") { frame in
        frame.path == "index.html"
          ? frame.title : "\(frame.title) · \(frame.configuration.title)"
      },
      .text("page_description") { $0.description },
      .text("root") { $0.root },
      .text("style_href") { $0.root + $0.context.stylePath },
      .text("script_href") { $0.root + $0.context.scriptPath },
      .text("generator") { _ in "dossier" },
      .text("canonical") { $0.canonical },
      .text("feed_href") { $0.context.hasFeeds ? $0.root + "feed.xml" : nil },
      .text("json_feed_href") { $0.context.hasFeeds ? $0.root + "feed.json" : nil },
      .html("head_html", when: { !$0.head.isEmpty }) { $1.append($0.head) },
      .list("nav") { $0.navigation },
    ]
    return fields.map { $0.lifted(by: frame) }
  }
}

struct NavigationRow: TemplateView {
  let label: String
  let href: String
  let isCurrent: Bool
  let kind: String?

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("href") { $0.href }, .flag("is_current") { $0.isCurrent },
    .text("kind") { $0.kind },
  ]
}
