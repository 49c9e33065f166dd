import DossierLink
import DossierModel

/// robots.txt, and, when the site's address is known, sitemap.xml, feed.xml (Atom, RFC 4287) and
/// feed.json (JSON Feed 1.1).
enum Feeds {
  static func pages(_ context: RenderContext) -> [Page] {
    guard let base = context.site.configuration.baseURL else {
      return [Page(path: "robots.txt", text: "User-agent: *\nAllow: /\n")]
    }
    return [
      Page(
        path: "robots.txt", text: "User-agent: *\nAllow: /\nSitemap: \(base)sitemap.xml\n"),
      Page(path: "sitemap.xml") { $0 += sitemap(context, base).bytes },
      Page(path: "feed.xml") { $0 += atom(context, base).bytes },
      Page(path: "feed.json") { $0 += jsonFeed(context, base) },
    ]
  }

  private static func sitemap(_ context: RenderContext, _ base: String) -> HTML {
    var xml = HTML()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    let site = context.site
    let paths =
      ["", "articles/index.html", "timeline.html", "conflicts.html"]
      + site.configuration.kinds.indices.map { context.paths.index(ofKind: $0) }
      + site.articles.indices.map { context.paths.article($0) }
      + site.articles.indices.filter { site.archive(ofArticle: $0) != nil }
      .map { context.paths.source($0) }
      + site.entities.indices.map { context.paths.entity($0) }
    for path in paths {
      xml.markup("<url><loc>")
      xml.append(escaping: base + SafeURL.encoded(path))
      xml.markup("</loc></url>\n")
    }
    xml.markup("</urlset>\n")
    return xml
  }

  /// The date of the newest article; the build's own time would change every build.
  private static func updated(_ article: Article?) -> String {
    guard let start = article?.date?.start else { return "1970-01-01T00:00:00Z" }
    let plain = PartialDate.plain(
      PartialDate.Point(year: start.year, month: start.month ?? 1, day: start.day ?? 1))
    return "\(plain)T00:00:00Z"
  }

  private static func atom(_ context: RenderContext, _ base: String) -> HTML {
    let site = context.site
    var xml = HTML()
    func element(_ open: StaticString, _ text: String, _ close: StaticString) {
      xml.markup(open)
      xml.append(escaping: text)
      xml.markup(close)
    }
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.markup("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
    element("<id>", base, "</id>\n")
    element("<title>", site.configuration.title, "</title>\n")
    element("<updated>", updated(site.articles.first), "</updated>\n")
    element("<author><name>", site.configuration.title, "</name></author>\n")
    element("<link rel=\"self\" href=\"", base + "feed.xml", "\"/>\n")
    element("<link rel=\"alternate\" href=\"", base, "\"/>\n")
    for (number, article) in site.articles.prefix(50).enumerated() {
      let address = base + SafeURL.encoded(context.paths.article(number))
      xml.markup("<entry>\n")
      element("<id>", address, "</id>\n")
      element("<title>", article.title, "</title>\n")
      element("<updated>", updated(article), "</updated>\n")
      element("<link rel=\"alternate\" href=\"", address, "\"/>\n")
      if let summary = article.description { element("<summary>", summary, "</summary>\n") }
      for author in article.authors { element("<author><name>", author, "</name></author>\n") }
      xml.markup("</entry>\n")
    }
    xml.markup("</feed>\n")
    return xml
  }

  private static func jsonFeed(_ context: RenderContext, _ base: String) -> [UInt8] {
    let site = context.site
    var json = JSON()
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", site.configuration.title)
      json.member("home_page_url", base)
      json.member("feed_url", base + "feed.json")
      json.member("language", site.configuration.language)
      json.key("items")
      json.array { json in
        for (number, article) in site.articles.prefix(50).enumerated() {
          let address = base + SafeURL.encoded(context.paths.article(number))
          json.object { json in
            json.member("id", address)
            json.member("url", address)
            json.member("external_url", article.url)
            json.member("title", article.title)
            json.member("content_text", article.description ?? article.title)
            if article.date != nil { json.member("date_published", updated(article)) }
            json.member("language", article.language)
          }
        }
      }
    }
    json.newLine()
    return json.bytes
  }
}
