import ArgumentParser
import DossierKit

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
    throw reporter.report(outcome, outputFolder: options.outputFolder)
  }
}
