/// Characters that stand for annotations while libcmark reads a text.
///
/// They are punctuation to CommonMark, as the brackets are that they replace, so that emphasis next
/// to them opens and closes as before. Each mark is a character, the candidate's number in a fixed
/// count of digits, and an end character.
struct Marks {
  enum Role: UInt8 {
    case open, close, destination, noteStart, end
  }

  struct Mark {
    let role: Role
    let number: Int
    let range: Range<Int>
  }

  // U+10A50 (Kharoshthi punctuation) and the four behind it: five in a row in libcmark's table of
  // punctuation, hardly likely in a dossier.
  private static let lead: (UInt8, UInt8, UInt8) = (0xF0, 0x90, 0xA9)
  private static let base: UInt8 = 0x90

  /// How many digits a number has: as many as no mark-like sequence of the text itself has.
  private let width: Int

  /// `count`: how many numbers are needed.
  init(in passage: Passage, count: Int) {
    let text = passage.bytes
    var taken: Set<Int> = []
    var index = passage.range.lowerBound
    while let found = text[index..<passage.range.upperBound].firstIndex(of: Self.lead.0) {
      index = found + 1
      guard found + 4 <= passage.range.upperBound, text[found + 1] == Self.lead.1,
        text[found + 2] == Self.lead.2
      else { continue }
      index = found + 4
      let digits = index
      while index < passage.range.upperBound, (0x30...0x39).contains(text[index]) { index += 1 }
      taken.insert(index - digits)
    }
    var width = String(max(count, 10) - 1).utf8.count
    while taken.contains(width) { width += 1 }
    self.width = width
  }

  func append(_ role: Role, _ number: Int, to bytes: inout [UInt8]) {
    append(character: Self.base + role.rawValue, to: &bytes)
    let digits = String(number).utf8
    for _ in digits.count..<width { bytes.append(0x30) }
    bytes += digits
    append(character: Self.base + Role.end.rawValue, to: &bytes)
  }

  private func append(character last: UInt8, to bytes: inout [UInt8]) {
    bytes.append(Self.lead.0)
    bytes.append(Self.lead.1)
    bytes.append(Self.lead.2)
    bytes.append(last)
  }

  /// The first mark at or behind an offset.
  func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Mark? {
    var index = start
    let length = width + 8
    while index + length <= text.count {
      guard text[index] == Self.lead.0 else {
        index += 1
        continue
      }
      if let mark = mark(in: text, at: index) { return mark }
      index += 1
    }
    return nil
  }

  private func mark(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Mark? {
    let end = start + 4 + width
    guard isCharacter(text, start), isCharacter(text, end),
      text[end + 3] == Self.base + Role.end.rawValue,
      let role = Role(rawValue: text[start + 3] &- Self.base)
    else { return nil }
    var number = 0
    for index in (start + 4)..<end {
      guard (0x30...0x39).contains(text[index]) else { return nil }
      number = number &* 10 &+ Int(text[index] - 0x30)
    }
    return Mark(role: role, number: number, range: start..<(end + 4))
  }

  private func isCharacter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == Self.lead.0 && text[index + 1] == Self.lead.1
      && text[index + 2] == Self.lead.2
  }
}
