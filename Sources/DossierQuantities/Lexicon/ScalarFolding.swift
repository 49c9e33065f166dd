/// Folding of single scalars, so that words compare without case and accents.
enum ScalarFolding {
  /// What a scalar is for the scanner.
  enum Kind { case letter, digit, space, ignorable, sign }

  static func kind(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0x30...0x39: .digit
    // The micro sign is the Greek letter.
    case 0x41...0x5A, 0x61...0x7A, 0xB5: .letter
    case 0x20, 0x09...0x0D, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      .space
    // Soft hyphen, combining marks, zero-width and directional signs, variation selectors.
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
      0xFEFF:
      .ignorable
    case 0..<0xC0, 0xD7, 0xF7, 0x2010...0x2BFF, 0x3001...0x303F: .sign
    // Digits of other scripts that newspapers use: Arabic, Persian, Devanagari, full width.
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0xFF10...0xFF19: .digit
    default: .letter
    }
  }

  /// 0 to 9 for a scalar of kind `digit`.
  static func digit(_ scalar: UInt32) -> Int64 {
    switch scalar {
    case 0x660...0x669: Int64(scalar - 0x660)
    case 0x6F0...0x6F9: Int64(scalar - 0x6F0)
    case 0x966...0x96F: Int64(scalar - 0x966)
    case 0xFF10...0xFF19: Int64(scalar - 0xFF10)
    default: Int64(scalar & 0xF)
    }
  }

  static func isUpperCase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE, 0x400...0x42F: true
    default: lower(scalar) != scalar
    }
  }

  /// Appends a letter in lower case and without its accent, as UTF-8.
  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    switch scalar {
    case 0x41...0x5A: text.append(UInt8(scalar) | 0x20)
    case 0x61...0x7A: text.append(UInt8(scalar))
    case 0xB5: appendFolded(0x3BC, to: &text)
    case 0xC0...0xFF:
      // One ASCII letter for each of À…ÿ; `?` marks the four that take two.
      let base = latin[Int(scalar - 0xC0)]
      if base != UInt8(ascii: "?") { text.append(base) } else { appendTwo(scalar, to: &text) }
    case 0x152, 0x153: text += [UInt8(ascii: "o"), UInt8(ascii: "e")]
    case 0x410...0x42F: appendFolded(scalar + 0x20, to: &text)
    case 0x401, 0x451: appendFolded(0x435, to: &text)
    case 0x419, 0x439: appendFolded(0x438, to: &text)
    case 0x400...0x40F: appendFolded(scalar + 0x50, to: &text)
    default: appendFolded(lower(scalar), to: &text)
    }
  }

  /// Further letters of Latin, Greek and Cyrillic in lower case: `Ś`, `Ω`, `Ґ`.
  private static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + scalar % 2
    case 0x391...0x3A9: scalar + 0x20
    default: scalar
    }
  }

  private static func appendFolded(_ scalar: UInt32, to text: inout [UInt8]) {
    // й is и with a breve: written in two scalars it loses the breve, so in one it must as well.
    let scalar = scalar == 0x439 ? 0x438 : scalar
    if scalar < 0x80 {
      text.append(UInt8(scalar))
    } else if scalar < 0x800 {
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      text.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  private static func appendTwo(_ scalar: UInt32, to text: inout [UInt8]) {
    switch scalar {
    case 0xC6, 0xE6: text += [UInt8(ascii: "a"), UInt8(ascii: "e")]
    case 0xDF: text += [UInt8(ascii: "s"), UInt8(ascii: "s")]
    default: text += [UInt8(ascii: "t"), UInt8(ascii: "h")]
    }
  }

  private static let latin = Array(
    "aaaaaa?ceeeeiiiidnooooo ouuuuy??aaaaaa?ceeeeiiiidnooooo ouuuuy?y".utf8)

  /// A word or run of words in the form that the lexicon keeps.
  static func folded(_ words: some StringProtocol) -> [UInt8] {
    var text: [UInt8] = []
    for scalar in words.unicodeScalars {
      switch kind(scalar.value) {
      case .letter where scalar.value == 0x2BC: text.append(0x27)
      case .letter: append(scalar.value, to: &text)
      case .digit: text.append(0x30 + UInt8(digit(scalar.value)))
      case .space: text.append(0x20)
      case .ignorable: break
      case .sign: text.append(scalar == "\u{2019}" ? 0x27 : UInt8(truncatingIfNeeded: scalar.value))
      }
    }
    return text
  }
}
