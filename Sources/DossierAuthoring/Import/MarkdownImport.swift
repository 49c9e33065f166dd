import DossierModel
import DossierParse

/// A Markdown text as an article: its Markdown stays as it is, and its words are the archive.
struct MarkdownImport: TextImport {
  let request: ImportRequest
  let language: String
  /// The Markdown without its header and the heading that is the title.
  private let body: String
  private let header: Article
  private let heading: String?
  private let encoding: SourceEncoding?

  init(_ request: ImportRequest, _ text: SourceText, language: String) {
    self.request = request
    self.language = language
    encoding = text.encoding
    let (header, lines) = Self.parted(text.bytes)
    self.header = header
    let first = lines.firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? lines.endIndex
    let heading = first < lines.endIndex ? Self.heading(lines[first]) : nil
    self.heading = heading
    // A title that the page shows above the text is no word of the text.
    let rest =
      heading == nil || header.title != "" && header.title != heading
      ? lines[...] : lines[(first + 1)...]
    body = rest.joined(separator: "\n")
  }

  var title: String {
    request.title ?? (header.title.isEmpty ? heading ?? request.stem ?? "" : header.title)
  }

  var isLanguageGuessed: Bool { request.language == nil && !hasLanguage && guess != nil }

  func draft(slug: String, withLists: Bool) -> ImportedDraft {
    var draft = ArticleDraft(
      slug: slug, title: title.isEmpty ? slug : title,
      language: request.language ?? (hasLanguage ? header.language : guess ?? language))
    draft.publisher = request.publisher ?? header.publisher
    draft.authors = request.authors.isEmpty ? header.authors : request.authors
    draft.date = request.date ?? header.date?.text
    draft.retrieved = request.retrieved
    draft.url = request.url ?? header.url
    draft.comments = [
      "Made of \(request.name)\(encoding.map { " in \($0.name)" } ?? ""), SHA-256 "
        + SHA256.hex(of: request.source.bytes)
    ]
    draft.body = body.hasSuffix("\n") || body.isEmpty ? body : body + "\n"
    let text = Self.article(draft.article).text
    let words = String(decoding: text.text[..<text.bodyTextEnd], as: UTF8.self)
    let paragraphs = words.split(separator: "\n")
    draft.archive = Array((paragraphs.joined(separator: "\n\n") + "\n").utf8)
    let blocks = paragraphs.map {
      ArticleBlock(form: .paragraph, lines: [.init(text: String($0), number: 0)])
    }
    return ImportedDraft(draft: draft, blocks: blocks)
  }

  private var hasLanguage: Bool { !header.language.isEmpty }
  private var guess: String? { LanguageGuess.language(of: body) }

  /// The header as far as it is one of ours, and the lines behind it.
  private static func parted(_ bytes: [UInt8]) -> (header: Article, lines: [Substring]) {
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      .replacing("\r", with: "\n").drop { $0 == "\u{FEFF}" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      return (Article(slug: "", file: "", language: ""), lines)
    }
    return (article(Array(text.utf8)), Array(lines[(end + 1)...]))
  }

  /// An article as Parse reads it; what is wrong with it is told when all of it is there.
  private static func article(_ bytes: [UInt8]) -> Article {
    var ignored: [Diagnostic] = []
    let input = ParseInput(
      configuration: SourceFile(path: "dossier.yml", bytes: Array("language: \"\"\n".utf8)),
      content: [SourceFile(path: "content/articles/text.md", bytes: bytes)])
    let dossier = Parse.dossier(input, jobs: Jobs(1), &ignored)
    return dossier.articles.first ?? Article(slug: "", file: "", language: "")
  }

  private static func heading(_ line: Substring) -> String? {
    guard line.hasPrefix("# ") else { return nil }
    var words = line.dropFirst(2)
    while let last = words.last, last == "#" || last.isWhitespace { words.removeLast() }
    // Marks of Markdown in it would be signs in a title.
    return words.isEmpty || words.contains(where: { "[]*_`<>\\&".contains($0) })
      ? nil : String(words.drop { $0.isWhitespace })
  }
}
