/// The words on both sides of a terminator.
extension SentenceFinder {
  // MARK: The word before

  /// The word before a terminator, its points and hyphens in it, and where it begins.
  func wordBefore(_ ending: Ending) -> (word: String, start: Int) {
    var start = ending.terminator
    let earliest = max(ending.start, start - 60)
    while start > earliest, isWordByte(text[start - 1]) { start -= 1 }
    // Not into the middle of a character.
    while start < ending.terminator, text[start] & 0xC0 == 0x80 { start += 1 }
    let bytes = text[start..<ending.terminator]
    if bytes.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) {
      return (String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self), start)
    }
    var scalars = String(
      decoding: UnsafeBufferPointer(rebasing: text[start..<ending.terminator]), as: UTF8.self
    ).unicodeScalars[...]
    while let first = scalars.first, !Self.isInWord(first) {
      scalars.removeFirst()
      start += Unicode.UTF8.width(first)
    }
    // `会议由J`.
    if let last = scalars.last, last.isASCII,
      let cut = scalars.lastIndex(where: { (0x2E80...0x9FFF).contains($0.value) })
    {
      let rest = scalars[scalars.index(after: cut)...]
      start = ending.terminator - rest.reduce(0) { $0 + Unicode.UTF8.width($1) }
      scalars = rest
    }
    // Only what follows the last sign that is no part of a word: `«Dr`, `l’Ing`.
    if let cut = scalars.lastIndex(where: {
      !Self.isInWord($0) && !"'.-’".unicodeScalars.contains($0)
    }) {
      let rest = scalars[scalars.index(after: cut)...]
      start = ending.terminator - rest.reduce(0) { $0 + Unicode.UTF8.width($1) }
      scalars = rest
    }
    return (String(scalars), start)
  }

  static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return scalar == "№" || scalar == "°"
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    QuotedSpans.isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "'")
  }

  // MARK: The word behind

  struct FollowingWord {
    /// In lower case; empty for what does not begin with a capital.
    var word = ""
    /// True for a title with its point.
    var isTitle = false
    /// True for one capital with its point.
    var isInitial = false
    var isInCapitals = false
  }

  /// Behind opening quotes, brackets, dashes and dots, at most 60 bytes further.
  func skippingOpeners(_ next: Int) -> Int {
    let end = min(block.upperBound, next + 60)
    var index = next
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        guard Self.openers.contains(byte) else { break }
        index += 1
      } else {
        let (scalar, length) = scalar(at: index)
        guard Self.mayPrecede(scalar) else { break }
        index += length
      }
    }
    return index
  }

  private static let openers = "\"'([{-*. ".utf8

  /// The word that begins at `start`; of at most 60 bytes.
  func followingWord(_ start: Int) -> FollowingWord {
    var following = FollowingWord()
    let end = min(block.upperBound, start + 60)
    guard start < end, scalar(at: start).scalar.properties.isUppercase else { return following }
    var index = start
    while index < end {
      let byte = text[index]
      if (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "'") {
        index += 1
        continue
      }
      guard byte >= 0x80 else { break }
      let (scalar, length) = scalar(at: index)
      guard Self.isInWord(scalar) || scalar == "’" else { break }
      index += length
    }
    let bytes = UnsafeBufferPointer(rebasing: text[start..<index])
    let word = String(decoding: bytes, as: UTF8.self)
    let isSingle = word.unicodeScalars.count == 1
    let hasPoint = index < end && text[index] == UInt8(ascii: ".")
    following.word = word.lowercased()
    if bytes.contains(0xE2) { following.word = following.word.replacing("’", with: "'") }
    following.isInitial = isSingle && hasPoint
    following.isTitle = hasPoint && rules.titles.contains(following.word)
    following.isInCapitals = !isSingle && following.word != word && word == word.uppercased()
    return following
  }

  private static func mayPrecede(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "(", "[", "{", "«", "‹", "»", "“", "‘", "„", "‚", "「", "『", "（", "【", "《", "〈",
      "¿", "¡", "-", "–", "—", "―", "*", "•", "·", ".", "…", " ", "\u{A0}":
      true
    default: false
    }
  }
}
