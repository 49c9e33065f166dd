import DossierModel
import DossierTestSupport
import Testing

@testable import DossierParse

@Suite("Footnotes") struct FootnoteTests {
  @Test("references lead to notes, numbered with those of annotations")
  func notes() {
    let reading = Reading(
      """
      He left.[^b] [X](person:x "N.") and[^a] more[^B].

      [^a]: First *words*
      go on.

          Second [Y](person:y).
      [^b]: Interfax,
        3 Oct.

      End.
      """)
    let text = reading.text
    #expect(reading.body == "<p>He left. ⟦0:X⟧ and more.</p>\n<p>End.</p>\n")
    #expect(
      reading.notes == [
        "Interfax, 3 Oct.", "N.", "First <em>words</em> go on.<br /><br />Second ⟦1:Y⟧.",
      ])
    #expect(text.noteMarks.map(\.note) == [0, 2, 0])
    #expect(text.noteMarks.map(\.occurrence) == [0, 0, 1])
    #expect(
      text.noteMarks.map {
        String(decoding: text.html.bytes[..<$0.offset], as: UTF8.self).suffix(4)
      }
        == ["eft.", " and", "more"])
    #expect(text.annotations.map(\.container) == [nil, 2])
    #expect(reading.found.isEmpty)
  }

  @Test("a marker inside a link or an annotation stands behind it")
  func behind() {
    let reading = Reading("[a[^1]](person:x) *[b[^1]](https://e.org) c*\n\n[^1]: N.\n")
    #expect(reading.body.contains("⟦0:a⟧ <em>"))
    let text = reading.text
    let before = text.noteMarks.map {
      String(decoding: text.html.bytes[..<$0.offset], as: UTF8.self)
    }
    #expect(before.map { $0.suffix(4) } == ["<p>a", "</a>"])
    #expect(text.slots.map(\.offset).max() == text.noteMarks.first?.offset)
  }

  @Test("in code, addresses and behind a backslash it is text")
  func text() {
    let reading = Reading(
      "`[^1]` \\[^1] [a](https://e.org/[^1] \"t[^1]\") x[^1]\n\n```\n[^1]: code\n```\n\n[^1]: N.\n")
    #expect(reading.text.noteMarks.count == 1)
    #expect(reading.body.contains("<code>[^1]</code> [^1] <a"))
    #expect(reading.body.contains("title=\"t[^1]\""))
    #expect(reading.body.contains("<pre><code>[^1]: code\n</code></pre>"))
  }

  @Test("a reference without a footnote, and a footnote without a reference, are told")
  func missing() {
    let reading = Reading("a1️⃣[^9] `[^8]`\n\n> [^7](x)\n\n2️⃣[^1]: N. 3️⃣[^6]\n\n4️⃣[^1]: Second.\n")
    #expect(reading.body.hasPrefix("<p>a[^9] <code>[^8]</code></p>"))
    #expect(
      reading.found.filter { $0.rule == .unknownFootnote || $0.rule == .unusedDefinition }.map {
        "\($0.rule.rawValue) \(reading.name(of: $0.span?.start ?? .init(line: 0, column: 0)))"
      } == ["unknown-footnote 1️⃣", "unused-definition 2️⃣", "unused-definition 4️⃣"])
  }

  @Test("footnotes that refer to each other are notes once")
  func circle() {
    let reading = Reading("a[^1]\n\n[^1]: See[^2].\n[^2]: See[^1].\n")
    #expect(reading.notes == ["See.", "See."])
    #expect(reading.text.noteMarks.map(\.note) == [0, 1, 0])
    #expect(reading.text.notes.map(\.markers) == [2, 1])
  }

  @Test(
    "a footnote without words is not read as the body is",
    arguments: ["http://[^1]\n[^1]:", "[](y:)\n[^1]:\n[[^1]", "~~a~~[^1]\n\n[^1]:\n"])
  func empty(body: String) {
    let reading = Reading(body)
    #expect(reading.text.noteMarks.allSatisfy { $0.note == 0 })
    #expect(reading.found.count { $0.rule == .foreignMarkup } <= 1)
  }
}
