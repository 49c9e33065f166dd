import ArgumentParser
import DossierAuthoring
import DossierModel

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a folder a dossier that builds at once.",
    discussion: """
      It gets dossier.yml, .gitignore and the folders of content/. Nothing that is there is \
      overwritten, and a folder that is a dossier already is refused.
      """)

  @Argument(help: "The folder, made if it is missing.", completion: .directory)
  var folder = "."

  @Option(
    help: ArgumentHelp("The dossier's title (default: the folder's name).", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The language of its pages: en, fr, de, ru, …", valueName: "tag"))
  var language = "en"

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "A kind of records beside countries, people and statistics, and its folder; may be repeated.",
      valueName: "name:folder"))
  var kinds: [String] = []

  @Flag(help: "Make an example in it: two articles whose figures differ.")
  var example = false

  @Flag(help: "Make a dossier in a folder that is not empty.")
  var here = false

  @OptionGroup var options: AuthoringOptions

  func validate() throws {
    if title?.isEmpty == true { throw ValidationError("--title must not be empty.") }
    if let fault = kinds.first(where: { Self.kind($0) == nil }) {
      throw ValidationError(
        "'\(TerminalText.shown(fault))' is no kind with its folder; write "
          + "--kind organisation:organisations.")
    }
    if example, title != nil || !kinds.isEmpty || language != "en" {
      throw ValidationError(
        "--example has a title, a language and kinds of its own; leave the others away.")
    }
  }

  private static func kind(_ text: String) -> (name: String, folder: String)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return (String(parts[0]), String(parts[1]))
  }

  func run() throws {
    var dossier = NewDossier(root: folder)
    dossier.title = title
    dossier.language = language
    dossier.kinds = kinds.compactMap(Self.kind)
    dossier.withExample = example
    dossier.isHere = here
    throw options.run(root: folder) { disk throws(StageError) in try dossier.plan(on: disk) }
  }
}
