import DossierModel

/// Writes JSON (RFC 8259) with the keys in the order they are given.
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as `\u…`, so that the text may stand in a `<script>`.
struct JSON {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ body: (inout JSON) -> Void) { nest("{", "}", body) }
  mutating func array(_ body: (inout JSON) -> Void) { nest("[", "]", body) }

  mutating func key(_ key: String) {
    value(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    value(text)
  }

  mutating func member(_ key: String, _ number: Int) {
    self.key(key)
    separate()
    bytes += String(number).utf8
    needsComma = true
  }

  mutating func member(_ key: String, _ flag: Bool) {
    self.key(key)
    separate()
    bytes += (flag ? "true" : "false").utf8
    needsComma = true
  }

  /// Left out when the list is empty.
  mutating func member(_ key: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    self.key(key)
    array { json in for text in texts { json.value(text) } }
  }

  /// A number as it is written, which must be JSON.
  mutating func member(_ key: String, number: String) {
    self.key(key)
    separate()
    bytes += number.utf8
    needsComma = true
  }

  mutating func value(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default:
        bytes +=
          scalar.isPublishable
          ? UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
          : UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func newLine() { bytes.append(0x0A) }

  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSON) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }
}

/// Writes CSV (RFC 4180) in UTF-8: a header row, then one row a record.
struct CSV {
  private(set) var bytes: [UInt8] = []

  init(_ columns: [String]) { row(columns) }

  /// A field that begins like a formula gets an apostrophe in front, for spreadsheets run formulas
  /// (OWASP, CSV injection).
  ///
  /// What no page may hold is U+FFFD here too.
  mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ field: String) {
    var text = field
    if !field.unicodeScalars.allSatisfy(\.isPublishable) {
      text = ""
      for scalar in field.unicodeScalars {
        text.unicodeScalars.append(scalar.isPublishable ? scalar : "\u{FFFD}")
      }
    }
    let isNumber =
      !field.isEmpty
      && field.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
    if !isNumber, let first = field.utf8.first, "=+-@\t\r".utf8.contains(first) {
      text = "'" + text
    }
    let mustQuote = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard mustQuote else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
