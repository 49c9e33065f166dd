import ArgumentParser
import DossierManual
import DossierModel

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a diagnostic code and how to fix it.",
    discussion: "Without a code, lists all codes.")

  @Argument(
    help: "The code in brackets, as in error[unknown-entity].",
    completion: .list(Rule.allCases.map(\.rawValue)))
  var code: String?

  func validate() throws {
    guard let code, Rule(rawValue: code) == nil else { return }
    let near = NearestName.nearest(to: code, among: Rule.allCases.map(\.rawValue))
    let hint = near.map { "did you mean '\($0)'?" } ?? "'dossier explain' lists them."
    throw ValidationError("'\(TerminalText.shown(code))' is no rule; \(hint)")
  }

  func run() throws {
    var output = OutputStream(.output)
    if let rule = code.flatMap(Rule.init(rawValue:)) {
      output.write(Explanation.text(of: rule))
    } else {
      for rule in Rule.allCases { output.write(Explanation.line(of: rule)) }
    }
    output.flush()
  }
}
