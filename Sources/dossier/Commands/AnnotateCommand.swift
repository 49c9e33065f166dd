import ArgumentParser
import DossierAuthoring
import DossierModel

struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Finds names and figures that could be marked, and marks them.",
    discussion: """
      Without --apply it prints what it would mark as a unified diff and changes nothing. What means \
      several things is listed and never marked alone. Nothing but brackets and references is \
      written: the words stay as they are.
      """)

  @Argument(help: ArgumentHelp("Articles by their slugs (default: all).", valueName: "article"))
  var articles: [String] = []

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp("Look for this kind only; may be repeated.", valueName: "kind"))
  var kinds: [String] = []

  @Flag(help: "Look for figures too.")
  var figures = false

  @Flag(help: "Mark all that means one thing.")
  var apply = false

  @Flag(help: "Ask about each mark; what is answered is written at the end, or after q.")
  var interactive = false

  @Flag(help: "Print for each article how many country words and numbers are marked.")
  var report = false

  @OptionGroup var dossier: DossierOption
  @OptionGroup var options: AuthoringOptions

  func validate() throws {
    if report, apply || interactive {
      throw ValidationError("--report changes nothing; leave --apply and --interactive away.")
    }
    if apply, interactive {
      throw ValidationError("--apply asks nothing; leave it or --interactive away.")
    }
  }

  func run() throws {
    var request = AnnotateRequest()
    request.articles = articles
    request.kinds = kinds
    request.proposesFigures = figures || report
    request.takesSureOnly = apply
    var options = options
    if !apply, !report, !interactive { options.isDryRun = true }
    let remembers = !options.isDryRun
    let root = dossier.folder
    throw options.run(root: root) { disk throws(StageError) in
      let annotate = Annotate(
        request, root: root, on: disk, jobs: Jobs(Program.processorCount))
      if interactive { return try annotate.interview(remembers: remembers, Self.ask) }
      return try report ? annotate.report() : annotate.plan()
    }
  }

  /// Questions go to standard error, so that a diff on standard output stays one.
  private static func ask(_ question: String) -> String? {
    var errors = OutputStream(.error)
    errors.write(
      question.split(separator: "\n", omittingEmptySubsequences: false)
        .map { TerminalText.shown($0) }.joined(separator: "\n"))
    errors.flush()
    return readLine()
  }
}
