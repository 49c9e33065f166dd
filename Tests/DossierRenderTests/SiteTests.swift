import DossierLink
import DossierModel
import DossierTemplates
import Testing

@testable import DossierRender

extension RenderContext {
  static func sample(_ site: SampleSite) -> RenderContext {
    var ignored: [Diagnostic] = []
    let templates = TemplateSet(builtIn: [], own: [], words: [:], &ignored)
    return RenderContext(
      RenderInput(
        site: site.site, templates: templates, words: Words(language: "en"), assets: [],
        statics: []), jobs: Jobs(1))
  }
}

@Suite struct SiteTests {
  private static let files = SampleSite.records.merging([
    "content/articles/one.md": SampleSite.article(
      "One", date: "2023-05", "[12%](statistic:gdp-share?by=nazar) in [Kyrgyzstan], says [Nazar]."),
    "content/articles/two.md": SampleSite.article(
      "Two", date: "2023-05", "[45%](statistic:gdp-share?by=the+bank) in [Russia] & <elsewhere>."),
  ]) { $1 }

  @Test("one thread and two give the same bytes")
  func sameBytes() throws {
    #expect(try SampleSite(Self.files).pages == SampleSite(Self.files, jobs: 2).pages)
  }

  @Test("figures that cannot both hold are a conflict on every page that should say so")
  func conflict() throws {
    let site = try SampleSite(Self.files)
    #expect(site.site.conflictCount == 1)
    for path in ["conflicts.html", "statistics/gdp-share.html", "articles/one.html", "index.html"] {
      #expect(site.page(path).contains("data-rule=\"contradiction\""), "on \(path)")
    }
    #expect(site.page("statistics/index.html").contains("class=\"conflict-flag\""))
  }

  @Test("the plot has a row for each figure, in words for those who cannot see it")
  func plot() throws {
    let page = try SampleSite(Self.files).page("statistics/gdp-share.html")
    #expect(page.contains("role=\"img\" aria-label=\"12 percent"))
    #expect(page.contains("role=\"img\" aria-label=\"45 percent"))
    #expect(page.count(of: "class=\"dot\"") >= 2)
  }

  @Test("at an address that a record once had stands a plain link to its page")
  func moved() throws {
    var files = Self.files
    files["content/people/nazar.md"] = "---\nname: Nazar\nformer_slugs: [n-b]\n---\n"
    let page = try SampleSite(files).page("people/n-b.html")
    #expect(page.contains("<a href=\"../people/nazar.html\" dir=\"auto\">Nazar</a>"))
  }

  @Test("exhibit letters go by date: A is the oldest")
  func letters() throws {
    let site = try SampleSite(Self.files)
    #expect(site.site.articles.map(\.slug) == ["one", "two"])
    #expect(RenderContext.sample(site).letters == ["B", "A"])
  }

  @Test("feeds and a sitemap need an address; robots.txt does not")
  func feeds() throws {
    let without = try SampleSite(Self.files)
    #expect(without.pages["feed.xml"] == nil)
    #expect(without.pages["sitemap.xml"] == nil)
    #expect(without.page("robots.txt").contains("User-agent: *"))
    var files = Self.files
    files["dossier.yml"] = "title: S\nbase_url: https://example.org/d\n"
    let with = try SampleSite(files)
    #expect(with.page("feed.xml").contains("https://example.org/d/articles/one.html"))
    #expect(with.page("sitemap.xml").contains("<loc>https://example.org/d/</loc>"))
    #expect(with.page("articles/one.html").contains("rel=\"canonical\""))
  }

  @Test("the network of the home page joins entities of any kind that the dossier adds")
  func network() throws {
    var files = [
      "dossier.yml": "title: S\nkinds: {company: companies}\n",
      "content/articles/a.md": SampleSite.article(
        "A", "[Ash](company:ash), [Birch](company:birch) and [Cedar](company:cedar) met."),
    ]
    for name in ["ash", "birch", "cedar"] {
      files["content/companies/\(name).md"] = "---\nname: \(name)\n---\n"
    }
    let home = try SampleSite(files).page("index.html")
    let drawing = home.pieces(from: "<svg class=\"network\"", to: "</svg>").first
    #expect(drawing?.count(of: "data-kind=\"company\"") == 3)
  }

  @Test("every link is relative and leads to a file that is there")
  func links() throws {
    let site = try SampleSite(Self.files)
    for (path, page) in site.pages where path.hasSuffix(".html") {
      for href in page.pieces(from: "href=\"", to: "\"") where !href.hasPrefix("http") {
        #expect(!href.hasPrefix("/"))
        let file = href.split(separator: "#", omittingEmptySubsequences: false)[0]
        if file.isEmpty { continue }
        let isBelow = path.contains("/")
        let target = isBelow ? String(file).replacing("../", with: "") : String(file)
        #expect(site.pages[target] != nil, "\(path) → \(href)")
      }
    }
  }
}
