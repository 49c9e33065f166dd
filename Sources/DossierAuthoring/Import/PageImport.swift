import DossierModel
import DossierPages

/// A saved web page as an article: its text without the frame around it, which is the archive too.
struct PageImport: TextImport {
  let request: ImportRequest
  let language: String
  private let text: SourceText
  private let page: SavedPage
  private let blocks: [SavedPage.Block]

  init(_ request: ImportRequest, _ text: SourceText, _ page: SavedPage, language: String) {
    self.request = request
    self.text = text
    self.page = page
    self.language = language
    let title = request.title ?? page.facts.title?.value
    // The headline is the article's title and shown above it.
    blocks = page.blocks.enumerated().filter { index, block in
      guard case .heading(1, let words) = block else { return true }
      return words != title || page.blocks.count == 1
    }.map(\.element)
  }

  var title: String { request.title ?? page.facts.title?.value ?? request.stem ?? "" }

  var isLanguageGuessed: Bool {
    request.language == nil && page.facts.language == nil && guessedLanguage != nil
  }

  private var guessedLanguage: String? {
    LanguageGuess.language(of: String(decoding: archive(withLists: true), as: UTF8.self))
  }

  func draft(slug: String, withLists: Bool) -> ImportedDraft {
    let facts = page.facts
    var draft = ArticleDraft(
      slug: slug, title: title.isEmpty ? slug : title,
      language: request.language ?? facts.language?.value ?? guessedLanguage ?? language)
    draft.publisher = request.publisher ?? facts.publisher?.value
    draft.authors = request.authors.isEmpty ? facts.authors.map(\.value) : request.authors
    draft.date = request.date ?? facts.date?.value
    draft.retrieved = request.retrieved
    draft.url = request.url ?? facts.url?.value
    draft.omissions = request.omissions
    draft.comments = [
      "Taken from \(request.name)\(text.encoding.map { " in \($0.name)" } ?? ""), SHA-256 "
        + SHA256.hex(of: request.source.bytes)
    ]
    draft.archive = archive(withLists: withLists)
    let blocks = articleBlocks(withLists: withLists, draft.archive)
    let body = ArticleBody(blocks)
    draft.body = body.text
    return ImportedDraft(draft: draft, blocks: blocks, signs: body.signs, notes: notes)
  }

  private var notes: [String] {
    let facts = page.facts
    var found: [String] = []
    func tell(_ name: String, _ fact: PageFacts.Fact?, isGiven: Bool) {
      if let fact, !isGiven { found.append("\(name) '\(fact.value)' (\(fact.origin))") }
    }
    tell("title", facts.title, isGiven: request.title != nil)
    tell("publisher", facts.publisher, isGiven: request.publisher != nil)
    for author in facts.authors { tell("author", author, isGiven: !request.authors.isEmpty) }
    tell("date", facts.date, isGiven: request.date != nil)
    tell("language", facts.language, isGiven: request.language != nil)
    tell("url", facts.url, isGiven: request.url != nil)
    var notes = found.isEmpty ? [] : ["the page says: \(found.joined(separator: ", "))"]
    notes.append(
      page.place == "block"
        ? "text of the block with most text (guessed)" : "text of the page's \(page.place)")
    if !page.leftOut.isEmpty { notes.append("left out: \(page.leftOut.joined(separator: ", "))") }
    return notes
  }

  // MARK: Blocks

  private func articleBlocks(withLists: Bool, _ archive: [UInt8]) -> [ArticleBlock] {
    let blocks = blocks.map { block -> ArticleBlock in
      func made(_ form: ArticleBlock.Form, _ words: String) -> ArticleBlock {
        ArticleBlock(form: form, lines: [.init(text: words, number: 0)])
      }
      return switch block {
      case .paragraph(let words): made(.paragraph, words)
      case .heading(let level, let words): made(.heading(level: max(2, level)), words)
      case .quotation(let words): made(.quotation, words)
      case .item(let number, let words) where withLists: made(.item(number: number), words)
      case .item(let number, let words): made(.paragraph, Self.marker(number) + words)
      case .table(let rows): ArticleBlock(form: .table(rows), lines: [])
      }
    }
    return request.omissions.isEmpty ? blocks : without(blocks, archive)
  }

  /// The blocks without what is left out; each line of the archive is a block or a row of a table.
  private func without(_ blocks: [ArticleBlock], _ archive: [UInt8]) -> [ArticleBlock] {
    var lines = TextLine.lines(of: archive)
    LeftOut.remove(request.omissions, from: &lines, of: archive)
    var rest = lines.filter { !$0.isBlank || $0.isOmitted }[...]
    return blocks.compactMap { block in
      if case .table(let rows) = block.form {
        rest = rest.dropFirst(rows.count)
        return block
      }
      guard let line = rest.popFirst(), !line.isOmitted else { return nil }
      var block = block
      var marker = ""
      if case .item(let number) = block.form { marker = Self.marker(number) }
      block.lines[0].text =
        line.text.hasPrefix(marker) ? String(line.text.dropFirst(marker.count)) : line.text
      return block
    }
  }

  private static func marker(_ number: Int?) -> String { number.map { "\($0). " } ?? "• " }

  private func archive(withLists: Bool) -> [UInt8] {
    var text = ""
    var wasItem = false
    for block in blocks {
      var isItem = false
      let words: String
      switch block {
      case .paragraph(let paragraph), .quotation(let paragraph): words = paragraph
      case .heading(_, let heading): words = heading
      case .item(let number, let item):
        words = Self.marker(number) + item
        isItem = true
      case .table(let rows):
        words = rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
      }
      if !text.isEmpty { text += isItem && wasItem && withLists ? "\n" : "\n\n" }
      text += words
      wasItem = isItem
    }
    return Array((text + "\n").utf8)
  }
}
