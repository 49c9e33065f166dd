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
    var text = text
    if text.withUTF8(Self.isPlain) {
      bytes += text.utf8
    } else {
      append(escaping: text)
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// True when no character has to be escaped; U+0080 to U+009F begin with C2, U+2028 with E2.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { byte in
      byte >= 0x20 && byte != 0x22 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x5C
        && byte != 0x7F && byte != 0xC2 && byte != 0xE2
    }
  }

  private mutating func append(escaping text: String) {
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
