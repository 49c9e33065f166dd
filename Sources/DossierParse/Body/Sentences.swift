/// Finds where the sentences of a block of text begin.
///
/// A sentence ends at `.`, `!`, `?` or `…` (with the quotes and brackets that close behind it) when
/// white space follows and the next word does not begin in lower case; not after an abbreviation,
/// an initial, or a number's `No.`. It also ends at `。`, `！` or `？`, which no space follows; not
/// before the `と` that reports speech. Text is UTF-8; offsets are bytes.
struct SentenceFinder {
  private let text: UnsafeBufferPointer<UInt8>

  /// Sets `starts` to the offsets in `text[block]` where sentences begin, the block's own start first.
  static func find(in text: [UInt8], block: Range<Int>, _ starts: inout [Int]) {
    starts.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { SentenceFinder(text: $0).find(in: block, &starts) }
  }

  private func find(in block: Range<Int>, _ starts: inout [Int]) {
    starts.append(block.lowerBound)
    var index = block.lowerBound
    while index < block.upperBound {
      let length = terminatorLength(at: index, block.upperBound)
      guard length > 0 else {
        index += 1
        continue
      }
      let terminator = index
      index += length
      while index < block.upperBound {
        let more = terminatorLength(at: index, block.upperBound)
        let closer = more > 0 ? more : closerLength(at: index, block.upperBound)
        guard closer > 0, !(isFullWidth(terminator) && opensInChinese(index)) else { break }
        index += closer
      }
      let afterTerminator = index
      while index < block.upperBound, isSpace(at: index, block.upperBound) > 0 {
        index += isSpace(at: index, block.upperBound)
      }
      guard index < block.upperBound else { continue }
      if isFullWidth(terminator) {
        if !hasReportingParticle(at: index, block.upperBound) { starts.append(index) }
      } else if index > afterTerminator, endsSentence(terminator, next: index, block) {
        starts.append(index)
      }
    }
  }

  /// `.`, `!`, `?`, `…`, and their full-width forms `。！？`.
  private func terminatorLength(at index: Int, _ end: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xE2:
      return index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0xA6 ? 3 : 0
    case 0xE3:
      return index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x82 ? 3 : 0
    case 0xEF:
      return index + 2 < end && text[index + 1] == 0xBC && [0x81, 0x9F].contains(text[index + 2])
        ? 3 : 0
    default: return 0
    }
  }

  private func isFullWidth(_ terminator: Int) -> Bool { text[terminator] >= 0xE3 }

  /// `“`; a closer has been found here, so there are three bytes.
  private func opensInChinese(_ index: Int) -> Bool {
    text[index] == 0xE2 && text[index + 2] == 0x9C
  }

  /// `と`.
  private func hasReportingParticle(at index: Int, _ end: Int) -> Bool {
    index + 2 < end && text[index] == 0xE3 && text[index + 1] == 0x81 && text[index + 2] == 0xA8
  }

  /// `"`, `'`, `)`, `]`, `’`, `”`, `»`, `›`, `“` (German and Russian close with it), `」`, `』`, `）`.
  private func closerLength(at index: Int, _ end: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0xC2: return index + 1 < end && text[index + 1] == 0xBB ? 2 : 0
    case 0xE2:
      guard index + 2 < end, text[index + 1] == 0x80 else { return 0 }
      return [0x99, 0x9C, 0x9D, 0xBA].contains(text[index + 2]) ? 3 : 0
    case 0xE3:
      guard index + 2 < end, text[index + 1] == 0x80 else { return 0 }
      return [0x8D, 0x8F].contains(text[index + 2]) ? 3 : 0
    case 0xEF:
      return index + 2 < end && text[index + 1] == 0xBC && text[index + 2] == 0x89 ? 3 : 0
    default: return 0
    }
  }

  private func isSpace(at index: Int, _ end: Int) -> Int {
    switch text[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return index + 1 < end && text[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      return index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  private func endsSentence(_ terminator: Int, next: Int, _ block: Range<Int>) -> Bool {
    if startsInLowerCase(next, block.upperBound) { return false }
    guard text[terminator] == UInt8(ascii: ".") else { return true }
    var wordStart = terminator
    while wordStart > block.lowerBound, isWordByte(text[wordStart - 1]) { wordStart -= 1 }
    let word = UnsafeBufferPointer(rebasing: text[wordStart..<terminator])
    guard !word.isEmpty else { return true }
    let folded = String(decoding: word, as: UTF8.self)
    let scalars = folded.unicodeScalars
    // An initial, "J. Smith" or "А. Петров"; but a sentence may end in "I." or a list in "vitamin C."
    if scalars.count == 1, let scalar = scalars.first, scalar.properties.isUppercase,
      scalar != "I"
    {
      return false
    }
    // "U.S. officials" goes on, whatever the case of the next word.
    if folded.contains("."), scalars.allSatisfy({ $0 == "." || $0.properties.isAlphabetic }),
      folded.split(separator: ".").allSatisfy({ $0.unicodeScalars.count == 1 })
    {
      return false
    }
    let lower = folded.lowercased()
    if Self.beforeNumbers.contains(lower) { return !startsWithDigit(next) }
    return !Self.abbreviations.contains(lower)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: ".")
      || (0x30...0x39).contains(byte)
  }

  private func startsWithDigit(_ index: Int) -> Bool { (0x30...0x39).contains(text[index]) }

  private func startsInLowerCase(_ index: Int, _ end: Int) -> Bool {
    var index = index
    // Behind an opening quote the word's own case counts.
    while index < end {
      if [0x22, 0x27, 0x28, 0x5B].contains(text[index]) {
        index += 1
      } else if text[index] == 0xC2, index + 1 < end, text[index + 1] == 0xAB {
        index += 2
      } else if text[index] == 0xE2, index + 2 < end, text[index + 1] == 0x80,
        [0x98, 0x9C, 0x9E].contains(text[index + 2])
      {
        index += 3
      } else {
        break
      }
    }
    guard index < end else { return false }
    if text[index] < 0x80 { return (0x61...0x7A).contains(text[index]) }
    let rest = String(
      decoding: UnsafeBufferPointer(rebasing: text[index..<min(end, index + 4)]), as: UTF8.self)
    return rest.unicodeScalars.first?.properties.isLowercase ?? false
  }

  private static let beforeNumbers: Set<String> = [
    "no", "nos", "nr", "p", "pp", "art", "fig", "vol", "ch", "sec", "para", "стр", "ст", "п", "рис",
    "№",
  ]

  private static let abbreviations: Set<String> = [
    // English
    "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "capt", "sgt", "maj", "rev", "hon",
    "gov", "sen", "rep", "pres", "jr", "sr", "vs", "e.g", "i.e", "cf", "approx", "ca", "est",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc",
    "ltd", "co", "corp", "dept", "ed", "eds", "al",
    // German, French
    "bzw", "z.b", "d.h", "u.a", "ca", "hr", "fr", "mio", "mrd", "vgl", "sog", "mme", "mlle", "me",
    // Russian
    "г", "гг", "ул", "им", "тыс", "млн", "млрд", "руб", "т.е", "т.д", "т.п", "т.к", "д", "см", "др",
    "проф", "акад", "ген", "обл", "р-н", "св",
  ]
}
