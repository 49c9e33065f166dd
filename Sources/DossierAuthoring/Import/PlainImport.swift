import DossierModel

/// A plain text as an article: the text itself is the archive.
struct PlainImport: TextImport {
  let request: ImportRequest
  let text: SourceText
  /// The language of articles that name none.
  let language: String
  private let lines: [TextLine]
  private let mode: LineMode
  private let pageNumbers: [Int]
  private let headline: TextLine?

  init(_ request: ImportRequest, _ text: SourceText, language: String) {
    self.request = request
    self.text = text
    self.language = language
    let lines = TextLine.lines(of: text.bytes)
    let mode = request.lines == .auto ? LineMode.guess(lines) : request.lines
    self.lines = lines
    self.mode = mode
    pageNumbers = PageNumbers.places(in: lines, mode: mode)
    headline = Self.headline(lines, title: request.title)
  }

  var title: String { request.title ?? headline?.text ?? request.stem ?? "" }

  /// `withLists`: false to take every list's marker for a word.
  func draft(slug: String, withLists: Bool) -> ImportedDraft {
    var draft = ArticleDraft(
      slug: slug, title: title.isEmpty ? slug : title,
      language: request.language ?? guessedLanguage ?? language)
    draft.publisher = request.publisher
    draft.authors = request.authors
    draft.date = request.date
    draft.retrieved = request.retrieved
    draft.url = request.url
    var seen: Set<String> = []
    let omissions =
      [headline?.text].compactMap(\.self) + pageNumbers.map { lines[$0].text } + request.omissions
    draft.omissions = omissions.filter { seen.insert($0).inserted }
    if let encoding = text.encoding {
      draft.comments = [
        "\(request.name) was in \(encoding.name), SHA-256 \(SHA256.hex(of: request.source.bytes))"
      ]
    }
    var kept = lines
    LeftOut.remove(draft.omissions, from: &kept, of: text.bytes)
    let blocks = TextBlocks(kept, of: text.bytes, mode: mode, withLists: withLists).blocks
    let body = ArticleBody(blocks)
    draft.body = body.text
    draft.archive = text.bytes
    return ImportedDraft(
      draft: draft, blocks: blocks, signs: body.signs, escapedLines: body.escapedLines,
      notes: notes)
  }

  private var guessedLanguage: String? {
    LanguageGuess.language(of: String(decoding: text.bytes, as: UTF8.self))
  }

  var isLanguageGuessed: Bool { request.language == nil && guessedLanguage != nil }

  /// What was guessed of the text, for the author to look at.
  private var notes: [String] {
    var notes: [String] = []
    if request.title == nil {
      notes.append(
        headline.map { "title '\($0.text)' (guessed: the first line, left out of the text)" }
          ?? "title '\(request.stem ?? "")' (guessed: the file's name)")
    }
    if request.lines == .auto, mode == .wrapped {
      notes.append("lines taken for wrapped ones (guessed; else --lines paragraphs)")
    }
    if !pageNumbers.isEmpty {
      let numbers = pageNumbers.map { lines[$0].number }
      notes.append(
        "left out: \(Amount.of(numbers.count, "page number")) (\(Amount.lines(numbers)))")
    }
    return notes
  }

  /// The first line where it has the title, or seems to be one: short, alone, and no sentence.
  private static func headline(_ lines: [TextLine], title: String?) -> TextLine? {
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return nil }
    let line = lines[first]
    if let title { return line.text == title ? line : nil }
    let isAlone = first + 1 < lines.count && lines[first + 1].isBlank
    let hasMore = lines[(first + 1)...].contains { !$0.isBlank }
    let isSentence =
      line.text.unicodeScalars.last.map { ".:;,".unicodeScalars.contains($0) } ?? true
    let isShort = line.text.unicodeScalars.count <= 150
    let hasLetters = line.text.unicodeScalars.contains { $0.properties.isAlphabetic }
    let repeats = lines.count { $0.text == line.text } > 1
    return isAlone && hasMore && !isSentence && isShort && hasLetters && !repeats ? line : nil
  }
}

/// Amounts and places as words.
enum Amount {
  /// `1 sign`, `3 signs`.
  static func of(_ number: Int, _ one: String) -> String {
    "\(number) \(one)\(number == 1 ? "" : "s")"
  }

  /// `line 5`, `lines 5, 7 and 12`; the first ten.
  static func lines(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(10).map(String.init)
    guard numbers.count > 1, let last = shown.last else { return "line \(shown.first ?? "")" }
    if numbers.count > 10 { return "lines \(shown.joined(separator: ", ")), …" }
    return "lines \(shown.dropLast().joined(separator: ", ")) and \(last)"
  }
}
