import DossierDisk
import DossierKit
import DossierModel
import Testing

@testable import DossierAuthoring

@Suite("new makes records")
struct NewTests {
  private func disk(_ files: [String: String] = [:]) -> MemoryDisk {
    var all = ["/d/dossier.yml": "title: T\n"]
    for (path, text) in files { all["/d/content/\(path)"] = text }
    return MemoryDisk(all)
  }

  private func made(_ request: NewRecordRequest, _ disk: MemoryDisk) -> AuthoringOutcome {
    AuthoringOutcome.of(root: "/d", on: disk, isDryRun: false) { () throws(StageError) in
      try NewRecord.plan(request, root: "/d", on: disk)
    }
  }

  private func missing(_ disk: MemoryDisk) -> AuthoringOutcome {
    AuthoringOutcome.of(root: "/d", on: disk, isDryRun: false) { () throws(StageError) in
      try MissingRecords.plan(root: "/d", on: disk)
    }
  }

  private func check(_ disk: MemoryDisk) -> [Diagnostic] {
    Commands(BuildOptions(root: "/d"), disk: disk).check().diagnostics
  }

  @Test("a country gets its code and its names")
  func country() {
    let disk = disk()
    #expect(made(NewRecordRequest(kind: "country", name: "Киргизия"), disk).exitStatus == .done)
    let text = disk.text("/d/content/countries/киргизия.md") ?? ""
    #expect(text.contains("name: Киргизия\ncode: KG\n"))
    #expect(text.contains("  - Kyrgyzstan\n") && text.contains("  - Kirgisistan\n"))
  }

  @Test("a statistic gets the unit of the figures that are marked for it")
  func statistic() {
    let disk = disk([
      "articles/a.md":
        "---\ntitle: A\n---\n\n[98,000 people](statistic:left), [700 men](statistic:left), [$5](statistic:left)\n"
    ])
    _ = made(NewRecordRequest(kind: "statistic", name: "Left"), disk)
    #expect(disk.text("/d/content/statistics/left.md")?.contains("unit: people\n") == true)
  }

  @Test("nothing is overwritten, and an unknown kind is named")
  func refused() {
    let disk = disk(["people/p.md": "---\nname: P\n---\n"])
    #expect(
      made(NewRecordRequest(kind: "person", name: "P"), disk).diagnostics.first?.rule
        == .duplicateSlug)
    #expect(disk.text("/d/content/people/p.md") == "---\nname: P\n---\n")
    #expect(
      made(NewRecordRequest(kind: "persn", name: "Q"), disk).diagnostics.first?.hint
        == "did you mean 'person'?")
    #expect(made(NewRecordRequest(kind: "person", name: "???"), disk).exitStatus == .contentErrors)
  }

  @Test("a value that a header cannot have stands in the way")
  func unfit() {
    let disk = disk()
    var request = NewRecordRequest(kind: "country", name: "Nowhere")
    request.keys = [("code", "K1G")]
    let outcome = made(request, disk)
    #expect(outcome.diagnostics.map(\.rule) == [.unfitCode])
  }

  @Test(
    "hostile names stay in their line and in their file",
    arguments: [
      "a: b # c", "- x", "\"quoted\" \\ back", "line\nend: true", "{a: b}", "*x", "!!tag",
      "../../etc/passwd",
      "\u{202E}evil", "---", "x'y", "[a](b)", String(repeating: "long ", count: 19),
    ])
  func hostile(name: String) {
    let disk = disk()
    var request = NewRecordRequest(kind: "person", name: name)
    request.slug = "p"
    request.keys = [("role", name)]
    let outcome = made(request, disk)
    #expect(outcome.exitStatus == .done, "\(outcome.diagnostics)")
    #expect(disk.files(below: "/d") == ["content/people/p.md", "dossier.yml"])
    #expect(!check(disk).contains { $0.severity == .error })
  }

  @Test("--missing makes one record for each reference without one, and check is content")
  func allMissing() {
    let disk = disk([
      "articles/a.md": """
      ---
      title: A
      date: 2022-10-01
      ---

      [Putin](person:vladimir-putin) and [Vladimir Putin](person:vladimir-putin), [Putin](person:vladimir-putin),
      [Kyrgyz](country:KG), [men](country:kyrgyzstan), [98,000 people](statistic:people-who-left).

      """
    ])
    let outcome = missing(disk)
    #expect(
      outcome.lines == [
        "country kyrgyzstan: Kyrgyzstan, 2 marks", "person vladimir-putin: Vladimir Putin, 3 marks",
        "statistic people-who-left: People who left, 1 mark",
      ])
    #expect(
      disk.text("/d/content/people/vladimir-putin.md")?.contains(
        "name: Vladimir Putin\naliases:\n  - Putin\n") == true)
    #expect(
      disk.text("/d/content/statistics/people-who-left.md")?.contains("unit: people\n") == true)
    #expect(check(disk) == [])
    #expect(missing(disk).lines == ["no record is missing"])
  }

  @Test("a slug that is nearly a record's is named and not made")
  func near() {
    let disk = disk([
      "articles/a.md":
        "---\ntitle: A\n---\n\n[X](person:sadyr-japarof) [Y](person:sadyr-japarov)\n",
      "people/sadyr-japarov.md": "---\nname: Sadyr Japarov\n---\n",
    ])
    let outcome = missing(disk)
    #expect(outcome.changes.isEmpty)
    #expect(outcome.lines.first?.contains("did you mean 'sadyr-japarov'?") == true)
  }

  @Test("an article is a draft until it has a text")
  func article() {
    let disk = disk()
    _ = made(NewRecordRequest(kind: "article", name: "Who left: a \"list\""), disk)
    #expect(
      disk.text("/d/content/articles/who-left-a-list.md")
        == "---\ntitle: \"Who left: a \\\"list\\\"\"\ndraft: true\n---\n")
    #expect(check(disk) == [])
  }
}
