import DossierManual
import DossierModel
import DossierTestSupport
import Testing

@testable import dossier

@Suite("dossier explain")
struct ExplainTests {
  @Test("every rule has its paragraph from docs/checks.md")
  func paragraphs() {
    #expect(Manual.rules.map(\.code) == Rule.allCases.map(\.rawValue))
    for rule in Rule.allCases {
      let meaning = Explanation.meaning(of: rule)
      #expect(meaning.count > 20, "\(rule.rawValue)")
      #expect(!Explanation.shortMeaning(of: rule).isEmpty)
      let lines = Explanation.text(of: rule).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(rule.rawValue)")
    }
  }

  @Test("a code: severity, meaning, way out, and what dossier.yml may make of it")
  func code() async throws {
    let run = try await ProgramRun.dossier("explain", "unused-record", in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        "warning[unused-record]\n\nNothing mentions a record, not even a draft. Annotate it"))
    #expect(run.output.contains("`severity: {unused-record: off}`"))
    let firm = try await ProgramRun.dossier("explain", "archive-mismatch", in: TemporaryFolder())
    #expect(firm.output.contains("It is an error in every dossier"))
  }

  @Test("a code that is none, with the nearest one")
  func unknown() async throws {
    let run = try await ProgramRun.dossier("explain", "unknown-entty", in: TemporaryFolder())
    #expect(run.status == 64)
    #expect(run.errors.contains("'unknown-entty' is no rule; did you mean 'unknown-entity'?"))
    let far = try await ProgramRun.dossier("explain", "xyz", in: TemporaryFolder())
    #expect(far.status == 64)
    #expect(far.errors.contains("'dossier explain' lists them"))
  }

  @Test("without a code all of them, one a line")
  func all() async throws {
    let run = try await ProgramRun.dossier("explain", in: TemporaryFolder())
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.map { String($0[1]) } == Rule.allCases.map(\.rawValue))
    #expect(lines.map { String($0[0]) } == Rule.allCases.map(\.severity.rawValue))
  }
}
