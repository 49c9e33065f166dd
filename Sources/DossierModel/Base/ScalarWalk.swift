/// Steps over valid UTF-8 scalar by scalar, both ways, without making strings.
///
/// Offsets are bytes from 0 and stand at the beginning of a scalar or at the end of the text.
package struct ScalarWalk {
  private let bytes: UnsafeBufferPointer<UInt8>

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The scalar that begins at an offset.
  package subscript(offset: Int) -> Unicode.Scalar {
    let first = UInt32(bytes[offset])
    let value: UInt32
    switch first {
    case 0..<0x80: value = first
    case 0xC0..<0xE0: value = (first & 0x1F) << 6 | tail(offset + 1)
    case 0xE0..<0xF0: value = (first & 0x0F) << 12 | tail(offset + 1) << 6 | tail(offset + 2)
    default:
      value =
        (first & 0x07) << 18 | tail(offset + 1) << 12 | tail(offset + 2) << 6 | tail(offset + 3)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Where the scalar behind the one at an offset begins.
  package func after(_ offset: Int) -> Int {
    var offset = offset + 1
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// Where the scalar in front of an offset begins.
  package func before(_ offset: Int) -> Int {
    var offset = offset - 1
    while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private func tail(_ offset: Int) -> UInt32 {
    offset < bytes.count ? UInt32(bytes[offset] & 0x3F) : 0
  }
}
