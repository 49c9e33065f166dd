import DossierModel
import DossierTestSupport
import Testing

@testable import DossierParse

@Suite struct AnnotatedTextTests {
  @Test("the plain text has the words alone, one block a line")
  func plainText() {
    let reading = Reading(
      """
      # A *title*

      Words in [one](person:x "A note.") line
      and `code` &amp; more\\
      here. <https://e.org>

      > Quoted [KG].

      - first
      - second

        ![a picture](https://e.org/p.png)

      ```
      x < y
        z
      ```
      """, names: ["KG"])
    #expect(
      reading.words == """
        A title
        Words in one line and code & more here. https://e.org
        Quoted KG.
        first
        second
        a picture
        x < y
          z
        A note.

        """)
  }

  @Test("an annotation knows its block, its sentence, what stands around it and in it")
  func relations() {
    let reading = Reading(
      "# [T](person:t)\n\nOne. Two [a [b](person:y \"N [c](person:z).\")](person:x). Three.")
    let text = reading.text
    #expect(reading.sentences == ["T", "Two a b.", "Two a b.", "N c."])
    #expect(
      text.annotations.map { text.string($0.block) } == [
        "T", "One. Two a b. Three.", "One. Two a b. Three.", "N c.",
      ])
    #expect(text.annotations.map(\.parent) == [nil, nil, 1, nil])
    #expect(text.annotations.map(\.isOuter) == [false, true, false, false])
    #expect(text.annotations.map(\.note) == [nil, nil, 0, nil])
    #expect(text.annotations.map(\.container) == [nil, nil, nil, 0])
    #expect(text.notes.map(\.annotation) == [2])
  }

  @Test("Chinese and Japanese sentences end at full-width marks, which no space follows")
  func fullWidthMarks() {
    let reading = Reading(
      "[甲](person:a)来了。“[乙](person:b)说：好。”[丙](person:c)！「行く。」と[丁](person:d)は言う。")
    #expect(reading.sentences == ["甲来了。", "“乙说：好。”", "丙！", "「行く。」と丁は言う。"])
  }

  @Test("an annotation that holds a link is an outer one, for it must not become a link itself")
  func outer() {
    for markdown in [
      "[a [b](https://e.org)](person:x)", "[a <https://e.org>](person:x)",
      "[![a](https://e.org/p.png) b](person:x)", "[a <mailto:a@e.org>](person:x)",
      "[![a](https://e.org/p.png) b][x]\n\n[x]: person:x",
    ] {
      let reading = Reading(markdown)
      #expect(
        reading.text.annotations.map(\.isOuter) == [reading.body.contains("<a ")], "\(markdown)")
      #expect(reading.text.annotations.count == 1)
    }
  }

  @Test("no annotation stands in a link, whatever is written")
  func neverInLink() {
    for markdown in [
      "[a [b](person:x) c](https://e.org)", "[a [KG] c](https://e.org)",
      "[a [b](person:x) c][d]\n\n[d]: https://e.org", "![a [b](person:x)](https://e.org/p.png)",
      "![a [KG]](https://e.org/p.png)", "[![a [KG]](https://e.org/p.png)](https://e.org)",
      "![a ![b](https://e.org/q.png) [KG]](https://e.org/p.png)",
    ] {
      let reading = Reading(markdown, names: ["KG"])
      #expect(reading.slotFault == nil)
      #expect(reading.text.annotations.count == 1, "\(markdown)")
      let body = reading.body
      for piece in body.split(separator: "<a ").dropFirst() {
        let inside = piece.prefix { $0 != "⟦" }
        #expect(inside.contains("</a>") || !piece.contains("⟦"), "\(markdown): \(body)")
      }
    }
  }

  @Test("CR LF, CR and a byte order mark change nothing", arguments: ["\r\n", "\r"])
  func lineEnds(lineEnd: String) {
    let markdown = """
      # Title

      > A [name\nover](person:x "A note
      > over lines") two
      lines, [KG][] and `code
      too`.

      - [a
        b](person:y)

          code [KG]

      [boss]: person:z
       'note'

      [boss]
      """
    let plain = Reading(markdown, names: ["KG"])
    let other = Reading(
      markdown.replacing("\n", with: lineEnd), names: ["KG"],
      header: "\u{FEFF}---\(lineEnd)title: x\(lineEnd)---\(lineEnd)")
    #expect(other.body == plain.body)
    #expect(other.notes == plain.notes)
    #expect(other.annotations == plain.annotations)
    #expect(other.annotations.count == 5)
    #expect(other.words == plain.words)
    #expect(
      other.text.annotations.map { $0.position.line - 1 }
        == plain.text.annotations.map(\.position.line))
    #expect(
      other.text.annotations.map(\.position.column) == plain.text.annotations.map(\.position.column)
    )
  }

  @Test("headings get ids of their words, all different, and never begin at level 1")
  func headings() {
    let reading = Reading(
      "# One\n\n## One\n\n### Was *ist* [das](person:x)?\n\n# Ёлка\n\n# !!!\n\n# One 2\n\n# !?\n\n# \(String(repeating: "long ", count: 40))"
    )
    #expect(
      reading.text.headings.map { "\($0.level) \($0.id) \($0.text)" }.dropLast() == [
        "2 h-one One", "2 h-one--2 One", "3 h-was-ist-das Was ist das?", "2 h-елка Ёлка",
        "2 h- !!!", "2 h-one-2 One 2", "2 h---2 !?",
      ])
    for heading in reading.text.headings {
      #expect(reading.body.contains("<h\(heading.level) id=\"\(heading.id)\">"))
      #expect(heading.id.utf8.count <= 80)
    }
    #expect(Set(reading.text.headings.map(\.id)).count == 8)
  }

  @Test("an id that is cut ends with a whole character, and stays different")
  func longHeadings() {
    let long = String(repeating: "Кыргызстан ", count: 20)
    let reading = Reading("# \(long)\n\n# \(long)x\n\n# \(long)")
    let ids = reading.text.headings.map(\.id)
    #expect(Set(ids).count == 3)
    #expect(ids.allSatisfy { $0.utf8.count <= 84 && !$0.contains("\u{FFFD}") })
  }

  @Test("control characters show as U+FFFD in HTML and text")
  func controls() {
    let reading = Reading("a\u{1}b \u{7F}c\u{85}d [e\u{2}](person:x) `f\u{3}` &#1; &#x85;")
    #expect(
      reading.words == "a\u{FFFD}b \u{FFFD}c\u{FFFD}d e\u{FFFD} f\u{FFFD} \u{FFFD} \u{FFFD}\n")
    #expect(
      reading.body
        == "<p>a\u{FFFD}b \u{FFFD}c\u{FFFD}d ⟦0:e\u{FFFD}⟧ <code>f\u{FFFD}</code> \u{FFFD} \u{FFFD}</p>\n"
    )
  }

  @Test("references to noncharacters show as U+FFFD, and all that is written is UTF-8")
  func noncharacters() {
    let reading = Reading(
      "a&#xFFFE;b [c&#xffff;](person:x \"d&#65534;\") [e&#xFFFE;](https://e.org/&#xFFFF; \"f&#xFFFE;\")\n\n"
        + "# g&#xFFFE;\n\n![h&#xFFFF;](i.png) &#x1FFFE;j")
    for bytes in [reading.text.html.bytes, reading.text.text] {
      #expect(String(validating: bytes, as: UTF8.self) != nil)
    }
    #expect(reading.words.hasPrefix("a\u{FFFD}b c\u{FFFD} e\u{FFFD}\n"))
  }

  @Test("a link to a file of the dossier leads to its page")
  func pageLinks() {
    let reading = Reading(
      "[a](../people/nazar.md) [b](other.md#Part%20one) [c](#x-y) [d](../../static/f.pdf) "
        + "[e](./other.md)\n\n# X y")
    #expect(
      reading.body.hasPrefix(
        "<p><a href=\"../people/nazar.html\">a</a> <a href=\"../articles/other.html#h-Part%20one\">b</a> "
          + "<a href=\"#h-x-y\">c</a> <a href=\"../f.pdf\">d</a> <a href=\"../articles/other.html\">e</a></p>"
      ))
    #expect(
      reading.text.pageLinks.map(\.path) == [
        "content/people/nazar.md", "content/articles/other.md", "static/f.pdf",
        "content/articles/other.md",
      ])
    #expect(reading.rules == [])
  }
}
