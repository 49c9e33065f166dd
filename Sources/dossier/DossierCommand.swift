// In: arguments. Out: an exit status, and what the editor reads. Commands/ has one file a command:
// options, then a call of DossierKit, then a report. Output/ turns what Kit gives back to text or
// JSON. What the options mean stands in their help, from which docs/cli.md is made.
import ArgumentParser

@main
struct DossierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Turn annotated articles into a site that a reviewer can check.",
    discussion: """
      A dossier is a folder of Markdown articles and records. Its site has every article with its \
      annotations, and for each country, person and statistic a page with each of its mentions.

      Exit status: 0 done; 1 the content has errors, and the site stays as it was; 2 it could not \
      run (disk, permissions, another build that is running); 64 wrong usage.
      """,
    version: version,
    subcommands: [
      InitCommand.self, ImportCommand.self, NewCommand.self, AnnotateCommand.self,
      BuildCommand.self,
      CheckCommand.self, CleanCommand.self, ExplainCommand.self,
    ])

  static let version = "0.2.0"

  static func main() {
    Program.prepare()
    if let fault = ArgumentCheck.fault { exit(withError: ValidationError(fault)) }
    main(nil)
  }
}
