import Testing

@testable import DossierRender

@Suite struct LongTimelineTests {
  @Test("a thousand dates a page, in order over all pages, the overview on the first one")
  func pages() throws {
    let moments = 2_150
    var files: [String: String] = [:]
    for number in 0..<moments {
      let (year, month, day) = (1900 + number / 300, 1 + number / 25 % 12, 1 + number % 25)
      files["content/events/e\(number).md"] =
        "---\nname: E\(number)\ndate: \(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)\n---\n"
    }
    files["dossier.yml"] = "title: Long\nkinds: {event: events}\n"
    let site = try SampleSite(files)
    let paths = ["timeline.html", "timeline/index/2.html", "timeline/index/3.html"]
    let pages = paths.map { site.page($0) }
    #expect(site.pages["timeline/index/4.html"] == nil)
    #expect(pages.map { $0.count(of: "<li class=\"event\"") } == [1000, 1000, 150])
    #expect(pages.map { $0.count(of: "<svg class=\"overview\"") } == [1, 0, 0])
    #expect(pages[1].contains("<a href=\"../../events/e1000.html\" dir=\"auto\">E1000</a>"))
    #expect(pages[1].contains("<a href=\"../../timeline/index/3.html\" rel=\"next\">"))
    // A year that goes on and one that follows are no gap.
    #expect(pages.allSatisfy { !$0.contains("<p class=\"soft\">") })
  }
}
