import DossierModel

/// Where what a diagnostic means ends, found in the text from where it starts.
///
/// The stages know where an annotation, a key or a value begins, and carry no more, because each of
/// millions would cost memory. Offsets are bytes.
struct SpanEnds {
  private let bytes: [UInt8]
  /// The bytes that are YAML: a header, or a whole settings file.
  private let header: Range<Int>

  /// Nothing is looked for further than this, so that a hostile file takes no time.
  private static let most = 4096

  init(_ file: SourceFile) {
    bytes = file.bytes
    header = file.path.hasSuffix(".yml") ? 0..<file.bytes.count : Self.header(file.bytes)
  }

  /// Behind what begins at an offset; at the offset itself for a place at the end of a line.
  func end(from start: Int) -> Int {
    let limit = min(bytes.count, start + Self.most)
    guard start < limit, !isLineEnd(bytes[start]) else { return min(start, bytes.count) }
    if header.contains(start) { return endOfValue(start, limit) }
    switch bytes[start] {
    case UInt8(ascii: "!") where start + 1 < limit && bytes[start + 1] == UInt8(ascii: "["):
      return endOfLink(start + 1, limit)
    case UInt8(ascii: "["): return endOfLink(start, limit)
    case UInt8(ascii: "<"): return endOfTag(start, limit)
    default: return isInAddress(start) ? endOfAttribute(start, limit) : endOfWord(start, limit)
    }
  }

  // MARK: Markdown

  /// Behind a link or a bare name: `[…]`, `[…](…)`, `[…][…]`.
  private func endOfLink(_ start: Int, _ limit: Int) -> Int {
    guard let label = closing(start, limit, "[", "]") else { return endOfLine(start, limit) }
    guard label < limit else { return label }
    switch bytes[label] {
    case UInt8(ascii: "("): return closing(label, limit, "(", ")") ?? endOfLine(label, limit)
    case UInt8(ascii: "["): return closing(label, limit, "[", "]") ?? label
    default: return label
    }
  }

  /// Behind the bracket that closes the one at an offset, in the same paragraph; nil without one.
  private func closing(
    _ start: Int, _ limit: Int, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) -> Int? {
    let (open, close) = (UInt8(ascii: open), UInt8(ascii: close))
    var depth = 0
    var index = start
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case open: depth += 1
      case close:
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: "\"") where open == UInt8(ascii: "("):
        // A title, in which brackets mean nothing; without its end, a sign as any other.
        if let end = quotationEnd(index, limit) { index = end - 1 }
      case 0x0A where isBlankLine(after: index): return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private func isBlankLine(after lineEnd: Int) -> Bool {
    var index = lineEnd + 1
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D
    { index += 1 }
    return index >= bytes.count || bytes[index] == 0x0A
  }

  private func endOfTag(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, !isLineEnd(bytes[index]) {
      if bytes[index] == UInt8(ascii: ">") { return index + 1 }
      index += 1
    }
    return endOfWord(start, limit)
  }

  /// True behind the `?` or `&` of an address.
  private func isInAddress(_ start: Int) -> Bool {
    start > 0 && (bytes[start - 1] == UInt8(ascii: "?") || bytes[start - 1] == UInt8(ascii: "&"))
  }

  /// Behind `name=value`.
  private func endOfAttribute(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, !isSpace(bytes[index]), !"&)>".utf8.contains(bytes[index]) { index += 1 }
    return max(index, start + 1)
  }

  private func endOfWord(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, !isSpace(bytes[index]), !"()[]<>\"".utf8.contains(bytes[index]) {
      index += 1
    }
    return index > start ? index : characterEnd(start)
  }

  // MARK: YAML

  /// Behind a key, or behind the value of one.
  private func endOfValue(_ start: Int, _ limit: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return quotationEnd(start, limit) ?? endOfLine(start, limit)
    case UInt8(ascii: "["): return closing(start, limit, "[", "]") ?? endOfLine(start, limit)
    case UInt8(ascii: "{"): return closing(start, limit, "{", "}") ?? endOfLine(start, limit)
    default: break
    }
    let isFlow = isInFlow(start)
    var index = start
    var end = start
    while index < min(limit, header.upperBound), !isLineEnd(bytes[index]) {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
      if bytes[index] == UInt8(ascii: ":"), isSpace(next), index > start { return index }
      if bytes[index] == UInt8(ascii: "#"), index > start, isSpace(bytes[index - 1]) { break }
      if isFlow, ",]}".utf8.contains(bytes[index]) { break }
      index += 1
      if !isSpace(bytes[index - 1]) { end = index }
    }
    return end > start ? end : characterEnd(start)
  }

  /// True in a list or map that is written in one line with brackets.
  private func isInFlow(_ start: Int) -> Bool {
    var depth = 0
    var index = start - 1
    while index >= max(0, start - Self.most), !isLineEnd(bytes[index]) {
      if "[{".utf8.contains(bytes[index]) { depth += 1 }
      if "]}".utf8.contains(bytes[index]) { depth -= 1 }
      index -= 1
    }
    return depth > 0
  }

  /// The lines between `---` and `---` at the start of a file.
  private static func header(_ bytes: [UInt8]) -> Range<Int> {
    let mark = Array("---".utf8)
    guard bytes.starts(with: mark), let first = bytes.firstIndex(of: 0x0A) else { return 0..<0 }
    var start = first + 1
    while start < bytes.count {
      if bytes[start...].starts(with: mark) { return (first + 1)..<start }
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { break }
      start = end + 1
    }
    return (first + 1)..<bytes.count
  }

  // MARK: Bytes

  /// Behind the quotation mark that closes the one at an offset; nil without one.
  private func quotationEnd(_ start: Int, _ limit: Int) -> Int? {
    var index = start + 1
    while index < limit {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == bytes[start] {
        return index + 1
      } else if bytes[index] == 0x0A, isBlankLine(after: index) {
        return nil
      }
      index += 1
    }
    return nil
  }

  private func endOfLine(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, !isLineEnd(bytes[index]) { index += 1 }
    while index > start + 1, isSpace(bytes[index - 1]) { index -= 1 }
    return index
  }

  private func characterEnd(_ start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, SourceFile.goesOn(bytes[index]) { index += 1 }
    return index
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
}
