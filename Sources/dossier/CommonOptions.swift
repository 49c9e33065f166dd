import ArgumentParser
import DossierKit
import DossierModel

/// Which dossier a command is about.
struct FolderArgument: ParsableArguments {
  @Argument(help: "The dossier's folder.", completion: .directory)
  var path = "."
}

/// Where the site goes.
struct OutputOption: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "The output folder (default: 'public' in the dossier's folder).", valueName: "dir"),
    completion: .directory)
  var folder: String?
}

/// How the content is taken.
struct ContentOptions: ParsableArguments {
  @Flag(help: "Include articles marked 'draft: true'.")
  var drafts = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp("Use at most <n> threads (default: one per processor).", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Refuse content files and templates of <mb> megabytes or more (default: 16).",
      valueName: "mb"))
  var maxFileSize: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    if let maxFileSize, !(1...512).contains(maxFileSize) {
      throw ValidationError("--max-file-size must be 1 to 512 megabytes.")
    }
  }

  func applied(to folder: FolderArgument) -> BuildOptions {
    var options = BuildOptions(
      root: folder.path, withDrafts: drafts, isStrict: strict,
      jobs: Jobs(jobs ?? Program.processorCount))
    if let maxFileSize { options.sizeLimit = maxFileSize << 20 }
    return options
  }
}

/// What a command says, and in which form.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Report as text, as json (one object per line on standard output), or as a sarif log.",
      valueName: "format"))
  var format = Reporter.Format.text

  @Flag(name: .shortAndLong, help: "Print diagnostics only, without a summary.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print how long each stage took.")
  var verbose = false

  @Flag(help: "Print a table of each stage's time, processor time and amounts.")
  var timings = false

  var reporter: Reporter {
    Reporter(format: format, isQuiet: quiet, isVerbose: verbose, showsTimings: timings)
  }
}

extension Reporter.Format: ExpressibleByArgument {}
