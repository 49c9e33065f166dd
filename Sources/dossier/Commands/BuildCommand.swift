import ArgumentParser
import DossierDisk
import DossierKit

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site.",
    discussion: """
      Nothing is published while an error stands. Files in the output folder that no build has \
      written are left alone, and a folder that is neither empty nor of a build's making is \
      refused.
      """)

  @OptionGroup var folder: FolderArgument
  @OptionGroup var output: OutputOption

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "The address that the site will have, instead of base_url in dossier.yml.", valueName: "url"))
  var baseURL: String?

  @OptionGroup var content: ContentOptions

  @Flag(
    name: .customLong("no-cache"),
    help: "Build everything anew, though nothing has changed since the last build.")
  var withoutCache = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if let baseURL, BuildOptions.siteAddress(baseURL) == nil {
      throw ValidationError("'\(baseURL)' is no address of a site; write https://example.org/.")
    }
  }

  func run() throws {
    var options = content.applied(to: folder)
    options.output = output.folder
    options.baseURL = baseURL.flatMap(BuildOptions.siteAddress)
    options.program = withoutCache ? nil : RunningProgram.identity
    let reporter = report.reporter
    let outcome = reporter.commands(options).build()
    throw reporter.report(outcome, outputFolder: options.outputFolder)
  }
}
