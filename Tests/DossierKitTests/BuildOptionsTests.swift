import DossierDisk
import DossierKit
import DossierModel
import Testing

@Suite("Options: what they change, and what they do not")
struct BuildOptionsTests {
  @Test("strict treats warnings as errors")
  func strict() {
    var sample = SampleDossier()
    sample.add("content/people/nobody.md", "---\nname: Nobody\n---\n")
    #expect(sample.build().exitStatus == .done)
    sample.options.isStrict = true
    let outcome = sample.build()
    #expect(outcome.exitStatus == .contentErrors)
    #expect(outcome.report.errors == 1)
    #expect(outcome.report.warnings == 0)
  }

  @Test("drafts are built on demand only")
  func drafts() {
    var sample = SampleDossier()
    sample.add(
      "content/articles/draft.md", "---\ntitle: D\ndraft: true\n---\n[Nazar](person:nazar)\n")
    _ = sample.build()
    #expect(sample.page("articles/draft.html") == nil)
    sample.options.withDrafts = true
    _ = sample.build()
    #expect(sample.page("articles/draft.html") != nil)
  }

  @Test("the number of threads does not show in the site")
  func threads() {
    var one = SampleDossier()
    for number in 0..<40 {
      one.add(
        "content/articles/a\(number).md",
        "---\ntitle: A \(number)\n---\nText \(number) of [Nazar](person:nazar).\n")
    }
    let copy = SampleDossier([:])
    for path in one.disk.files(below: "/dossier") {
      copy.add(path, one.disk.text("/dossier/\(path)") ?? "")
    }
    var many = copy
    one.options.jobs = Jobs(1)
    many.options.jobs = Jobs(8)
    #expect(one.build().exitStatus == .done)
    #expect(many.build().exitStatus == .done)
    #expect(one.site == many.site)
  }

  @Test(
    "the output folder lies in the dossier's, unless it is named",
    arguments: [
      (".", nil, "public"), ("dossiers/a", nil, "dossiers/a/public"), ("/a/", nil, "/a/public"),
      ("/a", "out", "out"),
    ])
  func outputFolder(root: String, output: String?, folder: String) {
    #expect(BuildOptions(root: root, output: output).outputFolder == folder)
  }
}
