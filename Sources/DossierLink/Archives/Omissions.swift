import DossierModel

/// Finds what `omit` names in an archived text.
///
/// A stretch that is one or more whole lines is left out wherever it stands so. One that stands
/// within lines is left out only when it stands there once, so that no word can be hidden by
/// accident in another place.
struct Omissions {
  /// For each word of the archived text, whether it is left out.
  private(set) var isOmitted: [Bool]
  /// What names nothing, or too much: the number among the omissions, and how often it stands within
  /// lines.
  private(set) var unmatched: [(omission: Int, count: Int)] = []

  private let archive: TextWords
  private let numbers: [Int32]

  init(
    _ omissions: [Located<String>], in archive: TextWords, _ numbers: [Int32],
    _ wordNumbers: inout WordNumbers
  ) {
    self.archive = archive
    self.numbers = numbers
    isOmitted = [Bool](repeating: false, count: archive.words.count)
    let places = Dictionary(grouping: numbers.indices) { numbers[$0] }
    for (index, omission) in omissions.enumerated() {
      let wanted = wordNumbers.numbers(of: TextWords(plain: Array(omission.value.utf8)))
      let found = (wanted.first.flatMap { places[$0] } ?? []).filter {
        numbers[$0...].starts(with: wanted)
      }
      let whole = found.filter { isWhole($0..<($0 + wanted.count)) }
      let taken = whole.isEmpty && found.count == 1 ? found : whole
      if taken.isEmpty { unmatched.append((index, found.count)) }
      for start in taken {
        for word in start..<(start + wanted.count) { isOmitted[word] = true }
      }
    }
  }

  /// True when a stretch of words begins and ends lines.
  private func isWhole(_ range: Range<Int>) -> Bool {
    archive.words[range.lowerBound].gap.endsLine
      && (range.upperBound == archive.words.count
        || archive.words[range.upperBound].gap.endsLine)
  }
}
