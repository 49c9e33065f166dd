import DossierLink
import DossierModel
import Testing

@testable import DossierRender

/// Pairs grow with the square of the figures; pages must not.
@Suite struct ManyConflictsTests {
  /// Articles with one figure of each of some statistics, all different.
  private static func site(articles: Int, statistics: Int) throws -> SampleSite {
    var files: [String: String] = [:]
    for statistic in 1...statistics {
      files["content/statistics/s\(statistic).md"] =
        "---\nname: S \(statistic)\nunit: people\n---\n"
    }
    for article in 1...articles {
      let sentences = (1...statistics).map {
        "There were [\(article * 1000 + 100_007)](statistic:s\($0))."
      }
      files["content/articles/a\(article).md"] = SampleSite.article(
        "Article \(article)", sentences.joined(separator: "\n\n"))
    }
    return try SampleSite(files)
  }

  @Test("a statistic's page lists 21 of 435 contradictions and says so")
  func statistic() throws {
    let site = try Self.site(articles: 30, statistics: 1)
    let page = site.page("statistics/s1.html")
    #expect(site.site.conflictCount == 435)
    #expect(page.count(of: "data-rule=\"contradiction\"") == 21)
    #expect(page.contains("21 of 435 are listed"))
    #expect(page.contains("contradict each other."))
    #expect(!page.contains("The rules found nothing"))
  }

  @Test("beyond 200 figures the plot and the table go on, and each figure stands once in both")
  func figurePages() throws {
    let figures = (1...450).map {
      "Day \($0): [\($0 + 1000) \($0 > 300 ? "km" : "men")](statistic:s)."
    }
    let site = try SampleSite([
      "content/statistics/s.md": "---\nname: S\n---\n",
      "content/articles/days.md": SampleSite.article("Days", figures.joined(separator: "\n\n")),
    ])
    let pages = ["statistics/s.html", "statistics/s/2.html", "statistics/s/3.html"].map(site.page)
    func links(_ page: String, _ mark: String) -> [String] {
      page.pieces(from: mark, to: "</a>").map { $0.pieces(from: "#", to: "\"").first ?? "" }
    }
    let rows = pages.map { links($0, "<th scope=\"row\">") }
    #expect(rows.map(\.count) == [200, 200, 50])
    #expect(Set(rows.joined()).count == 450)
    #expect(pages.map { links($0, "<div class=\"row-label\">") } == rows)
    // Two units, two groups: the second page has the end of one and the beginning of the other.
    #expect(pages.map { $0.count(of: "class=\"plot-group") } == [1, 2, 1])
    #expect(pages[1].contains("Figures 201 to 400 of 450"))
    #expect(pages.map { $0.contains("id=\"findings\"") } == [true, false, false])
    #expect(!pages.contains { $0.contains("The rules found nothing") })
    #expect(pages.map { $0.contains("id=\"verdict\"") } == [true, false, false])
  }

  @Test("few findings are listed in full, and nothing is said of it")
  func few() throws {
    let page = try Self.site(articles: 7, statistics: 1).page("statistics/s1.html")
    #expect(page.count(of: "data-rule=\"contradiction\"") == 21)
    #expect(!page.contains("are listed"))
  }

  @Test("the page of all conflicts has seven of each statistic, and says how many there are")
  func overview() throws {
    let site = try Self.site(articles: 30, statistics: 2)
    let page = site.page("conflicts.html")
    #expect(page.contains("<p class=\"standfirst\">870 conflicts</p>"))
    #expect(page.contains("href=\"#findings\">What the rules found</a> <span class=\"soft\">870<"))
    #expect(page.count(of: "<li class=\"finding\"") == 14)
    #expect(page.count(of: ">428 more</a>") == 2)
    #expect(site.page("index.html").contains("href=\"conflicts.html\""))
  }

  @Test("an article's page has three, and leads to the others")
  func article() throws {
    let page = try Self.site(articles: 30, statistics: 6).page("articles/a1.html")
    #expect(page.count(of: "<li class=\"finding\"") == 3)
    #expect(page.contains("<a href=\"../conflicts.html\">"))
  }

  @Test("beyond 200 items the page of conflicts goes on, and each stands once")
  func pages() throws {
    let site = try Self.site(articles: 12, statistics: 60)
    let pages = ["conflicts.html", "conflicts/index/2.html", "conflicts/index/3.html"]
    #expect(pages.map { site.page($0).count(of: "<li class=\"finding\"") } == [200, 200, 20])
    #expect(site.pages["conflicts/index/4.html"] == nil)
    #expect(site.page(pages[1]).contains("href=\"../../conflicts.html#findings\""))
    #expect(site.page(pages[2]).contains("aria-current=\"page\">3</a>"))
    let sentences = pages.flatMap {
      site.page($0).pieces(from: "<li class=\"finding\"", to: "</li>")
    }
    #expect(Set(sentences).count == 420)
  }

  @Test("sections are parted over pages without a gap")
  func parts() {
    #expect((0..<5).part(on: 0..<200) == 0..<5)
    #expect((150..<450).part(on: 200..<400) == 50..<250)
    #expect((0..<5).part(on: 200..<400).isEmpty)
    #expect((500..<600).part(on: 200..<400) == 0..<0)
  }
}
