import DossierDisk
import DossierKit
import DossierModel
import Testing

@testable import DossierAuthoring

@Suite("A command's plan is written, shown or refused")
struct AuthoringOutcomeTests {
  private func plan(
    _ diagnostics: [Diagnostic] = []
  ) -> (AuthoringPlan, MemoryDisk) {
    var plan = AuthoringPlan()
    var changes = ChangeSet()
    try? changes.create("content/articles/a.md", Array("A\n".utf8))
    plan.changes = changes
    plan.lines = ["a: 1 paragraph"]
    plan.next = "dossier build"
    plan.diagnostics = diagnostics
    return (plan, MemoryDisk(["/d/dossier.yml": "title: T\n"]))
  }

  @Test("a plan without errors is written")
  func written() {
    let (plan, disk) = plan([Diagnostic(.unusedArchive, "w")])
    let outcome = AuthoringOutcome.of(root: "/d", on: disk, isDryRun: false) { plan }
    #expect(outcome.ending == .written)
    #expect(outcome.exitStatus == .done)
    #expect(outcome.lines == ["a: 1 paragraph"])
    #expect(outcome.next == "dossier build")
    #expect(disk.text("/d/content/articles/a.md") == "A\n")
  }

  @Test("a dry run changes nothing")
  func shown() {
    let (plan, disk) = plan()
    let outcome = AuthoringOutcome.of(root: "/d", on: disk, isDryRun: true) { plan }
    #expect(outcome.ending == .shown)
    #expect(outcome.changes == plan.changes)
    #expect(disk.files(below: "/d") == ["dossier.yml"])
  }

  @Test(
    "an error stands in the way, and says nothing of what would have come",
    arguments: [false, true])
  func refused(isDryRun: Bool) {
    let (plan, disk) = plan([Diagnostic(.noDossier, "e")])
    let outcome = AuthoringOutcome.of(root: "/d", on: disk, isDryRun: isDryRun) { plan }
    #expect(outcome.ending == .refused)
    #expect(outcome.exitStatus == .contentErrors)
    #expect(outcome.changes.isEmpty && outcome.lines.isEmpty && outcome.next == nil)
    #expect(disk.files(below: "/d") == ["dossier.yml"])
  }

  @Test("the machine's fault")
  func failed() {
    let (plan, disk) = plan()
    disk.addFile("/d/content/articles/a.md", "Mine\n")
    let outcome = AuthoringOutcome.of(root: "/d", on: disk, isDryRun: false) { plan }
    guard case .failed(let error) = outcome.ending else {
      Issue.record("\(outcome.ending)")
      return
    }
    #expect(error.message.contains("nothing is overwritten"))
    #expect(outcome.exitStatus == .couldNotRun)
    #expect(outcome.changes.isEmpty)
    #expect(disk.text("/d/content/articles/a.md") == "Mine\n")
  }
}
