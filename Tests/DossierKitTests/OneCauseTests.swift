import DossierDisk
import DossierKit
import DossierModel
import DossierTestSupport
import Testing

@Suite("Diagnostics of one cause are one diagnostic, with its true span")
struct OneCauseTests {
  private static let record = "---\nname: Zed\n---\n"

  private func check(_ files: [String: String], isStrict: Bool = false) -> [Diagnostic] {
    let disk = MemoryDisk()
    disk.addFile("/d/dossier.yml", "title: D\n")
    for (path, text) in files { disk.addFile("/d/\(path)", text) }
    return Commands(BuildOptions(root: "/d", isStrict: isStrict), disk: disk).check().diagnostics
  }

  private func lines(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let span = diagnostic.span
      return "\(span?.file ?? "") \(diagnostic.rule.rawValue)"
        + " \(span?.start.line ?? 0):\(span?.start.column ?? 0)"
        + "-\(span?.end.line ?? 0):\(span?.end.column ?? 0)"
    }
  }

  private func article(_ body: String) -> String { "---\ntitle: A\n---\n\(body)\n" }

  @Test("a record that is missing is missing once; the other places are notes")
  func missing() {
    let found = check([
      "content/articles/a.md": article(
        "[Zed](person:zed) met [him](person:zed) and [Wu](person:wu)."),
      "content/articles/b.md": article("Then [Zed](person:zed \"Who?\") left."),
    ])
    #expect(
      lines(found) == [
        "content/articles/a.md unknown-entity 4:1-4:18",
        "content/articles/a.md unknown-entity 4:45-4:60",
      ])
    #expect(found[0].notes.map(\.text) == ["here too: 3 marks need it", "here too"])
    #expect(found[0].notes.map(\.span.file) == ["content/articles/a.md", "content/articles/b.md"])
  }

  @Test("of very many places twenty are named, and the rest as a number")
  func many() {
    let body = String(repeating: "[Zed](person:zed) ", count: 50)
    let found = check(["content/articles/a.md": article(body)])
    #expect(found.count == 1)
    #expect(found[0].notes.count == 20)
    #expect(found[0].notes.last?.text == "here, and in 29 more places")
  }

  @Test("a record that only a draft mentions, or names as a source, is not unused")
  func drafts() {
    let found = check(
      [
        "content/articles/a.md": article("[Wu](person:wu) came."),
        "content/articles/d.md":
          "---\ntitle: D\ndraft: true\n---\n[5 men](statistic:men?by=ann), says [Zed](person:zed).\n",
        "content/people/wu.md": "---\nname: Wu\n---\n", "content/people/zed.md": Self.record,
        "content/people/ann.md": "---\nname: Ann\n---\n",
        "content/statistics/men.md": "---\nname: Men\nunit: people\n---\n",
        "content/people/bo.md": "---\nname: Bo\n---\n",
      ], isStrict: true)
    #expect(lines(found) == ["content/people/bo.md unused-record 2:7-2:9"])
  }

  @Test("a header that cannot be read makes nothing else wrong")
  func header() {
    let found = check([
      "content/articles/a.md":
        "---\ntitle: A: b\narchive: content/originals/a.txt\n---\n[Zed](person:zed) came.\n",
      "content/originals/a.txt": "Zed came.\n", "content/originals/b.txt": "Nobody.\n",
      "content/people/zed.md": "---\nname: Zed: x\n---\n",
    ])
    #expect(
      lines(found) == [
        "content/articles/a.md malformed-yaml 2:9-2:12",
        "content/originals/b.txt unused-archive 1:1-1:1",
        "content/people/zed.md malformed-yaml 2:10-2:13",
      ])
  }

  @Test("a file's unfit name, or bytes that are not UTF-8, make nothing else wrong")
  func unread() {
    let disk = MemoryDisk()
    for (path, text) in [
      "dossier.yml": "title: D\n", "content/people/Zed.md": Self.record,
      "content/people/wu.md": "---\nname: Wu\n---\n",
      "content/articles/a.md": article("[Zed](person:zed) read [b](b.md) and [Bo](person:bo)."),
    ] { disk.addFile("/d/\(path)", text) }
    disk.addFile(
      "/d/content/articles/b.md", bytes: Array(article("[Wu](person:wu) ").utf8) + [0xFF])
    disk.addFile("/d/content/people/bo.md", bytes: Array(Self.record.utf8) + [0xFF])
    let found = Commands(BuildOptions(root: "/d"), disk: disk).check().diagnostics
    #expect(
      found.map { "\($0.span?.file ?? "") \($0.rule.rawValue)" } == [
        "content/articles/b.md invalid-utf8", "content/people/Zed.md unfit-file-name",
        "content/people/bo.md invalid-utf8",
      ])
  }

  @Test("a misspelt reference does not make the record that it means unused")
  func misspelt() {
    let found = check([
      "content/articles/a.md": article("[Zed](person:zedd) came."),
      "content/people/zed.md": Self.record,
    ])
    #expect(lines(found) == ["content/articles/a.md unknown-entity 4:1-4:19"])
  }

  @Test("a misspelt path does not make the archived text that it means unused")
  func misspeltPath() {
    let found = check([
      "content/articles/a.md":
        "---\ntitle: A\narchive: content/originals/vist.txt\n---\n[Zed](person:zed) came.\n",
      "content/originals/visit.txt": "Zed came.\n", "content/people/zed.md": Self.record,
    ])
    #expect(lines(found) == ["content/articles/a.md missing-archive 3:10-3:36"])
  }

  @Test("what is said of a whole file has a place and no length")
  func wholeFile() {
    let found = check(["content/articles/a.md": article("Nobody came.")])
    #expect(lines(found) == ["content/articles/a.md unannotated-article 1:1-1:1"])
  }

  @Test("a span ends behind what is meant: key, value, attribute, link, tag")
  func spans() {
    let found = check([
      "content/articles/a.md": """
      ---
      title: A
      publishr: The Daily  # a slip
      reliability: "G"
      authors: [Ann, {x: y}]
      ---
      [Zed](person:zed?stauts=verified&role=speaker "He said \\"no)\\".") came <b>late</b>.
      See [the
      other one](nobody.md), ![a map](map.png) and [Zed][person:zed].
      """, "content/people/zed.md": Self.record,
    ])
    #expect(
      Set(lines(found)).isSuperset(of: [
        "content/articles/a.md unknown-key 3:1-3:9",
        "content/articles/a.md unfit-grade 4:14-4:17",
        "content/articles/a.md unknown-attribute 7:18-7:33",
        "content/articles/a.md raw-html 7:72-7:75",
        "content/articles/a.md broken-link 8:5-9:22",
        "content/articles/a.md image-not-shown 9:24-9:41",
      ]), "\(lines(found))")
  }
}
