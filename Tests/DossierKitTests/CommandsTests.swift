import DossierDisk
import DossierKit
import DossierModel
import Testing

@Suite("Commands: what each does to the disk, and how it ends")
struct CommandsTests {
  @Test("a sound dossier is built")
  func build() {
    let sample = SampleDossier()
    let outcome = sample.build()
    #expect(outcome.places == [])
    #expect(outcome.ending == .published)
    #expect(outcome.exitStatus == .done)
    #expect(sample.page("articles/visit.html")?.contains("Nazar") == true)
    #expect(sample.page("people/nazar.html")?.contains("Talks with") == true)
  }

  @Test("the report counts what there is")
  func report() {
    let report = SampleDossier().build().report
    #expect(report.articles == 1)
    #expect(report.entities == 1)
    #expect(report.mentions == 1)
    #expect(report.errors == 0)
    #expect(report.stages.map(\.name) == ["load", "parse", "link", "render", "publish"])
    #expect(
      report.stages.first?.load.bytes
        == SampleDossier.sound.values.reduce(0) {
          $0 + $1.utf8.count
        })
  }

  @Test("a second build finds every page unchanged")
  func unchanged() {
    let sample = SampleDossier()
    let first = sample.build().report.published
    let second = sample.build().report.published
    #expect(second?.written == 0)
    #expect(second?.unchanged == first?.written)
  }

  @Test("an error keeps the published site as it was")
  func withheld() {
    let sample = SampleDossier()
    _ = sample.build()
    let before = sample.site
    sample.add("content/articles/second.md", "---\ntitle: T\n---\n[X](person:nobody)\n")
    let outcome = sample.build()
    #expect(outcome.ending == .withheld)
    #expect(outcome.exitStatus == .contentErrors)
    #expect(sample.site == before)
  }

  @Test("an error in a first build leaves no output folder")
  func withheldFirst() {
    let sample = SampleDossier()
    sample.add("content/articles/visit.md", "no header\n")
    #expect(sample.build().exitStatus == .contentErrors)
    #expect(sample.site.isEmpty)
  }

  @Test("check says what build says, and writes nothing")
  func check() {
    let sample = SampleDossier()
    sample.add("content/articles/second.md", "---\ntitle: T\n---\n[X](person:nobody)\n")
    sample.add("templates/pager.html", "{{nothing_like_it}}")
    let before = sample.disk.files(below: "/dossier")
    let checked = sample.check()
    #expect(sample.disk.files(below: "/dossier") == before)
    #expect(checked.exitStatus == .contentErrors)
    #expect(checked.diagnostics == sample.build().diagnostics)
    #expect(checked.diagnostics.contains { $0.rule == .unknownTemplateName })
    #expect(checked.diagnostics.contains { $0.rule == .unknownEntity })
  }

  @Test("clean removes what a build wrote, and nothing else")
  func clean() {
    let sample = SampleDossier()
    _ = sample.build()
    let count = sample.site.count
    sample.add("public/CNAME", "example.org\n")
    let outcome = sample.clean()
    #expect(outcome.exitStatus == .done)
    // The list of published files stays, empty, so that the next build knows the folder.
    #expect(sample.site.keys.sorted() == [".dossier-manifest", "CNAME"])
    #expect(sample.build().exitStatus == .done)
    #expect(sample.clean().ending == outcome.ending)
    #expect(outcome.ending == .cleaned(files: count - 1))
  }

  @Test("a folder that is no dossier is left as it is", arguments: ["build", "check", "clean"])
  func noDossier(command: String) {
    let sample = SampleDossier(["content/notes.txt": "mine"])
    let outcome =
      switch command {
      case "build": sample.build()
      case "check": sample.check()
      default: sample.clean()
      }
    #expect(outcome.exitStatus == .contentErrors)
    #expect(outcome.places == ["no-dossier"])
    #expect(sample.disk.files(below: "/dossier") == ["content/notes.txt"])
  }

  @Test("a folder that is missing cannot be built")
  func missingFolder() {
    var sample = SampleDossier()
    sample.options.root = "/elsewhere"
    let outcome = sample.build()
    #expect(outcome.exitStatus == .couldNotRun)
    #expect(
      outcome.ending
        == .failed(
          .disk(action: "open folder", path: "/elsewhere", reason: "No such file or directory")))
  }

  @Test("an output folder of somebody else's is refused")
  func refusedOutput() {
    let sample = SampleDossier()
    sample.add("public/thesis.txt", "mine")
    let outcome = sample.build()
    #expect(outcome.exitStatus == .couldNotRun)
    #expect(sample.site == ["thesis.txt": "mine"])
  }
}
