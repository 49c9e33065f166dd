/// Quotations and brackets of at most a few lines, which hold no end of a sentence but their own.
///
/// `She wrote: "We left at dawn. Nobody saw us."` is one sentence.
struct QuotedSpans {
  private let text: UnsafeBufferPointer<UInt8>
  private let block: Range<Int>
  /// The insides of the span that was found last; empty before the first.
  private(set) var inside = 0..<0
  /// For each kind of opener, before where in the block no closer is: so each byte is looked at
  /// once for a kind.
  private var noCloserBefore = SIMD16<Int32>(repeating: 0)

  /// In bytes: some 240 letters of Latin, half as many of others.
  private static let limit = 320

  init(_ text: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) {
    self.text = text
    self.block = block
  }

  /// Looks for the span that opens at `index`, if one does.
  mutating func open(at index: Int) {
    guard index >= inside.upperBound, let kind = opener(at: index) else { return }
    let pair = Self.pairs[kind]
    let start = index + pair.open.count
    var next = max(start, block.lowerBound + Int(noCloserBefore[kind]))
    let end = min(block.upperBound, start + Self.limit)
    while next < end {
      if pair.close.contains(where: { starts($0, at: next) }), !isInWord(next) {
        inside = start..<next
        return
      }
      next += 1
    }
    noCloserBefore[kind] = Int32(truncatingIfNeeded: end - block.lowerBound)
  }

  private func starts(_ bytes: [UInt8], at index: Int) -> Bool {
    index + bytes.count <= block.upperBound
      && bytes.indices.allSatisfy { text[index + $0] == bytes[$0] }
  }

  /// A straight quotation mark, or an apostrophe, that a letter follows closes nothing.
  private func isInWord(_ index: Int) -> Bool {
    let isStraight = text[index] == UInt8(ascii: "\"")
    guard isStraight || starts(Self.apostrophe, at: index) else { return false }
    let next = index + (isStraight ? 1 : Self.apostrophe.count)
    guard next < block.upperBound else { return false }
    return isStraight
      ? Self.isLetterOrDigit(text[next])
      : (0x61...0x7A).contains(text[next] | 0x20) || text[next] == 0xC3
  }

  private static let apostrophe = Array("’".utf8)

  private func opener(at index: Int) -> Int? {
    let isFirst = index == block.lowerBound
    let before = isFirst ? UInt8(ascii: " ") : text[index - 1]
    switch text[index] {
    case UInt8(ascii: "\""):
      guard before == 0x20 || "([-:".utf8.contains(before) || before == 0x94 || before == 0x93,
        index + 1 < block.upperBound, text[index + 1] != 0x20
      else { return nil }
      return 0
    case UInt8(ascii: "("):
      // What stands in brackets for itself has sentences of its own.
      if isFirst { return nil }
      let isOwn =
        before == 0x20 && index - 2 >= block.lowerBound && ".!?".utf8.contains(text[index - 2])
      return isOwn ? nil : 1
    case 0xC2, 0xE2, 0xE3, 0xEF:
      guard
        let kind = (2..<Self.pairs.count).first(where: { starts(Self.pairs[$0].open, at: index) })
      else { return nil }
      // `‘` closes in German, and stands for an apostrophe in a word.
      if text[index] == 0xE2, text[index + 2] == 0x98, before != 0x20, !"([-:".utf8.contains(before)
      {
        return nil
      }
      return kind
    default: return nil
    }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static let pairs: [(open: [UInt8], close: [[UInt8]])] = [
    ("\"", ["\""]), ("(", [")"]), ("“", ["”"]), ("«", ["»"]), ("„", ["“", "”", "\""]),
    ("「", ["」"]), ("『", ["』"]), ("（", ["）"]), ("《", ["》"]), ("〈", ["〉"]), ("‹", ["›"]),
    ("‘", ["’"]), ("‚", ["‘", "’"]),
  ].map { (open: Array($0.0.utf8), close: $0.1.map { Array($0.utf8) }) }
}
