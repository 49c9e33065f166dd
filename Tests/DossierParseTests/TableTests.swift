import DossierModel
import DossierTestSupport
import Testing

@testable import DossierParse

@Suite("Tables") struct TableTests {
  /// The rows of each table, cells between bars.
  private func rows(_ reading: Reading) -> [[String]] {
    reading.text.tables.map { table in
      table.rows.map { $0.map { reading.text.string($0) }.joined(separator: "¦") }
    }
  }

  @Test("a table is written as one, with a class for each alignment")
  func html() {
    let reading = Reading("a | *b* | c | d\n--- | :-- | :-: | --:\n1 | 2 | [x](person:y)\n\nEnd.")
    #expect(
      reading.body == """
        <div class="scroll" tabindex="0" role="region" aria-label="a, b, c, d">
        <table>
        <thead>
        <tr><th scope="col">a</th><th scope="col" class="align-left"><em>b</em></th>\
        <th scope="col" class="align-center">c</th><th scope="col" class="align-right">d</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td><td class="align-left">2</td>\
        <td class="align-center">⟦0:x⟧</td><td class="align-right"></td></tr>
        </tbody>
        </table>
        </div>
        <p>End.</p>

        """)
    #expect(reading.words == "a\tb\tc\td\n1\t2\tx\nEnd.\n")
    #expect(reading.sentences == ["1\t2\tx"])
    #expect(reading.found.isEmpty)
  }

  @Test(
    "cells are cut at pipes that nothing escapes",
    arguments: [
      ("| a |\n| - |\n| b `\\|` az |\n| b **\\|** im |", ["a", "b | az", "b | im"]),
      ("| a | b |\n|---|---|\n| `x | y` |", ["a¦b", "`x¦y`"]),
      ("|a|b|\n|-|-|\n||c|\n|\n|d\\||e", ["a¦b", "¦c", "", "d|¦e"]),
      ("| a #\n|---\n| b #\n| *c | d*\n| # e", ["a #", "b #", "*c¦d*", "# e"]),
    ])
  func cells(_ markdown: String, _ expected: [String]) {
    #expect(rows(Reading(markdown)) == [expected])
  }

  @Test(
    "a table ends where another block begins",
    arguments: [
      ("> b", "<blockquote>\n<p>b</p>\n</blockquote>\n"), ("---", "<hr />\n"),
      ("- b", "<ul>\n<li>b</li>\n</ul>\n"), ("2022. b", "<ol start=\"2022\">\n<li>b</li>\n</ol>\n"),
      ("# b", "<h2 id=\"h-b\">b</h2>\n"), ("    b", "<pre><code>b\n</code></pre>\n"),
      ("```\nb\n```", "<pre><code>b\n</code></pre>\n"), ("\nb", "<p>b</p>\n"),
    ])
  func ends(_ behind: String, _ html: String) {
    let reading = Reading("| a |\n|---|\n| 1 |\n\(behind)")
    #expect(rows(reading) == [["a", "1"]])
    #expect(reading.body.hasSuffix("</div>\n\(html)"), "\(reading.body)")
  }

  @Test(
    "a table stands in quotations and list items",
    arguments: [
      ("> | a |\n> |---|\n> | 1 |\nlazy", "<blockquote>", "</blockquote>\n<p>lazy</p>\n"),
      ("- | a |\n  |---|\n  | 1 |\n- b", "<ul>\n<li>", "</li>\n<li>b</li>\n</ul>\n"),
      ("10. > - | a |\n    >   |---|\n    >   | 1 |\n", "<ol start=\"10\">", "</ol>\n"),
      ("1.  b\n\n    | a |\n    |---|\n    | 1 |", "<ol>\n<li>\n<p>b</p>\n", "</li>\n</ol>\n"),
    ])
  func contained(_ markdown: String, _ start: String, _ end: String) {
    let reading = Reading(markdown)
    #expect(rows(reading) == [["a", "1"]])
    #expect(reading.body.hasPrefix(start), "\(reading.body)")
    #expect(reading.body.hasSuffix(end), "\(reading.body)")
  }

  @Test("no table stands in code, and none without its line of dashes")
  func none() {
    for markdown in ["```\n| a |\n|---|\n```", "    | a |\n    |---|", "a | b\nc | d", "`|---|`"] {
      let reading = Reading(markdown)
      #expect(reading.text.tables.isEmpty)
      #expect(reading.found.isEmpty, "\(markdown)")
    }
  }

  @Test("what is nearly a table is told where it goes wrong")
  func near() {
    for markdown in [
      "| a | b |\n1️⃣|---|\n| c | d |", "1️⃣|---|\n| c |", "1️⃣| a | b |\n| c | d |",
      "| a |\n|---|\n1️⃣| c | d |", "> | a |\n> 1️⃣|---|---|",
    ] {
      let reading = Reading(markdown)
      #expect(reading.rules == [.unevenTable], "\(markdown)")
      #expect(
        reading.found.map { reading.name(of: $0.span?.start ?? .init(line: 0, column: 0)) } == ["1️⃣"]
      )
    }
  }

  @Test("an annotation in a cell has its place and its note")
  func annotations() {
    let reading = Reading(
      "| a | b |\n|---|---|\n| x \\| 1️⃣[y](person:z \"A *note*.\") | 2️⃣[KG] |\n", names: ["KG"])
    #expect(reading.places == ["1️⃣", "2️⃣"])
    #expect(reading.notes == ["A <em>note</em>."])
    #expect(reading.slotFault == nil)
  }

  @Test("characters that look like our signs stay what they are")
  func signs() {
    let reading = Reading("# 𐩖0 a\n\n| 𐩖 | 𐩖𐩖1 |\n|---|---|\n| 𐩗0𐩗 | b[^1] |\n\n[^1]: 𐩗0𐩗\n")
    #expect(rows(reading) == [["𐩖¦𐩖𐩖1", "𐩗0𐩗¦b"]])
    #expect(reading.text.headings.map(\.text) == ["𐩖0 a"])
    #expect(reading.notes == ["𐩗0𐩗"])
  }

  @Test("a table has a hundred thousand cells at most, counting those that short rows lack")
  func limit() {
    let wide = String(repeating: "|a", count: 1000) + "|\n" + String(repeating: "|-", count: 1000)
    #expect(Reading(wide + "|\n" + String(repeating: "|b\n", count: 99)).found.isEmpty)
    #expect(
      Reading(wide + "|\n" + String(repeating: "|b\n", count: 100)).rules == [.tooCostly])
  }
}
