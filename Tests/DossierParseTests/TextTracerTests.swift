import DossierModel
import DossierTestSupport
import Testing

@testable import DossierParse

@Suite("Where the words of an article stand in its file")
struct TextTracerTests {
  /// Expects that the word `here` of the plain text stands at the mark.
  private func expect(_ markdown: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedText("---\n---\n" + markdown)
    let source = SourceFile(path: "content/articles/text.md", bytes: Array(marked.text.utf8))
    var found: [Diagnostic] = []
    let text = TextReader.read(
      ContentFile(source, &found), TextContext(configuration: Configuration(), names: ["nazar"]),
      language: "en", isTraced: true, &found)
    let plain = Array(text.text[..<text.bodyTextEnd])
    guard
      let offset = plain.indices.first(where: { plain[$0...].starts(with: "here".utf8) }),
      let mark = marked.offsets["1️⃣"]
    else {
      Issue.record("no 'here' or no mark", sourceLocation: sourceLocation)
      return
    }
    let position = text.position(of: offset)
    #expect(position == source.position(of: mark), sourceLocation: sourceLocation)
  }

  @Test(
    "in every kind of markup",
    arguments: [
      "A 1️⃣here.", "Two\nlines 1️⃣here.", "One.\n\nTwo 1️⃣here.", "# A heading 1️⃣here",
      "- one\n- two 1️⃣here\n", "1. one\n\n   two\n   lines 1️⃣here\n", "> quoted\n> lines 1️⃣here",
      "> quoted\nlazily 1️⃣here", "A *b* **c 1️⃣here** d", "*a* *b*1️⃣here", "a `code 1️⃣here`",
      "a ``co\nde`` 1️⃣here", "```\ncode\n  1️⃣here\n```\n", "    indented\n    1️⃣here\n",
      "hard\\\nbreak 1️⃣here", "hard  \nbreak 1️⃣here", "  indented\n     line 1️⃣here",
      "a\ttab 1️⃣here", "über ünd 1️⃣here", "北京 1️⃣here", "1️⃣here", "a 🙂 1️⃣here",
      "a\r\nb 1️⃣here\r\n", "a\rb 1️⃣here",
    ])
  func markup(markdown: String) { expect(markdown) }

  @Test(
    "behind escapes and references",
    arguments: [
      "\\*a\\* 1️⃣here", "a &amp; b 1️⃣here", "&copy;&nbsp;1️⃣here", "&#8364; &#x20AC; 1️⃣here",
      "a &nothing; 1️⃣here", "a & b; 1️⃣here", "\\\\ 1️⃣here", "a \\b 1️⃣here", "&lt;b&gt; 1️⃣here",
      "Q&A; 1️⃣here", "&amp;amp; 1️⃣here", "\\&amp; 1️⃣here", "*&mdash;* 1️⃣here",
    ])
  func escapes(markdown: String) { expect(markdown) }

  @Test(
    "in and behind annotations, whatever their notes say",
    arguments: [
      "[Nazar](person:nazar \"He is not here.\") is 1️⃣here.",
      "[Nazar 1️⃣here](person:nazar \"not here\")", "[Nazar] 1️⃣here", "[a][Nazar] 1️⃣here",
      "[a [Nazar](person:nazar) 1️⃣here](person:nazar \"here\")",
      "[a](person:nazar\n\"not here,\nnor here\")\n1️⃣here", "[a\nb](person:nazar) *1️⃣here*",
      "- [a](person:nazar \"here\")\n  1️⃣here",
    ])
  func annotations(markdown: String) { expect(markdown) }

  @Test(
    "behind links and what is shown as text",
    arguments: [
      "see [it](https://example.org/here \"here\") 1️⃣here", "<https://example.org/a> 1️⃣here",
      "a <b>bold</b> 1️⃣here", "![image](x.png) 1️⃣here", "[a]: https://example.org/here\n\n[a] 1️⃣here",
      "<div>\n1️⃣here\n</div>\n", "[a](https://example.org/.). 1️⃣here",
      "[a](javascript:here) 1️⃣here",
    ])
  func links(markdown: String) { expect(markdown) }

  @Test("nothing is traced unless it is asked for")
  func untraced() {
    #expect(Reading("Nothing here.").text.origins == [])
  }
}
