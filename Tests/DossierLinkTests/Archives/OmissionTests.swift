import DossierLink
import DossierModel
import DossierTestSupport
import Testing

@Suite("Archived texts: what the editor leaves out")
struct OmissionTests {
  private let body = "One two.\n\nThree four.\n"

  @Test("whole lines, wherever they stand so")
  func lines() {
    let archive = ArchiveSample.archive(
      body, "Share\nOne two.\n\nRead more\n\nThree\nAdvertisement\nfour.\nShare\nRead more",
      omit: ["Share", "Read more", "Advertisement"])
    #expect(
      archive?.texts(archive?.omissions) == [
        "Share", "Read more", "Advertisement", "Share", "Read more",
      ])
    #expect(
      archive?.texts(archive?.paragraphs) == [
        "Share", "One two.", "Read more", "Three", "Advertisement", "four.", "Share", "Read more",
      ])
  }

  @Test("a stretch over several lines, white space as it comes")
  func stretch() {
    let archive = ArchiveSample.archive(
      body, "One two.\n\nPhoto:\n  N. N.\n\nThree four.", omit: ["Photo: N. N."])
    #expect(archive?.texts(archive?.omissions) == ["Photo:", "N. N."])
  }

  @Test("words within a line that stand there once")
  func inLine() {
    let archive = ArchiveSample.archive(body, "One (photo) two.\n\nThree four.", omit: ["(photo)"])
    #expect(archive?.texts(archive?.omissions) == ["(photo)"])
    #expect(archive?.texts(archive?.paragraphs) == ["One (photo) two.", "Three four."])
  }

  @Test("what is whole lines somewhere stays where it is within a line")
  func wholeLinesOnly() {
    let archive = ArchiveSample.archive(
      "Read more books.", "Read more books.\n\nRead more\n", omit: ["Read more"])
    #expect(archive?.texts(archive?.omissions) == ["Read more"])
  }

  @Test("an annotation may go on across it")
  func acrossAnnotation() {
    let archive = ArchiveSample.archive(
      "[One two three](person:nazar) four.", "One two\nAdvertisement\nthree four.",
      omit: ["Advertisement"])
    #expect(archive?.texts(archive?.passages) == ["One two\nAdvertisement\nthree"])
  }

  @Test("what stands nowhere, or too often, is said where it is declared")
  func unmatched() {
    expectDiagnostics(
      in: [
        "content/articles/a.md": """
        ---
        title: T
        archive: content/originals/a.txt
        omit:
          - 1️⃣Not there
          - 2️⃣the
        ---
        By the sea, by the lake.
        """, "content/originals/a.txt": "3️⃣By the sea, by the lake.\n",
      ], through: .link, ignoring: [.unannotatedArticle],
      [
        "1️⃣ warning[unmatched-omission]: 'Not there' is not in the archived text; write it as the "
          + "archived text has it, or remove it | the archived text 3️⃣",
        "2️⃣ warning[unmatched-omission]: 'the' stands 2 times within lines of the archived text; "
          + "write the whole line, or more of it | the archived text 3️⃣",
      ])
  }

  @Test("without an archived text there is nothing to leave out")
  func withoutArchive() {
    expectDiagnostics(
      in: ["content/articles/a.md": "---\ntitle: T\nomit: 1️⃣Share\n---\nOne.\n"],
      through: .link, ignoring: [.unannotatedArticle],
      [
        "1️⃣ warning[unmatched-omission]: nothing can be left out because the article has no archived "
          + "text; add 'archive: content/originals/a.txt', or remove 'omit'"
      ])
  }
}
