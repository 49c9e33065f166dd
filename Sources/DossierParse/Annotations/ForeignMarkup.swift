/// Markup that other Markdown programs read and CommonMark shows as it is written.
///
/// The scanner calls it outside code, raw HTML and addresses.
struct ForeignMarkup {
  enum Kind: CaseIterable {
    case strike, task, definitionList, wikiLink, namedWikiLink, alert, address, emphasis
  }

  /// Offsets in the passage, in order.
  private(set) var found: [Kind: [Int]] = [:]
  /// True when something was found or seems to begin.
  private(set) var isSuspicious = false

  /// Addresses in front of it belong to what is told already.
  private var addressesFrom = 0
  private var strike: Int?
  private var strong: (offset: Int, cannotOpen: Bool)?
  private var leaf: BlockMap.Leaf?

  mutating func startLeaf(_ leaf: BlockMap.Leaf, _ text: [UInt8]) {
    self.leaf = leaf
    strike = nil
    strong = nil
    startLine(at: leaf.range.lowerBound, text, limit: leaf.range.upperBound)
  }

  private mutating func add(_ kind: Kind, _ offset: Int) {
    if kind == .address, offset < addressesFrom { return }
    isSuspicious = true
    found[kind, default: []].append(offset)
  }

  /// Takes back the addresses behind an offset: they stand in the words of a link.
  mutating func forget(behind offset: Int) {
    while let last = found[.address]?.last, last > offset { found[.address]?.removeLast() }
  }

  /// Leaves out addresses in what looks like a link up to an offset, and is told as broken.
  mutating func ignoreAddresses(upTo end: Int) { addressesFrom = end }

  // MARK: Signs

  mutating func startLine(at start: Int, _ text: [UInt8], limit: Int) {
    let line = text[start..<limit].drop { $0 == 0x20 || $0 == 0x09 }
    if line.first == UInt8(ascii: ":"), line.dropFirst().first == 0x20 {
      add(.definitionList, line.startIndex)
    }
  }

  /// False for most signs, by a look at their neighbours.
  static func mayBegin(
    at index: Int, _ text: UnsafeBufferPointer<UInt8>, _ leaf: Range<Int>
  ) -> Bool {
    guard index + 1 < leaf.upperBound else { return false }
    let before = index > leaf.lowerBound ? text[index - 1] : 0x0A
    return switch text[index] {
    case UInt8(ascii: ":"):
      text[index + 1] == UInt8(ascii: "/") || before <= 0x20 || before == UInt8(ascii: ">")
    case UInt8(ascii: "."): before | 0x20 == 0x77
    default: text[index + 1] == text[index]
    }
  }

