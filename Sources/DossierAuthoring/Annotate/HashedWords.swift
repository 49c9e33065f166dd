import DossierModel

/// The words of a text: runs of letters and digits, with what they hash to in lower case.
///
/// One pass over the bytes; a word is looked up by its hash and compared only when that is known.
struct HashedWords {
  struct Word {
    let start: Int
    let end: Int
    let hash: UInt64
    let isCapitalised: Bool
    /// True when it has two letters or more and all are capitals.
    let isUpperCase: Bool
  }

  let bytes: [UInt8]
  private(set) var words: [Word] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    words.reserveCapacity(range.count / 6)
    bytes.withUnsafeBufferPointer { scan($0, range) }
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      var (scalar, next) = Self.scalar(bytes, index, range.upperBound)
      guard Self.isOfWord(scalar) else {
        index = next
        continue
      }
      let start = index
      var hash = Self.seed
      var (letters, capitals) = (0, 0)
      let isCapitalised = Self.lower(scalar) != scalar
      while Self.isOfWord(scalar) {
        let lower = Self.lower(scalar)
        letters += 1
        if lower != scalar { capitals += 1 }
        // `ё` is often written as `е`.
        hash = Self.mix(hash, lower == 0x451 ? 0x435 : lower)
        index = next
        guard index < range.upperBound else { break }
        (scalar, next) = Self.scalar(bytes, index, range.upperBound)
      }
      words.append(
        Word(
          start: start, end: index, hash: hash, isCapitalised: isCapitalised,
          isUpperCase: letters > 1 && letters == capitals))
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
  }

  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int
  ) -> (UInt32, next: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), index + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= limit else { return (0xFFFD, limit) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (scalar, index + length)
  }

  /// True for letters, digits and combining marks; what is no letter beyond ASCII is named.
  private static func isOfWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0x80..<0xC0: scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    case 0xD7, 0xF7, 0x2000...0x206F, 0x20A0...0x2BFF, 0x3000...0x303F, 0xFE10...0xFE6F,
      0xFF00...0xFF0F, 0xFFF0...0xFFFF:
      false
    default: true
    }
  }

  /// The lower case of Latin, Greek and Cyrillic letters.
  private static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A1, 0x3A3...0x3A9, 0x410...0x42F:
      scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x178: 0xFF
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1E95, 0x1EA0...0x1EFF, 0x460...0x481,
      0x48A...0x4BF, 0x4D0...0x52F:
      scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    default: scalar
    }
  }

  /// What stands between two words, or behind the last one up to `limit`: white space of any kind as
  /// one space, apostrophes and hyphens as ASCII has them; nil for more than a few bytes.
  func gap(_ range: Range<Int>) -> [UInt8]? {
    guard range.count <= 8 else { return nil }
    var gap: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, next) = bytes.withUnsafeBufferPointer {
        Self.scalar($0, index, range.upperBound)
      }
      switch scalar {
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F: if gap.last != 0x20 { gap.append(0x20) }
      case 0x27, 0x2019, 0x2BC: gap.append(0x27)
      case 0x2D, 0x2010, 0x2011, 0x2013: gap.append(0x2D)
      default: gap += bytes[index..<next]
      }
      index = next
    }
    return gap
  }

  /// False for words that are written small, but for abbreviations: `reservists`, `IT specialist`.
  var isProperName: Bool {
    words.contains { $0.isCapitalised && !$0.isUpperCase }
      || (words.contains(where: \.isCapitalised) && words.allSatisfy(\.isCapitalised))
  }

  /// The number of the first word at or behind an offset.
  func first(at offset: Int) -> Int {
    (Bisection.last(below: words.count) { words[$0].start < offset } ?? -1) + 1
  }

  /// True for a word with which a sentence, a line or a quotation begins.
  func beginsSentence(_ number: Int) -> Bool {
    guard number > 0 else { return true }
    let gap = bytes[words[number - 1].end..<words[number].start]
    if gap.contains(0x0A) { return true }
    let space = gap.contains(0x20) || gap.contains(0x09)
    let opens = [0x22, 0x28, 0x2E, 0x21, 0x3F, 0x3A].contains { gap.contains($0) }
    // Typographic quotation marks, dashes and ellipses: all begin with E2 80; guillemets with C2.
    return space && (opens || gap.contains(0xE2) || gap.contains(0xC2))
  }
}
