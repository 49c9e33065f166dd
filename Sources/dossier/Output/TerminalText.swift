/// Text from content as a terminal may show it.
enum TerminalText {
  /// Returns `text` with control characters, line separators and controls of writing direction as
  /// `<U+202E>`, so that content can neither steer a terminal nor turn a message around.
  static func shown(_ text: some StringProtocol, keepingTabs: Bool = false) -> String {
    // Most texts are as they may be shown, and a long report has many.
    if text.unicodeScalars.allSatisfy({ $0 == "\t" && keepingTabs || !isHarmful($0) }) {
      return String(text)
    }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" && keepingTabs || !isHarmful(scalar) {
        shown.append(scalar)
      } else {
        shown.append(contentsOf: name(scalar).unicodeScalars)
      }
    }
    return String(shown)
  }

  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Line separators, the byte order mark, and tags, which no terminal shows.
    case 0x2028, 0x2029, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }
}
