/// Autolinks and raw HTML tags inside a line of text (CommonMark 0.30 sections 6.5 and 6.6), as far
/// as brackets in them must not be taken for links.
enum InlineHTML {
  enum Piece {
    /// The offset behind `>`.
    case autolink(end: Int)
    /// The offset behind `>`; of a comment or declaration, that behind `<`.
    case tag(end: Int)
    case text
  }

  /// What opens at the `<` at `start`.
  static func read(_ text: [UInt8], _ start: Int, limit: Int) -> Piece {
    guard start + 1 < limit else { return .text }
    switch text[start + 1] {
    case UInt8(ascii: "/"): return tagEnd(text, start + 2, limit).map { .tag(end: $0) } ?? .text
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .tag(end: start + 1)
    case let byte where isLetter(byte):
      if let end = autolinkEnd(text, start + 1, limit) { return .autolink(end: end) }
      return tagEnd(text, start + 1, limit).map { .tag(end: $0) } ?? .text
    case let byte where isLocalPart(byte):
      return autolinkEnd(text, start + 1, limit).map { .autolink(end: $0) } ?? .text
    default: return .text
    }
  }

  private static func autolinkEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var index = start
    var isAddress = false
    while index < limit {
      switch text[index] {
      case UInt8(ascii: ">"): return isAddress ? index + 1 : nil
      case UInt8(ascii: ":"), UInt8(ascii: "@"):
        isAddress = true
        index += 1
      case 0x00...0x20, UInt8(ascii: "<"), 0x7F: return nil
      default: index += 1
      }
    }
    return nil
  }

  private static func tagEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var index = start
    guard index < limit, isLetter(text[index]) else { return nil }
    while index < limit, isLetter(text[index]) || isDigit(text[index]) || text[index] == 0x2D {
      index += 1
    }
    while index < limit {
      let afterSpace = skipSpace(text, index, limit)
      guard afterSpace < limit else { return nil }
      if text[afterSpace] == UInt8(ascii: ">") { return afterSpace + 1 }
      if text[afterSpace] == UInt8(ascii: "/"), afterSpace + 1 < limit,
        text[afterSpace + 1] == UInt8(ascii: ">")
      {
        return afterSpace + 2
      }
      guard afterSpace > index, let next = attributeEnd(text, afterSpace, limit) else {
        return nil
      }
      index = next
    }
    return nil
  }

  private static func attributeEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var index = start
    let isNameStart = isLetter(text[index]) || text[index] == 0x5F || text[index] == 0x3A
    guard isNameStart else { return nil }
    while index < limit,
      isLetter(text[index]) || isDigit(text[index])
        || [0x5F, 0x3A, 0x2E, 0x2D].contains(text[index])
    {
      index += 1
    }
    let equals = skipSpace(text, index, limit)
    guard equals < limit, text[equals] == UInt8(ascii: "=") else { return index }
    let value = skipSpace(text, equals + 1, limit)
    guard value < limit else { return nil }
    if text[value] == UInt8(ascii: "\"") || text[value] == UInt8(ascii: "'") {
      var close = value + 1
      while close < limit, text[close] != text[value] { close += 1 }
      return close < limit ? close + 1 : nil
    }
    var end = value
    while end < limit, text[end] > 0x20, !"\"'=<>`".utf8.contains(text[end]) { end += 1 }
    return end > value ? end : nil
  }

  private static func skipSpace(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, [0x20, 0x09, 0x0A].contains(text[index]) { index += 1 }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// What an address of mail may begin with.
  private static func isLocalPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || ".#$%&'*+=^_`{|}~-".utf8.contains(byte)
  }
}
