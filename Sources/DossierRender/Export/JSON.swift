import DossierModel

/// Writes JSON (RFC 8259) with the keys in the order they are given.
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as `\u…`, so that the text may stand in a `<script>`.
struct JSON {
  private(set) var bytes: [UInt8]
  private var needsComma = false

  /// Goes on behind the bytes of a buffer.
  init(continuing bytes: consuming [UInt8] = []) { self.bytes = bytes }

  /// Gives back the buffer.
  consuming func take() -> [UInt8] { bytes }

  mutating func object(_ body: (inout JSON) -> Void) { nest("{", "}", body) }
  mutating func array(_ body: (inout JSON) -> Void) { nest("[", "]", body) }

  /// A key of our own making, which needs no escaping.
  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func member(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    self.key(key)
    value(text)
  }

  mutating func member(_ key: StaticString, _ number: Int) {
    self.key(key)
    separate()
    bytes += String(number).utf8
    needsComma = true
  }

  mutating func member(_ key: StaticString, _ flag: Bool) {
    self.key(key)
    separate()
    bytes += (flag ? "true" : "false").utf8
    needsComma = true
  }

  /// As `member`, with `null` for nothing: for keys that are always there.
  mutating func memberOrNull(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { return value(text) }
    separate()
    bytes += "null".utf8
    needsComma = true
  }

  /// A number under a name that is not known when the program is built.
  mutating func member(named name: String, _ number: Int) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    bytes += String(number).utf8
  }

  /// Begins the next value of a list on a line of its own.
  mutating func startLine() {
    separate()
    newLine()
  }

  /// Left out when the list is empty.
  mutating func member(_ key: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    self.key(key)
    array { json in for text in texts { json.value(text) } }
  }

  /// A number as it is written, which must be JSON.
  mutating func member(_ key: StaticString, number: String) {
    self.key(key)
    separate()
    bytes += number.utf8
    needsComma = true
  }

  mutating func value(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { text in
      guard Self.isPlain(text) else { return false }
      bytes.append(contentsOf: text)
      return true
    }
    if !isPlain { append(escaping: text) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// True when no character has to be escaped; U+0080 to U+009F begin with C2, U+2028 with E2.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in text { found |= (byte == 0x5C ? 1 : 0) | (byte == 0xE2 ? 1 : 0) }
    return found == 0 && HTML.isPlain(text)
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

  /// Appends UTF-8 as what stands between the quotation marks of a text, by the same rules.
  static func append(escaping text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    if isPlain(text) { return buffer.append(text) }
    var clean = 0
    var index = 0
    while index < text.count {
      guard let length = lengthToEscape(text, at: index) else {
        index += 1
        continue
      }
      buffer.append(UnsafeBufferPointer(rebasing: text[clean..<index]))
      var json = JSON()
      json.append(
        escaping: String(
          decoding: UnsafeBufferPointer(rebasing: text[index..<index + length]), as: UTF8.self))
      buffer.append(json.bytes)
      index += length
      clean = index
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[clean...]))
  }

  /// How many bytes the character at an offset has, when it is not to stand as it is.
  private static func lengthToEscape(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int? {
    let left = text.count - index
    switch text[index] {
    case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F: return 1
    // U+0080 to U+009F.
    case 0xC2: return left > 1 && text[index + 1] < 0xA0 ? 2 : nil
    // U+2028 and U+2029.
    case 0xE2:
      return left > 2 && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8 ? 3 : nil
    // Among them noncharacters.
    case 0xEF: return left > 2 ? 3 : nil
    case 0xF0...0xF7: return left > 3 ? 4 : nil
    default: return nil
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

extension JSON {
  /// A file of one array with an object a line, made in parts, for it grows with the dossier; `write`
  /// is given the number of each object, from 0, and adds its members.
  static func list(
    _ path: String, count: Int, write: @escaping @Sendable (Int, inout JSON) -> Void
  ) -> Page {
    // About half a megabyte.
    let partSize = 1024
    return Page(path: path, parts: (count + partSize - 1) / partSize) { part, bytes in
      var json = JSON(continuing: bytes)
      bytes = []
      if part == 0 { json.bytes.append(UInt8(ascii: "[")) }
      let end = min((part + 1) * partSize, count)
      for number in part * partSize..<end {
        json.newLine()
        json.needsComma = number > 0
        json.object { write(number, &$0) }
      }
      if end == count { json.bytes += "]\n".utf8 }
      bytes = json.take()
    }
  }
}
