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
    #expect(figures.map { $0["dossier:by"] as? String } == ["Nazar", nil])
    #expect(
      figures.allSatisfy {
        ($0["@id"] as? String ?? "").hasPrefix("../statistics/gdp-share.html#one-a-")
      })
    #expect(
      figures.allSatisfy {
        ($0["subjectOf"] as? [String: String])?["@id"] == "../articles/one.html"
      })
  }

  @Test("every node that a page refers to is described by a page, and every page describes its own")
  func graph() throws {
    let site = try SampleSite(Self.files)
    var described: Set<String> = []
    var referred: Set<String> = []
    for (path, page) in site.pages {
      for script in page.pieces(from: "<script type=\"application/ld+json\">", to: "</script>") {
        let node = try #require(
          try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any])
        #expect(node["@id"] as? String == "../\(path)")
        LinkedData.collect(node, at: path, &described, &referred)
      }
    }
    #expect(
      referred == [
        "articles/one.html", "articles/two.html", "countries/kyrgyzstan.html",
        "statistics/gdp-share.html",
      ])
    #expect(referred.subtracting(described).isEmpty)
  }

  @Test("in JSON-LD all terms are schema.org's, or ours with the prefix of our namespace")
  func terms() throws {
    let statistic = try data("statistics/gdp-share.html")
    let context = try #require(statistic["@context"] as? [Any])
    #expect(context.first as? String == "https://schema.org")
    #expect((context.last as? [String: String]) == ["dossier": "urn:dossier:"])
    var terms: Set<String> = []
    for path in ["articles/one.html", "countries/kyrgyzstan.html", "people/nazar.html"] {
      LinkedData.collectTerms(try data(path), &terms)
    }
    LinkedData.collectTerms(statistic, &terms)
    let own = terms.filter { $0.hasPrefix("dossier:") }
    #expect(own == ["dossier:exact", "dossier:by", "dossier:dateAssumed", "dossier:isConvention"])
    #expect(terms.subtracting(own).subtracting(LinkedData.schemaTerms).isEmpty)
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

/// JSON-LD as its references and terms.
enum LinkedData {
  /// schema.org's terms that pages may use (schema.org, version 28).
  static let schemaTerms: Set<String> = [
    "@context", "@id", "@type", "@reverse", "alternateName", "author", "datePublished",
    "description", "headline", "identifier", "inLanguage", "isBasedOn", "jobTitle", "maxValue",
    "measurementQualifier", "mentions", "minValue", "name", "nationality", "observationDate",
    "observationPeriod", "populationType", "publisher", "sameAs", "subjectOf", "unitText", "value",
    "variableMeasured",
  ]

  /// Adds the nodes that a value describes and those that it only refers to, as paths from the site's
  /// root; pages with data lie in a folder of the first level.
  static func collect(
    _ value: Any, at path: String, _ described: inout Set<String>, _ referred: inout Set<String>
  ) {
    if let list = value as? [Any] {
      for element in list { collect(element, at: path, &described, &referred) }
    }
    guard let node = value as? [String: Any] else { return }
    if let id = node["@id"] as? String {
      let address = id.replacing("../", with: "")
      if node.count > 1 { described.insert(address) } else { referred.insert(address) }
    }
    for (key, member) in node where key != "@context" {
      collect(member, at: path, &described, &referred)
    }
  }

  static func collectTerms(_ value: Any, _ terms: inout Set<String>) {
    if let list = value as? [Any] { for element in list { collectTerms(element, &terms) } }
    guard let node = value as? [String: Any] else { return }
    for (key, member) in node {
      terms.insert(key)
      if key != "@context" { collectTerms(member, &terms) }
    }
  }
}
