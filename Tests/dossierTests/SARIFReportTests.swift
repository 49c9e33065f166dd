import DossierKit
import DossierModel
import DossierTestSupport
import Foundation
import Testing

@testable import dossier

@Suite("Reports as SARIF 2.1.0")
struct SARIFReportTests {
  private typealias Object = [String: Any]

  /// The only run of the log for these diagnostics.
  private func run(
    _ diagnostics: [Diagnostic], ending: Outcome.Ending = .checked, in folder: String = ""
  ) throws -> [String: Any] {
    var outcome = Outcome(ending: ending)
    outcome.diagnostics = diagnostics
    outcome.pathInRepository = folder
    let log = try #require(
      try JSONSerialization.jsonObject(
        with: Data(SARIFReport.text(outcome, version: "1.2.3").utf8)) as? Object)
    // Section 3.13: version and runs are required.
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    let runs = try #require(log["runs"] as? [Object])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func at(_ marked: String, hint: String? = nil) -> Diagnostic {
    let marked = MarkedText(marked)
    let file = SourceFile(path: "content/articles/a b.md", bytes: Array(marked.text.utf8))
    let offset = marked.offsets["1️⃣"] ?? 0
    return Diagnostic(.unknownEntity, "no record", in: file, at: offset..<offset, hint: hint)
  }

  @Test("the tool and its rules: names, levels, and what they mean")
  func rules() throws {
    let tool = try #require(try run([])["tool"] as? Object)
    let driver = try #require(tool["driver"] as? Object)
    #expect(driver["name"] as? String == "dossier")
    #expect(driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [Object])
    #expect(rules.map { $0["id"] as? String } == Rule.allCases.map(\.rawValue))
    for (rule, object) in zip(Rule.allCases, rules) {
      let level = (object["defaultConfiguration"] as? Object)?["level"] as? String
      #expect(level == rule.severity.rawValue)
      for key in ["shortDescription", "help"] {
        let text = (object[key] as? Object)?["text"] as? String
        #expect(text?.isEmpty == false, "\(rule.rawValue) \(key)")
        #expect(text?.hasPrefix("Error") == false && text?.hasPrefix("Warning") == false)
      }
    }
  }

  @Test("a result: rule, level, words, place in characters")
  func result() throws {
    let run = try run([at("eins\nzwölf 北京 🙂 1️⃣[N](person:n)", hint: "add it")])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let result = try #require((run["results"] as? [Object])?.first)
    #expect(result["ruleId"] as? String == "unknown-entity")
    #expect(result["ruleIndex"] as? Int == Rule.allCases.firstIndex(of: .unknownEntity))
    #expect(result["level"] as? String == "error")
    #expect((result["message"] as? Object)?["text"] as? String == "no record; add it")
    let location = (result["locations"] as? [Object])?.first?["physicalLocation"] as? Object
    let artifact = location?["artifactLocation"] as? Object
    #expect(artifact?["uri"] as? String == "content/articles/a%20b.md")
    let region = location?["region"] as? [String: Int]
    #expect(region == ["startLine": 2, "startColumn": 12])
  }

  @Test("a column is counted from the line's start, however long the line")
  func longLine() throws {
    let run = try run([at(String(repeating: "ü", count: 500) + "1️⃣x")])
    let result = try #require((run["results"] as? [Object])?.first)
    let location = (result["locations"] as? [Object])?.first?["physicalLocation"] as? Object
    #expect((location?["region"] as? [String: Int])?["startColumn"] == 501)
  }

  @Test("without a place there are no locations; further places are related ones")
  func places() throws {
    let place = SourceSpan(file: "a.md", start: SourcePosition(line: 3, column: 5))
    let run = try run([
      Diagnostic(.noDossier, "none"),
      Diagnostic(.rawHTML, "html", at: place, notes: [Diagnostic.Note("here", at: place)]),
    ])
    let results = try #require(run["results"] as? [Object])
    #expect((results[0]["locations"] as? [Object])?.isEmpty == true)
    #expect(results[1]["level"] as? String == "warning")
    let related = try #require((results[1]["relatedLocations"] as? [Object])?.first)
    #expect((related["message"] as? Object)?["text"] as? String == "here")
    let region = (related["physicalLocation"] as? Object)?["region"] as? [String: Int]
    // Its column in characters is not known.
    #expect(region == ["startLine": 3])
  }

  @Test("paths are those from the top of the repository, under the base that code hosts know")
  func base() throws {
    let run = try run([at("1️⃣a")], in: "sources/my dossier")
    let result = try #require((run["results"] as? [Object])?.first)
    let location = (result["locations"] as? [Object])?.first?["physicalLocation"] as? Object
    let artifact = location?["artifactLocation"] as? [String: String]
    #expect(
      artifact == [
        "uri": "sources/my%20dossier/content/articles/a%20b.md", "uriBaseId": "%SRCROOT%",
      ])
    let bases = try #require(run["originalUriBaseIds"] as? [String: Object])
    #expect(Array(bases.keys) == ["%SRCROOT%"])
    #expect(bases["%SRCROOT%"]?["uri"] == nil)
  }

  @Test("a failure of the machine is a notification")
  func failure() throws {
    let run = try run(
      [], ending: .failed(.disk(action: "write", path: "a", reason: "No space left on device")))
    let invocation = try #require((run["invocations"] as? [Object])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect(invocation["exitCode"] as? Int == 2)
    let notification = (invocation["toolExecutionNotifications"] as? [Object])?.first
    #expect(
      (notification?["message"] as? Object)?["text"] as? String
        == "cannot write 'a': No space left on device")
  }
}
