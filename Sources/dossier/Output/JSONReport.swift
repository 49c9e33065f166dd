import DossierKit
import DossierModel

/// Diagnostics and the summary as lines of JSON; keys stand in a fixed order and are always there.
enum JSONReport {
  static func line(_ diagnostic: Diagnostic) -> String {
    var object = JSONObject()
    object.add("rule", diagnostic.rule.rawValue)
    object.add("severity", diagnostic.severity.rawValue)
    object.add("message", diagnostic.summary)
    object.add("hint", diagnostic.hint)
    object.add("file", diagnostic.span?.file)
    object.add("line", diagnostic.span?.start.line)
    object.add("column", diagnostic.span?.start.column)
    object.add("endLine", diagnostic.span?.end.line)
    object.add("endColumn", diagnostic.span?.end.column)
    object.add("notes", diagnostic.notes.map(note))
    return object.text + "\n"
  }

  private static func note(_ note: Diagnostic.Note) -> JSONObject {
    var object = JSONObject()
    object.add("message", note.text)
    object.add("file", note.span.file)
    object.add("line", note.span.start.line)
    object.add("column", note.span.start.column)
    return object
  }

  static func summary(_ outcome: Outcome) -> String {
    let report = outcome.report
    var summary = end(name(outcome.ending), outcome.exitStatus, outcome.failure)
    summary.add("articles", report.articles)
    summary.add("entities", report.entities)
    summary.add("mentions", report.mentions)
    summary.add("observations", report.observations)
    summary.add("conflicts", report.conflicts)
    summary.add("errors", report.errors)
    summary.add("warnings", report.warnings)
    summary.add("pages", report.published.map(pages))
    summary.add("seconds", seconds: report.seconds)
    summary.add("stages", report.stages.map(stage))
    var object = JSONObject()
    object.add("summary", summary)
    return object.text + "\n"
  }

  /// How a command ended, with which every summary begins.
  static func end(_ outcome: String, _ status: ExitStatus, _ failure: StageError?) -> JSONObject {
    var summary = JSONObject()
    summary.add("outcome", outcome)
    summary.add("exitStatus", Int(status.rawValue))
    summary.add("failure", failure?.message)
    return summary
  }

  private static func name(_ ending: Outcome.Ending) -> String {
    switch ending {
    case .checked: "checked"
    case .published: "published"
    case .withheld: "not-published"
    case .cleaned: "cleaned"
    case .notCleaned: "not-cleaned"
    case .failed: "failed"
    }
  }

  private static func pages(_ published: PublishReport) -> JSONObject {
    var object = JSONObject()
    object.add("written", published.written)
    object.add("unchanged", published.unchanged)
    object.add("removed", published.removed)
    object.add("bytes", published.bytes)
    return object
  }

  private static func stage(_ stage: StageTime) -> JSONObject {
    var object = JSONObject()
    object.add("name", stage.name)
    object.add("seconds", seconds: stage.wall)
    object.add("cpuSeconds", seconds: stage.cpu)
    object.add("items", stage.load.items)
    object.add("bytes", stage.load.bytes)
    return object
  }
}
