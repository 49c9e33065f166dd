/// Characters that are written without spaces: those of Chinese and Japanese, with their signs.
package enum Ideographs {
  /// True when the UTF-8 text begins with one.
  package static func begins(_ text: some Collection<UInt8>) -> Bool {
    var bytes = text.makeIterator()
    guard let first = bytes.next(), first >= 0xE2, let second = bytes.next() else { return false }
    return isIdeograph(first, second, bytes.next() ?? 0)
  }

  /// True when the UTF-8 text ends with one.
  package static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last, last >= 0x80, text.count >= 3 else { return false }
    let start = text.endIndex - 3
    return isIdeograph(text[start], text[start + 1], text[start + 2])
      || text.count >= 4 && text[start - 1] == 0xF0 && (0xA0...0xB1).contains(text[start])
  }

  /// By three bytes: U+3000 to U+9FFF without the Korean letters U+3130 to U+318F, the compatibility
  /// ideographs U+F900 to U+FAFF, full-width forms U+FF01 to U+FF60; and by the first two of four,
  /// the planes from U+20000 on.
  private static func isIdeograph(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE3:
      !(second == 0x84 && third >= 0xB0 || second == 0x85 || second == 0x86 && third < 0x90)
    case 0xE4...0xE9: true
    case 0xEF: (0xA4...0xAB).contains(second) || second == 0xBC || second == 0xBD && third < 0xA1
    case 0xF0: (0xA0...0xB1).contains(second)
    default: false
    }
  }
}
