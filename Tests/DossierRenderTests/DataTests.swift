import DossierModel
import Testing

@testable import DossierRender

@Suite struct DataTests {
  @Test("a list of any length is one JSON array, whatever parts it is made in")
  func lists() {
    for count in [0, 1, 2, 1023, 1024, 1025, 2048, 2049] {
      let page = JSON.list("data/list.json", count: count) { number, json in
        json.member("number", number)
      }
      var bytes: [UInt8] = []
      page.render(&bytes)
      let lines = (0..<count).map { "\($0 > 0 ? "," : ""){\"number\":\($0)}" }
      #expect(
        String(decoding: bytes, as: UTF8.self)
          == "[" + lines.map { "\n" + $0 }.joined() + "]\n")
      #expect(page.parts == max(1, (count + 1023) / 1024))
    }
  }

  @Test("articles are the same in JSON and in CSV, with the day of the last correction")
  func articles() throws {
    let site = try SampleSite([
      "content/articles/a.md":
        "---\ntitle: A\nauthors: [Zoë]\ndate: 2023-01\nupdated: 2024-05-06\n---\nText.\n"
    ])
    #expect(
      site.page("data/articles.json").contains("\"date\":\"2023-01\",\"updated\":\"2024-05-06\","))
    let lines = site.page("data/articles.csv").split(separator: "\r\n")
    #expect(
      lines == [
        "slug,letter,title,publisher,date,retrieved,updated,language,place,url,reliability,"
          + "credibility,archive,sha256,page,annotations",
        "a,A,A,,2023-01,,2024-05-06,en,,,F,6,,,articles/a.html,0",
      ])
  }

  @Test("a field that a spreadsheet would run as a formula is disarmed")
  func formulas() {
    var csv = CSV()
    csv.row(["a", "b"])
    csv.row(["=1+1", "-5"])
    csv.row(["say \"hi\", all", "-cmd"])
    #expect(
      String(decoding: csv.bytes, as: UTF8.self)
        == "a,b\r\n'=1+1,-5\r\n\"say \"\"hi\"\", all\",'-cmd\r\n")
  }

  @Test("control characters and noncharacters get into neither CSV nor JSON")
  func controls() {
    var csv = CSV()
    csv.row(["a"])
    csv.row(["x\u{80}y\u{7}\u{FFFE}z\tt\u{7F}"])
    #expect(
      String(decoding: csv.bytes, as: UTF8.self)
        == "a\r\nx\u{FFFD}y\u{FFFD}\u{FFFD}z\tt\u{FFFD}\r\n")
    var json = JSON()
    // Swift's own literals refuse the first.
    let scalars = [0xFDD0, 0x1_FFFF, 0x85].compactMap { Unicode.Scalar(UInt32($0)) }
    json.value(String(String.UnicodeScalarView(scalars)))
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\u{FFFD}\u{FFFD}\\u0085\"")
  }

  @Test("code points are counted up to any offset, in any order")
  func codePoints() {
    let text = String(repeating: "aé👩", count: 300)
    let bytes = Array(text.utf8)
    var counter = CodePoints(bytes)
    for target in [0, 2100, 7, 1400, 1401, 699, 2100, 256, 512] {
      let counted = bytes[..<target].count { $0 & 0xC0 != 0x80 }
      #expect(counter.count(to: target) == counted)
    }
  }

  @Test("many mentions in one endless sentence do not give as many copies of it")
  func endlessSentence() throws {
    let site = try SampleSite(
      SampleSite.records.merging([
        "content/articles/long.md": SampleSite.article(
          "Long", String(repeating: "[Nazar](person:nazar) ", count: 2000))
      ]) { $1 })
    #expect(site.page("data/annotations.csv").utf8.count < 2000 * 2600)
    #expect(site.page("data/annotations.csv").contains("… Nazar"))
    let pages = site.pages.filter { $0.key.hasPrefix("people/nazar") }
    #expect(pages.count == 10)
    #expect(pages.values.map { $0.count(of: "<li class=\"mention\"") }.reduce(0, +) == 2000)
  }

  @Test("JSON may stand in a script: nothing in it can end one")
  func json() {
    var json = JSON()
    json.object { json in
      json.member("a", "</script><!--\u{2028}\u{7}")
      json.member("n", 3)
      json.member("list", ["x", "y\"z"])
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u2028\\u0007\",\"n\":3,\"list\":[\"x\",\"y\\\"z\"]}"
    )
  }

  @Test(
    "numbers for drawings have two decimals at most",
    arguments: [
      (0, "0"), (1.005, "1"), (2.5, "2.5"), (33.333_33, "33.33"), (-0.05, "-0.05"), (99.999, "100"),
    ])
  func decimals(value: Double, text: String) { #expect(Decimals.text(value) == text) }

  @Test("sine and cosine are right to nine digits")
  func waves() {
    #expect(abs(Waves.sine(1) - 0.841_470_984_807_9) < 1e-9)
    #expect(abs(Waves.cosine(2.399_963) - -0.737_368_7) < 1e-6)
    #expect(abs(Waves.sine(100) - -0.506_365_641_1) < 1e-9)
  }

  @Test("a country lies among its neighbours; a former one where its successors lie")
  func tiles() throws {
    let kyrgyzstan = try #require(TileGrid.tiles["KG"])
    let kazakhstan = try #require(TileGrid.tiles["KZ"])
    #expect(abs(kyrgyzstan.column - kazakhstan.column) <= 3)
    #expect(kazakhstan.row < kyrgyzstan.row)
    #expect(TileGrid.tiles(of: "YUCS").count == 7)
    let places = TileGrid.tiles.values.map { "\($0.column) \($0.row)" }
    #expect(Set(places).count == places.count)
  }

  @Test("a sentence of a page's length is cut at words around the mention")
  func longSentence() throws {
    let padding = String(repeating: "word ", count: 2000)
    let site = try SampleSite(
      SampleSite.records.merging([
        "content/articles/long.md": SampleSite.article(
          "Long", "\(padding)[Nazar](person:nazar) \(padding)end.")
      ]) { $1 })
    let page = site.page("people/nazar.html")
    let sentence = try #require(
      page.pieces(from: "<blockquote class=\"quote\" dir=\"auto\">", to: "</blockquote>").first)
    #expect(sentence.utf8.count < 1400)
    #expect(sentence.hasPrefix("… word"))
    #expect(sentence.hasSuffix("word …") || sentence.hasSuffix("word  …"))
    #expect(sentence.contains("<mark>Nazar</mark>"))
  }
}
