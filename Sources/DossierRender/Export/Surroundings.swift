import DossierModel

/// What stands around the words of an annotation in its block: up to 32 code points on each side, cut
/// between characters as readers see them.
struct Surroundings {
  private let text: UnsafeBufferPointer<UInt8>
  private let scalars: ScalarWalk

  private static let most = 32

  /// `text`: valid UTF-8.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    scalars = ScalarWalk(text)
  }

  func start(before words: Range<Int>, in block: Range<Int>) -> Int {
    var start = words.lowerBound
    if start - block.lowerBound > Self.most, isASCII(start - Self.most) {
      start -= Self.most
    } else {
      for _ in 0..<Self.most where start > block.lowerBound { start = scalars.before(start) }
    }
    guard start > block.lowerBound else { return start }
    while start < words.lowerBound, !isBorder(start) { start = scalars.after(start) }
    return start
  }

  func end(after words: Range<Int>, in block: Range<Int>) -> Int {
    var end = words.upperBound
    if block.upperBound - end > Self.most, isASCII(end) {
      end += Self.most
    } else {
      for _ in 0..<Self.most where end < block.upperBound { end = scalars.after(end) }
    }
    guard end < block.upperBound else { return block.upperBound }
    while end > words.upperBound, !isBorder(end) { end = scalars.before(end) }
    return end
  }

  /// True for 32 bytes of ASCII from an offset on, which are inside the text.
  private func isASCII(_ offset: Int) -> Bool {
    let bytes = UnsafeRawBufferPointer(text)
    var found: UInt64 = 0
    for place in stride(from: offset, to: offset + Self.most, by: 8) {
      found |= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    return found & 0x8080_8080_8080_8080 == 0
  }

  /// True between two characters (grapheme clusters); the offset lies inside the text.
  private func isBorder(_ offset: Int) -> Bool {
    if isAlone(scalars[scalars.before(offset)]), isAlone(scalars[offset]) { return true }
    // So far back and forth that the characters on both sides are whole, but for absurd ones.
    var (from, to) = (offset, offset)
    for _ in 0..<Self.most where from > 0 { from = scalars.before(from) }
    for _ in 0..<2 where to < text.count { to = scalars.after(to) }
    let around = String(decoding: text[from..<to], as: UTF8.self)
    let place = around.utf8.index(around.utf8.startIndex, offsetBy: offset - from)
    return String.Index(place, within: around) != nil
  }

  /// True for letters and signs that join with no other one of these: most of what is written in
  /// Latin, Greek and Cyrillic, in Chinese, Japanese and Korean.
  private func isAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xA8, 0xAA...0xAC, 0xAF...0x2FF, 0x370...0x482, 0x48A...0x587,
      0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      true
    default: false
    }
  }
}

/// Counts Unicode code points up to byte offsets of a text; quickest where each is behind the last one.
struct RisingCodePoints {
  private let text: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var counted = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func count(to target: Int) -> Int {
    if target >= offset {
      counted += Self.count(text, offset..<target)
    } else {
      counted -= Self.count(text, target..<offset)
    }
    offset = target
    return counted
  }

  static func count(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let part = UnsafeBufferPointer(rebasing: text[range])
    var count = 0
    // Without a branch, so that it is compiled to vector instructions.
    for byte in part { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}
