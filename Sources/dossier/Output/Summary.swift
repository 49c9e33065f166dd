import DossierKit
import DossierModel

/// The line that a command ends with.
enum Summary {
  /// Returns nil where the message of the failure says it all.
  static func line(_ outcome: Outcome, outputFolder: String) -> String? {
    let report = outcome.report
    let time = "\(Decimals.text(report.seconds, 2)) s"
    let folder = TerminalText.shown(outputFolder.hasSuffix("/") ? outputFolder : outputFolder + "/")
    switch outcome.ending {
    case .failed, .notCleaned: return nil
    case .cleaned(let files):
      return "removed \(count(files, "file", "files")) from \(folder) · \(time)"
    case .withheld:
      return "not published: \(problems(report)); \(folder) stays as it was"
    case .checked:
      return "\(amounts(report)), \(problems(report)) · \(time)"
    case .published:
      var parts = ["\(amounts(report)), \(count(report.warnings, "warning", "warnings"))"]
      if let published = report.published {
        parts.append(
          "\(count(published.written, "page", "pages")) written, "
            + "\(Decimals.grouped(published.unchanged)) unchanged, "
            + "\(Decimals.grouped(published.removed)) removed")
      }
      return (parts + [time]).joined(separator: " · ")
    }
  }

  private static func amounts(_ report: BuildReport) -> String {
    [
      count(report.articles, "article", "articles"),
      count(report.entities, "entity", "entities"),
      count(report.mentions, "mention", "mentions"),
      count(report.observations, "observation", "observations"),
      count(report.conflicts, "conflict", "conflicts"),
    ].joined(separator: ", ")
  }

  private static func problems(_ report: BuildReport) -> String {
    "\(count(report.errors, "error", "errors")), \(count(report.warnings, "warning", "warnings"))"
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(Decimals.grouped(number)) \(number == 1 ? one : many)"
  }
}
