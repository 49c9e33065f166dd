import DossierDisk
import DossierKit
import DossierModel
import Testing

@Suite("A build that has nothing to do")
struct BuildMemoryTests {
  /// A dossier with a warning, a file to be copied, and a program that knows itself.
  private func sample() -> SampleDossier {
    var sample = SampleDossier()
    sample.options.program = "one"
    sample.add("content/people/azar.md", "---\nname: Azar\naliases: [Nazar]\n---\n")
    sample.add("static/note.txt", "a note\n")
    return sample
  }

  private func stages(_ outcome: Outcome) -> [String] { outcome.report.stages.map(\.name) }

  @Test("nothing changed: nothing is made, and the same is said")
  func unchanged() {
    let sample = sample()
    let first = sample.build()
    let site = sample.site
    let second = sample.build()
    #expect(stages(second) == ["load", "compare"])
    #expect(first.diagnostics.map(\.rule) == [.unusedRecord, .duplicateName])
    #expect(second.diagnostics == first.diagnostics)
    #expect(second.ending == .published)
    #expect(second.report.published?.written == 0)
    #expect(second.report.published?.unchanged == first.report.published?.written)
    #expect(second.report.mentions == first.report.mentions)
    #expect(second.report.warnings == 2)
    #expect(sample.site == site)
  }

  @Test(
    "whatever changes, the site is that of a build from nothing",
    arguments: [
      ("dossier.yml", "title: Another\n"), ("content/people/nazar.md", "---\nname: Nozar\n---\n"),
      ("content/people/third.md", "---\nname: Third\n---\n"), ("static/note.txt", "a nota\n"),
      ("static/more.txt", ""), ("templates/style.css", "p { color: red }\n"),
      ("templates/words/en.yml", "notes: Remarks\n"),
    ])
  func changed(path: String, text: String) {
    let sample = sample()
    _ = sample.build()
    sample.add(path, text)
    let outcome = sample.build()
    #expect(outcome.report.stages.count == 6)
    let clean = self.sample()
    clean.add(path, text)
    #expect(clean.build().diagnostics == outcome.diagnostics)
    #expect(sample.site == clean.site)
  }

  @Test("options and the program count as well")
  func options() {
    var sample = sample()
    _ = sample.build()
    sample.options.baseURL = "https://example.org/"
    #expect(stages(sample.build()).count == 6)
    #expect(stages(sample.build()) == ["load", "compare"])
    sample.options.isStrict = true
    #expect(sample.build().ending == .withheld)
    sample.options.isStrict = false
    sample.options.withDrafts = true
    #expect(stages(sample.build()).count == 6)
    sample.options.program = "two"
    #expect(stages(sample.build()).count == 6)
    sample.options.program = nil
    #expect(stages(sample.build()) == ["load", "parse", "link", "render", "publish"])
  }

  @Test("a page that somebody changed, or took away, is made again")
  func touchedSite() throws {
    let sample = sample()
    _ = sample.build()
    let site = sample.site
    sample.disk.addFile("/dossier/public/people/nazar.html", "tampered")
    #expect(sample.build().report.published?.written == 1)
    #expect(sample.site == site)
    #expect(stages(sample.build()) == ["load", "compare"])
  }

  @Test(
    "a record that is cut off, edited or older is none",
    arguments: ["", "dossier-built 0\n", "dossier-built 1\nkey\nend 0000000000000000\n"])
  func damaged(record: String) {
    let sample = sample()
    _ = sample.build()
    sample.disk.addFile("/dossier/.dossier/built", record)
    #expect(stages(sample.build()).count == 6)
    #expect(stages(sample.build()) == ["load", "compare"])
  }

  @Test("an edit that is taken back after a build that was cut off before it remembered")
  func cutOff() {
    let sample = sample()
    _ = sample.build()
    let record = sample.disk.text("/dossier/.dossier/built")
    let site = sample.site
    sample.add("content/people/nazar.md", "---\nname: Nozar\n---\n")
    _ = sample.build()
    sample.disk.addFile("/dossier/.dossier/built", record ?? "")
    sample.add("content/people/nazar.md", "---\nname: Nazar\n---\n")
    _ = sample.build()
    #expect(sample.site == site)
  }
}
