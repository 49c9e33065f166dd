import DossierModel

/// What follows a link's label: `(destination "title")`, by CommonMark 0.30 section 6.3.
enum LinkTail {
  struct Tail {
    /// Without `<` and `>`.
    let destination: Range<Int>
    /// Without its quotes.
    let title: Range<Int>?
    let end: Int
  }

  /// Reads from the `(` at `start`; nil when it is no link.
  static func read(_ text: [UInt8], at start: Int, limit: Int) -> Tail? {
    var index = skipSpace(text, start + 1, limit)
    guard index < limit else { return nil }
    if text[index] == UInt8(ascii: ")") {
      return Tail(destination: index..<index, title: nil, end: index + 1)
    }
    guard let destination = destination(text, at: index, limit) else { return nil }
    index = destination.end
    let afterSpace = skipSpace(text, index, limit)
    var title: Range<Int>?
    if afterSpace > index, afterSpace < limit, let read = self.title(text, at: afterSpace, limit) {
      title = read.range
      index = skipSpace(text, read.end, limit)
    } else {
      index = afterSpace
    }
    guard index < limit, text[index] == UInt8(ascii: ")") else { return nil }
    return Tail(destination: destination.range, title: title, end: index + 1)
  }

  static func destination(
    _ text: [UInt8], at start: Int, _ limit: Int
  ) -> (range: Range<Int>, end: Int)? {
    guard start < limit else { return nil }
    var index = start
    if text[start] == UInt8(ascii: "<") {
      index += 1
      while index < limit {
        switch text[index] {
        case UInt8(ascii: ">"): return ((start + 1)..<index, index + 1)
        case 0x0A, UInt8(ascii: "<"): return nil
        case UInt8(ascii: "\\"): index += index + 1 < limit ? 2 : 1
        default: index += 1
        }
      }
      return nil
    }
    var depth = 0
    loop: while index < limit {
      switch text[index] {
      case UInt8(ascii: "\\")
      where index + 1 < limit
        && AnnotationScanner.isPunctuation(text[index + 1]):
        index += 2
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
        index += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break loop }
        depth -= 1
        index += 1
      case 0x00...0x20, 0x7F: break loop
      default: index += 1
      }
    }
    guard depth == 0, index > start else { return nil }
    return (start..<index, index)
  }

  static func title(
    _ text: [UInt8], at start: Int, _ limit: Int
  ) -> (range: Range<Int>, end: Int)? {
    guard start < limit else { return nil }
    let closer: UInt8
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closer = text[start]
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    // libcmark takes an escaped sign for the last one where no other comes.
    var escaped: Int?
    scan: while index < limit {
      if text[index] == closer { return ((start + 1)..<index, index + 1) }
      if closer == UInt8(ascii: ")"), text[index] == UInt8(ascii: "(") { break scan }
      let isEscape = text[index] == UInt8(ascii: "\\") && index + 1 < limit
      if isEscape, text[index + 1] == closer { escaped = index + 1 }
      index += isEscape ? 2 : 1
    }
    return escaped.map { ((start + 1)..<$0, $0 + 1) }
  }

  /// Skips white space; with `marksToo`, a quotation's marks behind a line end.
  static func skipSpace(
    _ text: [UInt8], _ start: Int, _ limit: Int, marksToo: Bool = false
  ) -> Int {
    var index = start
    var isBehindLineEnd = false
    while index < limit {
      switch text[index] {
      case 0x0A: isBehindLineEnd = true
      case 0x20, 0x09, 0x0B, 0x0C: break
      case UInt8(ascii: ">") where marksToo && isBehindLineEnd: break
      default: return index
      }
      index += 1
    }
    return index
  }
}
