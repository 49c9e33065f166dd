import DossierModel

/// A content file cut in two: the header's YAML and the body's Markdown.
struct ContentFile {
  let source: SourceFile
  let lines: LineTable
  /// Bytes between the `---` lines; nil when there is no header.
  let header: Range<Int>?
  let body: Range<Int>

  /// Finds the header; its absence or its missing end is a diagnostic.
  init(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) {
    self.source = source
    lines = LineTable(source.bytes)
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = Self.fenceEnd(bytes, at: start) else {
      header = nil
      body = start..<bytes.count
      diagnostics.append(
        Diagnostic(
          .missingFrontMatter, "file has no header", in: source, at: start..<start,
          hint: "begin it with a line '---', then for example 'title: …', then a line '---'"))
      return
    }
    var line = first
    while line < bytes.count {
      if let end = Self.fenceEnd(bytes, at: line) {
        header = first..<line
        body = end..<bytes.count
        return
      }
      while line < bytes.count, bytes[line] != 0x0A, bytes[line] != 0x0D { line += 1 }
      if line < bytes.count {
        line += bytes[line] == 0x0D && line + 1 < bytes.count && bytes[line + 1] == 0x0A ? 2 : 1
      }
    }
    header = nil
    body = bytes.count..<bytes.count
    diagnostics.append(
      Diagnostic(
        .unclosedFrontMatter, "header is not closed", in: source, at: start..<first,
        hint: "end it with a line '---'"))
  }

  /// The offset behind a line that is `---` and nothing else.
  private static func fenceEnd(_ bytes: [UInt8], at start: Int) -> Int? {
    guard bytes.dropFirst(start).starts(with: "---".utf8) else { return nil }
    var index = start + 3
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index == bytes.count { return index }
    switch bytes[index] {
    case 0x0A: return index + 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1
    default: return nil
    }
  }
}

/// What is wrong with the bytes of a file, whatever they say: not UTF-8, or characters that no text
/// should hold.
enum ByteCheck {
  /// Returns false when the file cannot be read as UTF-8.
  static func check(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) -> Bool {
    let bytes = source.bytes
    var suspicious = false
    var isASCII = true
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        if byte >= 0x80 { isASCII = false }
        let isControl = byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09
        if isControl || byte == 0x7F { suspicious = true }
      }
    }
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
    if let fault = firstInvalidByte(bytes) {
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      diagnostics.append(
        Diagnostic(
          .invalidUTF8, "byte \(fault) is not UTF-8", in: source, at: fault..<fault,
          hint: isUTF16 ? "it looks like UTF-16; save it as UTF-8" : "save the file as UTF-8"))
      return false
    }
    reportBidirectional(source, &diagnostics)
    return true
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .error: return offset
      case .emptyInput: return bytes.count
      }
    }
  }

  /// U+202A–202E and U+2066–2069: a paragraph that opens one and does not close it turns around
  /// what follows (Trojan Source, CVE-2021-42574).
  private static func reportBidirectional(
    _ source: SourceFile, _ diagnostics: inout [Diagnostic]
  ) {
    let bytes = source.bytes
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

  static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
