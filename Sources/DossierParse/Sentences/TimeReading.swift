/// Whether a sentence ends at the point of a time, a year, an era or a company.
extension SentenceFinder {
  /// `at 4 p.m. Nobody` and `in 40 B.C. Later` end; `4 p.m. Monday`, `At 5 a.m. Mr. Smith` and
  /// `In 40 B.C. Caesar` do not.
  func timeEnds(_ ending: Ending, _ wordStart: Int, _ next: Int) -> Bool {
    let following = followingWord(next)
    if isStarter(following) { return true }
    if Self.behindTimes.contains(following.word) || following.isInCapitals { return false }
    if following.word.isEmpty {
      // `At 4 p.m. 30 men`, and not `A.D. 79`; what opens in lower case tells nothing.
      guard isDigit(next), wordStart > block.lowerBound + 1, isDigit(wordStart - 2) else {
        return false
      }
    }
    return !opensWithTime(ending, wordStart, words: 8)
  }

  /// `In 2022 г. Казахстан просил` goes on; farther behind, or behind a verb, a year ends a sentence.
  func yearEnds(_ ending: Ending, _ wordStart: Int, _ next: Int) -> Bool {
    let following = followingWord(next)
    if isStarter(following) { return true }
    return !following.word.isEmpty && !opensWithTime(ending, wordStart, words: 5)
  }

  /// True where the sentence so far is only the time: fewer than `words` words, of which the first
  /// stands before times.
  private func opensWithTime(_ ending: Ending, _ wordStart: Int, words limit: Int) -> Bool {
    // A long sentence is not read again at each of its points.
    guard wordStart - ending.start < 90 else { return false }
    let words = text[ending.start..<wordStart].split(separator: 0x20, maxSplits: limit)
    guard let first = words.first else { return true }
    guard words.count < limit else { return false }
    if first.contains(where: { (0x30...0x39).contains($0) }) { return true }
    let word = String(decoding: UnsafeBufferPointer(rebasing: first), as: UTF8.self).lowercased()
    return rules.beforeTimes.contains(word)
  }

  private static let behindTimes = Set(
    ("monday tuesday wednesday thursday friday saturday sunday january february march april may june "
      + "july august september october november december eastern central pacific mountain local gmt utc")
      .split(separator: " ").map(String.init))

  /// `Harlow & Co. Shares fell` ends, for a word in lower case follows the one behind; `Acme Inc.
  /// Chairman Bob Hill` does not.
  func firmEnds(_ ending: Ending, _ wordStart: Int, _ next: Int) -> Bool {
    let following = followingWord(next)
    if isStarter(following) { return true }
    guard followsName(wordStart, ending.start) else { return false }
    if following.isInCapitals || following.isTitle || following.isInitial { return false }
    guard !following.word.isEmpty, !Self.directions.contains(following.word) else { return false }
    var index = next
    while index < min(block.upperBound, next + 60), spaceLength(at: index) == 0 { index += 1 }
    index = skippingSpaces(index)
    return index < block.upperBound && scalar(at: index).scalar.properties.isLowercase
  }

  /// `Harlow & Co` and `Pérez y Cía`; `la Cía. Pérez` and `in Co. Kerry` are names that go on.
  private func followsName(_ wordStart: Int, _ start: Int) -> Bool {
    let before = wordBehindSpace(before: wordStart, start)
    guard before > start else { return false }
    if scalar(at: before).scalar.properties.isUppercase || text[before] == UInt8(ascii: "&") {
      return true
    }
    let word = text[before..<max(before, wordStart - 1)]
    return Self.links.contains { $0.utf8.elementsEqual(word) }
  }

  private static let links = ["y", "e", "i", "et", "und", "en", "og", "och", "and"]

  private static let directions: Set<String> = ["north", "south", "east", "west"]

  /// `221 Baker St`: a house's number, and a name, before the word.
  func isStreet(_ wordStart: Int, _ start: Int) -> Bool {
    let name = wordBehindSpace(before: wordStart, start)
    guard name < wordStart, (0x41...0x5A).contains(text[name]) else { return false }
    let number = wordBehindSpace(before: name, start)
    return number < name && isDigit(number)
  }

  /// Where the word before `index` begins, not before `start`.
  func wordBehindSpace(before index: Int, _ start: Int) -> Int {
    var begin = index - 1
    while begin > start, begin > index - 30, text[begin - 1] != 0x20 { begin -= 1 }
    return max(start, begin)
  }
}
