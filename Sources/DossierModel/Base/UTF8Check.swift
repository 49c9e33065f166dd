/// Whether bytes are UTF-8 (RFC 3629), without making a string of them.
package enum UTF8Check {
  /// The error for a file that is not UTF-8, at the first byte that belongs to no character.
  package static func fault(in source: SourceFile) -> Diagnostic? {
    guard let offset = firstInvalidByte(source.bytes) else { return nil }
    let isUTF16 =
      source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF])
    return Diagnostic(
      .invalidUTF8, "byte \(offset) is not UTF-8", in: source, at: offset..<offset,
      hint: isUTF16 ? "it looks like UTF-16; save it as UTF-8" : "save the file as UTF-8")
  }

  /// The offset of the first byte that belongs to no character; nil for what is UTF-8.
  package static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if bytes.withUnsafeBufferPointer({ isValid($0) }) { return nil }
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

  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      // Eight ASCII bytes at a time: texts in most languages are mostly that.
      while index + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      guard index < bytes.count else { return true }
      let length = length(of: bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// How many bytes the character at an offset has; 0 when it is none.
  private static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length: Int
    // What the second byte may be: no longer form than needed, no surrogates, up to U+10FFFF.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      second = 0xA0...0xBF
    case 0xED:
      length = 3
      second = 0x80...0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      second = 0x90...0xBF
    case 0xF1...0xF3: length = 4
    case 0xF4:
      length = 4
      second = 0x80...0x8F
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
