import DossierModel
import Foundation
import Testing

@testable import DossierRender

@Suite("What machines read in a page's head") struct StructuredDataTests {
  private static let files = SampleSite.records.merging([
    "content/articles/one.md": SampleSite.article(
      "One </script> & \"two\"", date: "2023-05",
      "[12% to 15%](statistic:gdp-share?by=nazar&period=2023-01/2023-03) in [Kyrgyzstan]; "
        + "[Kyrgyz](country:kyrgyzstan) [6%](statistic:gdp-share?period=2022)."),
    "content/articles/two.md": SampleSite.article("Two", "[Kyrgyzstan] alone."),
  ]) { $1 }

  private func data(_ path: String) throws -> [String: Any] {
    let page = try SampleSite(Self.files).page(path)
    let script = page.pieces(from: "<script type=\"application/ld+json\">", to: "</script>")
    #expect(script.count == 1)
    let json = try JSONSerialization.jsonObject(with: Data((script.first ?? "").utf8))
    return try #require(json as? [String: Any])
  }

  private func references(_ value: Any?) -> [String] {
    (value as? [[String: String]])?.compactMap { $0["@id"] } ?? []
  }

  @Test("an article says what it mentions, most often first")
  func article() throws {
    let article = try data("articles/one.html")
    #expect(article["headline"] as? String == "One </script> & \"two\"")
    #expect(
      references(article["mentions"])
        == ["../countries/kyrgyzstan.html", "../statistics/gdp-share.html"])
  }

  @Test("an entity says which articles mention it, each once")
  func entity() throws {
    let country = try data("countries/kyrgyzstan.html")
    #expect(country["@type"] as? String == "Country")
    #expect(references(country["subjectOf"]) == ["../articles/one.html", "../articles/two.html"])
  }

  @Test("a statistic has its figures as observations")
  func statistic() throws {
    let reverse = try data("statistics/gdp-share.html")["@reverse"] as? [String: Any]
    let figures = try #require(reverse?["variableMeasured"] as? [[String: Any]])
    let values = figures.compactMap { $0["value"] as? [String: Any] }
    #expect(values.map { $0["minValue"] as? Int } == [12, nil])
    #expect(values.map { $0["value"] as? Int } == [nil, 6])
    #expect(figures.map { $0["by"] as? String } == ["Nazar", nil])
  }

  @Test("figures that count over different times have strips of time beside them")
  func periods() throws {
    let page = try SampleSite(Self.files).page("statistics/gdp-share.html")
    #expect(page.contains("aria-label=\"January 2023 to March 2023\""))
    #expect(page.contains("aria-label=\"2022\""))
    #expect(page.contains(">2022</text>"))
    let alone = Self.files.mapValues { $0.replacing("&period=2023-01/2023-03", with: "") }
    #expect(!(try SampleSite(alone).page("statistics/gdp-share.html").contains("with-period")))
  }
}
