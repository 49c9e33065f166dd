/// The comments of a block of raw HTML, which editors hide notes in: no page shows them.
struct HTMLComments {
  /// In order; one that does not end is none.
  private(set) var ranges: [Range<Int>] = []

  private static let opener = Array("<!--".utf8)
  private static let closer = Array("-->".utf8)

  init(in text: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) {
    var index = block.lowerBound
    while let angle = text[index..<block.upperBound].firstIndex(of: UInt8(ascii: "<")) {
      index = angle + 1
      guard text[angle..<block.upperBound].starts(with: Self.opener) else { continue }
      guard let end = Self.end(text, angle + 2, block.upperBound) else { return }
      ranges.append(angle..<end)
      index = end
    }
  }

  /// The offset behind the next `-->`.
  private static func end(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
  ) -> Int? {
    var index = start
    while let hyphen = text[index..<limit].firstIndex(of: 0x2D) {
      if text[hyphen..<limit].starts(with: Self.closer) { return hyphen + 3 }
      index = hyphen + 1
    }
    return nil
  }

  /// A block without its comments.
  static func removed(from block: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var copied = 0
    for comment in HTMLComments(in: block, 0..<block.count).ranges {
      kept += block[copied..<comment.lowerBound]
      copied = comment.upperBound
    }
    return kept + block[copied...]
  }
}
