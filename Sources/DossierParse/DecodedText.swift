import DossierModel

/// Text whose escapes are undone: what is wrong with it is said as for written text.
enum DecodedText {
  /// What a character does that no text should hold without care.
  enum Role: Equatable {
    case forbidden
    /// Opens a stretch of another writing direction, or closes one.
    case opensDirection
    case closesDirection
  }

  static func role(_ scalar: UInt32) -> Role? {
    switch scalar {
    case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068: return .opensDirection
    case 0x202C, 0x2069: return .closesDirection
    default:
      guard let scalar = Unicode.Scalar(scalar) else { return .forbidden }
      return scalar.isPublishable ? nil : .forbidden
    }
  }

  /// Tells of a value that stands at a place.
  static func check(
    _ text: String.UnicodeScalarView, at place: SourcePosition, _ findings: inout Findings
  ) {
    var open = 0
    var isClosed = true
    var isForbiddenTold = false
    for scalar in text {
      switch role(scalar.value) {
      case .forbidden where !isForbiddenTold:
        isForbiddenTold = true
        findings.report(
          .controlCharacter, "control character U+\(ByteCheck.hex(scalar.value))", at: place,
          hint: "remove it; pages show it as U+FFFD")
      case .opensDirection: open += 1
      case .closesDirection:
        if open == 0 { isClosed = false } else { open -= 1 }
      default: break
      }
    }
    guard open > 0 || !isClosed else { return }
    findings.report(
      .bidirectionalControl, "a control of writing direction is not closed", at: place,
      hint: "close it in the same value, or remove it")
  }
}

/// Numeric character references of a Markdown text (CommonMark 0.30 section 6.2).
enum NumericReference {
  /// The character that a reference at an offset stands for, and how long it is; nil when none is there.
  static func read(_ bytes: [UInt8], at start: Int) -> (scalar: UInt32, length: Int)? {
    guard start + 3 < bytes.count, bytes[start] == UInt8(ascii: "&"),
      bytes[start + 1] == UInt8(ascii: "#")
    else { return nil }
    var index = start + 2
    let isHexadecimal = bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    let most = isHexadecimal ? 6 : 7
    var value: UInt32 = 0
    while index < bytes.count, index - first < most, let digit = digit(bytes[index], isHexadecimal)
    {
      value = value * (isHexadecimal ? 16 : 10) + digit
      index += 1
    }
    guard index > first, index < bytes.count, bytes[index] == UInt8(ascii: ";") else { return nil }
    return (value, index + 1 - start)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41 + 10)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
