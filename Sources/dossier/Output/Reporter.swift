import ArgumentParser
import DossierKit
import DossierModel

/// Tells the editor what a command came to: diagnostics and failures on standard error, the summary
/// on standard output; or all of it as JSON on standard output.
struct Reporter: Sendable {
  enum Format: String, CaseIterable, Sendable {
    case text, json, sarif
  }

  var format = Format.text
  var isQuiet = false
  var isVerbose = false
  var showsTimings = false
  /// True to print the archived texts in place of the summary.
  var listsOriginals = false

  /// Shows which stage runs, on a terminal.
  var announce: @Sendable (String) -> Void {
    let showsProgress = showsProgress
    return { stage in if showsProgress { Progress.show(stage) } }
  }

  /// Commands that say here how far they are, and end the program when they cannot go on.
  func commands(_ options: BuildOptions) -> Commands {
    var options = options
    options.findsRepository = format == .sarif
    let folder = options.outputFolder
    return Commands(
      options, announce: announce,
      giveUp: { outcome in
        Program.leave(report(outcome, outputFolder: folder).rawValue)
      })
  }

  /// Prints the outcome; returns the error by which ArgumentParser ends the program.
  func report(_ outcome: Outcome, outputFolder: String) -> ExitCode {
    if showsProgress { Progress.erase() }
    var output = OutputStream(.output)
    var errors = OutputStream(.error)
    let style = TextStyle(isColoured: Terminal.isColoured)
    switch format {
    case .text:
      for diagnostic in outcome.diagnostics {
        errors.write(DiagnosticPrinter.text(diagnostic, style))
      }
    case .json:
      for diagnostic in outcome.diagnostics { output.write(JSONReport.line(diagnostic)) }
      output.write(JSONReport.summary(outcome))
    case .sarif: output.write(SARIFReport.text(outcome, version: DossierCommand.version))
    }
    for notice in outcome.notices {
      errors.write("dossier: \(style.bold("note")): \(TerminalText.shown(notice))\n")
    }
    if let failure = outcome.failure { errors.write(failure: failure, style) }
    if isVerbose { errors.write(TimingReport.line(outcome.report)) }
    if showsTimings { errors.write(TimingReport.table(outcome.report)) }
    if listsOriginals {
      output.write(outcome.originals.map(Checksums.line).joined())
    } else if format == .text, !isQuiet,
      let line = Summary.line(outcome, outputFolder: outputFolder)
    {
      output.write(line + "\n")
    }
    return output.end(outcome.exitStatus, &errors)
  }

  private var showsProgress: Bool {
    !isQuiet && Terminal.isShowing(.error) && Terminal.canMoveCursor
  }
}
