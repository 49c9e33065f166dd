import DossierModel

/// Signs that stand for references to footnotes, `[^1]`, while libcmark reads a text.
///
/// In code, raw HTML and addresses they are put back as they were written.
struct FootnoteSigns {
  /// A reference as it was written.
  struct Reference {
    /// Bytes of the passage before it had signs.
    let written: [UInt8]
    /// The offset in the file.
    let file: Int
    /// The number of its definition; nil where there is none.
    let definition: Int?
  }

  struct Sign {
    let reference: Int
    let range: Range<Int>
  }

  /// By number.
  private(set) var references: [Reference] = []
  /// Longer than any such row of characters in the text itself.
  private let sign: [UInt8]

  // U+10A57 (Kharoshthi punctuation): none of the marks of annotations and cells.
  static let character: [UInt8] = [0xF0, 0x90, 0xA9, 0x97]

  init() { sign = [] }

  init(in passage: Passage) { sign = passage.longerRow(of: Self.character) }

  var isEmpty: Bool { references.isEmpty }

  /// Adds a reference; returns what stands for it.
  mutating func add(_ reference: Reference) -> [UInt8] {
    references.append(reference)
    return sign + Array(String(references.count - 1).utf8) + sign
  }

  /// The first sign at or behind an offset.
  func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Sign? {
    var index = start
    while let found = text[index...].firstIndex(of: Self.character[0]) {
      index = found + 1
      guard text[found...].starts(with: sign) else { continue }
      var (number, end) = (0, found + sign.count)
      while end < text.count, (0x30...0x39).contains(text[end]) {
        number = number &* 10 &+ Int(text[end] - 0x30)
        end += 1
      }
      guard references.indices.contains(number), text[end...].starts(with: sign) else { continue }
      return Sign(reference: number, range: found..<(end + sign.count))
    }
    return nil
  }

  /// Hands on text with all signs put back as they were written.
  func restore(
    _ text: UnsafeBufferPointer<UInt8>, _ write: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard !isEmpty else { return write(text) }
    var offset = 0
    while let sign = next(in: text, from: offset) {
      write(UnsafeBufferPointer(rebasing: text[offset..<sign.range.lowerBound]))
      references[sign.reference].written.withUnsafeBufferPointer(write)
      offset = sign.range.upperBound
    }
    write(UnsafeBufferPointer(rebasing: text[offset...]))
  }
}

extension Passage {
  /// A row of a character that is longer than any in the passage.
  func longerRow(of character: [UInt8]) -> [UInt8] {
    var longest = 0
    var index = range.lowerBound
    while let found = bytes[index..<range.upperBound].firstIndex(of: character[0]) {
      index = found
      var count = 0
      while bytes[index..<range.upperBound].starts(with: character) {
        count += 1
        index += character.count
      }
      longest = max(longest, count)
      if count == 0 { index += 1 }
    }
    return Array(repeatElement(character, count: longest + 1).joined())
  }
}
