/// Autolinks and raw HTML inside a leaf's text (CommonMark 0.30 sections 6.5 and 6.6, as libcmark's
/// scanners.re has them).
///
/// One value reads one leaf: what is known not to close in it is not looked for twice.
struct InlineHTML {
  enum Piece {
    /// The offset behind `>`.
    case autolink(end: Int)
    /// The offset behind `>`.
    case tag(end: Int)
    case text
  }

  /// What ends an instruction, a declaration or a CDATA section.
  private enum Closer: String { case instruction = "?>", declaration = ">", cdata = "]]>" }

  /// Where the last of each stands in the leaf; -1 where none does.
  private var lastClosers: [Closer: Int] = [:]

  /// What opens at the `<` at `start`.
  mutating func read(_ text: [UInt8], _ start: Int, limit: Int) -> Piece {
    guard start + 1 < limit else { return .text }
    switch text[start + 1] {
    case UInt8(ascii: "/"): return Self.tag(Self.closingTagEnd(text, start + 2, limit))
    case UInt8(ascii: "?"): return Self.tag(instructionEnd(text, start + 2, limit))
    case UInt8(ascii: "!"): return Self.tag(specialEnd(text, start + 2, limit))
    case let byte where Self.isLetter(byte) || Self.isLocalPart(byte):
      if let end = Self.addressEnd(text, start + 1, limit) { return .autolink(end: end) }
      if let end = Self.mailEnd(text, start + 1, limit) { return .autolink(end: end) }
      return Self.tag(Self.tagEnd(text, start + 1, limit))
    default: return .text
    }
  }

  private static func tag(_ end: Int?) -> Piece { end.map { .tag(end: $0) } ?? .text }

  // MARK: Autolinks