  /// Looks at the sign at `index`; returns where to go on.
  mutating func look(at index: Int, _ text: [UInt8], limit: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "~"): lookAtTilde(index, text, limit)
    case UInt8(ascii: "*"): lookAtStar(index, text, limit)
    case UInt8(ascii: ":"): lookAtColon(index, text, limit)
    default: lookAtPoint(index, text, limit)
    }
  }

  private mutating func lookAtTilde(_ index: Int, _ text: [UInt8], _ limit: Int) -> Int {
    let end = text[index..<limit].firstIndex { $0 != UInt8(ascii: "~") } ?? limit
    guard end - index >= 2 else { return end }
    isSuspicious = true
    guard end - index == 2 else { return end }
    if let strike, text[index - 1] > 0x20 {
      add(.strike, strike)
      self.strike = nil
    } else if end < limit, text[end] > 0x20 {
      strike = index
    }
    return end
  }

  private mutating func lookAtColon(_ index: Int, _ text: [UInt8], _ limit: Int) -> Int {
    let rest = text[(index + 1)..<limit]
    if leaf == nil, rest.first == 0x20, Self.isAtLineStart(index, text) { isSuspicious = true }
    guard rest.starts(with: "//".utf8), let next = rest.dropFirst(2).first, Self.isWord(next) else {
      return index + 1
    }
    for scheme in ["https", "http"] {
      let start = index - scheme.utf8.count
      guard start >= 0, text[start..<index].map({ $0 | 0x20 }) == Array(scheme.utf8),
        start == 0 || !Self.isWord(text[start - 1])
      else { continue }
      add(.address, start)
    }
    return index + 3
  }

  private static func isAtLineStart(_ index: Int, _ text: [UInt8]) -> Bool {
    let before = text[..<index].last { $0 != 0x20 && $0 != 0x09 }
    return before == 0x0A || before == UInt8(ascii: ">")
  }

  private mutating func lookAtPoint(_ index: Int, _ text: [UInt8], _ limit: Int) -> Int {
    guard index >= 3, index + 1 < limit, Self.isWord(text[index + 1]),
      text[index - 1] | 0x20 == 0x77, text[(index - 3)..<index].allSatisfy({ $0 | 0x20 == 0x77 }),
      index == 3 || !(Self.isWord(text[index - 4]) || text[index - 4] == UInt8(ascii: "/"))
    else { return index + 1 }
    add(.address, index - 3)
    return index + 1
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
  }

  // MARK: Brackets

  /// Looks at a label that is no link.
  mutating func closeBracket(_ label: Range<Int>, _ text: [UInt8], limit: Int) {
    let after = label.upperBound + 1
    let words = text[label]
    if label.count == 1, let sign = words.first, [0x20, 0x78, 0x58].contains(sign),
      after < limit, text[after] == 0x20
    {
      isSuspicious = true
      if leaf?.opens == .item, leaf?.range.lowerBound == label.lowerBound - 1 {
        add(.task, label.lowerBound - 1)
      }
    } else if words.first == UInt8(ascii: "!"), words.count > 1,
      words.dropFirst().allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    {
      isSuspicious = true
      if leaf?.opens == .quotation, leaf?.range.lowerBound == label.lowerBound - 1 {
        add(.alert, label.lowerBound - 1)
      }
    } else if label.lowerBound >= 2, text[label.lowerBound - 2] == UInt8(ascii: "["),
      after < limit, text[after] == UInt8(ascii: "]"), words.contains(where: { $0 > 0x40 }),
      after + 1 == limit || text[after + 1] != UInt8(ascii: "(")
    {
      add(words.contains(UInt8(ascii: "|")) ? .namedWikiLink : .wikiLink, label.lowerBound - 2)
    }
  }

  // MARK: Stars

  /// Follows pairs of `**`: what an author means as one opens and closes nothing between a letter
  /// and a punctuation mark (CommonMark 0.30 section 6.2), as in `**注意：**正文`.
  private mutating func lookAtStar(_ index: Int, _ text: [UInt8], _ limit: Int) -> Int {
    let end = text[index..<limit].firstIndex { $0 != UInt8(ascii: "*") } ?? limit
    guard end - index == 2 else { return end }
    let before = Self.sort(Self.scalar(endingAt: index, text))
    let after = end < limit ? Self.sort(Self.scalar(at: end, text)) : .space
    if let strong {
      guard before != .space else { return end }
      if strong.cannotOpen {
        add(.emphasis, strong.offset)
      } else if before == .punctuation, after == .letter {
        add(.emphasis, index)
      }
      self.strong = nil
    } else if after != .space {
      strong = (index, before == .letter && after == .punctuation)
    }
    return end
  }

  private enum Sort { case space, punctuation, letter }

  private static func sort(_ scalar: Unicode.Scalar?) -> Sort {
    guard let scalar, !scalar.properties.isWhitespace else { return .space }
    if scalar.isASCII {
      return AnnotationScanner.isPunctuation(UInt8(scalar.value)) ? .punctuation : .letter
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    default: return .letter
    }
  }

  private static func scalar(at index: Int, _ text: [UInt8]) -> Unicode.Scalar? {
    String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self).unicodeScalars.first
  }

  private static func scalar(endingAt index: Int, _ text: [UInt8]) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start, text)
  }

  // MARK: What is said

  static func summary(_ kind: Kind) -> String {
    switch kind {
    case .strike: "'~~' strikes nothing out; its signs are shown"
    case .task: "brackets make no box to tick; they are shown"
    case .definitionList: "': ' makes no definition of the line before; it is shown as text"
    case .wikiLink, .namedWikiLink: "double brackets make no link; they are shown"
    case .alert: "brackets with '!' make no box; they are shown"
    case .address: "bare address is no link"
    case .emphasis: "'**' is shown because it is between a letter and a punctuation mark"
    }
  }

  static func hint(_ kind: Kind, _ text: [UInt8], _ offset: Int) -> String {
    switch kind {
    case .strike: "leave the words out, and say in words what was corrected"
    case .task: "say in words what is done and what is not"
    case .definitionList: "write '- **term**: what it means', or '\\:' where the sign is meant"
    case .wikiLink, .namedWikiLink: wikiHint(text, offset)
    case .alert: "write '**Note:**' in its place, or '\\[' where the brackets are meant"
    case .address:
      text[offset] | 0x20 == 0x77
        ? "write '<https://www.…>' around the whole address"
        : "write '<' and '>' around it"
    case .emphasis: "put the punctuation mark outside the stars"
    }
  }

  private static func wikiHint(_ text: [UInt8], _ offset: Int) -> String {
    let inside = text[(offset + 2)..<min(offset + 80, text.count)].prefix {
      $0 != 0x5D && $0 > 0x1F
    }
    let parts = String(decoding: inside, as: UTF8.self).split(separator: "|", maxSplits: 1)
    switch parts.count {
    case 2: return "write '[\(parts[1])][\(parts[0])]'"
    case 1: return "write '[\(parts[0])]'"
    default: return "write '[' and ']' once"
    }
  }
}
