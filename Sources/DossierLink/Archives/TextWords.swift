import DossierModel

/// A text cut at its white space, and around each character of Chinese and Japanese.
///
/// White space is what Unicode says is (White_Space, without the control U+0085, which pages show as
/// U+FFFD).
struct TextWords {
  let bytes: [UInt8]
  let words: [Word]

  struct Word {
    /// Bytes of the text; never empty.
    let range: Range<Int>
    /// What stands in front of it.
    let gap: Gap
  }

  /// White space between two words, by what it may mean.
  enum Gap {
    /// Nothing: one of the two is a character of Chinese or Japanese.
    case none
    case space
    /// One line's end in a plain text: a line that was wrapped, or a paragraph that ends.
    case line
    /// The same beside a character of Chinese or Japanese, where it may be no space.
    case bareLine
    case paragraph

    var endsLine: Bool { self == .line || self == .bareLine || self == .paragraph }
    var staysInParagraph: Bool { self == .none || self == .space }
  }

  /// A plain text: a blank line ends a paragraph.
  init(plain bytes: [UInt8]) {
    // U+FEFF in front says that the file is UTF-8, and is no part of the text.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.init(bytes, start..<bytes.count) { $0 == 0 ? .space : $0 == 1 ? .line : .paragraph }
  }

  /// The body of an article as Parse gives it: a line's end ends a paragraph, or a line of code.
  ///
  /// In a table each cell, each row or all of it may be a line of a plain text.
  init(body text: AnnotatedText) {
    let bytes = text.tables.isEmpty ? text.text : PlainTable.withoutPipes(text.text)
    let words = TextWords(bytes, 0..<text.bodyTextEnd) { $0 == 0 ? .space : .paragraph }
    self.bytes = bytes
    self.words = text.tables.isEmpty ? words.words : Self.loosened(words.words, in: text.tables)
  }

  private static func loosened(_ words: [Word], in tables: [AnnotatedText.Table]) -> [Word] {
    var ranges = tables.map(\.range)[...]
    var isFirst = true
    return words.map { word in
      while let range = ranges.first, range.upperBound <= word.range.lowerBound {
        ranges.removeFirst()
        isFirst = true
      }
      guard let range = ranges.first, range.contains(word.range.lowerBound) else { return word }
      defer { isFirst = false }
      return isFirst || word.gap == .none ? word : Word(range: word.range, gap: .line)
    }
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, gap: (_ lineEnds: Int) -> Gap) {
    var words: [Word] = []
    words.reserveCapacity(range.count / 6)
    bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      var lineEnds = 2
      var isSpaced = true
      var wasIdeograph = false
      while index < range.upperBound {
        let length = Self.whiteSpace(bytes, index, range.upperBound)
        if length > 0 {
          lineEnds += Self.endsLine(bytes, index, length) ? 1 : 0
          isSpaced = true
          index += length
          continue
        }
        let start = index
        let isIdeograph = Self.isIdeograph(bytes, index, range.upperBound)
        index = Self.endOfWord(bytes, index, range.upperBound, isIdeograph: isIdeograph)
        var gap = isSpaced ? gap(lineEnds) : .none
        if gap == .line, isIdeograph || wasIdeograph { gap = .bareLine }
        words.append(Word(range: start..<index, gap: gap))
        (lineEnds, isSpaced, wasIdeograph) = (0, false, isIdeograph)
      }
    }
    self.bytes = bytes
    self.words = words
  }

  /// The words from one to another as they are written, with single spaces.
  func text(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    for (index, word) in words[range].enumerated() {
      if index > 0, word.gap != .none, word.gap != .bareLine { text.append(0x20) }
      text += bytes[word.range]
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isIdeograph(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Bool {
    bytes[index] >= 0xE3 && Ideographs.begins(bytes[index..<min(end, index + 4)])
  }

  /// Behind the word that begins at `index`.
  private static func endOfWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, isIdeograph: Bool
  ) -> Int {
    var index = index + 1
    guard isIdeograph else {
      while index < end, whiteSpace(bytes, index, end) == 0, !Self.isIdeograph(bytes, index, end) {
        index += 1
      }
      return index
    }
    while index < end, SourceFile.goesOn(bytes[index]) { index += 1 }
    // The sound marks of kana, U+3099 and U+309A, belong to the letter before.
    while index + 2 < end, bytes[index] == 0xE3, bytes[index + 1] == 0x82,
      bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9A
    {
      index += 3
    }
    return index
  }

  /// The length in bytes of a white-space character, CR LF being one; 0 where there is none.
  private static func whiteSpace(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Int {
    let byte = bytes[index]
    if byte == 0x0D { return index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1 }
    if byte == 0x20 || (0x09...0x0C).contains(byte) { return 1 }
    if byte < 0xC2 || byte > 0xE3 { return 0 }
    if byte == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard byte >= 0xE1, index + 2 < end else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  private static func endsLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int
  ) -> Bool {
    switch bytes[index] {
    case 0x0A, 0x0D: true
    case 0xE2: bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2])
    default: false
    }
  }
}

extension TextWords {
  /// True when two words are the same in Unicode's composed form.
  func isSame(_ word: Int, as other: Int, in text: TextWords) -> Bool {
    let left = bytes[words[word].range]
    let right = text.bytes[text.words[other].range]
    if left.elementsEqual(right) { return true }
    guard left.contains(where: { $0 >= 0x80 }), right.contains(where: { $0 >= 0x80 }) else {
      return false
    }
    // Strings are compared by canonical equivalence.
    return String(decoding: left, as: UTF8.self) == String(decoding: right, as: UTF8.self)
  }
}

/// Gives equal words equal numbers, so that stretches of them can be compared fast.
struct WordNumbers {
  private var numbers: [String: Int32] = [:]

  mutating func numbers(of text: TextWords) -> [Int32] {
    text.words.map { word in
      let words = String(decoding: text.bytes[word.range], as: UTF8.self)
      if let number = numbers[words] { return number }
      let number = Int32(numbers.count)
      numbers[words] = number
      return number
    }
  }
}
