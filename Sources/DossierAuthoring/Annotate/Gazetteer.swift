import DossierCountries
import DossierLink
import DossierModel

/// Names to be looked for in texts of one language, and what each means.
///
/// A text is looked at word by word: a hash decides whether a name may begin there, so that a text
/// costs one pass however many names there are.
struct Gazetteer: Sendable {
  struct Meaning: Sendable, Hashable {
    let target: Target
    var doubt: Doubt?
    /// Of a country; nil for records' own names.
    var role: CountryWord.Role?
    /// True for words that the author has marked so elsewhere.
    var isMarked = false
    /// True for a name of one word that may be a common noun with a capital, as a term's.
    var isTerm = false
  }

  struct Phrase: Sendable {
    /// As it is written within a sentence.
    let text: [UInt8]
    let hashes: [UInt64]
    /// What stands behind each word, as `HashedWords.gap` has it.
    let gaps: [[UInt8]]
    let capitals: [Bool]
    let isUpperCase: [Bool]
    var meanings: [Meaning]
  }

  private(set) var phrases: [Phrase] = []
  /// By the first word's hash, the longest first.
  private var starts: [UInt64: [Int32]] = [:]
  private var known: [[UInt8]: Int] = [:]
  /// One bit for the low 16 bits of each first word's hash: most words are in no name.
  private var filter = [UInt64](repeating: 0, count: 1024)

  mutating func add(_ text: String, _ meaning: Meaning) {
    let words = HashedWords(text)
    guard let first = words.words.first, first.start == 0, words.words.count <= 12,
      words.bytes.count <= 120
    else { return }
    if let phrase = known[words.bytes] {
      if !phrases[phrase].meanings.contains(meaning) { phrases[phrase].meanings.append(meaning) }
      return
    }
    var gaps: [[UInt8]] = []
    for (number, word) in words.words.enumerated() {
      let isLast = number + 1 == words.words.count
      let end = isLast ? words.bytes.count : words.words[number + 1].start
      guard let gap = words.gap(word.end..<end) else { return }
      gaps.append(gap)
    }
    known[words.bytes] = phrases.count
    starts[first.hash, default: []].append(Int32(phrases.count))
    filter[Int(first.hash & 0xFFFF) >> 6] |= 1 << (first.hash & 63)
    phrases.append(
      Phrase(
        text: words.bytes, hashes: words.words.map(\.hash), gaps: gaps,
        capitals: words.words.map(\.isCapitalised), isUpperCase: words.words.map(\.isUpperCase),
        meanings: [meaning]))
  }

  /// To be called once all names are added.
  mutating func finish() {
    for (hash, numbers) in starts {
      starts[hash] = numbers.sorted {
        (phrases[Int($0)].text.count, Int($1)) > (phrases[Int($1)].text.count, Int($0))
      }
    }
    known = [:]
  }

  /// A name found in a text.
  struct Match {
    /// Numbers of words.
    let words: Range<Int>
    /// Bytes.
    let range: Range<Int>
    var meanings: [Meaning]
    /// True for a word that is written with a capital though it has none within a sentence.
    let isRaised: Bool
  }

  /// The longest name that begins with a word, of so many words at most; nil for none.
  func match(_ text: HashedWords, at number: Int, atMost limit: Int = .max) -> Match? {
    let hash = text.words[number].hash
    guard filter[Int(hash & 0xFFFF) >> 6] & (1 << (hash & 63)) != 0, let starts = starts[hash]
    else { return nil }
    var found: Match?
    for start in starts {
      let phrase = phrases[Int(start)]
      if let found, found.words.count > phrase.hashes.count { break }
      guard phrase.hashes.count <= limit, let (range, isRaised) = fit(phrase, text, at: number)
      else { continue }
      if let known = found {
        guard known.range == range else { continue }
        if known.isRaised == isRaised {
          found?.meanings += phrase.meanings
        } else if known.isRaised {
          found = nil
        } else {
          continue
        }
      }
      if found == nil {
        found = Match(
          words: number..<(number + phrase.hashes.count), range: range,
          meanings: phrase.meanings, isRaised: isRaised)
      }
    }
    return found
  }

  private func fit(
    _ phrase: Phrase, _ text: HashedWords, at number: Int
  ) -> (Range<Int>, isRaised: Bool)? {
    let count = phrase.hashes.count
    guard number + count <= text.words.count else { return nil }
    var isRaised = false
    for place in 0..<count {
      let word = text.words[number + place]
      guard word.hash == phrase.hashes[place] else { return nil }
      if phrase.isUpperCase[place] {
        guard word.isUpperCase else { return nil }
      } else if phrase.capitals[place] {
        // In capitals only what is no short word: `MALI`, not `US`.
        guard word.isCapitalised, !word.isUpperCase || word.end - word.start >= 4 else {
          return nil
        }
      } else if word.isCapitalised {
        guard place == 0, !word.isUpperCase else { return nil }
        isRaised = true
      }
      guard place + 1 < count else { break }
      let gap = text.gap(word.end..<text.words[number + place + 1].start)
      guard gap == phrase.gaps[place] else { return nil }
    }
    var end = text.words[number + count - 1].end
    let tail = phrase.gaps[count - 1]
    if !tail.isEmpty {
      guard text.bytes[end...].starts(with: tail) else { return nil }
      end += tail.count
    }
    return (text.words[number].start..<end, isRaised)
  }
}
