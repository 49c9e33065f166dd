import DossierModel
import Testing

@testable import dossier

@Suite("Diagnostics as text: place, line, caret, way out")
struct DiagnosticPrinterTests {
  /// A diagnostic at the first `^` of a line, which is taken out.
  private func diagnostic(
    _ marked: String, _ summary: String = "something", line: Int = 12, hint: String? = nil
  ) -> Diagnostic {
    let parts = marked.split(separator: "^", maxSplits: 1, omittingEmptySubsequences: false)
    let offset = parts[0].utf8.count + line - 1
    let bytes = Array((String(repeating: "\n", count: line - 1) + parts.joined()).utf8)
    let file = SourceFile(path: "content/articles/visit.md", bytes: bytes)
    return Diagnostic(.unknownEntity, summary, in: file, at: offset..<offset, hint: hint)
  }

  /// The line with the caret, without its margin.
  private func caretLine(_ marked: String) -> String {
    let lines = DiagnosticPrinter.text(diagnostic(marked)).split(separator: "\n")
    return lines.count > 2 ? String(lines[2].dropFirst(8)) : ""
  }

  @Test("the whole of it")
  func whole() {
    let diagnostic = diagnostic(
      "Talks with ^[Sadyr Japarov](person:sadyr-japarof) began in",
      "person 'sadyr-japarof' has no record", hint: "did you mean 'sadyr-japarov'?")
    #expect(
      DiagnosticPrinter.text(diagnostic) == """
        content/articles/visit.md:12:12: error[unknown-entity]: person 'sadyr-japarof' has no record
           12 | Talks with [Sadyr Japarov](person:sadyr-japarof) began in
              |            ^
           hint: did you mean 'sadyr-japarov'?

        """)
  }

  @Test("without a place there is no line")
  func withoutPlace() {
    let diagnostic = Diagnostic(.noDossier, "no dossier.yml here")
    #expect(DiagnosticPrinter.text(diagnostic) == "error[no-dossier]: no dossier.yml here\n")
  }

  @Test("further places are notes")
  func notes() {
    let place = SourceSpan(file: "templates/a.html", start: SourcePosition(line: 3, column: 7))
    let diagnostic = Diagnostic(
      .unclosedSection, "section is not closed", at: place,
      notes: [Diagnostic.Note("opened here", at: place)])
    #expect(
      DiagnosticPrinter.text(diagnostic) == """
        templates/a.html:3:7: error[unclosed-section]: section is not closed
           note: templates/a.html:3:7: opened here

        """)
  }

  @Test(
    "the caret stands under its character",
    arguments: [
      ("^abc", "^"),
      ("ab^c", "  ^"),
      ("abc^", "   ^"),
      // Two columns each.
      ("北京^市", "    ^"),
      ("한국^어", "    ^"),
      ("🙂^!", "  ^"),
      ("👩‍👩‍👧^!", "  ^"),
      ("🇰🇬^!", "  ^"),
      // One column, however it is encoded.
      ("caf\u{E9}^!", "    ^"),
      ("cafe\u{301}^!", "    ^"),
      ("Ки\u{306}рг^из", "    ^"),
      // A tab is as wide as the terminal has it.
      ("\ta\t^b", "\t \t^"),
      // Shown as <U+202E>.
      ("a\u{202E}b^c", "          ^"),
    ])
  func caret(marked: String, expected: String) {
    #expect(caretLine(marked) == expected)
  }

  @Test("a long line is cut around its place, and the caret is still right")
  func longLine() {
    let text = String(repeating: "x", count: 300)
    let lines = DiagnosticPrinter.text(diagnostic(text + "^Y" + text)).split(separator: "\n")
    #expect(lines[1].hasPrefix("   12 | …xxx"))
    #expect(lines[1].hasSuffix("xxx…"))
    let column = lines[2].count - 1
    #expect(Array(lines[1])[column] == "Y")
  }

  @Test("line numbers of any length keep the margin straight")
  func margins() {
    let lines = DiagnosticPrinter.text(diagnostic("ab^c", line: 1_234_567)).split(separator: "\n")
    #expect(lines[1] == "1234567 | abc")
    #expect(lines[2] == "        |   ^")
  }

  @Test("content cannot steer the terminal")
  func escapes() {
    let hostile = "a\u{1B}]0;title\u{7}\u{9B}31m\u{7F}\r\u{202E}\u{2066}\u{2028}\u{FEFF}b"
    let span = SourceSpan(file: hostile, start: SourcePosition(line: 1, column: 1))
    let file = SourceFile(path: hostile, bytes: Array((hostile + "\n").utf8))
    let diagnostic = Diagnostic(
      .unknownEntity, hostile + "\n", at: span, in: file, hint: hostile,
      notes: [Diagnostic.Note(hostile, at: span)])
    let text = DiagnosticPrinter.text(diagnostic)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(!TerminalText.isHarmful(scalar), "U+\(String(scalar.value, radix: 16))")
    }
    #expect(text.contains("a<U+001B>]0;title<U+0007><U+009B>31m<U+007F>"))
    #expect(text.split(separator: "\n").count == 5)
  }

  @Test("colour only where it is asked for")
  func colour() {
    let plain = DiagnosticPrinter.text(diagnostic("ab^c", hint: "h"))
    let coloured = DiagnosticPrinter.text(
      diagnostic("ab^c", hint: "h"), TextStyle(isColoured: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror[unknown-entity]\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}
