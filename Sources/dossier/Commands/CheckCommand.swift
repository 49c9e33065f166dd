import ArgumentParser
import DossierAuthoring
import DossierDisk
import DossierKit
import DossierModel

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report what is wrong with the content, without writing anything.",
    discussion: "Reports the same diagnostics as 'dossier build'.")

  @OptionGroup var folder: FolderArgument
  @OptionGroup var content: ContentOptions

  @Flag(
    help: """
      Print the archived texts with their SHA-256 instead of a summary, as 'sha256sum -c' takes \
      them in the dossier's folder.
      """)
  var archive = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if archive, report.format != .text {
      throw ValidationError("--archive prints lines of its own; leave --format away.")
    }
  }

  func run() throws {
    var options = content.applied(to: folder)
    options.listsOriginals = archive
    var reporter = report.reporter
    reporter.listsOriginals = archive
    let outcome = reporter.commands(options).check()
    if report.verbose, report.format == .text { tellMarks() }
    throw reporter.report(outcome, outputFolder: options.outputFolder)
  }

  /// How much of each article is marked, as `dossier annotate --report` says it.
  private func tellMarks() {
    var request = AnnotateRequest()
    request.proposesFigures = true
    let annotate = Annotate(
      request, root: folder.path, on: SystemDisk(), jobs: Jobs(Program.processorCount))
    guard let plan = try? annotate.report() else { return }
    var errors = OutputStream(.error)
    errors.write(plan.lines.map { TerminalText.shown($0) + "\n" }.joined())
    errors.flush()
  }
}
