import DossierModel
import DossierTestSupport
import Testing

@Suite("Archived texts: where an article differs, with both readings and both places")
struct ArchiveMismatchTests {
  /// Expects these diagnostics of an article with an archived text.
  private func expect(
    _ body: String, archived: String, omit: String = "", _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let header = "---\ntitle: T\narchive: content/originals/a.txt\n\(omit)---\n"
    expectDiagnostics(
      in: [
        "content/articles/a.md": header + body, "content/originals/a.txt": archived,
        "content/people/nazar.md": "---\nname: Nazar\n---\n",
        "content/countries/armenia.md": "---\nname: Armenia\n---\n",
      ], through: .link, ignoring: [.unusedRecord, .unannotatedArticle, .rawHTML], expected,
      sourceLocation: sourceLocation)
  }

  @Test("another word")
  func replaced() {
    expect(
      "[Nazar](person:nazar \"Not so.\") came 1️⃣late on Monday.\n",
      archived: "Nazar came 2️⃣early on Monday.\n",
      [
        "1️⃣ error[archive-mismatch]: 'late' is 'early' in the archived text; restore the archived "
          + "words, or leave them out by 'omit' in the header | the archived text has 'Nazar came "
          + "early on Monday.' 2️⃣"
      ])
  }

  @Test("within the words of an annotation")
  func inAnnotation() {
    expect(
      "On Monday [1️⃣nazar of [Armenia](country:armenia)](person:nazar) came.\n",
      archived: "On Monday 2️⃣Nazar of Armenia came.\n",
      [
        "1️⃣ error[archive-mismatch]: 'nazar' is 'Nazar' in the archived text; restore the archived "
          + "words, or leave them out by 'omit' in the header | the archived text has 'On Monday "
          + "Nazar of Armenia' 2️⃣"
      ])
  }

  @Test("a word too many")
  func added() {
    expect(
      "Nazar 1️⃣never came.\n", archived: "Nazar 2️⃣came.\n",
      [
        "1️⃣ error[archive-mismatch]: 'never' is not in the archived text; remove it, or say it in a "
          + "note | the archived text has 'Nazar came.' 2️⃣"
      ])
  }

  @Test("a word too few, in a sentence, at the start and at the end")
  func missing() {
    let hint = "; restore it, or name it under 'omit' in the header | the archived text has "
    expect(
      "Nazar1️⃣ came.\n", archived: "Nazar 2️⃣never came.\n",
      [
        "1️⃣ error[archive-mismatch]: 'never' of the archived text is missing here\(hint)"
          + "'Nazar never came.' 2️⃣"
      ])
    expect(
      "1️⃣Nazar came.\n", archived: "2️⃣Then Nazar came.\n",
      [
        "1️⃣ error[archive-mismatch]: 'Then' of the archived text is missing here\(hint)"
          + "'Then Nazar came.' 2️⃣"
      ])
    expect(
      "Nazar came.1️⃣\n", archived: "Nazar came.\n\n2️⃣He left.\n",
      [
        "1️⃣ error[archive-mismatch]: 'He left.' of the archived text is missing here\(hint)"
          + "'Nazar came. He left.' 2️⃣"
      ])
  }

  @Test("a paragraph that is missing is missed where the next one begins")
  func missingParagraph() {
    expect(
      "One and two.\n\n1️⃣Five and six.\n",
      archived: "One and two.\n\n2️⃣Three, four.\n\nFive and six.\n",
      [
        "1️⃣ error[archive-mismatch]: 'Three, four.' of the archived text is missing here; restore "
          + "it, or name it under 'omit' in the header | the archived text has 'and two. Three, "
          + "four. Five and' 2️⃣"
      ])
  }

  @Test("ends of paragraphs")
  func paragraphs() {
    expect(
      "One and\n\n1️⃣two.\n", archived: "One and 2️⃣two.\n",
      [
        "1️⃣ error[archive-mismatch]: a paragraph begins at 'two.', but not in the archived text; "
          + "remove the blank line | the archived text has 'One and two.' 2️⃣"
      ])
    expect(
      "One and\n1️⃣two.\n", archived: "One and\n\n2️⃣two.\n",
      [
        "1️⃣ error[archive-mismatch]: no paragraph begins at 'two.', but one does in the archived "
          + "text; put a blank line in front of it | the archived text has 'One and two.' 2️⃣"
      ])
  }

  @Test("letters that look alike are named")
  func lookalikes() {
    expect(
      "It’s 1️⃣Mосkvа.\n", archived: "It’s 2️⃣Mоскvа.\n",
      [
        "1️⃣ error[archive-mismatch]: 'Mосkvа.' is 'Mоскvа.' in the archived text (U+006B for "
          + "U+043A); restore the archived words, or leave them out by 'omit' in the header | the "
          + "archived text has 'It’s Mоскvа.' 2️⃣"
      ])
  }

  @Test("words that stand elsewhere are looked for there")
  func moved() {
    expect(
      "One two three four five.\n\nSix seven eight nine.\n\n1️⃣Six seven eight nine.\n",
      archived: "One two three four five.\n\n2️⃣Six seven eight 3️⃣nine.\n",
      [
        "1️⃣ error[archive-mismatch]: 'Six seven eight nine.' is not in the archived text; remove it, "
          + "or say it in a note | the archived text has 'Six seven eight nine.' 3️⃣ | the same words "
          + "2️⃣"
      ])
  }

  @Test("all places in one run; of many twenty, and a number")
  func many() {
    let words = (0..<30).map { "word\($0) and then some" }
    let body = words.joined(separator: " ")
    var found: [String] = []
    let header = "---\ntitle: T\narchive: content/originals/a.txt\n---\n"
    expectDiagnostics(
      in: [
        "content/articles/a.md": header + body,
        "content/originals/a.txt": body.replacing("word", with: "other"),
      ], through: .link, ignoring: [.unannotatedArticle, .archiveMismatch], [])
    var offset = 1
    for (number, words) in words.enumerated() where number < 20 {
      found.append("content/articles/a.md:5:\(offset)")
      offset += words.utf8.count + 1
    }
    #expect(
      ArchiveSample.mismatches(header + body, body.replacing("word", with: "other")).map(\.place)
        == found + [found[19]])
    #expect(
      ArchiveSample.mismatches(header + body, body.replacing("word", with: "other")).last?.summary
        == "10 further places differ from the archived text")
  }

  @Test("a text that has nothing in common is one difference")
  func nothingInCommon() {
    expect(
      "1️⃣One two three.\n", archived: "2️⃣Four five six seven.\n",
      [
        "1️⃣ error[archive-mismatch]: 'One two three.' is 'Four five six seven.' in the archived "
          + "text; restore the archived words, or leave them out by 'omit' in the header | the "
          + "archived text has 'Four five six seven.' 2️⃣"
      ])
  }

  @Test("an empty archived text, an empty article")
  func empty() {
    expect(
      "1️⃣One two.\n", archived: "2️⃣",
      [
        "1️⃣ error[archive-mismatch]: 'One two.' is not in the archived text; remove it, or say it in "
          + "a note | the archived text is empty 2️⃣"
      ])
    #expect(
      ArchiveSample.mismatches("---\ntitle: T\narchive: content/originals/a.txt\n---\n", "One.")
        .map(\.summary) == ["'One.' of the archived text is missing here"])
    expect("", archived: " \n", [])
  }
}
