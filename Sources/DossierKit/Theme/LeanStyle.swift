/// A style sheet as readers get it: without the comments of its source and the white
/// space that means nothing.
enum LeanStyle {
  /// - Parameter source: CSS as it is written, in UTF-8.
  /// - Returns: the same rules; strings are untouched, and a comment that is not closed is left.
  static func of(_ source: [UInt8]) -> [UInt8] {
    var lean: [UInt8] = []
    lean.reserveCapacity(source.count)
    var quote: UInt8?
    var index = 0
    while index < source.count {
      let byte = source[index]
      if let open = quote {
        lean.append(byte)
        if byte == UInt8(ascii: "\\"), index + 1 < source.count {
          index += 1
          lean.append(source[index])
        } else if byte == open {
          quote = nil
        }
      } else if byte == UInt8(ascii: "/"), let end = endOfComment(source, index) {
        index = end
        continue
      } else if isSpace(byte),
        lean.last.map(endsGap) ?? true
      {
        // One white space is as good as several, and none behind a brace, a colon or a semicolon.
      } else {
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
          dropLast(where: isSpace, of: &lean)
        }
        if byte == UInt8(ascii: "}") { dropLast(where: { $0 == UInt8(ascii: ";") }, of: &lean) }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        lean.append(byte)
      }
      index += 1
    }
    return lean
  }

  private static func dropLast(where isIdle: (UInt8) -> Bool, of lean: inout [UInt8]) {
    if let last = lean.last, isIdle(last) { lean.removeLast() }
  }

  /// True for bytes behind which white space means nothing.
  private static func endsGap(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","),
      UInt8(ascii: ":"):
      true
    default: isSpace(byte)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }

  /// The place behind the comment that begins at `start`; nil where none does, or it is not closed.
  private static func endOfComment(_ source: [UInt8], _ start: Int) -> Int? {
    guard start + 1 < source.count, source[start + 1] == UInt8(ascii: "*") else { return nil }
    var index = start + 2
    while index + 1 < source.count {
      if source[index] == UInt8(ascii: "*"), source[index + 1] == UInt8(ascii: "/") {
        return index + 2
      }
      index += 1
    }
    return nil
  }
}
