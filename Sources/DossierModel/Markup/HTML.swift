/// HTML under construction, in UTF-8: the only type that a page can be made of.
///
/// What comes from content goes in through `append(escaping:)`, which is right both between tags
/// and inside a double-quoted attribute. `markup` takes literals of our own only.
package struct HTML: Sendable, Hashable {
  private var buffer = ByteBuffer()

  package init() {}

  package init(reserving capacity: Int) {
    buffer.reserve(capacity)
  }

  package init(escaping text: String) {
    self.init()
    append(escaping: text)
  }

  package var isEmpty: Bool { buffer.isEmpty }
  package var count: Int { buffer.count }

  /// A copy of all that was written.
  package var bytes: [UInt8] { buffer.bytes }
  /// A copy of a stretch; offsets are bytes from 0.
  package func bytes(_ range: Range<Int>) -> [UInt8] { buffer.bytes(range) }
  package var last: UInt8? { buffer.last }

  /// Appends our own markup.
  package mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { buffer.append($0) }
  }

  package mutating func append(_ other: HTML) { other.buffer.withBytes { buffer.append($0) } }

  /// Appends a stretch of other HTML; offsets are bytes from 0.
  package mutating func append(_ other: HTML, _ range: Range<Int>) {
    buffer.append(other.buffer, range)
  }

  package mutating func append(number: Int) { append(escaping: String(number)) }

  /// Appends an anchor's id; the same as its `id`, without a string.
  package mutating func append(_ anchor: Anchor) { buffer.append(anchor) }

  /// Goes on behind the bytes of a buffer, and gives it what was written so far.
  package mutating func exchange(_ buffer: inout [UInt8]) {
    self.buffer.exchange(&buffer)
  }

  package mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  package mutating func append(escaping text: Substring) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  package mutating func append(escaping text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { append(escaping: $0) }
  }

  package mutating func append(escaping text: [UInt8], _ range: Range<Int>) {
    text.withUnsafeBufferPointer { append(escaping: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Appends text with `& < > "` as entities and what no page may hold (C0 but for TAB, LF and CR,
  /// DEL, C1 and noncharacters) as U+FFFD.
  package mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    if Self.isPlain(text) {
      buffer.append(text)
      return
    }
    Self.needsCare.withUnsafeBufferPointer { needsCare in
      var clean = 0
      var index = 0
      while index < text.count {
        guard needsCare[Int(text[index])], let escape = Self.escape(text, at: index) else {
          index += 1
          continue
        }
        buffer.append(UnsafeBufferPointer(rebasing: text[clean..<index]))
        markup(escape.replacement)
        index += escape.length
        clean = index
      }
      buffer.append(UnsafeBufferPointer(rebasing: text[clean...]))
    }
  }

  /// True when no byte needs care.
  package static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 16, let start = text.baseAddress else {
      for byte in text where needsLook(byte) { return false }
      return true
    }
    var found: UInt8 = 0
    var offset = 0
    while offset + 16 <= text.count {
      found |= care(in: start + offset)
      offset += 16
    }
    // The last sixteen, most of which have been looked at: what is left, without a loop.
    found |= care(in: start + (text.count - 16))
    return found == 0
  }

  /// Not 0 when one of sixteen bytes needs care; without a branch, so that it is compiled to vector
  /// instructions.
  @inline(__always)
  private static func care(in bytes: UnsafePointer<UInt8>) -> UInt8 {
    var found: UInt8 = 0
    for index in 0..<16 {
      let byte = bytes[index]
      found |= (byte < 0x20 ? 1 : 0) | (byte == 0x26 ? 1 : 0) | (byte == 0x3C ? 1 : 0)
      found |= (byte == 0x3E ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x7F ? 1 : 0)
      found |= (byte == 0xC2 ? 1 : 0) | (byte >= 0xEF ? 1 : 0)
    }
    return found
  }

  /// The same for one byte.
  @inline(__always)
  private static func needsLook(_ byte: UInt8) -> Bool {
    // A bit for each of 0x22, 0x26, 0x3C and 0x3E, and for all below 0x20.
    if byte < 0x40 { return 0x5000_0044_FFFF_FFFF >> UInt64(byte) & 1 == 1 }
    return byte == 0x7F || byte == 0xC2 || byte >= 0xEF
  }

  /// What stands for the character at an offset, and how many bytes it has; nil when it may stay.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (replacement: StaticString, length: Int)? {
    let left = text.count - index
    switch text[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    // U+0080 to U+009F.
    case 0xC2: return left > 1 && text[index + 1] < 0xA0 ? ("\u{FFFD}", 2) : nil
    case 0xEF:
      // U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
      guard left > 2 else { return nil }
      let isForbidden =
        (text[index + 1] == 0xB7 && (0x90...0xAF).contains(text[index + 2]))
        || (text[index + 1] == 0xBF && text[index + 2] >= 0xBE)
      return isForbidden ? ("\u{FFFD}", 3) : nil
    case 0xF0...0xF4:
      // The last two of each further plane.
      let isForbidden =
        left > 3 && text[index + 1] & 0x0F == 0x0F && text[index + 2] == 0xBF
        && text[index + 3] >= 0xBE
      return isForbidden ? ("\u{FFFD}", 4) : nil
    default: return ("\u{FFFD}", 1)
    }
  }

  package mutating func append(_ literal: TemplateLiteral) {
    buffer.append(literal.bytes)
  }

  /// Takes markup that a trusted file holds: a template of the editor or of the theme.
  package mutating func append(template text: [UInt8]) {
    text.withUnsafeBufferPointer { buffer.append($0) }
  }

  /// Appends one byte that is known to be harmless.
  mutating func append(byte: UInt8) { buffer.append(byte) }

  /// Appends bytes that are known to be harmless.
  mutating func append(bytes harmless: Slice<UnsafeBufferPointer<UInt8>>) {
    buffer.append(UnsafeBufferPointer(rebasing: harmless))
  }

  package mutating func removeAll() { buffer.removeAll() }

  package mutating func removeLast(_ count: Int) { buffer.removeLast(count) }

  /// Gives back what was reserved and not needed.
  package mutating func trim() { buffer.trim() }

  package mutating func reserve(_ capacity: Int) { buffer.reserve(capacity) }

  /// Puts other HTML at an offset; what stands behind it moves.
  package mutating func insert(_ other: HTML, at offset: Int) {
    buffer.insert(other.buffer, at: offset)
  }

  private static let needsCare: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 where ![0x09, 0x0A, 0x0D].contains(byte) { table[byte] = true }
    // F5 to FF stand in no UTF-8; libcmark gives FE and FF for `&#xFFFE;` and `&#xFFFF;`.
    for byte in [0x26, 0x3C, 0x3E, 0x22, 0x7F, 0xC2, 0xEF] + Array(0xF0...0xFF) {
      table[byte] = true
    }
    return table
  }()
}

/// Markup of a trusted template, which stays for as long as the program runs.
///
/// It is not counted: counts of literals that all threads write took 4 % of a build of 10,000
/// articles. The templates of a dossier are some 60 KB.
package struct TemplateLiteral: @unchecked Sendable {
  fileprivate let bytes: UnsafeBufferPointer<UInt8>

  package init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    self.bytes = UnsafeBufferPointer(copy)
  }
}

extension HTML {
  /// Appends an address that is percent-encoded, as the value of a double-quoted attribute; as
  /// libcmark does, with `'` escaped too.
  package mutating func append(escapingHref href: String) {
    for byte in href.utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "'"): markup("&#x27;")
      case UInt8(ascii: "\""): markup("%22")
      case UInt8(ascii: "<"): markup("%3C")
      case UInt8(ascii: ">"): markup("%3E")
      default: append(byte: byte)
      }
    }
  }
}

extension Unicode.Scalar {
  /// False for what no text that is published may hold: C0 but for TAB, LF and CR, DEL, C1 and
  /// noncharacters.
  package var isPublishable: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
