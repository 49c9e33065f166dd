import DossierModel

/// Tells whether Markdown made the difference between an article and its archived text: the article
/// has the archived characters, and Markdown takes one of them for a sign.
struct MarkdownCause {
  private let source: SourceFile
  /// Longer differences, in bytes, are not one sign's.
  private static let limit = 4000

  init(_ source: SourceFile) { self.source = source }

  /// Returns what leads out, or nil where Markdown is not the cause.
  ///
  /// `own`: the article's words where they differ; `archived`: those of the archived text. `start`
  /// and `end`: where the words before and behind stand in the article, nil at its ends.
  func hint(
    own: String, archived: String, from start: SourcePosition?, to end: SourcePosition?
  ) -> String? {
    let from = start.flatMap(offset) ?? bodyStart
    let to = max(from, end.flatMap(offset) ?? source.bytes.count)
    guard to - from <= Self.limit, archived.utf8.count <= Self.limit else { return nil }
    let written = String(decoding: source.bytes[from..<to], as: UTF8.self)
    if let sign = Self.firstSign(of: archived, missingIn: own),
      Self.letters(of: written, and: sign).contains(Self.letters(of: archived, and: sign)),
      Self.letters(of: archived, and: sign).contains(sign)
    {
      return "Markdown takes '\(sign)' for a sign: write '\\\(sign)' where the character is meant"
    }
    let isUnread =
      Self.firstSign(of: own, missingIn: archived) == "["
      && Self.letters(of: own, and: nil) == Self.letters(of: archived, and: nil)
    return isUnread && isCode(at: from, to)
      ? "in code nothing is annotated: remove the spaces in front of the line, or the signs of code"
      : nil
  }

  /// The first sign that one text has where the other has none.
  private static func firstSign(of text: String, missingIn other: String) -> Unicode.Scalar? {
    var rest = other.unicodeScalars.filter { !isSpace($0) }[...]
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars where !isSpace(scalar) {
      if scalar == rest.first {
        rest.removeFirst()
        last = scalar
        continue
      }
      // `&amp;` is shown as `&`.
      return isSign(scalar) ? scalar : last == "&" ? last : nil
    }
    return nil
  }

  /// A text's letters and digits, and one sign of it.
  private static func letters(of text: String, and sign: Unicode.Scalar?) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !isSpace($0) && (!isSign($0) || $0 == sign) }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && scalar.properties.generalCategory != .decimalNumber
      && !scalar.properties.isAlphabetic && !isSpace(scalar)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  // MARK: The source

  private func isCode(at start: Int, _ end: Int) -> Bool {
    let line = source.bytes[..<start].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    return source.bytes[line..<end].split(separator: 0x0A).contains {
      $0.starts(with: "    ".utf8) || $0.first == 0x09 || $0.contains(UInt8(ascii: "`"))
        || $0.contains(UInt8(ascii: "~"))
    }
  }

  /// Behind the header.
  private var bodyStart: Int {
    let bytes = source.bytes
    var line = 0
    var count = 0
    while line < bytes.count {
      let end = bytes[line...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if bytes[line..<end].elementsEqual("---".utf8) {
        count += 1
        if count == 2 { return end }
      }
      line = end + 1
    }
    return 0
  }

  private func offset(of position: SourcePosition) -> Int? {
    let bytes = source.bytes
    var line = 1
    var index = 0
    while line < position.line, index < bytes.count {
      let endsLine =
        bytes[index] == 0x0A
        || bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if endsLine { line += 1 }
      index += 1
    }
    let offset = index + position.column - 1
    return line == position.line && offset <= bytes.count ? offset : nil
  }
}

extension [Unicode.Scalar] {
  /// True when the other scalars stand in these, one behind the other.
  fileprivate func contains(_ other: [Unicode.Scalar]) -> Bool {
    guard let first = other.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: other) }
  }
}
