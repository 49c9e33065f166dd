import DossierModel
import Testing

@testable import DossierParse

/// Characters by references and by YAML's escapes are checked as those that are written.
@Suite struct DecodedTextTests {
  /// Rules and places, with a header of three lines in front of a body.
  private static func found(header: String = "", _ body: String) -> [String] {
    let source = SourceFile(
      path: "content/articles/a.md", bytes: Array("---\ntitle: T\n\(header)---\n\(body)".utf8))
    var found: [Diagnostic] = []
    guard ByteCheck.check(source, &found) else { return ["unreadable"] }
    let file = ContentFile(source, &found)
    _ = ArticleHeader.read(file, configuration: Configuration(), &found)
    return found.map {
      "\($0.span?.start.line ?? 0):\($0.span?.start.column ?? 0) \($0.rule.rawValue)"
    }
  }

  @Test(
    "references",
    arguments: [
      ("a &#x202E;b", ["4:3 bidirectional-control"]),
      ("a &#8238;b", ["4:3 bidirectional-control"]),
      ("a &#x202E;b&#x202C; c", []),
      ("a &#x202E;b\u{202C} c", []),
      ("a \u{2067}b&#x2069; c", []),
      ("a &#x202C; b", ["4:3 bidirectional-control"]),
      ("a &#x2067;b\n\nc &#x2069;", ["4:3 bidirectional-control", "6:3 bidirectional-control"]),
      (
        "&#xFFFE; &#65535; &#0; &#x1;",
        [
          "4:1 control-character", "4:10 control-character", "4:19 control-character",
          "4:24 control-character",
        ]
      ),
      (
        "&#xFDD0; &#x1FFFF; &#xD800; &#x110000;",
        [
          "4:1 control-character", "4:10 control-character", "4:20 control-character",
          "4:29 control-character",
        ]
      ),
      // References stand for themselves in code and behind a backslash; bytes never do.
      ("`&#x202E;` \\&#x202E;", []),
      ("``a ` &#x202E;`` b", []),
      ("```\n&#x202E;\n```\n\n&#x202E;", ["8:1 bidirectional-control"]),
      ("~~~\n&#x202E;\n~~~", []),
      ("> ```\n> &#x202E;\n> ```", []),
      ("a\n\n    &#x202E; `\n\n&#x202E; `", ["8:1 bidirectional-control"]),
      ("- a\n\n      &#x202E;", []),
      ("- a\n\n    &#x202E;", ["6:5 bidirectional-control"]),
      ("a\n    &#x202E;", ["5:5 bidirectional-control"]),
      ("`&#x202E; no code", ["4:2 bidirectional-control"]),
      ("`\u{202E}` &#x41;", ["4:2 bidirectional-control"]),
      ("\\\u{202E} &#x41;", ["4:2 bidirectional-control"]),
      // No references: too long, no digits, not closed.
      ("&#x00202E1; &#x; &#; &#x202E", []),
      ("&#9; &#10; &#x2014; &amp;", []),
    ])
  func references(body: String, expected: [String]) {
    #expect(Self.found(body) == expected)
  }

  @Test(
    "of C1 and noncharacters the first of a file is told, as of control characters",
    arguments: [
      ("a \u{FFFE}b \u{FFFF}", ["4:3 control-character"]),
      ("é\u{FFFF}", ["4:3 control-character"]),
      ("\u{1FFFE}", ["4:1 control-character"]), ("\u{10FFFF}", ["4:1 control-character"]),
      ("\(Unicode.Scalar(0xFDD0 as UInt32)!)", ["4:1 control-character"]),
      ("\(Unicode.Scalar(0xFDEF as UInt32)!)", ["4:1 control-character"]),
      ("\u{85}", ["4:1 control-character"]),
      // Their neighbours are characters.
      ("\u{FDCF}\u{FDF0}\u{FFFD}\u{A0}\u{1FFFD}\u{2FBE} \u{6DF7}\u{DD0}\u{DF7}\u{3FFF}", []),
    ])
  func forbidden(body: String, expected: [String]) {
    #expect(Self.found(body) == expected)
  }

  @Test(
    "escapes of YAML",
    arguments: [
      ("place: \"\\u202e Abc\"\n", ["3:8 bidirectional-control"]),
      ("place: \"\\u202e Abc\\u202c\"\n", []),
      ("place: \"\\u202c\"\n", ["3:8 bidirectional-control"]),
      ("place: \"a\\0b\\e\"\n", ["3:8 control-character"]),
      ("place: \"\\x7F\"\n", ["3:8 control-character"]),
      ("place: \"\\uFFFE\"\n", ["3:8 control-character"]),
      ("place: \"\\uFDD0\"\n", ["3:8 control-character"]),
      ("place: \"tab\\t, line\\n, \\u00e9\"\n", []),
      ("authors: [a, \"\\u2067\"]\n", ["3:14 bidirectional-control"]),
      ("place: '\\u202e'\n", []),
      // What is written is told once, with the file.
      ("place: \"\u{202E}\"\n", ["3:9 bidirectional-control"]),
    ])
  func escapes(header: String, expected: [String]) {
    #expect(Self.found(header: header, "b") == expected)
  }

  @Test(
    "a value that '#' cuts",
    arguments: [
      ("publisher: The #1 Paper\n", ["3:16 cut-value"]),
      ("publisher: The  # 1 Paper\n", ["3:17 cut-value"]),
      ("publisher: \"The #1 Paper\"\n", []), ("publisher: 'The #1 Paper'\n", []),
      ("publisher: C# Weekly\n", []), ("# publisher: none\n", []),
      ("authors: [Ann, Bob] # both\n", []),
      ("authors:\n  - Ann #2\n", ["4:9 cut-value"]),
      ("publisher: é #1\n", ["3:15 cut-value"]),
      ("publisher: A\n# A comment on its line\n", []),
    ])
  func cut(header: String, expected: [String]) {
    #expect(Self.found(header: header, "b") == expected)
  }

  @Test("a line that only YAML ends does not shift the places behind it")
  func lineSeparators() {
    #expect(
      Self.found(header: "place: a\u{2028}b\n", "b").prefix(1) == ["3:9 malformed-yaml"])
    #expect(
      Self.found(header: "place: \"a\u{2028}b\"\npublisher: c #d\n", "b") == ["4:14 cut-value"])
  }
}
