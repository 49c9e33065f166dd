/// Finds where the sentences of a block of text begin.
///
/// After Unicode's UAX #29: a sentence ends at a point, at whatever Unicode calls a terminator, or at
/// `…`, with the quotes, brackets and marks of footnotes that close behind it, when white space
/// follows and the next word does not begin in lower case. A point is asked further, in
/// ``PointReading``: abbreviations, initials, ordinals, numbers of items. Behind terminators that
/// are no ASCII (`。`, `।`) no space need follow. Inside short quotations nothing ends
/// (``QuotedSpans``). Text is UTF-8; offsets are bytes.
struct SentenceFinder {
  let text: UnsafeBufferPointer<UInt8>
  let block: Range<Int>
  let rules: SentenceRules

  /// Sets `starts` to the offsets in `text[block]` where sentences begin, the block's own start first.
  static func find(
    in text: [UInt8], block: Range<Int>, _ rules: SentenceRules, _ starts: inout [Int]
  ) {
    starts.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer {
      SentenceFinder(text: $0, block: block, rules: rules).find(&starts)
    }
  }

  private func find(_ starts: inout [Int]) {
    starts.append(block.lowerBound)
    var spans = QuotedSpans(text, block)
    var index = block.lowerBound
    while index < block.upperBound {
      switch Self.classes[Int(text[index])] {
      case 0:
        index += 1
        continue
      case 1: break
      default: spans.open(at: index)
      }
      let length = terminatorLength(at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      var ending = Ending(
        terminator: index, last: index, end: index + length, start: starts[starts.count - 1])
      if spans.inside.contains(index), !leaves(spans.inside, &ending) {
        index += length
        continue
      }
      extend(&ending)
      let next = skippingSpaces(ending.end)
      index = ending.end
      if next >= block.upperBound { break }
      if endsSentence(ending, next: next) { starts.append(next) }
    }
  }

  /// A terminator and what closes behind it.
  struct Ending {
    /// The first terminator.
    let terminator: Int
    /// The last terminator.
    var last: Int
    /// Behind all that closes.
    var end: Int
    /// Of the sentence that may end here.
    let start: Int
  }

  /// True where nothing but closers and spaces is left of a quotation; the ending then goes on
  /// behind it.
  private func leaves(_ inside: Range<Int>, _ ending: inout Ending) -> Bool {
    var index = ending.end
    while index < inside.upperBound {
      let more = terminatorLength(at: index)
      if more > 0 { ending.last = index }
      let length = max(more, closerLength(at: index), spaceLength(at: index))
      if length == 0 { return false }
      index += length
    }
    ending.end = index
    return true
  }

  /// Takes in further terminators, closers, marks of footnotes, and dots with spaces between.
  private func extend(_ ending: inout Ending) {
    while ending.end < block.upperBound {
      let index = ending.end
      let more = terminatorLength(at: index)
      if more > 0 {
        ending.last = index
        ending.end += more
        continue
      }
      let closer = closerLength(at: index)
      if closer > 0, !(isWide(ending.terminator) && opensInChinese(index)) {
        ending.end += closer
        continue
      }
      let footnote = footnoteLength(at: index)
      if footnote > 0 {
        ending.end += footnote
        continue
      }
      let spaced = skippingSpaces(index)
      guard spaced > index, spaced < block.upperBound else { return }
      if let behind = endOfDots(at: spaced) {
        ending.last = spaced
        ending.end = behind
        continue
      }
      // `« Au secours. » Puis`: a closer with a space on both sides.
      let apart = closerLength(at: spaced)
      guard apart > 0, isQuote(spaced), !opensWord(spaced + apart) else { return }
      ending.end = spaced + apart
    }
  }

  /// Behind dots that stand alone, with spaces between them.
  private func endOfDots(at index: Int) -> Int? {
    var end = index
    while end < block.upperBound, terminatorLength(at: end) > 0 { end += terminatorLength(at: end) }
    guard end > index else { return nil }
    while end < block.upperBound, closerLength(at: end) > 0 { end += closerLength(at: end) }
    return end == block.upperBound || spaceLength(at: end) > 0 ? end : nil
  }

  /// `[13]`, `¹²`.
  private func footnoteLength(at index: Int) -> Int {
    if text[index] >= 0x80 {
      var end = index
      while end < block.upperBound, text[end] == 0xC2 || text[end] == 0xE2 {
        let (scalar, length) = scalar(at: end)
        guard Self.superscripts.contains(scalar) else { break }
        end += length
      }
      return end - index
    }
    guard text[index] == UInt8(ascii: "[") else { return 0 }
    var end = index + 1
    while end < block.upperBound, end < index + 5, isDigit(end) { end += 1 }
    guard end > index + 1, end < block.upperBound, text[end] == UInt8(ascii: "]") else { return 0 }
    return end + 1 - index
  }

  private static let superscripts: Set<Unicode.Scalar> = [
    "\u{B9}", "\u{B2}", "\u{B3}", "\u{2070}", "\u{2074}", "\u{2075}", "\u{2076}", "\u{2077}",
    "\u{2078}", "\u{2079}",
  ]

  private func isQuote(_ index: Int) -> Bool {
    text[index] != UInt8(ascii: ")") && text[index] != UInt8(ascii: "]")
  }

  private func opensWord(_ index: Int) -> Bool {
    index < block.upperBound && spaceLength(at: index) == 0 && terminatorLength(at: index) == 0
      && !",;:".utf8.contains(text[index])
  }

  // MARK: Characters

  /// The scalar at an offset, and its length in bytes.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let byte = UInt32(text[index])
    if byte < 0x80 { return (Unicode.Scalar(UInt8(byte)), 1) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard byte >= 0xC2, index + length <= block.upperBound else { return ("\u{FFFD}", 1) }
    var value = byte & (0xFF >> UInt32(length + 1))
    for next in index + 1..<index + length { value = value << 6 | UInt32(text[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(text[index]) }

  func terminatorLength(at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case UInt8(ascii: ":"): return rules.endsWithColon ? 1 : 0
    case UInt8(ascii: ";"): return rules.asksWithSemicolon ? 1 : 0
    case 0x80...:
      guard Self.classes[Int(text[index])] != 0 else { return 0 }
      let (scalar, length) = scalar(at: index)
      switch scalar {
      case "…", "\u{37E}": return length
      // Unicode counts the Burmese comma and some marks of sections in.
      case "\u{104A}": return 0
      default: return scalar.properties.isSentenceTerminal ? length : 0
      }
    default: return 0
    }
  }

  /// `。`, `！`, `？`.
  func isWide(_ terminator: Int) -> Bool {
    text[terminator] == 0xE3 || text[terminator] == 0xEF
  }

  /// `“`; a closer has been found here, so there are three bytes.
  private func opensInChinese(_ index: Int) -> Bool {
    text[index] == 0xE2 && text[index + 2] == 0x9C
  }

  /// `"`, `'`, `)`, `]`, `’`, `”`, `»`, `›`, `“` (German and Russian close with it), `」`, `』`, `）`, `》`.
  func closerLength(at index: Int) -> Int {
    let end = block.upperBound
    switch text[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0xC2: return index + 1 < end && text[index + 1] == 0xBB ? 2 : 0
    case 0xE2:
      guard index + 2 < end, text[index + 1] == 0x80 else { return 0 }
      return [0x99, 0x9C, 0x9D, 0xBA].contains(text[index + 2]) ? 3 : 0
    case 0xE3:
      guard index + 2 < end, text[index + 1] == 0x80 else { return 0 }
      return [0x89, 0x8B, 0x8D, 0x8F].contains(text[index + 2]) ? 3 : 0
    case 0xEF:
      return index + 2 < end && text[index + 1] == 0xBC && text[index + 2] == 0x89 ? 3 : 0
    default: return 0
    }
  }

  func spaceLength(at index: Int) -> Int {
    switch text[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return index + 1 < block.upperBound && text[index + 1] == 0xA0 ? 2 : 0
    case 0xE2, 0xE3:
      let (scalar, length) = scalar(at: index)
      switch scalar.value {
      case 0x2000...0x200A, 0x202F, 0x3000: return length
      default: return 0
      }
    default: return 0
    }
  }

  func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while index < block.upperBound, spaceLength(at: index) > 0 { index += spaceLength(at: index) }
    return index
  }

  /// 0 for bytes that neither end a sentence nor open a quotation, as most are; 2 for those that
  /// may open one.
  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for byte in ".!?:;".utf8 { classes[Int(byte)] = 1 }
    for byte: UInt8 in [0x22, 0x28, 0xC2, 0xE2, 0xE3, 0xEF] { classes[Int(byte)] = 2 }
    // The first bytes of the terminators: from U+037E on, all but Cyrillic and what has no others.
    for byte: UInt8 in [0xCD, 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xEA, 0xF0] {
      classes[Int(byte)] = 1
    }
    return classes
  }()
}
