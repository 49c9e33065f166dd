import DossierKit
import DossierModel
import Foundation
import Testing

@testable import dossier

@Suite("Reports as JSON: one object a line")
struct JSONReportTests {
  private static let place = SourceSpan(
    file: "content/articles/a.md", start: SourcePosition(line: 3, column: 5),
    end: SourcePosition(line: 3, column: 9))

  @Test("a diagnostic has all keys in a fixed order")
  func diagnostic() {
    let diagnostic = Diagnostic(
      .ambiguousName, "'N.' means 2 records", at: Self.place, hint: "write person:nazar",
      notes: [Diagnostic.Note("person 'Nazar'", at: Self.place)])
    #expect(
      JSONReport.line(diagnostic)
        == #"{"rule":"ambiguous-name","severity":"error","message":"'N.' means 2 records","#
        + #""hint":"write person:nazar","file":"content/articles/a.md","line":3,"column":5,"#
        + #""endLine":3,"endColumn":9,"notes":[{"message":"person 'Nazar'","#
        + #""file":"content/articles/a.md","line":3,"column":5}]}"# + "\n")
  }

  @Test("what there is not is null")
  func nulls() {
    #expect(
      JSONReport.line(Diagnostic(.noDossier, "no dossier.yml here"))
        == #"{"rule":"no-dossier","severity":"error","message":"no dossier.yml here","hint":null,"#
        + #""file":null,"line":null,"column":null,"endLine":null,"endColumn":null,"notes":[]}"#
        + "\n")
  }

  @Test("any text comes back as it was, and steers no terminal on the way")
  func strings() throws {
    let text = "\"\\/\n\r\t\u{0}\u{1B}[2J\u{7F}\u{85}\u{9B}\u{202E}\u{2028}\u{FEFF}é北🙂\u{E0041}"
    let line = JSONReport.line(Diagnostic(.noDossier, text))
    for scalar in line.unicodeScalars where scalar != "\n" {
      #expect(!TerminalText.isHarmful(scalar))
    }
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["message"] as? String == text)
  }

  @Test("the summary says how it ended")
  func summary() throws {
    var outcome = Outcome(
      ending: .failed(.disk(action: "write", path: "a", reason: "No space left on device")))
    outcome.report.articles = 5
    outcome.report.seconds = 1.5
    let line = JSONReport.summary(outcome)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: [String: Any]])
    let summary = try #require(object["summary"])
    #expect(summary["outcome"] as? String == "failed")
    #expect(summary["exitStatus"] as? Int == 2)
    #expect(summary["failure"] as? String == "cannot write 'a': No space left on device")
    #expect(summary["articles"] as? Int == 5)
    #expect(summary["seconds"] as? Double == 1.5)
    #expect(summary["pages"] is NSNull)
  }
}
