import DossierModel

/// Says where an article and its archived text differ.
struct ArchiveFindings {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var holdMismatch = false

  private let article: Article
  private let file: SourceFile
  private let body: TextWords
  private let plain: TextWords
  /// The words of the archived text that are compared.
  private let kept: [Int]

  /// Of one article, so many mismatches are told one by one and the rest as a number.
  private static let limit = 20

  init(
    _ article: Article, _ file: SourceFile, _ body: TextWords, _ plain: TextWords, _ kept: [Int]
  ) {
    self.article = article
    self.file = file
    self.body = body
    self.plain = plain
    self.kept = kept
  }

  /// The words of an article are those of its archived text.
  ///
  /// `breaks`: words in front of which a paragraph ends in one of the texts only.
  mutating func report(
    _ differences: [WordComparison.Difference], _ breaks: [(body: Int, kept: Int)],
    _ bodyNumbers: [Int32], _ plainNumbers: [Int32]
  ) {
    holdMismatch = !differences.isEmpty || !breaks.isEmpty
    var told: [(word: Int, Diagnostic)] = breaks.prefix(Self.limit).map {
      ($0.body, paragraphEnd($0.body, $0.kept))
    }
    for difference in differences.prefix(Self.limit) {
      let elsewhere =
        difference.right.isEmpty
        ? WordComparison.place(of: bodyNumbers[difference.left], in: plainNumbers) : nil
      told.append((difference.left.lowerBound, mismatch(difference, elsewhere)))
    }
    told.sort { $0.word < $1.word }
    let all = differences.count + breaks.count
    diagnostics += told.prefix(Self.limit).map(\.1)
    guard all > Self.limit, let last = told.prefix(Self.limit).last else { return }
    diagnostics.append(
      Diagnostic(
        .archiveMismatch, "\(all - Self.limit) further places differ from the archived text",
        at: last.1.span, hint: "mend the first \(Self.limit), then build again"))
  }

  private func mismatch(
    _ difference: WordComparison.Difference, _ elsewhere: Int?
  ) -> Diagnostic {
    let (left, right) = (difference.left, difference.right)
    if left.isEmpty {
      let lost = quote(plain, kept[right.lowerBound]..<(kept[right.upperBound - 1] + 1))
      return Diagnostic(
        .archiveMismatch, "'\(lost)' of the archived text is missing here",
        at: place(before: left.lowerBound, archived: kept[right.lowerBound]),
        hint: cause(left, lost: right) ?? "restore it, or name it under 'omit' in the header",
        notes: [note(right)])
    }
    let span = SourceSpan(
      file: article.file, start: start(left.lowerBound), end: end(left.upperBound - 1))
    let added = quote(body, left)
    if right.isEmpty {
      return Diagnostic(
        .archiveMismatch, "'\(added)' is not in the archived text", at: span,
        hint: "remove it, or say it in a note",
        notes: [note(right)]
          + (elsewhere.map { [Diagnostic.Note("the same words", at: archiveSpan($0..<($0 + 1)))] }
            ?? []))
    }
    let archived = quote(plain, kept[right.lowerBound]..<(kept[right.upperBound - 1] + 1))
    return Diagnostic(
      .archiveMismatch,
      "'\(added)' is '\(archived)' in the archived text\(characters(added, archived))", at: span,
      hint: cause(left, lost: right)
        ?? "restore the archived words, or leave them out by 'omit' in the header",
      notes: [note(right)])
  }

  /// What to write where Markdown made the difference.
  private func cause(_ left: Range<Int>, lost right: Range<Int>) -> String? {
    guard let source = article.source else { return nil }
    return MarkdownCause(source).hint(
      own: body.text(left),
      archived: plain.text(kept[right.lowerBound]..<(kept[right.upperBound - 1] + 1)),
      from: left.lowerBound > 0 ? end(left.lowerBound - 1) : nil,
      to: left.upperBound < body.words.count ? start(left.upperBound) : nil)
  }

  /// Paragraphs end where those of the archived text do, and words too.
  private func paragraphEnd(_ word: Int, _ keptWord: Int) -> Diagnostic {
    if body.words[word].gap != .paragraph, plain.words[kept[keptWord]].gap != .paragraph {
      let isSpaced = body.words[word].gap != .none
      let quoted = quote(body, word..<(word + 1))
      return Diagnostic(
        .archiveMismatch,
        isSpaced
          ? "a space stands in front of '\(quoted)', but not in the archived text"
          : "no space stands in front of '\(quoted)', but one does in the archived text",
        at: SourceSpan(file: article.file, start: start(word)),
        hint: isSpaced ? "remove it" : "restore it", notes: [note(keptWord..<(keptWord + 1))])
    }
    let isInArticle = body.words[word].gap == .paragraph
    return Diagnostic(
      .archiveMismatch,
      isInArticle
        ? "a paragraph begins at '\(quote(body, word..<(word + 1)))', but not in the archived text"
        : "no paragraph begins at '\(quote(body, word..<(word + 1)))', but one does in the archived "
          + "text",
      at: SourceSpan(file: article.file, start: start(word)),
      hint: isInArticle ? "remove the blank line" : "put a blank line in front of it",
      notes: [note(keptWord..<(keptWord + 1))])
  }

  // MARK: Lines

