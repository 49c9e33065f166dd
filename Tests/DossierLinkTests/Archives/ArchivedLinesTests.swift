import DossierLink
import DossierModel
import DossierTestSupport
import Testing

@Suite("Archived texts: lines that their author ended")
struct ArchivedLinesTests {
  private static let header = "---\ntitle: T\narchive: content/originals/a.txt\n---\n"

  /// The sentences of an article's annotations, and the summaries of its `merged-lines`.
  private func read(_ body: String, _ archived: String) -> (sentences: [String], told: [String])? {
    guard let (site, found) = ArchiveSample.site(Self.header + body, Array(archived.utf8)),
      site.archive(of: 0) != nil
    else { return nil }
    let text = site.articles[0].text
    return (
      text.annotations.map { text.string($0.sentence) },
      found.filter { $0.rule == .mergedLines }.map(\.summary)
    )
  }

  @Test("a sentence ends with a line that had room for the next word")
  func headline() {
    let body =
      "Toll of [Armenia] rises\n[Nazar] said on Monday that the toll rose.\nMore of [Nazar] here\n"
    let read = read(body, body.replacing("[", with: "").replacing("]", with: ""))
    #expect(
      read?.sentences == [
        "Toll of Armenia rises", "Nazar said on Monday that the toll rose.", "More of Nazar here",
      ])
    #expect(read?.told == ["3 lines of the archived text are one paragraph here"])
  }

  @Test(
    "a wrapped text has no such ends",
    arguments: [
      (
        "He went with [Nazar] to the north of the land.",
        "He went with Nazar to\nthe north of the land."
      ),
      (
        "The road led the two men through the hills to [Armenia] and on to the sea.",
        "The road led the two men through the hills to\nArmenia and\non to the sea."
      ),
      (
        "The dam of [Armenia] broke in 2023. It was old.",
        "The dam of Armenia broke in\n2023. It was old."
      ),
      ("[Nazar], the man of the north — a friend.", "Nazar, the man\nof the north\n— a friend."),
    ])
  func wrapped(body: String, archived: String) {
    let read = read(body, archived)
    #expect(read?.told == [])
    #expect(
      read.map { body.replacing("[", with: "").replacing("]", with: "").hasPrefix($0.sentences[0]) }
        == true)
    #expect(read?.sentences.first?.split(separator: " ").count ?? 0 > 5)
  }

  @Test("wrapped Chinese and Japanese goes on; a short line does not")
  func ideographs() {
    #expect(read("[Nazar]は太郎が来て泣いた。", "Nazarは太郎が来て\n泣いた。")?.sentences == ["Nazarは太郎が来て泣いた。"])
    let read = read("死者六百人\n[Nazar]は月曜日に北部で死者が増えたと述べた。", "死者六百人\nNazarは月曜日に北部で死者が増えたと述べた。")
    #expect(read?.sentences == ["Nazarは月曜日に北部で死者が増えたと述べた。"])
    #expect(read?.told.count == 1)
  }

  @Test("items of a list in one paragraph, and who speaks")
  func markers() {
    let items = "In Norland\n• the dead\n• the man [Nazar]"
    #expect(
      read(items, items.replacing("[", with: "").replacing("]", with: ""))?.sentences == [
        "• the man Nazar"
      ])
    let speech = "— Куда вы едете?\n— В [Armenia]\n— Дорога закрыта"
    #expect(
      read(speech, speech.replacing("[", with: "").replacing("]", with: ""))?.sentences
        == ["— В Armenia"])
  }

  @Test("an annotation over such an end has both lines")
  func across() {
    let read = read(
      "One here\n[Two here\nThree here](person:nazar) now.\n",
      "One here\nTwo here\nThree here now.\n")
    #expect(read?.sentences == ["Two here Three here now."])
  }

  @Test("a blank line or a backslash leads out")
  func ways() {
    let archived = "Toll rises\nNazar said on Monday that it rose.\n"
    let blank = read("Toll rises\n\n[Nazar] said on Monday that it rose.", archived)
    let backslash = read("Toll rises\\\n[Nazar] said on Monday that it rose.", archived)
    for read in [blank, backslash] {
      #expect(read?.told == [])
      #expect(read?.sentences == ["Nazar said on Monday that it rose."])
    }
  }

  @Test("each paragraph is told at its place; of many twenty, and a number")
  func places() {
    expectDiagnostics(
      in: [
        "content/articles/a.md": Self.header
          + "Toll rises\n1️⃣Nazar said that it rose.\n\nOne\n2️⃣Two of these\n3️⃣Three\n",
        "content/originals/a.txt":
          "Toll rises\n4️⃣Nazar said that it rose.\n\nOne\n5️⃣Two of these\nThree\n",
        "content/people/nazar.md": "---\nname: Nazar\n---\n",
      ], through: .link, ignoring: [.unusedRecord, .unannotatedArticle],
      [
        "1️⃣ warning[merged-lines]: 2 lines of the archived text are one paragraph here; put a blank "
          + "line in front of 'Nazar said that', or a backslash behind the line before it | a line "
          + "begins with 'Nazar said that' 4️⃣",
        "2️⃣ warning[merged-lines]: 3 lines of the archived text are one paragraph here; put a blank "
          + "line between them, or a backslash behind each but the last | a line begins with 'Two "
          + "of these' 5️⃣",
      ])
    let many = (0..<23).map { "A\nThe line \($0)" }.joined(separator: "\n\n")
    let told = read(many + "\n\n[Nazar]", many + "\n\nNazar")?.told
    #expect(told?.count == 21)
    #expect(told?.last == "3 further paragraphs are several lines of the archived text")
  }
}
