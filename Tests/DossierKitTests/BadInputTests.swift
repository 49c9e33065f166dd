import DossierDisk
import DossierKit
import DossierModel
import Testing

@Suite("Bad input: every fault is told in one run, each at its place")
struct BadInputTests {
  /// A dossier with one fault a file, or a few a line.
  private static let files = [
    "dossier.yml": "title: Bad inputs\n",
    "content/countries/georgia.md": "---\nname: Georgia\naliases: [Sakartvelo]\n---\n",
    "content/people/georgia.md": "---\nname: Georgia\n---\n",
    "content/people/nazar.md": "---\nname: Nazar\naliases: [N.]\n---\n",
    "content/people/nurbek.md": "---\nname: Nurbek\naliases:\n  - N.\n---\n",
    "content/people/nobody.md": "---\nname: Nobody\n---\n",
    "content/people/no-name.md": "---\nrole: driver\n---\n",
    "content/statistics/arrivals.md": "---\nname: Arrivals\n---\n",
    "content/articles/no-header.md": "[Nazar](person:nazar) spoke.\n",
    "content/articles/broken-yaml.md": "---\ntitle: \"unclosed\n---\n[Nazar](person:nazar)\n",
    "content/articles/unknown-key.md":
      "---\ntitle: Keys\npublishr: A Daily\n---\n[Nazar](person:nazar)\n",
    "content/articles/no-title.md": "---\npublisher: A Daily\n---\n[Nazar](person:nazar)\n",
    "content/articles/references.md": """
    ---
    title: References
    ---
    Talks with [Nazar](person:nazer) began.

    [Georgia] was quiet; so was [N.](person:N.).

    Then [Nurbek](persn:nurbek) left with [700 men](statistic:arrivals?by).

    Later [800 men](statistic:arrivals?date=yesterday) came, and [Nurbek](person:nurbek).

    """,
    "content/articles/plain.md": "---\ntitle: Plain\n---\nNothing marked.\n",
    "content/articles/résumé.md": "---\ntitle: R\n---\n[Georgia](country:georgia)\n",
    "content/articles/resume.md": "---\ntitle: R\n---\n[Georgia](country:georgia)\n",
    "content/articles/Upper.md": "---\ntitle: U\n---\n[Georgia](country:georgia)\n",
    "content/notes.txt": "to do\n",
  ]

  @Test("all at once, in the order of files and places")
  func allAtOnce() {
    let outcome = SampleDossier(Self.files).build()
    #expect(outcome.exitStatus == .contentErrors)
    #expect(
      outcome.places == [
        "content/articles/Upper.md:1:1 unfit-file-name",
        "content/articles/broken-yaml.md:3:1 malformed-yaml",
        "content/articles/no-header.md:1:1 missing-front-matter",
        "content/articles/no-title.md:1:1 missing-title",
        "content/articles/plain.md:1:1 unannotated-article",
        "content/articles/references.md:4:12 unknown-entity",
        "content/articles/references.md:6:1 ambiguous-name",
        "content/articles/references.md:6:29 ambiguous-reference",
        "content/articles/references.md:8:15 unknown-kind",
        "content/articles/references.md:8:68 malformed-query",
        "content/articles/references.md:10:36 unfit-attribute",
        "content/articles/résumé.md:1:1 duplicate-slug",
        "content/articles/unknown-key.md:3:1 unknown-key",
        "content/notes.txt:1:1 stray-file",
        "content/people/georgia.md:2:7 unused-record",
        "content/people/no-name.md:1:1 missing-name",
        "content/people/no-name.md:1:1 unused-record",
        "content/people/nobody.md:2:7 unused-record",
        "content/people/nurbek.md:4:5 duplicate-name",
      ])
  }

  @Test("every diagnostic has a way out")
  func hints() {
    for diagnostic in SampleDossier(Self.files).check().diagnostics {
      #expect(diagnostic.hint?.isEmpty == false, "\(diagnostic.rule)")
    }
  }

  @Test("what Link and Kit find shows its line too")
  func excerpts() throws {
    let outcome = SampleDossier(Self.files).check()
    let unknown = try #require(outcome.diagnostics.first { $0.rule == .unknownEntity })
    #expect(unknown.excerpt?.text == "Talks with [Nazar](person:nazer) began.")
    #expect(unknown.excerpt?.column == 12)
    // The first line of a header would show nothing.
    let unannotated = try #require(outcome.diagnostics.first { $0.rule == .unannotatedArticle })
    #expect(unannotated.excerpt == nil)
  }

  @Test("a place is counted in characters too, in each block of a long line")
  func longLine() {
    let words = String(repeating: "é ", count: 700)
    let body = "\(words)[N](person:x) \(words)[N](person:y)\n"
    let outcome = SampleDossier([
      "dossier.yml": "title: T\n", "content/articles/a.md": "---\ntitle: A\n---\n\(body)",
    ]).check()
    let unknown = outcome.diagnostics.filter { $0.rule == .unknownEntity }
    #expect(unknown.map(\.span?.start.column) == [2_101, 4_215])
    #expect(unknown.map(\.excerpt?.characterColumn) == [1_401, 2_815])
  }

  @Test(
    "an article that is not read to its end is not said to have no annotations",
    arguments: [
      "[Nazar](person:nazar) came.\n", "---\ntitle: [\n---\n[Nazar](person:nazar) came.\n",
      "---\ntitle: &a T\n---\n", "---\ntitle: T\n\n[Nazar](person:nazar) came.\n",
      "---\ntitle: T\n---\n# How [Nazar\ncame](person:nazar)\n",
      "---\ntitle: T\n---\n**[Nazar, see [it](https://e.org)** now](person:nazar)\n",
    ])
  func partial(text: String) {
    let outcome = SampleDossier([
      "dossier.yml": "title: T\n", "content/people/nazar.md": "---\nname: Nazar\n---\n",
      "content/articles/a.md": text,
    ]).check()
    #expect(outcome.exitStatus == .contentErrors)
    #expect(!outcome.diagnostics.contains { $0.rule == .unannotatedArticle })
  }

  @Test("a dossier without content is told where content goes, and builds")
  func empty() {
    let sample = SampleDossier(["dossier.yml": "title: Empty\n"])
    let outcome = sample.build()
    #expect(outcome.places == ["empty-dossier"])
    #expect(outcome.exitStatus == .done)
    #expect(sample.page("index.html")?.contains("Empty") == true)
  }

  @Test("links and pipes are not read, and that is said")
  func refused() {
    let sample = SampleDossier()
    sample.disk.addLink("/dossier/content/people/linked.md", to: "/etc/passwd")
    sample.disk.addPipe("/dossier/content/people/pipe.md")
    let outcome = sample.build()
    #expect(
      outcome.places == [
        "content/people/linked.md:1:1 refused-file", "content/people/pipe.md:1:1 refused-file",
      ])
    #expect(outcome.exitStatus == .done)
  }

  @Test("a dossier.yml that is a link is named as the reason")
  func linkedConfiguration() {
    let sample = SampleDossier(["content/people/nazar.md": "---\nname: Nazar\n---\n"])
    sample.disk.addLink("/dossier/dossier.yml", to: "/etc/passwd")
    #expect(sample.build().places == ["no-dossier", "dossier.yml:1:1 refused-file"])
  }

  @Test("one fault seen twice is told once")
  func once() {
    let sample = SampleDossier()
    sample.add("templates/head.html", "{{nothing_like_it}}")
    let found = sample.check().diagnostics.filter { $0.rule == .unknownTemplateName }
    #expect(found.count == 1)
  }
}
