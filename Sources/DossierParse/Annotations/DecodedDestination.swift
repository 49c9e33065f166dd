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
    // In libcmark's order: an escape before an entity is one of what the entity stands for.
    var decoded: [UInt8] = []
    var places: [Int] = []
    var index = written.startIndex
    while index < written.endIndex {
      let entity = written[index] == UInt8(ascii: "&") ? Self.entity(written[index...]) : nil
      decoded += entity?.decoded ?? [written[index]]
      while places.count < decoded.count { places.append(index - written.startIndex) }
      index += entity?.length ?? 1
    }
    var bytes: [UInt8] = []
    index = 0
    while index < decoded.count {
      let isEscape =
        decoded[index] == UInt8(ascii: "\\") && index + 1 < decoded.count
        && AnnotationScanner.isPunctuation(decoded[index + 1])
      offsets.append(places[index])
      bytes.append(decoded[isEscape ? index + 1 : index])
      index += isEscape ? 2 : 1
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
