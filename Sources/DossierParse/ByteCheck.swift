import DossierModel

/// What is wrong with the bytes of a file, whatever they say: not UTF-8, or characters that no text
/// should hold.
enum ByteCheck {
  /// Returns false when the file cannot be read as UTF-8.
  static func check(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) -> Bool {
    let bytes = source.bytes
    let (isASCII, suspicious, mayRefer) = bytes.withUnsafeBufferPointer { survey($0) }
    if suspicious {
      // Programs that make text of printed pages put a form feed between two; it is white space.
      let allowsPages = source.path.hasPrefix("content/originals/")
      for (offset, byte) in bytes.enumerated() {
        let isControl = byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09
        if byte == 0x0C, allowsPages { continue }
        guard isControl || byte == 0x7F else { continue }
        diagnostics.append(
          Diagnostic(
            .controlCharacter, "control character U+\(hex(UInt32(byte)))", in: source,
            at: offset..<offset, hint: "remove it; pages show it as U+FFFD"))
        break
      }
    }
    if !isASCII, let fault = UTF8Check.fault(in: source) {
      diagnostics.append(fault)
      return false
    }
    if !isASCII, bytes.withUnsafeBufferPointer({ mayHoldForbidden($0) }) {
      reportForbidden(source, &diagnostics)
    }
    let refers = mayRefer && source.path.hasSuffix(".md") && hasReference(bytes)
    if refers || !isASCII && bytes.withUnsafeBufferPointer({ mayTurn($0) }) {
      TextControls.report(source, withReferences: refers, &diagnostics)
    }
    return true
  }

  /// Whether all bytes are ASCII, whether a control character may be among them, and whether `&` is;
  /// without a branch, so that it is compiled to vector instructions.
  private static func survey(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (isASCII: Bool, isSuspicious: Bool, hasAmpersand: Bool) {
    var all: UInt8 = 0
    var controls: UInt8 = 0
    var ampersands: UInt8 = 0
    for byte in bytes {
      all |= byte
      ampersands |= byte == 0x26 ? 1 : 0
      let isControl: UInt8 = byte < 0x20 ? 1 : 0
      let isBlank: UInt8 =
        (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0) | (byte == 0x09 ? 1 : 0)
      controls |= (isControl & ~isBlank) | (byte == 0x7F ? 1 : 0)
    }
    return (all < 0x80, controls != 0, ampersands != 0)
  }

  /// True when C1 or a noncharacter may be among the bytes: C2 80 to 9F, EF B7 90 to AF, and BF BE
  /// and BF BF, with which those of each plane end.
  private static func mayHoldForbidden(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 1 else { return false }
    var found: UInt8 = 0
    // Without a branch, so that it is compiled to vector instructions.
    for index in 1..<bytes.count {
      let (before, byte) = (bytes[index - 1], bytes[index])
      let endsPlane: UInt8 = before == 0xBF && byte >= 0xBE ? 1 : 0
      let isInRow: UInt8 = before == 0xB7 && byte & 0xC0 == 0x80 ? 1 : 0
      let isC1: UInt8 = before == 0xC2 && byte < 0xA0 ? 1 : 0
      found |= endsPlane | isInRow | isC1
    }
    return found != 0
  }

  /// Tells of the first character that no text should hold, of those that are no ASCII.
  private static func reportForbidden(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) {
    var offset = 0
    for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
      let length = Unicode.UTF8.width(scalar)
      if length > 1, !scalar.isPublishable {
        let sort = scalar.properties.generalCategory == .control ? "control " : "non"
        diagnostics.append(
          Diagnostic(
            .controlCharacter, "\(sort)character U+\(hex(scalar.value))", in: source,
            at: offset..<offset, hint: "remove it; pages show it as U+FFFD"))
        return
      }
      offset += length
    }
  }

  private static func hasReference(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
      if sign + 1 < bytes.count, bytes[sign + 1] == UInt8(ascii: "#") { return true }
      rest = bytes[(sign + 1)...]
    }
    return false
  }

  /// True when one of these controls may be among the bytes: E2 80 AA to AE, E2 81 A6 to A9.
  private static func mayTurn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = bytes[...]
    while let lead = rest.firstIndex(of: 0xE2), lead + 2 < bytes.count {
      switch bytes[lead + 1] {
      case 0x80 where (0xAA...0xAE).contains(bytes[lead + 2]),
        0x81 where (0xA6...0xA9).contains(bytes[lead + 2]):
        return true
      default: rest = bytes[(lead + 1)...]
      }
    }
    return false
  }

  static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
