import DossierModel
import Testing

@testable import DossierRender

@Suite("Figures drawn on one line")
struct FigureStripTests {
  /// The strips on a person's page, for statistics with so many figures in sentences with them.
  private func strip(_ count: Int) throws -> String {
    let figures = (1...count).map { number in
      let date = number % 2 == 0 ? "&date=2022-10" : ""
      return "[Nazar](person:nazar) counts [\(number),500 people](statistic:gone?by=UN\(date))."
    }
    let site = try SampleSite(
      SampleSite.records.merging([
        "content/statistics/gone.md": "---\nname: Gone\nunit: people\n---\n",
        // Undated, so that a figure without a date of its own has none.
        "content/articles/visit.md": "---\ntitle: Visit\n---\n"
          + figures.joined(separator: "\n\n")
          + "\n\nThey and [Nazar](person:nazar) are [10,000 to 20,000](statistic:gone).\n",
      ]) { $1 })
    return site.page("people/nazar.html").pieces(from: "<span class=\"strip\"", to: "</span>")
      .first ?? ""
  }

  @Test("few figures have a mark each")
  func few() throws {
    let strip = try strip(5)
    #expect(strip.count(of: "class=\"dot\"") == 2)
    #expect(strip.count(of: "class=\"open-dot\"") == 3)
    #expect(strip.count(of: "class=\"whisker\"") == 3)
  }

  @Test("of many each sort of mark is one path, with as many strokes as there are marks")
  func many() throws {
    let strip = try strip(20)
    let paths = strip.pieces(from: "<path class=\"", to: "/>")
    func data(_ name: String) -> [String] { paths.filter { $0.hasPrefix(name + "\"") } }
    #expect(data("dots").map { $0.count(of: "h0") } == [10, 10])
    #expect(data("holes").map { $0.count(of: "h0") } == [10])
    #expect(data("whisker").map { $0.count(of: "v40") } == [2])
    #expect(data("whisker").map { $0.count(of: "H") } == [1])
    #expect(data("rounding").map { $0.count(of: "H") } == [20])
    #expect(strip.count(of: "<circle") == 0)
    #expect(strip.contains("role=\"img\" aria-label=\""))
  }

  private func site(_ first: String, _ second: String, unit: String = "people") throws -> SampleSite
  {
    try SampleSite([
      "content/statistics/s.md": "---\nname: S\nunit: \(unit)\n---\n",
      "content/articles/a.md": SampleSite.article(
        "A", "One says [\(first)](statistic:s). Another says [\(second)](statistic:s)."),
    ])
  }

  @Test("the bound of a vague word is on the axis, unless that would make it logarithmic")
  func vague() throws {
    let near = try site("about 1.2 million people", "millions").page("statistics/s.html")
    #expect(near.contains(">2.5\u{A0}million</text>"))
    let far = try site("700,000 men", "thousands of men").page("statistics/s.html")
    #expect(far.contains("class=\"arrow\""))
    #expect(!far.contains("Each step of the axis"))
  }

  @Test("intervals are told and given as data in digits that tell their ends apart")
  func intervals() throws {
    let site = try site("0.004 km", "12.345678 km", unit: "km")
    #expect(site.page("statistics/s.html").contains("0.0035 to 0.0045"))
    #expect(site.page("statistics/s.html").contains("12.3456775 to 12.3456785"))
    let table = site.page("data/statistics/s.csv")
    #expect(table.contains(",0.0035,0.0045,"))
    #expect(table.contains(",12.3456775,12.3456785,"))
  }
}