  private static func addressEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard isLetter(text[start]) else { return nil }
    var index = start + 1
    while index < limit,
      isLetter(text[index]) || isDigit(text[index]) || isOneOf("+.-", text[index])
    { index += 1 }
    guard (2...32).contains(index - start), index < limit, text[index] == UInt8(ascii: ":") else {
      return nil
    }
    while index < limit {
      switch text[index] {
      case UInt8(ascii: ">"): return index + 1
      case 0x00...0x20, UInt8(ascii: "<"): return nil
      default: index += 1
      }
    }
    return nil
  }

  private static func mailEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, isLetter(text[index]) || isDigit(text[index]) || isLocalPart(text[index]) {
      index += 1
    }
    guard index > start, index < limit, text[index] == UInt8(ascii: "@") else { return nil }
    while index < limit {
      let label = index + 1
      index = label
      while index < limit, isLetter(text[index]) || isDigit(text[index]) || text[index] == 0x2D {
        index += 1
      }
      guard (1...63).contains(index - label), text[label] != 0x2D, text[index - 1] != 0x2D,
        index < limit
      else { return nil }
      if text[index] == UInt8(ascii: ">") { return index + 1 }
      guard text[index] == UInt8(ascii: ".") else { return nil }
    }
    return nil
  }

  /// What an address of mail may begin with besides letters.
  private static func isLocalPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || isOneOf(".!#$%&'*+/=?^_`{|}~-", byte)
  }

  // MARK: Tags

  private static func closingTagEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard let name = tagNameEnd(text, start, limit) else { return nil }
    let end = skipSpace(text, name, limit)
    return end < limit && text[end] == UInt8(ascii: ">") ? end + 1 : nil
  }

  private static func tagEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard var index = tagNameEnd(text, start, limit) else { return nil }
    while true {
      let afterSpace = skipSpace(text, index, limit)
      guard afterSpace < limit else { return nil }
      if text[afterSpace] == UInt8(ascii: ">") { return afterSpace + 1 }
      if text[afterSpace] == UInt8(ascii: "/") {
        let isClosed = afterSpace + 1 < limit && text[afterSpace + 1] == UInt8(ascii: ">")
        return isClosed ? afterSpace + 2 : nil
      }
      guard afterSpace > index, let next = attributeEnd(text, afterSpace, limit) else {
        return nil
      }
      index = next
    }
  }

  private static func tagNameEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard start < limit, isLetter(text[start]) else { return nil }
    var index = start
    while index < limit, isLetter(text[index]) || isDigit(text[index]) || text[index] == 0x2D {
      index += 1
    }
    return index
  }

  private static func attributeEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard isLetter(text[start]) || isOneOf("_:", text[start]) else { return nil }
    var index = start
    while index < limit,
      isLetter(text[index]) || isDigit(text[index]) || isOneOf("_:.-", text[index])
    {
      index += 1
    }
    let equals = skipSpace(text, index, limit)
    guard equals < limit, text[equals] == UInt8(ascii: "=") else { return index }
    let value = skipSpace(text, equals + 1, limit)
    guard value < limit else { return nil }
    if isOneOf("\"'", text[value]) {
      return text[(value + 1)..<limit].firstIndex(of: text[value]).map { $0 + 1 }
    }
    var end = value
    while end < limit, text[end] > 0x20, !isOneOf("\"'=<>`", text[end]) { end += 1 }
    return end > value ? end : nil
  }

  // MARK: Comments and their kin

  private mutating func specialEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let rest = text[start..<limit]
    if rest.starts(with: "--".utf8) { return Self.commentEnd(text, start + 2, limit) }
    if rest.starts(with: "[CDATA[".utf8) { return cdataEnd(text, start + 7, limit) }
    var index = start
    while index < limit, (0x41...0x5A).contains(text[index]) { index += 1 }
    guard index > start, index < limit, Self.isSpace(text[index]),
      index < lastCloser(.declaration, text, from: start, limit)
    else { return nil }
    return text[index..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  /// Two hyphens end a comment; what looks like one and has others inside is none.
  private static func commentEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let rest = text[start..<limit]
    if rest.starts(with: "-->".utf8) { return start + 3 }
    if rest.starts(with: ">".utf8) || rest.starts(with: "->".utf8) { return nil }
    var index = start
    while index + 2 < limit {
      if text[index] == 0x2D, text[index + 1] == 0x2D {
        return index > start && text[index + 2] == UInt8(ascii: ">") ? index + 3 : nil
      }
      index += 1
    }
    return nil
  }

  private mutating func instructionEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let last = lastCloser(.instruction, text, from: start, limit)
    var index = start
    while index <= last {
      guard text[index] == UInt8(ascii: "?") else {
        index += 1
        continue
      }
      if text[index + 1] == UInt8(ascii: ">") { return index + 2 }
      index += 2
    }
    return nil
  }

  private mutating func cdataEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let last = lastCloser(.cdata, text, from: start, limit)
    var index = start
    while index <= last {
      guard text[index] == UInt8(ascii: "]") else {
        index += 1
        continue
      }
      guard text[index + 1] == UInt8(ascii: "]") else {
        index += 2
        continue
      }
      if text[index + 2] == UInt8(ascii: ">") { return index + 3 }
      index += 3
    }
    return nil
  }

  /// Where the last `closer` of the leaf begins; -1 where there is none behind the first place that
  /// asks for one.
  private mutating func lastCloser(
    _ closer: Closer, _ text: [UInt8], from start: Int, _ limit: Int
  ) -> Int {
    if let known = lastClosers[closer] { return known }
    let bytes = Array(closer.rawValue.utf8)
    var index = limit - bytes.count
    while index >= start, !text[index...].starts(with: bytes) { index -= 1 }
    lastClosers[closer] = index < start ? -1 : index
    return lastClosers[closer] ?? -1
  }

  // MARK: Bytes

  private static func skipSpace(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, isSpace(text[index]) { index += 1 }
    return index
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isOneOf(_ bytes: StaticString, _ byte: UInt8) -> Bool {
    bytes.withUTF8Buffer { $0.contains(byte) }
  }
}
