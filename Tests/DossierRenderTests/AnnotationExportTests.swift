import DossierLink
import DossierModel
import Foundation
import Testing

@testable import DossierRender

/// The rules are those of the W3C Recommendation "Web Annotation Data Model" of 23 February 2017; a
/// number is that of its section.
@Suite("Annotations as W3C Web Annotations") struct AnnotationExportTests {
  private static let files = SampleSite.records.merging([
    "content/articles/one.md": """
    ---
    title: One
    date: 2023-05
    url: https://example.org/one?a=1&b=2
    ---
    # A heading

    “Fewer” <b>came</b> \\ than [12% of **[Kyrgyzstan]**'s GDP](statistic:gdp-share?status=disputed "Says *who*? [Nazar] & \\"they\\".").

    [Назар](person:nazar?status=verified) — é👩‍👩‍👧‍👦 и ещё немного слов до конца.
    """,
    "content/articles/two.md": SampleSite.article("Two", date: "2022", "[Kyrgyzstan] alone."),
    "content/articles/none.md": SampleSite.article("None", date: "2021", "Nobody."),
    "content/articles/three.md": SampleSite.article("Three", date: "2020", "[Russia] last."),
  ]) { $1 }

  private static let page = "annotations/one.json"

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func items(_ page: [String: Any]) -> [[String: Any]] {
    page["items"] as? [[String: Any]] ?? []
  }

  /// Where a relative address leads to, seen from a page: a path from the site's root.
  private func resolved(_ address: String, from path: String) -> String {
    URL(string: address, relativeTo: URL(string: "https://host/\(path)"))?.absoluteString
      .replacing("https://host/", with: "") ?? address
  }

  @Test("5.1: the collection has its context, id, type, label, total, first and last page")
  func collection() throws {
    let collection = try json(SampleSite(Self.files).page("annotations.json"))
    #expect(collection["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
    #expect(collection["id"] as? String == "annotations.json")
    #expect(collection["type"] as? String == "AnnotationCollection")
    #expect(collection["label"] as? String == "Sample")
    #expect(collection["total"] as? Int == 5)
    #expect(collection["first"] as? String == Self.page)
    #expect(collection["last"] as? String == "annotations/three.json")
  }

  @Test("5.1: a collection of nothing has no page")
  func nothing() throws {
    let site = try SampleSite(["content/articles/a.md": SampleSite.article("A", "Nobody.")])
    let collection = try json(site.page("annotations.json"))
    #expect(collection["total"] as? Int == 0)
    #expect(collection["first"] == nil && collection["last"] == nil)
    #expect(!site.pages.keys.contains { $0.hasPrefix("annotations/") })
  }

