import DossierLink
import DossierModel
import Testing

@testable import DossierRender

@Suite("The page of an archived text")
struct SourcePageTests {
  /// The paragraphs' HTML; `passages` and `omissions` as the words they are, each once in the text.
  private func paragraphs(
    _ paragraphs: [String], passages: [String] = [], omissions: [String] = []
  ) -> [String] {
    let text = paragraphs.joined(separator: "\n\n")
    func range(_ words: String) -> Range<Int> {
      let start =
        text.firstRange(of: words).map {
          text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
        } ?? 0
      return start..<(start + words.utf8.count)
    }
    let archive = Archive(
      file: SourceFile(path: "a.txt", bytes: Array(text.utf8)), sha256: "",
      paragraphs: paragraphs.map(range), omissions: omissions.map(range),
      passages: passages.map(range))
    let rows = SourceParagraphRow.rows(archive, anchors: passages.indices.map { "a-\($0)" })
    #expect(rows.map(\.number) == Array(1...paragraphs.count))
    return rows.map { String(decoding: $0.html.bytes, as: UTF8.self) }
  }

  @Test("passages are marked, one in another")
  func marks() {
    #expect(
      paragraphs(
        ["One two three four.", "Five & <six>."],
        passages: ["two three", "two", "three", "four", "Five & <six>."]) == [
          "One <mark id=\"a-0\"><mark id=\"a-1\">two</mark> <mark id=\"a-2\">three</mark></mark> "
            + "<mark id=\"a-3\">four</mark>.",
          "<mark id=\"a-4\">Five &amp; &lt;six&gt;.</mark>",
        ])
  }

  @Test("of two passages with the same words the first is outside")
  func equal() {
    #expect(
      paragraphs(["One two."], passages: ["One two.", "One two."]) == [
        "<mark id=\"a-0\"><mark id=\"a-1\">One two.</mark></mark>"
      ])
  }

  @Test("a passage over several paragraphs has its id once")
  func across() {
    #expect(
      paragraphs(
        ["One two", "Advert", "three four."], passages: ["two\n\nAdvert\n\nthree"],
        omissions: ["Advert"]) == [
          "One <mark id=\"a-0\">two</mark>", "Advert", "<mark>three</mark> four.",
        ])
  }

  @Test("what is left out within a paragraph is struck through, in a passage or beside it")
  func omitted() {
    #expect(
      paragraphs(
        ["One [1] two [2] three."], passages: ["two [2] three"], omissions: ["[1]", "[2]"]) == [
          "One <s>[1]</s> <mark id=\"a-0\">two <s>[2]</s> three</mark>."
        ])
  }
}
