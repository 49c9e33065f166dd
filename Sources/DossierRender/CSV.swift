import DossierModel

/// Writes CSV (RFC 4180) in UTF-8: a header row, then one row a record.
struct CSV {
  private(set) var bytes: [UInt8]
  fileprivate var isFirst = true

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
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes += String(number).utf8
  }

  /// Fields that many rows share, as they were written once; not the first of a row.
  mutating func fields(_ table: CSVTable, _ number: Int) {
    table.bytes.withUnsafeBufferPointer {
      bytes.append(
        contentsOf: UnsafeBufferPointer(rebasing: $0[table.ends[number]..<table.ends[number + 1]]))
    }
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
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
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

/// Runs of fields, each with a comma in front, written once for the many rows that have them.
struct CSVTable: Sendable {
  fileprivate let bytes: [UInt8]
  fileprivate let ends: [Int]

  init(_ numbers: Range<Int>, _ write: (Int, inout CSV) -> Void) {
    var csv = CSV()
    var ends = [0]
    for number in numbers {
      csv.isFirst = false
      write(number, &csv)
      ends.append(csv.bytes.count)
    }
    bytes = csv.take()
    self.ends = ends
  }
}
