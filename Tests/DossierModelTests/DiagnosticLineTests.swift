import DossierModel
import Testing

@Suite("Diagnostics as lines of a file")
struct DiagnosticLineTests {
  static let file = SourceFile(
    path: "content/people/a\tb.md", bytes: Array("name: \\n x\\\tü\n".utf8))

  @Test(
    "what is written is read again, whatever it holds",
    arguments: [
      Diagnostic(.noDossier, "no dossier.yml here"),
      Diagnostic(.strayFile, "", hint: ""),
      Diagnostic(.strayFile, "a\tb\\n\nc\\", hint: "\\"),
      Diagnostic(.duplicateName, "name 'ü=' twice", in: file, at: 2..<7, hint: "=go"),
      Diagnostic(
        .duplicateName, "with notes", in: file, at: 0..<3,
        notes: [
          Diagnostic.Note("also\there", at: file.span(1..<2)),
          Diagnostic.Note("", at: file.span(0..<0)),
        ]
      ).with(.error),
    ])
  func sameAgain(diagnostic: Diagnostic) {
    #expect(!diagnostic.line.contains("\n"))
    #expect(Diagnostic(line: diagnostic.line) == diagnostic)
  }

  @Test(
    "nothing is read from what is no diagnostic",
    arguments: [
      "", "no-dossier", "no-dossier\terror\tsummary", "no-dossier\tpassing\tsummary\t\t\t",
      "no-such-rule\terror\tsummary\t\t\t", "no-dossier\terror\tsummary\thint\t\t",
      "no-dossier\terror\tsummary\t\t=f\t1\t1\t1\t", "no-dossier\terror\tsummary\t\t\t\tnote",
    ])
  func refused(line: String) { #expect(Diagnostic(line: line) == nil) }
}
