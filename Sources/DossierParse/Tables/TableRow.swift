import DossierModel

/// A line of a table, cut at its pipes (GFM 0.29 section 4.10).
enum TableRow {
  /// The cells of a line without its white space at both ends; at least one.
  static func cells(_ text: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var index = line.lowerBound
    if index < line.upperBound, text[index] == UInt8(ascii: "|") { index += 1 }
    var cells: [Range<Int>] = []
    while index < line.upperBound {
      let end = cellEnd(text, index, line.upperBound)
      cells.append(trimmed(text, index..<end))
      index = end + 1
    }
    return cells.isEmpty ? [index..<index] : cells
  }

  /// The next pipe that no backslash escapes; code does not protect one.
  private static func cellEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, text[index] != UInt8(ascii: "|") {
      let isEscape =
        text[index] == UInt8(ascii: "\\") && index + 1 < end
        && AnnotationScanner.isPunctuation(text[index + 1])
      index += isEscape ? 2 : 1
    }
    return min(index, end)
  }

  /// How the cells of each column stand, when a line is the one under a table's head.
  static func alignments(_ text: [UInt8], _ line: Range<Int>) -> [TableAlignment]? {
    guard isDelimiter(text, line) else { return nil }
    var alignments: [TableAlignment] = []
    for cell in cells(text, line) {
      let opens = text[cell].first == UInt8(ascii: ":")
      let closes = cell.count > 1 && text[cell].last == UInt8(ascii: ":")
      let dashes = text[cell].dropFirst(opens ? 1 : 0).dropLast(closes ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(opens ? (closes ? .center : .left) : closes ? .right : .unset)
    }
    return alignments
  }

  /// True when a line holds dashes and pipes, and nothing else but colons and white space.
  private static func isDelimiter(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    var (dash, pipe) = (false, false)
    for byte in text[line] {
      switch byte {
      case UInt8(ascii: "-"): dash = true
      case UInt8(ascii: "|"): pipe = true
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return dash && pipe
  }

  /// True when a line begins and ends with a pipe.
  static func isFramed(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    line.count > 1 && text[line].first == UInt8(ascii: "|") && text[line].last == UInt8(ascii: "|")
  }

  /// True when a line begins a list or is a break between themes, which end a table.
  static func startsBlock(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    let words = text[line]
    guard let first = words.first else { return true }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      if first != UInt8(ascii: "_"), words.count == 1 || isBlank(words[line.lowerBound + 1]) {
        return true
      }
      return first != UInt8(ascii: "+") && words.count(where: { $0 == first }) >= 3
        && words.allSatisfy { $0 == first || isBlank($0) }
    case 0x30...0x39:
      let rest = words.drop { (0x30...0x39).contains($0) }
      guard words.count - rest.count <= 9, let sign = rest.first,
        sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
      else { return false }
      return rest.count == 1 || isBlank(rest[rest.startIndex + 1])
    default: return false
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }
}
