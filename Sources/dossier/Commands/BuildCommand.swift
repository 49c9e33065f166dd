import ArgumentParser
import DossierDisk
import DossierKit
import DossierModel

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site.",
    discussion: """
      dossier publishes nothing while the content has an error. It leaves files in the output \
      folder alone that no build has written, and refuses a non-empty folder that it did not \
      create.
      """)

  @OptionGroup var folder: FolderArgument
  @OptionGroup var output: OutputOption

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "The site's address, overriding base_url in dossier.yml.", valueName: "url"))
  var baseURL: String?

  @OptionGroup var content: ContentOptions

  @Flag(
    name: .customLong("no-cache"),
    help: "Rebuild everything, ignoring the cache.")
  var withoutCache = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard let baseURL else { return }
    do {
      _ = try SiteAddress(baseURL)
    } catch {
      let hint = SiteAddress.hint(error, in: baseURL)
      throw ValidationError(
        "'\(baseURL)' is no address of a site: \(SiteAddress.reason(error)); \(hint).")
    }
  }

  func run() throws {
    var options = content.applied(to: folder)
    options.output = output.folder
    options.baseURL = try baseURL.map { try SiteAddress($0).text }
    options.program = withoutCache ? nil : RunningProgram.identity
    let reporter = report.reporter
    let outcome = reporter.commands(options).build()
    throw reporter.report(outcome, outputFolder: options.outputFolder)
  }
}
