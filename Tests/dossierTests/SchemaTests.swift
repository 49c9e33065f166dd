import DossierAuthoring
import DossierDisk
import DossierKit
import DossierModel
import Foundation
import Testing

@testable import dossier

@Suite("docs/diagnostics.schema.json describes the JSON lines")
struct SchemaTests {
  private let schema: JSONSchema

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/diagnostics.schema.json").standardized
    schema = try JSONSchema(Data(contentsOf: file))
  }

  private static let place = SourceSpan(
    file: "content/articles/a.md", start: SourcePosition(line: 3, column: 5))

  @Test("diagnostics with everything and with nothing")
  func diagnostics() throws {
    let full = Diagnostic(
      .ambiguousName, "m", at: Self.place, hint: "h",
      notes: [Diagnostic.Note("n", at: Self.place)])
    for diagnostic in [full, Diagnostic(.noDossier, "m")] {
      #expect(try schema.faults(in: JSONReport.line(diagnostic)) == [])
    }
  }

  @Test("every rule is in it, and nothing else")
  func rules() throws {
    for rule in Rule.allCases {
      #expect(try schema.faults(in: JSONReport.line(Diagnostic(rule, "m"))) == [])
    }
    let line = JSONReport.line(Diagnostic(.noDossier, "m"))
    #expect(try schema.faults(in: line.replacing("no-dossier", with: "no-rule")) != [])
    let definition = (schema.root["$defs"] as? [String: [String: Any]])?["diagnostic"]
    let properties = definition?["properties"] as? [String: [String: Any]]
    #expect(properties?["rule"]?["enum"] as? [String] == Rule.allCases.map(\.rawValue))
  }

  @Test("summaries of every ending")
  func summaries() throws {
    let endings: [Outcome.Ending] = [
      .checked, .published, .withheld, .cleaned(files: 3), .notCleaned,
      .failed(.disk(action: "write", path: "a", reason: "No space left on device")),
    ]
    for ending in endings {
      var outcome = Outcome(ending: ending)
      outcome.report.published = PublishReport()
      outcome.report.stages = [
        StageTime(name: "load", wall: 0.1, cpu: 0.2, load: StageTime.Load(items: 1))
      ]
      #expect(try schema.faults(in: JSONReport.summary(outcome)) == [])
      outcome.report.published = nil
      #expect(try schema.faults(in: JSONReport.summary(outcome)) == [])
    }
  }

  @Test("what commands that write for the author came to")
  func authoring() throws {
    for isDryRun in [true, false] {
      for fault in [false, true] {
        let outcome = AuthoringOutcome.of(root: "/d", on: MemoryDisk(), isDryRun: isDryRun) {
          () throws(StageError) in
          var plan = AuthoringPlan()
          try plan.changes.create(fault ? "public/index.html" : "dossier.yml", [0x0A])
          plan.lines = ["a line"]
          plan.next = "dossier build"
          return plan
        }
        #expect(try schema.faults(in: AuthoringReporter.summary(outcome)) == [])
      }
    }
    let refused = AuthoringOutcome.of(root: "/d", on: MemoryDisk(), isDryRun: false) {
      var plan = AuthoringPlan()
      plan.diagnostics = [Diagnostic(.noDossier, "m")]
      return plan
    }
    #expect(try schema.faults(in: AuthoringReporter.summary(refused)) == [])
  }

  @Test(
    "what is not so is refused",
    arguments: [
      #"{}"#, #"[]"#, #"{"summary":{}}"#, #"{"rule":"no-dossier"}"#,
      #"{"rule":"no-dossier","severity":"note","message":"m","hint":null,"file":null,"line":null,"#
        + #""column":null,"endLine":null,"endColumn":null,"notes":[]}"#,
      #"{"rule":"no-dossier","severity":"error","message":"m","hint":null,"file":null,"line":0,"#
        + #""column":null,"endLine":null,"endColumn":null,"notes":[]}"#,
      #"{"rule":"no-dossier","severity":"error","message":"m","hint":null,"file":null,"line":null,"#
        + #""column":null,"endLine":null,"endColumn":null,"notes":[{}]}"#,
      #"{"rule":"no-dossier","severity":"error","message":"m","hint":null,"file":null,"line":null,"#
        + #""column":null,"endLine":null,"endColumn":null,"notes":[],"more":1}"#,
    ])
  func refused(line: String) throws {
    #expect(try schema.faults(in: line) != [])
  }
}

@Suite("docs/tables.schema.json describes data/tables.json")
struct TablesSchemaTests {
  @Test("tables of articles and records are as the schema has it, and a wrong one is refused")
  func schema() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/tables.schema.json").standardized
    let schema = try JSONSchema(Data(contentsOf: file))
    let disk = MemoryDisk()
    disk.addFile("/dossier/dossier.yml", "title: T\n")
    disk.addFile(
      "/dossier/content/articles/a.md",
      "---\ntitle: A\n---\n| town | dead |\n|---|--:|\n| Ash | 3 |\n| Oak | 4 | more |\n\n"
        + "| only |\n|---|\n\n[Ann](person:ann)\n")
    disk.addFile(
      "/dossier/content/people/ann.md", "---\nname: Ann\n---\n| a |\n|---|\n| \\| <b> |\n")
    _ = Commands(BuildOptions(root: "/dossier"), disk: disk).build()
    let json = try #require(disk.text("/dossier/public/data/tables.json"))
    #expect(try schema.faults(in: json) == [])
    #expect(json.contains("\"document\":\"people/ann\""))
    #expect(try schema.faults(in: "[{\"document\": \"a\", \"table\": 1, \"head\": []}]") != [])
    #expect(try schema.faults(in: json.replacing("\"rows\"", with: "\"lines\"")) != [])
  }
}
