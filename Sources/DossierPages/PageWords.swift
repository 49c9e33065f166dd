/// Words of a page as a reader sees them.
enum PageWords {
  /// One space for each run of white space, none at the ends.
  ///
  /// Without characters that only say where a word may be divided. What pages in windows-1252 leave
  /// as C1 controls is what browsers show.
  static func collapsed(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    var isSpaced = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x2028, 0x2029: isSpaced = true
      case 0xAD, 0x200B, 0x2060, 0xFEFF: break
      default:
        if isSpaced, !words.isEmpty { words.append(" ") }
        isSpaced = false
        words.append(shown(scalar))
      }
    }
    // Spaces that do not break are no words either.
    while let last = words.last, last.properties.isWhitespace { words.removeLast() }
    return String(String.UnicodeScalarView(words.drop { $0.properties.isWhitespace }))
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x80...0x9F: Unicode.Scalar(upper[Int(scalar.value) - 0x80]) ?? "\u{FFFD}"
    case 0..<0x20, 0x7F: "\u{FFFD}"
    default: scalar
    }
  }

  /// 0x80 to 0x9F of windows-1252 (WHATWG, HTML, "numeric character reference end state").
  private static let upper: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
