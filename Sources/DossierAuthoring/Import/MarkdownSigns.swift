/// Text as Markdown that shows it as it is: what Markdown would take for a sign gets a backslash.
///
/// CommonMark 0.30 section 2.4, and what this program reads beside it: annotations, footnotes, tables.
enum MarkdownSigns {
  /// One line, without white space around it; `signs` counts what was escaped.
  static func escaped(_ line: String, _ signs: inout Int) -> String {
    let bytes = Array(line.utf8)
    let isSign = Self.signs
    guard bytes.contains(where: { isSign[Int($0)] }) || mayOpenBlock(bytes) else { return line }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 8)
    var index = escapeStart(bytes, &text, &signs)
    while index < bytes.count {
      if let end = addressEnd(bytes, index) {
        // The words are the address; a page has it as a link.
        text += [UInt8(ascii: "<")] + bytes[index..<end] + [UInt8(ascii: ">")]
        index = end
        continue
      }
      if isSign[Int(bytes[index])], isRead(bytes, index) {
        text.append(UInt8(ascii: "\\"))
        signs += 1
      }
      text.append(bytes[index])
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: At a line's start

  private static func mayOpenBlock(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    return "#>-+=:".utf8.contains(first) || isDigit(first)
  }

  /// Escapes what would open a block; returns where the rest of the line begins.
  private static func escapeStart(
    _ bytes: [UInt8], _ text: inout [UInt8], _ signs: inout Int
  ) -> Int {
    guard let first = bytes.first else { return 0 }
    func isSpace(at index: Int) -> Bool {
      index >= bytes.count || bytes[index] == 0x20 || bytes[index] == 0x09
    }
    func isAll(_ sign: UInt8) -> Bool { bytes.allSatisfy { $0 == sign || $0 == 0x20 } }
    let opens: Bool
    switch first {
    case UInt8(ascii: "#"):
      let count = bytes.prefix { $0 == first }.count
      opens = count <= 6 && isSpace(at: count)
    case UInt8(ascii: ">"): opens = true
    case UInt8(ascii: "-"), UInt8(ascii: "+"): opens = isSpace(at: 1) || isAll(first)
    case UInt8(ascii: "="): opens = isAll(first)
    case UInt8(ascii: ":"): opens = isSpace(at: 1)
    case _ where isDigit(first):
      let count = bytes.prefix(while: isDigit).count
      guard count <= 9, count < bytes.count, ".)".utf8.contains(bytes[count]),
        isSpace(at: count + 1)
      else { return 0 }
      text += bytes[..<count] + [UInt8(ascii: "\\"), bytes[count]]
      signs += 1
      return count + 1
    default: return 0
    }
    guard opens else { return 0 }
    text += [UInt8(ascii: "\\"), first]
    signs += 1
    return 1
  }

  // MARK: Within a line

  /// By byte, whether it may be a sign within a line.
  private static let signs: [Bool] = {
    var signs = [Bool](repeating: false, count: 256)
    for byte in "\\`*_[]<&|~:.".utf8 { signs[Int(byte)] = true }
    return signs
  }()

  /// True where Markdown, or this program, would read a sign.
  private static func isRead(_ bytes: [UInt8], _ index: Int) -> Bool {
    func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0x20 }
    switch bytes[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "<"), UInt8(ascii: "|"):
      return true
    case UInt8(ascii: "]"):
      // With what would be an address behind it, it looks like an annotation that is broken.
      return byte(index + 1) == UInt8(ascii: "(")
    case UInt8(ascii: "_"): return !(isWord(byte(index - 1)) && isWord(byte(index + 1)))
    case UInt8(ascii: "~"): return byte(index - 1) == 0x7E || byte(index + 1) == 0x7E
    case UInt8(ascii: "&"): return isEntity(bytes, index)
    case UInt8(ascii: ":"):
      // An address that no link can be made of.
      return byte(index + 1) == 0x2F && byte(index + 2) == 0x2F
    case UInt8(ascii: "."):
      return index >= 3 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == 0x77 }
    default: return false
    }
  }

  private static func isEntity(_ bytes: [UInt8], _ index: Int) -> Bool {
    var end = index + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end < bytes.count, end - start < 40, isDigit(bytes[end]) || isLetter(bytes[end]) {
      end += 1
    }
    return end > start && end < bytes.count && bytes[end] == UInt8(ascii: ";")
  }

  /// Behind a web address that begins at `index` and is one that an author could have written as
  /// `<https://example.org>`; nil where none is.
  private static func addressEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard bytes[index] | 0x20 == UInt8(ascii: "h"), index == 0 || !isWord(bytes[index - 1]),
      let scheme = ["https://", "http://"].first(where: { name in
        index + name.utf8.count < bytes.count
          && zip(name.utf8, bytes[index...]).allSatisfy { $0 == ($1 >= 0x41 ? $1 | 0x20 : $1) }
      })
    else { return nil }
    let start = index + scheme.utf8.count
    var end = start
    while end < bytes.count, isOfAddress(bytes[end]) { end += 1 }
    while end > start, !(isWord(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "/")) { end -= 1 }
    return end > start && isWord(bytes[start]) ? end : nil
  }

  /// ASCII only, and no `@`, which hides the host.
  private static func isOfAddress(_ byte: UInt8) -> Bool {
    (0x21..<0x7F).contains(byte) && !"<>[]\"\\`@|{}^".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80
  }
}