  @Test("5.2: from the first page, next leads through all annotations to the last, and prev back")
  func pages() throws {
    let site = try SampleSite(Self.files)
    let collection = try json(site.page("annotations.json"))
    var path = collection["first"] as? String
    var seen: [String] = []
    var total = 0
    while let here = path, seen.count < 10 {
      let page = try json(site.page(here))
      #expect(page["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
      #expect((page["id"] as? String).map { resolved($0, from: here) } == here)
      #expect(page["type"] as? String == "AnnotationPage")
      #expect(
        (page["partOf"] as? String).map { resolved($0, from: here) } == "annotations.json")
      #expect(!items(page).isEmpty)
      #expect(
        (page["prev"] as? String).map { resolved($0, from: here) } == seen.last)
      total += items(page).count
      seen.append(here)
      path = (page["next"] as? String).map { resolved($0, from: here) }
    }
    #expect(seen.last == collection["last"] as? String)
    #expect(seen == [Self.page, "annotations/two.json", "annotations/three.json"])
    #expect(total == collection["total"] as? Int)
  }

  @Test(
    "3.1, 3.2: each annotation has one id, its type, a motivation of the model, a body and a target"
  )
  func annotations() throws {
    let site = try SampleSite(Self.files)
    var ids: Set<String> = []
    for (path, text) in site.pages where path.hasPrefix("annotations/") {
      for item in items(try json(text)) {
        let id = try #require(item["id"] as? String)
        #expect(ids.insert(resolved(id, from: path)).inserted, "\(id) twice")
        #expect(item["type"] as? String == "Annotation")
        #expect(["identifying", "describing"].contains(item["motivation"] as? String))
        // Joins with the pages: the id is the anchor of the marked words.
        let parts = resolved(id, from: path).split(separator: "#")
        #expect(site.page(String(parts[0])).contains("id=\"\(parts[1])\""))
        let bodies = item["body"] as? [[String: Any]]
        let entity = item["body"] as? String ?? bodies?.first?["source"] as? String ?? ""
        #expect(site.pages[resolved(entity, from: path)] != nil, "no page \(entity)")
        #expect(item["target"] is [String: Any])
      }
    }
    #expect(ids.count == 5)
  }

  @Test("3.2.4, 4.1: notes are textual bodies, and a verdict is a specific resource with a purpose")
  func bodies() throws {
    let page = items(try json(SampleSite(Self.files).page(Self.page)))
    let bodies = try #require(
      page.compactMap { $0["body"] as? [[String: Any]] }.first { $0.count == 3 })
    #expect(
      bodies.map { $0["type"] as? String } == [
        "SpecificResource", "TextualBody", "SpecificResource",
      ])
    #expect(bodies.map { $0["purpose"] as? String } == ["describing", "commenting", "classifying"])
    #expect(bodies[1]["value"] as? String == "Says who? Nazar & \"they\".")
    #expect(bodies[1]["format"] as? String == "text/plain")
    #expect(bodies[1]["language"] as? String == "en")
    #expect(bodies[2]["source"] as? String == "urn:dossier:disputed")
  }

  @Test("4.2.4, 4.2.5: quotation and position select the same code points of the article's text")
  func selectors() throws {
    let site = try SampleSite(Self.files)
    let number = try #require(site.site.articles.firstIndex { $0.slug == "one" })
    let text = Array(
      String(decoding: site.site.articles[number].text.text, as: UTF8.self).unicodeScalars)
    func string(_ range: Range<Int>) -> String {
      text[range].reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    let page = items(try json(site.page(Self.page)))
    for item in page {
      let target = try #require(item["target"] as? [String: Any])
      #expect(target["source"] as? String == "https://example.org/one?a=1&b=2")
      let selectors = try #require(target["selector"] as? [[String: Any]])
      #expect(
        selectors.map { $0["type"] as? String } == ["TextQuoteSelector", "TextPositionSelector"])
      let start = try #require(selectors[1]["start"] as? Int)
      let end = try #require(selectors[1]["end"] as? Int)
      let exact = try #require(selectors[0]["exact"] as? String)
      let prefix = try #require(selectors[0]["prefix"] as? String)
      let suffix = try #require(selectors[0]["suffix"] as? String)
      #expect(string(start..<end) == exact)
      #expect(string(start - prefix.unicodeScalars.count..<start) == prefix)
      #expect(string(end..<end + suffix.unicodeScalars.count) == suffix)
      #expect(prefix.unicodeScalars.count <= 32 && suffix.unicodeScalars.count <= 32)
    }
    #expect(page.count == 3)
  }

  @Test("what stands around the words is cut between characters, never inside of one")
  func characters() throws {
    let family = "👩\u{200D}👩\u{200D}👧"
    for count in 20...32 {
      let padding = String(repeating: "я", count: count)
      let body = "\(padding)\(family)e\u{301} [Nazar] e\u{301}\(padding)\(family)\(padding)"
      var files = SampleSite.records
      files["content/articles/a.md"] = SampleSite.article("A", body)
      let item = try #require(items(try json(SampleSite(files).page("annotations/a.json"))).first)
      let target = item["target"] as? [String: Any]
      let quote = (target?["selector"] as? [[String: Any]])?.first
      for key in ["prefix", "suffix"] {
        let around = try #require(quote?[key] as? String)
        #expect(
          around.allSatisfy { "яe\u{301} ".contains($0) || String($0) == family }, "\(around)")
      }
    }
  }

  @Test("with the site's address all addresses are absolute")
  func absolute() throws {
    var files = Self.files
    files["dossier.yml"] = "title: S\nbase_url: https://example.org/d/\n"
    let site = try SampleSite(files)
    let collection = try json(site.page("annotations.json"))
    #expect(collection["first"] as? String == "https://example.org/d/annotations/one.json")
    let page = try json(site.page("annotations/two.json"))
    #expect(page["id"] as? String == "https://example.org/d/annotations/two.json")
    #expect(page["partOf"] as? String == "https://example.org/d/annotations.json")
    let item = try #require(items(page).first)
    #expect(item["body"] as? String == "https://example.org/d/countries/kyrgyzstan.html")
    #expect(
      (item["id"] as? String)?.hasPrefix("https://example.org/d/articles/two.html#a-") == true)
  }

  @Test("an article's page leads to its annotations, one without any to none")
  func links() throws {
    let site = try SampleSite(Self.files)
    #expect(site.page("articles/one.html").contains("href=\"../annotations/one.json\""))
    #expect(!site.page("articles/none.html").contains("annotations/none.json"))
  }

  @Test("what no page may hold is replaced, and what could end a script is escaped")
  func escapes() throws {
    let forbidden = String(decoding: [0xEF, 0xB7, 0x90, 0xF4, 0x8F, 0xBF, 0xBF], as: UTF8.self)
    var files = SampleSite.records
    files["content/articles/a.md"] = SampleSite.article(
      "A", "\(forbidden)\u{85}\u{2028}\\</script>&“ [Nazar] ”\"")
    let text = try SampleSite(files).page("annotations/a.json")
    #expect(!text.contains("</script>") && !text.contains("\u{2028}") && !text.contains("&"))
    #expect(!text.unicodeScalars.contains { !$0.isPublishable })
    #expect(text.contains("“ \",\"suffix\":\" ”\\\""))
  }
}
