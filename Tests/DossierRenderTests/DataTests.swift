import DossierModel
import Testing

@testable import DossierRender

@Suite struct DataTests {
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
