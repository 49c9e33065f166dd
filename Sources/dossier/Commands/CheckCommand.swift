import ArgumentParser
import DossierKit

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports what is wrong with the content; writes nothing.",
    discussion: "The diagnostics are those of 'dossier build'.")

  @OptionGroup var folder: FolderArgument
  @OptionGroup var content: ContentOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let options = content.applied(to: folder)
    let reporter = report.reporter
    let outcome = reporter.commands(options).check()
    throw reporter.report(outcome, outputFolder: options.outputFolder)
  }
}
