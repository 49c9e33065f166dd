import ArgumentParser
import DossierAuthoring
import DossierDisk
import DossierModel

/// What all commands that write for the author are asked.
struct AuthoringOptions: ParsableArguments {
  @Flag(
    name: .customLong("dry-run"),
    help: "Print what would change as a unified diff ('patch -p1' takes it), and change nothing.")
  var isDryRun = false

  @Option(
    help: ArgumentHelp(
      "How to report: text, or on standard output json with one object a line.",
      valueName: "format"))
  var format = Format.text

  @Flag(name: .shortAndLong, help: "Print diagnostics only, and no summary.")
  var quiet = false

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  /// Plans, writes or shows, and tells what came of it; returns the error by which ArgumentParser ends
  /// the program.
  func run(
    root: String, _ plan: (any Disk) throws(StageError) -> AuthoringPlan
  ) -> ExitCode {
    let disk = SystemDisk()
    let outcome = AuthoringOutcome.of(root: root, on: disk, isDryRun: isDryRun) {
      () throws(StageError) in try plan(disk)
    }
    return AuthoringReporter(format: format, isQuiet: quiet).report(outcome)
  }
}
