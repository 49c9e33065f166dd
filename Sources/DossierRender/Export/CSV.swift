import DossierModel

/// Writes CSV (RFC 4180) in UTF-8: a header row, then one row a record.
struct CSV {
  private(set) var bytes: [UInt8]
  private var isFirst = true

  /// Goes on behind the bytes of a buffer.
  init(continuing bytes: consuming [UInt8] = []) { self.bytes = bytes }

  mutating func row(_ fields: [String]) {
    for field in fields { self.field(field) }
    endRow()
  }

  mutating func field(_ text: String?) {
    guard var text else { return field(UnsafeBufferPointer(start: nil, count: 0)) }
    text.withUTF8 { field($0) }
  }

  mutating func field(_ text: [UInt8], _ range: Range<Int>) {
    text.withUnsafeBufferPointer { field(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  mutating func field(_ number: Int) {
    separate()
    bytes += String(number).utf8
  }

  /// Fields that many rows share, written once; they cannot be the first of a row.
  static func shared(_ write: (inout CSV) -> Void) -> [UInt8] {
    var csv = CSV()
    csv.isFirst = false
    write(&csv)
    return csv.take()
  }

  mutating func append(shared fields: [UInt8]) { bytes += fields }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  mutating func endRow() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isFirst = true
  }

  /// Gives back the buffer.
  consuming func take() -> [UInt8] { bytes }

  /// A field that begins like a formula gets an apostrophe in front, for spreadsheets run formulas
  /// (OWASP, CSV injection).
  ///
  /// What no page may hold is U+FFFD here too.
  private mutating func field(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    guard let first = text.first else { return }
    let isFormula = Self.beginsFormula(first) && !Self.isNumber(text)
    let isPlain = HTML.isPlain(text)
    let mustQuote = Self.hasComma(text) || !isPlain && Self.hasQuoteOrLineEnd(text)
    if mustQuote { bytes.append(0x22) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    if isPlain {
      bytes.append(contentsOf: text)
    } else {
      append(escaping: String(decoding: text, as: UTF8.self))
    }
    if mustQuote { bytes.append(0x22) }
  }

  private mutating func append(escaping text: String) {
    for scalar in text.unicodeScalars {
      if scalar == "\"" { bytes.append(0x22) }
      bytes +=
        scalar.isPublishable
        ? UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        : UTF8.encodedReplacementCharacter
    }
  }

  /// `=`, `+`, `-`, `@`, a tab or a line's end.
  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }

  private static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
  }

  /// Without a branch, so that it is compiled to vector instructions.
  private static func hasComma(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in text { found |= byte == 0x2C ? 1 : 0 }
    return found != 0
  }

  private static func hasQuoteOrLineEnd(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
  }
}
