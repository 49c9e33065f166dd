import DossierLink
import DossierModel

/// robots.txt, and, when the site's address is known, the sitemap, feed.xml (Atom, RFC 4287) and
/// feed.json (JSON Feed 1.1).
enum Feeds {
  static func pages(_ context: RenderContext) -> [Page] {
    guard let base = context.site.configuration.baseURL else {
      return [Page(path: "robots.txt", text: "User-agent: *\nAllow: /\n")]
    }
    let robots = "User-agent: *\nAllow: /\nSitemap: \(base)sitemap.xml\n"
    let pages = [Page(path: "robots.txt", text: robots)] + Sitemap(context, base).pages
    // A feed has a date of its own, which is that of its newest article.
    guard context.hasFeeds else { return pages }
    return pages + [
      Page(path: "feed.xml") { $0 += atom(context, base).bytes },
      Page(path: "feed.json") { $0 += jsonFeed(context, base) },
    ]
  }

  /// How many articles a feed has.
  private static let size = 50

  /// An article of a feed, with the date that the feed tells.
  private struct Entry {
    let article: ArticleID
    let stamp: String
  }

  /// The articles that were published or corrected last; without those that have no date.
  ///
  /// The build's own time would change every build.
  private static func entries(_ site: Site) -> [Entry] {
    var dated: [(stamp: String, article: ArticleID)] = []
    for (id, article) in site.articles.identified {
      if let date = article.feedDate { dated.append((stamp(date), id)) }
    }
    // Of one form, so that their order is that of time, but for zones; articles are in order already.
    return dated.sorted { ($1.stamp, $0.article) < ($0.stamp, $1.article) }.prefix(size).map {
      Entry(article: $0.article, stamp: $0.stamp)
    }
  }

  /// A date as RFC 3339 has it: of a day, a month or a year its beginning.
  private static func stamp(_ date: PartialDate) -> String {
    let start = date.start
    let day = PartialDate.plain(
      PartialDate.Point(year: start.year, month: start.month ?? 1, day: start.day ?? 1))
    guard let time = date.time, !time.hasPrefix("24") else { return "\(day)T00:00:00Z" }
    let zone = time.dropFirst(8)
    // `+02` is `+02:00`; a time without a zone is taken as it is.
    return "\(day)T\(time.prefix(8))\(zone.isEmpty ? "Z" : zone.count == 3 ? "\(zone):00" : zone)"
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
    let entries = entries(site)
    if let newest = entries.first { element("<updated>", newest.stamp, "</updated>\n") }
    element("<author><name>", site.configuration.title, "</name></author>\n")
    element("<link rel=\"self\" href=\"", base + "feed.xml", "\"/>\n")
    element("<link rel=\"alternate\" href=\"", base, "\"/>\n")
    for entry in entries {
      let article = site.articles[entry.article]
      let address = base + SafeURL.encoded(context.paths.article(entry.article))
      xml.markup("<entry>\n")
      element("<id>", address, "</id>\n")
      element("<title>", article.title, "</title>\n")
      element("<updated>", entry.stamp, "</updated>\n")
      if let date = article.date, date.machineReadable != nil {
        element("<published>", stamp(date), "</published>\n")
      }
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
        for entry in entries(site) {
          let article = site.articles[entry.article]
          let address = base + SafeURL.encoded(context.paths.article(entry.article))
          json.object { json in
            json.member("id", address)
            json.member("url", address)
            json.member("external_url", article.url)
            json.member("title", article.title)
            json.member("content_text", article.description ?? article.title)
            if let date = article.date, date.machineReadable != nil {
              json.member("date_published", stamp(date))
            }
            json.member("date_modified", entry.stamp)
            json.member("language", article.language)
          }
        }
      }
    }
    json.newLine()
    return json.bytes
  }
}
