import DossierLink
import DossierModel
import DossierTestSupport
import Testing

@Suite("Annotating any phrase keeps an article equal to its archived text")
struct AnnotatingTests {
  private static let texts = [
    "Grain came late this year. The mills, said the miller's son, stood still for 12 days;\n"
      + "nobody counted the sacks.\n\nBy March the price had doubled, from 40 to 80 a sack.\n",
    "Зерно в этом году пришло поздно. Мельницы, по словам сына мельника, стояли 12 дней;\n"
      + "мешков никто не считал.\n\nК марту цена удвоилась: с 40 до 80 за мешок.\n",
    "# Ein Titel\n\nDas *Korn* kam **spät**, und die Mühlen standen 12 Tage.\n\n- erstens\n"
      + "- zweitens, `Säcke`\n\n> Gezählt hat sie niemand.\n",
  ]

  /// The plain text of an article without annotations.
  private func plainText(_ body: String) -> String? {
    ArchiveSample.site("---\ntitle: T\n---\n" + body, []).map {
      String(decoding: $0.0.articles[0].text.text, as: UTF8.self)
    }
  }

  @Test("any two words of a line, as the ends of one annotation, with a note", arguments: texts)
  func phrases(body: String) throws {
    let archived = try #require(plainText(body))
    let header = "---\ntitle: T\narchive: content/originals/a.txt\n---\n"
    var tried = 0
    for (start, end) in Self.phrases(in: body) {
      let annotated =
        body[..<start] + "[" + body[start..<end] + "](person:nazar \"No, [Armenia].\")"
        + body[end...]
      let (site, found) = try #require(
        ArchiveSample.site(header + annotated, Array(archived.utf8)))
      guard !found.contains(where: { $0.rule == .crossingAnnotation }) else { continue }
      tried += 1
      #expect(!found.contains { $0.rule == .archiveMismatch }, "\(body[start..<end])")
      let archive = try #require(site.archive(of: 0))
      let text = site.articles[0].text
      let marked = try #require(archive.texts(archive.passages)?.first)
      #expect(
        marked.split(whereSeparator: \.isWhitespace)
          == text.words(of: text.annotations[0]).split(whereSeparator: \.isWhitespace))
    }
    #expect(tried > 60)
  }

  /// From the start of each word to the end of each later one of its line, at most eight further.
  private static func phrases(in body: String) -> [(String.Index, String.Index)] {
    var phrases: [(String.Index, String.Index)] = []
    for line in body.split(separator: "\n") {
      let words = line.split(separator: " ").filter { !["#", "-", ">"].contains($0) }
      for (index, first) in words.enumerated() {
        for last in words[index...].prefix(8) { phrases.append((first.startIndex, last.endIndex)) }
      }
    }
    return phrases
  }
}
