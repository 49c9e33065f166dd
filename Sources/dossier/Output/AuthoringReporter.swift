import ArgumentParser
import DossierAuthoring
import DossierDisk
import DossierKit
import DossierModel

/// Tells the author what a command has written, or would write.
///
/// Text: diagnostics and failures on standard error, what was done and the next command on standard
/// output; where a diff is asked for it is alone there, so that it can be kept in a file.
struct AuthoringReporter: Sendable {
  var format = AuthoringOptions.Format.text
  var isQuiet = false

  /// Prints the outcome; returns the error by which ArgumentParser ends the program.
  func report(_ outcome: AuthoringOutcome) -> ExitCode {
    var output = OutputStream(.output)
    var errors = OutputStream(.error)
    switch format {
    case .json:
      for diagnostic in outcome.diagnostics { output.write(JSONReport.line(diagnostic)) }
      output.write(Self.summary(outcome))
    case .text: tell(outcome, &output, &errors)
    }
    if let failure = outcome.failure {
      errors.write(failure: failure, TextStyle(isColoured: Terminal.isColoured))
    }
    return output.end(outcome.exitStatus, &errors)
  }

  private func tell(
    _ outcome: AuthoringOutcome, _ output: inout OutputStream, _ errors: inout OutputStream
  ) {
    let style = TextStyle(isColoured: Terminal.isColoured)
    for diagnostic in outcome.diagnostics {
      errors.write(DiagnosticPrinter.text(diagnostic, style))
    }
    let lines = outcome.lines + (outcome.next.map { ["next: \($0)"] } ?? [])
    let text = isQuiet ? "" : lines.map { TerminalText.shown($0) + "\n" }.joined()
    guard outcome.ending == .shown else { return output.write(text) }
    if Terminal.isShowing(.output) {
      output.write(Self.shown(outcome.changes.diff))
    } else {
      output.write(outcome.changes.diff)
    }
    errors.write(text)
  }

  /// The bytes for a terminal, which content must not steer.
  private static func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalText.shown($0, keepingTabs: true) }.joined(separator: "\n")
  }

  static func summary(_ outcome: AuthoringOutcome) -> String {
    var summary = JSONReport.end(name(outcome.ending), outcome.exitStatus, outcome.failure)
    summary.add("folders", outcome.changes.folders)
    summary.add(
      "files",
      outcome.changes.files.map { change in
        var file = JSONObject()
        file.add("path", change.path)
        file.add("change", change.before == nil ? "created" : "edited")
        return file
      })
    summary.add(
      "diff",
      outcome.ending == .shown ? String(decoding: outcome.changes.diff, as: UTF8.self) : nil)
    summary.add("lines", outcome.lines)
    summary.add("next", outcome.next)
    let errors = outcome.diagnostics.count { $0.severity == .error }
    summary.add("errors", errors)
    summary.add("warnings", outcome.diagnostics.count - errors)
    var object = JSONObject()
    object.add("authoring", summary)
    return object.text + "\n"
  }

  private static func name(_ ending: AuthoringOutcome.Ending) -> String {
    switch ending {
    case .written: "written"
    case .shown: "shown"
    case .refused: "refused"
    case .failed: "failed"
    }
  }
}
