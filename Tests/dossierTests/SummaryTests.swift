import DossierKit
import DossierModel
import Testing

@testable import dossier

@Suite("The summary and the times")
struct SummaryTests {
  private var outcome: Outcome {
    var outcome = Outcome(ending: .published)
    outcome.report.articles = 5
    outcome.report.entities = 166
    outcome.report.mentions = 1204
    outcome.report.observations = 52
    outcome.report.conflicts = 3
    outcome.report.warnings = 4
    outcome.report.seconds = 0.0816
    var published = PublishReport()
    published.written = 190
    outcome.report.published = published
    return outcome
  }

  @Test("of a build")
  func published() {
    #expect(
      Summary.line(outcome, outputFolder: "public")
        == "5 articles, 166 entities, 1,204 mentions, 52 observations, 3 conflicts, 4 warnings · "
        + "190 pages written, 0 unchanged, 0 removed · 0.08 s")
  }

  @Test("of a check, one of each")
  func checked() {
    var outcome = Outcome(ending: .checked)
    outcome.report.articles = 1
    outcome.report.entities = 1
    outcome.report.mentions = 1
    outcome.report.observations = 1
    outcome.report.conflicts = 1
    outcome.report.warnings = 1
    outcome.report.errors = 1
    #expect(
      Summary.line(outcome, outputFolder: "public")
        == "1 article, 1 entity, 1 mention, 1 observation, 1 conflict, 1 error, 1 warning · 0.00 s")
  }

  @Test("of a build that was withheld")
  func withheld() {
    var outcome = outcome
    outcome.ending = .withheld
    outcome.report.errors = 3
    outcome.report.warnings = 2
    #expect(
      Summary.line(outcome, outputFolder: "out/")
        == "not published: 3 errors, 2 warnings; out/ stays as it was")
  }

  @Test("of a clean")
  func cleaned() {
    var outcome = outcome
    outcome.ending = .cleaned(files: 1190)
    #expect(
      Summary.line(outcome, outputFolder: "public") == "removed 1,190 files from public/ · 0.08 s")
  }

  @Test("the table of times has straight columns")
  func table() {
    var report = BuildReport()
    report.seconds = 12.3456
    report.stages = [
      StageTime(name: "load", wall: 0.01, cpu: 0.012, load: .init(items: 12345, bytes: 1_234_567)),
      StageTime(name: "publish", wall: 11, cpu: 20.5, load: .init(items: 7)),
    ]
    #expect(
      TimingReport.table(report) == """
        stage    wall s   cpu s   items      bytes
        load      0.010   0.012  12,345  1,234,567
        publish  11.000  20.500       7
        total    12.346  20.512

        """)
    #expect(TimingReport.line(report) == "load 0.010 s, publish 11.000 s\n")
  }

  @Test(
    "decimals are rounded",
    arguments: [(0, "0.00"), (0.004, "0.00"), (0.005, "0.01"), (1.999, "2.00"), (61.5, "61.50")])
  func decimals(value: Double, text: String) {
    #expect(Decimals.text(value, 2) == text)
  }

  @Test("thousands are parted", arguments: [(0, "0"), (999, "999"), (1_234_567, "1,234,567")])
  func grouped(number: Int, text: String) {
    #expect(Decimals.grouped(number) == text)
  }
}
