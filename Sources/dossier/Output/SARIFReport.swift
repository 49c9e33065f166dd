import DossierKit
import DossierModel

/// Diagnostics as a SARIF 2.1.0 log (OASIS, Static Analysis Results Interchange Format), which code
/// hosts show beside the lines.
///
/// Columns are counted in Unicode code points, as `columnKind` says; our own count bytes. Paths are
/// those from the top of the repository, since a code host knows nothing of the dossier's folder.
enum SARIFReport {
  /// What code hosts call the top of the repository.
  private static let base = "%SRCROOT%"

  static func text(_ outcome: Outcome, version: String) -> String {
    var driver = JSONObject()
    driver.add("name", "dossier")
    driver.add("version", version)
    driver.add("rules", Rule.allCases.map(descriptor))
    var tool = JSONObject()
    tool.add("driver", driver)
    var run = JSONObject()
    run.add("tool", tool)
    run.add("invocations", [invocation(outcome)])
    run.add("originalUriBaseIds", bases())
    run.add("columnKind", "unicodeCodePoints")
    run.add("results", outcome.diagnostics.map { result($0, in: outcome.pathInRepository) })
    var log = JSONObject()
    log.add("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    log.add("version", "2.1.0")
    log.add("runs", [run])
    return log.text + "\n"
  }

  private static func descriptor(_ rule: Rule) -> JSONObject {
    var configuration = JSONObject()
    configuration.add("level", rule.severity.rawValue)
    var descriptor = JSONObject()
    descriptor.add("id", rule.rawValue)
    descriptor.add("shortDescription", message(Explanation.shortMeaning(of: rule)))
    descriptor.add("help", message(Explanation.meaning(of: rule)))
    descriptor.add("defaultConfiguration", configuration)
    return descriptor
  }

  private static func invocation(_ outcome: Outcome) -> JSONObject {
    var invocation = JSONObject()
    invocation.add("executionSuccessful", outcome.exitStatus != .couldNotRun)
    invocation.add("exitCode", Int(outcome.exitStatus.rawValue))
    if case .failed(let error) = outcome.ending {
      var notification = JSONObject()
      notification.add("level", "error")
      notification.add("message", message(error.message))
      invocation.add("toolExecutionNotifications", [notification])
    }
    return invocation
  }

  /// Without an address: where a repository lies on this machine is nobody's business.
  private static func bases() -> JSONObject {
    var top = JSONObject()
    top.add("description", message("The top of the repository; without one, the dossier's folder."))
    var bases = JSONObject()
    bases.add(base, top)
    return bases
  }

  private static func result(_ diagnostic: Diagnostic, in folder: String) -> JSONObject {
    var result = JSONObject()
    result.add("ruleId", diagnostic.rule.rawValue)
    result.add("ruleIndex", Rule.allCases.firstIndex(of: diagnostic.rule))
    result.add("level", diagnostic.severity.rawValue)
    result.add(
      "message",
      message([diagnostic.summary, diagnostic.hint].compactMap(\.self).joined(separator: "; ")))
    result.add(
      "locations",
      diagnostic.span.map {
        // Where the line is not at hand, only its start is sure.
        let isStart = $0.start.column == 1
        return [
          location(
            $0, in: folder, column: diagnostic.excerpt?.characterColumn ?? (isStart ? 1 : nil))
        ]
      } ?? [])
    if !diagnostic.notes.isEmpty {
      result.add(
        "relatedLocations",
        diagnostic.notes.enumerated().map { number, note in
          var related = JSONObject()
          related.add("id", number)
          related.addMembers(
            of: location(note.span, in: folder, column: note.span.start.column == 1 ? 1 : nil))
          related.add("message", message(note.text))
          return related
        })
    }
    return result
  }

  private static func location(
    _ span: SourceSpan, in folder: String, column: Int?
  ) -> JSONObject {
    var artifact = JSONObject()
    artifact.add(
      "uri", SafeURL.encoded(path: folder.isEmpty ? span.file : "\(folder)/\(span.file)"))
    artifact.add("uriBaseId", base)
    var region = JSONObject()
    region.add("startLine", span.start.line)
    if let column { region.add("startColumn", column) }
    var physical = JSONObject()
    physical.add("artifactLocation", artifact)
    physical.add("region", region)
    var location = JSONObject()
    location.add("physicalLocation", physical)
    return location
  }

  private static func message(_ text: String) -> JSONObject {
    var message = JSONObject()
    message.add("text", text)
    return message
  }
}
