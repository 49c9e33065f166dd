import DossierDisk
import DossierKit
import DossierModel
import Testing

@Suite("Archived texts as files")
struct OriginalTests {
  /// An article that names an archived text, and what is there of it.
  private func sample(
    _ header: String = "archive: content/originals/visit.txt\n", _ archived: String? = "Nazar.\n"
  ) -> SampleDossier {
    let sample = SampleDossier()
    sample.add("content/articles/visit.md", "---\ntitle: T\n\(header)---\n[Nazar](person:nazar).\n")
    if let archived { sample.add("content/originals/visit.txt", archived) }
    return sample
  }

  private func line(_ outcome: Outcome) -> [String] {
    zip(outcome.places, outcome.diagnostics).map { "\($0): \($1.summary); \($1.hint ?? "")" }
  }

  @Test("one that is there and matches: the article says so, and links to its page")
  func matching() throws {
    let sample = sample()
    #expect(sample.build().places == [])
    let page = try #require(sample.page("articles/visit.html"))
    #expect(page.contains("href=\"../sources/visit.html\""))
    #expect(page.contains("<a href=\"../integrity.html#archive\">Text matches archive</a>"))
    // printf 'Nazar.\n' | sha256sum
    let digest = "e22489c1c2074ef747231b87dc0502ac6b777c1cfb4f30a36188e37ce9f01434"
    #expect(page.contains("<code title=\"\(digest)\">\(digest.prefix(12))…</code>"))
    let source = try #require(sample.page("sources/visit.html"))
    #expect(source.contains(digest))
    #expect(source.contains("<li id=\"p-1\">"))
  }

  @Test("the card's passage is an id of the archived text's page")
  func passage() throws {
    let sample = sample()
    _ = sample.build()
    let page = try #require(sample.page("articles/visit.html"))
    let start = try #require(page.firstRange(of: "href=\"../sources/visit.html#"))
    let id = page[start.upperBound...].prefix { $0 != "\"" }
    #expect(sample.page("sources/visit.html")?.contains("<mark id=\"\(id)\">Nazar</mark>") == true)
  }

  @Test("without one nothing is claimed")
  func none() throws {
    let sample = SampleDossier()
    #expect(sample.build().places == [])
    let page = try #require(sample.page("articles/visit.html"))
    #expect(!page.contains("sources/"))
    #expect(!page.contains("SHA-256"))
    #expect(sample.page("sources/visit.html") == nil)
  }

  @Test("one that differs: nothing is published")
  func mismatch() {
    let sample = sample("archive: content/originals/visit.txt\n", "Nazim.\n")
    let outcome = sample.build()
    #expect(outcome.places == ["content/articles/visit.md:5:2 archive-mismatch"])
    #expect(outcome.exitStatus == .contentErrors)
    #expect(sample.site.isEmpty)
  }

  @Test("one that is missing, with the nearest one that is there, or where it goes")
  func missing() {
    #expect(
      line(sample("archive: content/originals/vist.txt\n").check()) == [
        "content/articles/visit.md:3:10 missing-archive: archived text "
          + "'content/originals/vist.txt' is missing; did you mean 'content/originals/visit.txt'?"
      ])
    #expect(
      line(sample("archive: content/originals/visit.txt\n", nil).check()) == [
        "content/articles/visit.md:3:10 missing-archive: archived text "
          + "'content/originals/visit.txt' is missing; save it there, or remove 'archive'"
      ])
  }

  @Test("twenty of many that are missing get a suggestion, for each takes a look at every name")
  func manyMissing() {
    let sample = sample()
    for number in 10..<40 {
      sample.add(
        "content/articles/a\(number).md",
        "---\ntitle: T\narchive: content/originals/vist.txt\n---\n[Nazar](person:nazar).\n")
    }
    let hints = sample.check().diagnostics.filter { $0.rule == .missingArchive }.map(\.hint)
    #expect(hints.count == 30)
    #expect(hints.count { $0?.hasPrefix("did you mean") ?? false } == 20)
  }

  @Test("one that is a link is not read")
  func unreadable() {
    let sample = sample("archive: content/originals/visit.txt\n", nil)
    sample.disk.addLink("/dossier/content/originals/visit.txt", to: "/etc/passwd")
    #expect(
      sample.check().places == [
        "content/articles/visit.md:3:10 unreadable-archive",
        "content/originals/visit.txt:1:1 refused-file",
      ])
  }

  @Test("one that is not UTF-8, at the byte")
  func encoding() {
    let sample = sample("archive: content/originals/visit.txt\n", nil)
    sample.disk.addFile("/dossier/content/originals/visit.txt", bytes: [0x4E, 0x0A, 0x61, 0xE9])
    #expect(sample.check().places == ["content/originals/visit.txt:2:2 invalid-utf8"])
  }

  @Test(
    "paths that are not right below content/originals",
    arguments: [
      "../visit.txt", "content/originals/../visit.txt", "/etc/passwd", "content/visit.txt",
      "content/originals/a/visit.txt", "content/originals/visit.md", "content/originals/.txt",
      "content//originals/visit.txt", "./content/originals/visit.txt", "content/originals/",
    ])
  func path(path: String) {
    let outcome = sample("archive: \(path)\n").check()
    #expect(
      outcome.places == [
        "content/articles/visit.md:3:10 unfit-path",
        "content/originals/visit.txt:1:1 unused-archive",
      ])
  }

  @Test("a draft's archived text is used, and compared when the draft is built")
  func draft() {
    var sample = sample("archive: content/originals/visit.txt\ndraft: true\n", "Other.\n")
    #expect(!sample.check().places.contains { $0.hasSuffix("unused-archive") })
    sample.options.withDrafts = true
    #expect(sample.check().places == ["content/articles/visit.md:6:2 archive-mismatch"])
  }

  @Test("the list of archived texts is there when it is asked for, matching or not")
  func manifest() {
    var sample = sample("archive: content/originals/visit.txt\n", "abc")
    sample.add("content/originals/b.txt", "")
    #expect(sample.check().originals == [])
    sample.options.listsOriginals = true
    #expect(
      sample.check().originals == [
        Outcome.Fingerprint(
          path: "content/originals/b.txt",
          sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        Outcome.Fingerprint(
          path: "content/originals/visit.txt",
          sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      ])
  }
}
