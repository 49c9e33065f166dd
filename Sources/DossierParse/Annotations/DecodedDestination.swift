import DossierModel

/// A link's destination as its reader means it: escapes and entities undone (CommonMark 0.30
/// sections 2.4 and 2.5).
struct DecodedDestination {
  let bytes: [UInt8]
  /// For each byte its offset in what was written; empty when nothing was undone.
  private var offsets: [Int] = []

  init(_ written: ArraySlice<UInt8>) {
    let isPlain = !written.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }
    if isPlain {
      bytes = Array(written)
      return
    }
    var bytes: [UInt8] = []
    var index = written.startIndex
    while index < written.endIndex {
      let start = index - written.startIndex
      switch written[index] {
      case UInt8(ascii: "\\")
      where index + 1 < written.endIndex
        && AnnotationScanner.isPunctuation(written[index + 1]):
        bytes.append(written[index + 1])
        index += 2
      case UInt8(ascii: "&"):
        if let entity = Self.entity(written[index...]) {
          bytes += entity.decoded
          index += entity.length
        } else {
          bytes.append(written[index])
          index += 1
        }
      default:
        bytes.append(written[index])
        index += 1
      }
      while offsets.count < bytes.count { offsets.append(start) }
    }
    self.bytes = bytes
  }

  /// The offset, from the destination's start, of what stands at an offset of `bytes`.
  func writtenOffset(_ offset: Int) -> Int {
    guard offset < offsets.count else {
      return offsets.isEmpty ? offset : (offsets.last ?? 0) + 1
    }
    return offsets[offset]
  }

  /// The longest names of HTML's entities have 31 letters.
  private static func entity(
    _ text: ArraySlice<UInt8>
  ) -> (decoded: [UInt8], length: Int)? {
    guard let semicolon = text.prefix(40).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let written = text[...semicolon]
    if written.elementsEqual("&amp;".utf8) { return ([UInt8(ascii: "&")], written.count) }
    var decoded: [UInt8] = []
    Array(written).withUnsafeBufferPointer {
      guard let tree = CMarkTree(parsing: $0) else { return }
      tree.walk { node, _ in if node.kind == .text { decoded += node.literal } }
    }
    return decoded.elementsEqual(written) ? nil : (decoded, written.count)
  }
}
