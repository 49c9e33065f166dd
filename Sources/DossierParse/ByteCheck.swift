import DossierModel

/// What is wrong with the bytes of a file, whatever they say: not UTF-8, or characters that no text
/// should hold.
enum ByteCheck {
  /// Returns false when the file cannot be read as UTF-8.
  static func check(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) -> Bool {
    let bytes = source.bytes
    let (isASCII, suspicious) = bytes.withUnsafeBufferPointer { survey($0) }
    if suspicious {
      for (offset, byte) in bytes.enumerated() {
        let isControl = byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09
        guard isControl || byte == 0x7F else { continue }
        diagnostics.append(
          Diagnostic(
            .controlCharacter, "control character U+\(hex(UInt32(byte)))", in: source,
            at: offset..<offset, hint: "remove it; pages show it as U+FFFD"))
        break
      }
    }
    if isASCII { return true }
    if let fault = UTF8Check.fault(in: source) {
      diagnostics.append(fault)
      return false
    }
    reportBidirectional(source, &diagnostics)
    return true
  }

  /// Whether all bytes are ASCII, and whether a control character may be among them; without a
  /// branch, so that it is compiled to vector instructions.
  private static func survey(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (isASCII: Bool, isSuspicious: Bool) {
    var all: UInt8 = 0
    var controls: UInt8 = 0
    for byte in bytes {
      all |= byte
      let isControl: UInt8 = byte < 0x20 ? 1 : 0
      let isBlank: UInt8 =
        (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0) | (byte == 0x09 ? 1 : 0)
      controls |= (isControl & ~isBlank) | (byte == 0x7F ? 1 : 0)
    }
    return (all < 0x80, controls != 0)
  }

  /// U+202A–202E and U+2066–2069: a paragraph that opens one and does not close it turns around
  /// what follows (Trojan Source, CVE-2021-42574).
  private static func reportBidirectional(
    _ source: SourceFile, _ diagnostics: inout [Diagnostic]
  ) {
    let bytes = source.bytes
    guard bytes.withUnsafeBufferPointer({ mayTurn($0) }) else { return }
    var unclosed: [Int] = []
    var open: [Int] = []
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == 0x0A {
        if bytes[index + 1] == 0x0A {
          unclosed += open
          open = []
        }
      } else if bytes[index] == 0xE2 {
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x80, 0xAA), (0x80, 0xAB), (0x80, 0xAD), (0x80, 0xAE), (0x81, 0xA6), (0x81, 0xA7),
          (0x81, 0xA8):
          open.append(index)
        case (0x80, 0xAC), (0x81, 0xA9):
          if open.popLast() == nil { unclosed.append(index) }
        default: break
        }
      }
      index += 1
    }
    unclosed += open
    if unclosed.isEmpty { return }
    var findings = Findings(source, LineTable(bytes))
    for offset in unclosed {
      findings.report(
        .bidirectionalControl, "a control of writing direction is not closed", at: offset,
        hint: "close it in the same paragraph, or remove it")
    }
    diagnostics += findings.diagnostics
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
