import ArgumentParser
import DossierKit

struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "Remove what earlier builds wrote, and nothing else.")

  @OptionGroup var folder: FolderArgument
  @OptionGroup var output: OutputOption

  @Flag(name: .shortAndLong, help: "Print no summary.")
  var quiet = false

  func run() throws {
    let options = BuildOptions(root: folder.path, output: output.folder)
    let reporter = Reporter(isQuiet: quiet)
    throw reporter.report(Commands(options).clean(), outputFolder: options.outputFolder)
  }
}