  /// What the archived text's author put on lines of their own is no one paragraph.
  mutating func report(_ lines: MergedLines) {
    let paragraphs = lines.paragraphs(of: article.text)
    for joins in paragraphs.prefix(Self.limit) {
      guard let first = joins.first else { continue }
      let words = quote(body, first.body..<min(first.body + 3, body.words.count))
      diagnostics.append(
        Diagnostic(
          .mergedLines, "\(joins.count + 1) lines of the archived text are one paragraph here",
          at: SourceSpan(file: article.file, start: start(first.body)),
          hint: joins.count == 1
            ? "put a blank line in front of '\(words)', or a backslash behind the line before it"
            : "put a blank line between them, or a backslash behind each but the last",
          notes: [
            Diagnostic.Note(
              "a line begins with '\(words)'", at: archiveSpan(first.plain..<(first.plain + 1)))
          ]))
    }
    guard paragraphs.count > Self.limit, let last = diagnostics.last else { return }
    diagnostics.append(
      Diagnostic(
        .mergedLines,
        "\(paragraphs.count - Self.limit) further paragraphs are several lines of the archived text",
        at: last.span, hint: "mend the first \(Self.limit), then build again"))
  }

  // MARK: Omissions

  /// What an article leaves out stands in its archived text.
  mutating func report(unmatched: [(omission: Int, count: Int)]) {
    for (index, count) in unmatched {
      let omission = article.omissions[index]
      diagnostics.append(
        Diagnostic(
          .unmatchedOmission,
          count == 0
            ? "'\(cut(omission.value))' is not in the archived text"
            : "'\(cut(omission.value))' stands \(count) times within lines of the archived text",
          at: SourceSpan(file: article.file, start: omission.position),
          hint: hint(omission.value, count),
          notes: [Diagnostic.Note("the archived text", at: archiveSpan(0..<0))]))
    }
  }

  private func hint(_ omission: String, _ count: Int) -> String {
    if count == 0 { return "write it as the archived text has it, or remove it" }
    return !article.text.items.isEmpty && ListMarkers.marker(Array(omission.utf8)[...]) != nil
      ? "remove it, because the markers of the article's lists stand for it"
      : "write the whole line, or more of it"
  }

  /// Only what has an archived text can leave out some of it.
  static func withoutArchive(_ article: Article) -> [Diagnostic] {
    article.omissions.prefix(1).map { omission in
      Diagnostic(
        .unmatchedOmission, "nothing can be left out because the article has no archived text",
        at: SourceSpan(file: article.file, start: omission.position),
        hint: "add 'archive: content/originals/\(article.slug).txt', or remove 'omit'")
    }
  }

  // MARK: Places

  private func start(_ word: Int) -> SourcePosition {
    article.text.position(of: body.words[word].range.lowerBound)
      ?? SourcePosition(line: 1, column: 1)
  }

  /// Behind a word.
  private func end(_ word: Int) -> SourcePosition {
    var position =
      article.text.position(of: body.words[word].range.upperBound - 1)
      ?? SourcePosition(line: 1, column: 0)
    position.column += 1
    return position
  }

  /// Where words are missing: in front of a word, or behind the one before it when the missing words
  /// belong to its paragraph.
  private func place(before word: Int, archived: Int) -> SourceSpan {
    let isOfLast =
      word > 0 && (word == body.words.count || plain.words[archived].gap != .paragraph)
    let position =
      isOfLast
      ? end(word - 1)
      : word < body.words.count ? start(word) : SourcePosition(line: 1, column: 1)
    return SourceSpan(file: article.file, start: position)
  }

  /// The archived text's side of a difference, a few words around it.
  private func note(_ range: Range<Int>) -> Diagnostic.Note {
    guard !kept.isEmpty else {
      return Diagnostic.Note("the archived text is empty", at: archiveSpan(0..<0))
    }
    let first = max(0, min(range.lowerBound, kept.count - 1) - (range.isEmpty ? 3 : 2))
    let last = min(kept.count, range.upperBound + (range.isEmpty ? 3 : 2))
    let words = kept[first]..<(kept[last - 1] + 1)
    let place = kept[min(range.lowerBound, kept.count - 1)]
    return Diagnostic.Note(
      "the archived text has '\(quote(plain, words))'",
      at: archiveSpan(
        range.isEmpty ? place..<place : place..<(kept[range.upperBound - 1] + 1)))
  }

  private func archiveSpan(_ words: Range<Int>) -> SourceSpan {
    guard words.lowerBound < plain.words.count else { return file.span(0..<0) }
    let start = plain.words[words.lowerBound].range.lowerBound
    return file.span(
      words.isEmpty ? start..<start : start..<plain.words[words.upperBound - 1].range.upperBound)
  }

  // MARK: Words

  /// Some words as they are written; of many the first and the last.
  private func quote(_ text: TextWords, _ range: Range<Int>) -> String {
    guard range.count > 14 else { return cut(text.text(range)) }
    let first = text.text(range.lowerBound..<(range.lowerBound + 8))
    let last = text.text((range.upperBound - 4)..<range.upperBound)
    return "\(cut(first)) … \(cut(last))"
  }

  private func cut(_ text: String) -> String {
    text.unicodeScalars.count <= 160
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(160))) + "…"
  }

  /// Names the characters in which two short readings differ when the eye may not tell them apart.
  private func characters(_ left: String, _ right: String) -> String {
    let (own, other) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard own.count == other.count,
      let index = own.indices.first(where: { own[$0] != other[$0] }),
      own.indices.count(where: { own[$0] != other[$0] }) == 1,
      !own[index].isASCII || !other[index].isASCII
    else { return "" }
    return " (\(code(own[index])) for \(code(other[index])))"
  }

  private func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
