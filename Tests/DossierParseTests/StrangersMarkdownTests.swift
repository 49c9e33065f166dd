import DossierModel
import DossierTestSupport
import Testing

@testable import DossierParse

/// Texts of people who do not know CommonMark by heart.
@Suite struct StrangersMarkdownTests {
  private static let names = ["Alpha", "Beta", "Jean-Luc Marrow", "Kazakhstan Man"]

  /// `expected`: the rules, in order, at the marks of the text.
  private func expect(
    _ markdown: String, _ expected: [Rule], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let reading = Reading(markdown, names: Self.names)
    let source = SourceFile(path: "", bytes: Array(reading.marked.text.utf8))
    let places = reading.found.compactMap { $0.span?.start }.sorted {
      ($0.line, $0.column) < ($1.line, $1.column)
    }
    #expect(reading.rules == expected, sourceLocation: sourceLocation)
    #expect(
      places == reading.marked.offsets.values.sorted().map { source.position(of: $0) },
      sourceLocation: sourceLocation)
  }

  @Test(
    "an annotation is read as CommonMark reads the link",
    arguments: [
      ("- O`zbek [it](country:alpha) agreed.\n- The Qo`qon court.", "country:alpha \"it\""),
      ("- O`zbek [Alpha] agreed.\n- The Qo`qon court.", "Alpha \"Alpha\""),
      ("## O`zbek and [Alpha]\nThe Qo`qon court", "Alpha \"Alpha\""),
      ("O`zbek and [Alpha]\n> The Qo`qon court", "Alpha \"Alpha\""),
      (
        "[in autumn\n2022. after all](country:alpha)", "country:alpha \"in autumn 2022. after all\""
      ),
      ("[see\n#stop more](country:alpha)", "country:alpha \"see #stop more\""),
      ("[see\n-3 of them](country:alpha)", "country:alpha \"see -3 of them\""),
      ("> [see\n> -3 > 2](country:alpha)", "country:alpha \"see -3 > 2\""),
      ("He said\n[lab]: country:alpha\n\n[lab]: <person:Beta>", "person:Beta \"lab\""),
      ("[the <!-- ] --> man](person:beta) left.", "person:beta \"the  man\""),
      ("[the <b title=\"]\"> man](person:beta)", "person:beta \"the <b title=\"]\"> man\""),
      ("> <i\n> title=\"]\n> [\"> [Alpha]", "Alpha \"Alpha\""),
      ("[x](country:alpha \"one\\\")", "country:alpha \"x\""),
      ("[STRASSE]\n\n[straße]: country:alpha", "country:alpha \"STRASSE\""),
    ])
  func read(_ markdown: String, _ annotation: String) {
    let reading = Reading(markdown, names: Self.names)
    #expect(reading.annotations == [annotation])
    #expect(reading.found.allSatisfy { $0.rule == .rawHTML })
  }

  @Test(
    "what looks like an annotation is told where it stands",
    arguments: [
      "[Beta] met [the man\n- a friend1️⃣](person:beta).", "[Beta] and [it\n\nmore1️⃣](country:alpha).",
      "[Beta] saw it1️⃣](country:alpha).", "[Beta] saw 1️⃣[it]\n(country:alpha).",
      "[Beta] saw 1️⃣[it][country:alpha].", "[Beta] saw 1️⃣[it] [country:alpha].",
      "[Beta] and [it\n# more1️⃣](country:alpha).", "[Beta] and [it\n```\nmore1️⃣](country:alpha)",
      "## 1️⃣[A](country:alpha\n\"A note.\")", "> [Beta] saw 1️⃣[it]\n> (country:alpha)",
      "1️⃣[it]\n\n(country:alpha)", "1️⃣![it](country:alpha)", "- [it\n- more1️⃣](country:alpha)",
      "[a](https://e.org \"of [it1️⃣](country:alpha)\")", "[Alpha] \\[x] it1️⃣](country:alpha)",
      "1️⃣[Alpha] (country:alpha)", "> [it\n\nand1️⃣](country:alpha)",
      "[Alpha](person:beta \"of 1️⃣[it](person:x y)\")",
    ])
  func broken(_ markdown: String) { expect(markdown, [.brokenAnnotation]) }

  @Test(
    "code, escapes and prose are no broken annotations",
    arguments: [
      "`x](country:alpha)` [Alpha]", "```\n[it\n```\n[Alpha]", "    x](country:alpha)\n\n[Alpha]",
      "\\[x](country:alpha) [Alpha]", "[it] (country: Alpha) [Alpha]", "<!-- x](country:alpha) -->",
      "[a]\n\nmore (country: alpha)", "```\n](country:alpha)\n```",
      "[Alpha]\n<!-- [x](person:y) -->",
    ])
  func sound(_ markdown: String) { expect(markdown, []) }

  @Test("in raw HTML an annotation is told beside the HTML")
  func inHTML() {
    expect("1️⃣<div>[it2️⃣](country:alpha)</div>", [.brokenAnnotation, .rawHTML])
    expect("a 1️⃣<b title=\"[it2️⃣](country:alpha)\">", [.brokenAnnotation, .rawHTML])
    expect("1️⃣<!-- [it](country:alpha) --> <b>[it2️⃣](country:alpha)", [.brokenAnnotation, .rawHTML])
  }

  @Test("a bare name that is nearly one is asked about")
  func nearNames() {
    expect("1️⃣[Kazakstan Man] and [Kazakhstan Man]", [.unknownName])
    expect("1️⃣[Jean\u{2011}Luc Marrow] met [him]2️⃣[Alpah]", [.unknownName, .unknownName])
    expect("1️⃣[Kazakstan\nMan] \\[Alpah] `[Alpah]` [laughs] […] [1] [sic] [Alpha]", [.unknownName])
    expect("    [Alpah]\n\n~~~\n[Alpah]\n~~~", [])
    let hint = Reading("[Alpah]", names: Self.names).found.first?.hint
    #expect(hint == "did you mean '[Alpha]'? Otherwise write '\\['")
  }

  @Test("a definition that nothing refers to is told")
  func definitions() {
    expect(
      "1️⃣[Q]: Why?\n\n2️⃣[A]: Because.\n\nThen [Beta] left.", [.unusedDefinition, .unusedDefinition])
    expect("1️⃣[Beta]: (laughs)\n\nThen [Alpha].", [.unusedDefinition])
    expect("> 1️⃣[^1]: Interfax.\n\n- 2️⃣[x]: <y>", [.unknownFootnote, .unusedDefinition])
    expect("[x]\n\n[x]: https://e.org\n1️⃣[X]: https://e.com", [.unusedDefinition])
    expect("[Alpha](country:alpha \"see [x]\")\n\n[x]: https://e.org", [])
    expect("\\[Q]: Why?\n\nHe said\n[Q]: Why?\n\n    [Q]: Why?\n\n```\n[Q]: Why?\n```", [])
  }

  @Test("comments are on no page, and what stands beside them is")
  func comments() {
    #expect(Reading("<!-- a\nb -->\n\nHe met").body == "<p>He met</p>\n")
    #expect(Reading("He <!-- a --> met").body == "<p>He  met</p>\n")
    #expect(
      Reading("> <!-- a --> <!-- b -->\n\nx").body == "<blockquote>\n</blockquote>\n<p>x</p>\n")
    #expect(Reading("<!-- a --> He met").body == "<p> He met\n</p>\n")
    expect("<!-- a -->\n\nx <!-- b --> y", [])
    expect("1️⃣<!-- a --> He met", [.rawHTML])
    // One that never ends would take the rest of the text with it.
    #expect(Reading("<!-- a\n\nHe met").body == "<p>&lt;!-- a\n\nHe met\n</p>\n")
    expect("1️⃣<!-- a\n\nHe met", [.rawHTML])
  }

  @Test(
    "markup of other programs is told once",
    arguments: [
      "> 1️⃣[!NOTE]\n> Take care.", "See 1️⃣https://example.org/a and www.example.org.",
      "1️⃣www.example.org", "Mobilisation\n1️⃣: the call-up", "He said 1️⃣~~500~~ 700 of ~~them~~.",
      "- 1️⃣[ ] call\n- [x] ask [Alpha]", "See 1️⃣[[Alpha]] and [[Beta]].", "See 1️⃣[[Alpha|the land]].",
      "* 1️⃣[X] ask", "1. 1️⃣[x] ask", "Term\n\n1️⃣: meaning",
    ])
  func foreign(_ markdown: String) { expect(markdown, [.foreignMarkup]) }

  @Test("a wiki link with words of its own keeps them in the hint, also behind one without")
  func wikiWords() {
    let reading = Reading("See [[Alpha]] and [[Alpha|the land]].", names: Self.names)
    #expect(reading.found.map(\.hint) == ["write '[Alpha]'", "write '[the land][Alpha]'"])
  }

  @Test(
    "what only looks so is not told",
    arguments: [
      "<https://example.org/a>", "[https://e.org](https://e.org)",
      "`https://e.org` `~~a~~` `[[a]]`",
      "```\nhttps://e.org ~~a~~\n- [ ] x\n: y\n```", "    www.e.org", "a ~~ b", "[x] not an item",
      "at 10:30 and http: or https://", "[[1]] and [[Alpha]](country:alpha)", "\\~~a\\~~",
      "It is\n:-) so", "[!NOTE] here", "[a](https://e.org \"https://e.org\")", "ewww.example",
      "~~~\n[Alpah]\n~~~",
    ])
  func notForeign(_ markdown: String) { expect(markdown, []) }

  @Test("a link that an annotation breaks is told as such, and its address not once more")
  func brokenLink() { expect("1️⃣[see [Alpha] there](https://e.org)", [.annotationInLink]) }

  @Test("stars that open or close nothing")
  func stars() {
    expect("**注意：1️⃣**正文", [.unmatchedEmphasis])
    expect("正文1️⃣**「重点」**内容", [.unmatchedEmphasis])
    expect("**Note:1️⃣**text", [.unmatchedEmphasis])
    expect("**注意**：正文 **Note:** text, 他说：**正文** (**x**) 2**3 `**a:**b`", [])
  }
}
