/// One line of a text that is taken in.
struct TextLine: Sendable, Hashable {
  /// Without white space around it; a form feed or a vertical tab within it is a space.
  var text: String
  /// From 1.
  let number: Int
  /// Where its first word begins, in bytes of the whole text.
  let offset: Int
  /// True when a new page begins in front of it.
  let beginsPage: Bool
  /// True when what it had is left out, so that it parts nothing.
  var isOmitted = false

  var isBlank: Bool { text.isEmpty }

  /// The lines of a text in UTF-8; LF, CR LF, CR and Unicode's two separators end them, as they do
  /// where articles are compared with archived texts.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // CR LF and CR count as one end each for the author, who sees lines; separators count none.
    var number = 1
    while start <= bytes.count {
      var end = start
      while end < bytes.count, lineEnd(bytes, end) == 0 { end += 1 }
      if end == bytes.count, end == start, start > 0 { break }
      lines.append(TextLine(bytes, start..<end, number: number))
      guard end < bytes.count else { break }
      let length = lineEnd(bytes, end)
      if length < 3 { number += 1 }
      start = end + length
    }
    return lines
  }

  private static func lineEnd(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return (0xA8...0xA9).contains(bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, number: Int) {
    let line = bytes[range]
    beginsPage = line.first == 0x0C
    let text = String(decoding: line, as: UTF8.self).unicodeScalars
    let leading = text.prefix(while: Self.isSpace)
    offset = range.lowerBound + leading.reduce(0) { $0 + UTF8.width($1) }
    self.number = number
    var scalars = Substring.UnicodeScalarView(text.dropFirst(leading.count))
    while let last = scalars.last, Self.isSpace(last) { scalars.removeLast() }
    let kept = String(scalars)
    self.text =
      kept.utf8.contains { $0 == 0x0B || $0 == 0x0C }
      ? String(kept.map { $0 == "\u{B}" || $0 == "\u{C}" ? " " : $0 }) : kept
  }

  /// Unicode's White_Space without the control U+0085.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
      : scalar.properties.isWhitespace && scalar.value != 0x85
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
