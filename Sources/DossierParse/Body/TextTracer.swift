/// Finds where the words of a passage's nodes stand in the text that libcmark was given.
///
/// Words come in the order of the text, so a search goes on from the last find; what libcmark
/// believes is tried first. Escapes (`\*`) and references (`&amp;`) are stepped over.
struct TextTracer {
  /// From `word` on, the words run along with the text from `masked` on; both in bytes.
  struct Run: Equatable {
    let word: Int
    let masked: Int
  }

  /// Behind the last find.
  private var cursor = 0

  /// How far a search goes: farther than any link's address that may stand in between.
  private static let reach = 8192
  /// How many bytes must agree for a find.
  private static let proof = 24

  /// Steps over something that is no word.
  mutating func skip(_ count: Int) { cursor += count }

  /// Returns where words stand, at least where they begin, or nothing when they are not found.
  mutating func runs(
    of words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, believed: Int
  ) -> [Run] {
    guard let start = start(of: words, in: text, believed: believed) else { return [] }
    var runs: [Run] = []
    cursor = Self.align(words, text, at: start, limit: words.count) { runs.append($0) }.masked
    return runs
  }

  private func start(
    of words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, believed: Int
  ) -> Int? {
    let needed = min(words.count, Self.proof)
    func fits(_ offset: Int) -> Bool {
      Self.align(words, text, at: offset, limit: needed) { _ in }.words >= needed
    }
    if fits(cursor) { return cursor }
    if believed >= cursor, believed < text.count, fits(believed) { return believed }
    return (cursor..<min(text.count, cursor + Self.reach)).first(where: fits)
  }

  /// Goes along words and text as far as they agree; returns how far, at most `limit` of the words.
  private static func align(
    _ words: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, at start: Int,
    limit: Int, _ report: (Run) -> Void
  ) -> (words: Int, masked: Int) {
    var (word, place) = (0, start)
    var shift: Int?
    while word < limit, place < text.count {
      if text[place] == UInt8(ascii: "\\"), place + 1 < text.count, words[word] == text[place + 1],
        words[word] != UInt8(ascii: "\\") || isEscaped(words, word, text, place)
      {
        place += 1
      } else if text[place] == UInt8(ascii: "&"),
        let step = reference(words, word, text, place)
      {
        report(Run(word: word, masked: place))
        word += step.words
        place += step.text
        shift = nil
        continue
      } else if words[word] != text[place] {
        // Code in a line shows a line's end as a space.
        guard words[word] == 0x20, text[place] == 0x0A else { break }
      }
      if shift != place - word {
        report(Run(word: word, masked: place))
        shift = place - word
      }
      word += 1
      place += 1
    }
    return (word, place)
  }

  /// True for a backslash that two backslashes stand for, and not for the first of two.
  private static func isEscaped(
    _ words: UnsafeBufferPointer<UInt8>, _ word: Int, _ text: UnsafeBufferPointer<UInt8>,
    _ place: Int
  ) -> Bool {
    !(word + 1 < words.count && words[word + 1] == UInt8(ascii: "\\"))
      || (place + 2 < text.count && text[place + 2] == UInt8(ascii: "\\"))
  }

  /// How much of words and text a character reference takes; nil where there is none.
  private static func reference(
    _ words: UnsafeBufferPointer<UInt8>, _ word: Int, _ text: UnsafeBufferPointer<UInt8>,
    _ place: Int
  ) -> (words: Int, text: Int)? {
    // `&CounterClockwiseContourIntegral;` is the longest.
    let window = text[place..<min(text.count, place + 34)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")), end > place + 1,
      window[(place + 1)..<end].allSatisfy({ isNameByte($0) })
    else { return nil }
    let length = end + 1 - place
    // It stands for one or two characters; what follows tells how many bytes they have.
    let following = text[(end + 1)..<min(text.count, end + 5)].prefix { !isMarkup($0) }
    // A name that means nothing stands for itself.
    if words[word...].starts(with: text[place...end]),
      words[(word + length)...].starts(with: following)
    {
      return nil
    }
    let count = (1...8).first { count in
      word + count <= words.count && words[(word + count)...].starts(with: following)
    }
    return count.map { ($0, length) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "#")
  }

  /// What ends a node's words, or is not among them.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == 0x0A || "\\&*_[]`<".utf8.contains(byte)
  }
}
