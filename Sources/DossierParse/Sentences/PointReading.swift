/// Whether a sentence ends at a point: the words before it and behind it decide.
extension SentenceFinder {
  /// `first`: the first letter of the next word, which begins at `next`.
  func pointEnds(_ ending: Ending, _ first: Unicode.Scalar, _ next: Int) -> Bool {
    if isCommonWord(before: ending) { return true }
    var (word, wordStart) = wordBefore(ending)
    if word.isEmpty { return true }
    if isItem(word, ending, wordStart) || isHeading(word, ending, wordStart) { return false }
    let isDigit = ("0"..."9").contains(first)
    if let ordinal = ordinalEnds(word, ending, wordStart, isDigit, next) { return ordinal }
    if let apostrophe = word.unicodeScalars.lastIndex(where: { $0 == "'" || $0 == "’" }) {
      word = String(word.unicodeScalars[word.unicodeScalars.index(after: apostrophe)...])
      wordStart = ending.terminator - word.utf8.count
    }
    if isInitialBehindHyphen(word) { return startsAnew(followingWord(next)) }
    var lower = word.lowercased()
    if lower.utf8.contains(UInt8(ascii: "-")) { lower = lower.replacing(".-", with: "-") }
    if !rules.endings.isEmpty, rules.endings.contains(where: { lower.hasSuffix($0) && lower != $0 })
    {
      return false
    }
    let whole = joined(lower, wordStart)
    let isAmount = wordStart > block.lowerBound + 1 && self.isDigit(wordStart - 2)
    if rules.lists.contains(whole) || rules.lists.contains(lower)
      || isAmount && rules.units.contains(word)
    {
      return listEnds(wordStart, isDigit, next)
    }
    if isDigit || isNumbered(next),
      rules.numbers.contains(lower) || rules.abbreviations.contains(whole)
    {
      return false
    }
    if isInCapitals(word), !followingWord(next).isInCapitals { return true }
    if rules.years.contains(lower), wordStart > block.lowerBound + 1, self.isDigit(wordStart - 2) {
      return yearEnds(ending, wordStart, next)
    }
    if rules.times.contains(word)
      || rules.times.contains(whole) && (word == lower || followsNumber(wordStart))
    {
      return timeEnds(ending, wordStart, next)
    }
    if rules.firms.contains(lower) || lower == "st" && isStreet(wordStart, ending.start) {
      return firmEnds(ending, wordStart, next)
    }
    if rules.titles.contains(lower) || rules.titles.contains(whole) {
      return titleEnds(word, lower, next)
    }
    // `lt.-kol`.
    if let hyphen = lower.lastIndex(of: "-"),
      rules.titles.contains(String(lower[lower.index(after: hyphen)...]))
    {
      return false
    }
    // `in the U.S. Its owner` ends, `U.S. Army` does not.
    if Self.isAcronym(word) { return isStarter(followingWord(next)) }
    if let single = initialEnds(word, ending, wordStart, next) { return single }
    guard
      rules.ends.contains(whole) || rules.ends.contains(lower) || rules.suppressions.contains(word)
        || rules.abbreviations.contains(whole) || rules.abbreviations.contains(lower)
    else { return true }
    return isStarter(followingWord(next))
  }

  /// `etc.` ends a sentence, and so does `5 руб.`, except in `60 руб. 50 коп.` and `5 долл. США`.
  private func listEnds(_ wordStart: Int, _ isDigit: Bool, _ next: Int) -> Bool {
    if isDigit {
      return !(wordStart > block.lowerBound + 1 && self.isDigit(wordStart - 2) && isAmount(next))
    }
    let following = followingWord(next)
    if rules.lists.contains(following.word) { return false }
    return !following.isInCapitals || isStarter(following)
  }

  /// `A1`, `3b`: a capital with digits.
  private func isNumbered(_ start: Int) -> Bool {
    start + 1 < block.upperBound && (0x41...0x5A).contains(text[start]) && isDigit(start + 1)
  }

  /// True where a number stands shortly before the parts of an era, as in `44 a. C`; `A. C` are initials.
  private func followsNumber(_ wordStart: Int) -> Bool {
    (max(block.lowerBound, wordStart - 12)..<wordStart).contains(where: isDigit)
  }

  /// `50 коп.`: a number with a unit that has a point.
  private func isAmount(_ next: Int) -> Bool {
    let limit = min(block.upperBound, next + 40)
    var start = next
    while start < limit, isDigit(start) { start += 1 }
    start = skippingSpaces(start)
    var end = start
    while end < limit, QuotedSpans.isLetterOrDigit(text[end]) { end += 1 }
    guard end > start, end < block.upperBound, text[end] == UInt8(ascii: ".") else { return false }
    return rules.isListed(
      String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self))
  }

  /// `Dr.` never ends a sentence; what is written small is perhaps no title.
  private func titleEnds(_ word: String, _ lower: String, _ next: Int) -> Bool {
    let isSmall = word.unicodeScalars.first?.properties.isLowercase ?? false
    guard isSmall || rules.ends.contains(lower) else { return false }
    let following = followingWord(next)
    return isStarter(following)
      && (rules.ends.contains(lower) || !Self.particles.contains(following.word))
  }

  /// `Hans-J`, `J.-Y`.
  private func isInitialBehindHyphen(_ word: String) -> Bool {
    guard let hyphen = word.utf8.lastIndex(of: UInt8(ascii: "-")), hyphen > word.startIndex
    else { return false }
    let last = word[word.utf8.index(after: hyphen)...].unicodeScalars
    return last.count == 1 && last.allSatisfy { $0.properties.isUppercase }
  }

  /// `EST` is no `est.`.
  private func isInCapitals(_ word: String) -> Bool {
    word.utf8.count > 2 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// A word with the one before it where both make one abbreviation: `т. д`, `v. Chr`.
  private func joined(_ word: String, _ wordStart: Int) -> String {
    guard word.utf8.count <= 8, let before = pointedWord(before: wordStart) else { return word }
    return before + "." + word
  }

  /// The word with a point, of at most eight bytes, that stands before a word.
  private func pointedWord(before wordStart: Int) -> String? {
    var end = wordStart
    while end > max(block.lowerBound, wordStart - 3), text[end - 1] == 0x20 || text[end - 1] >= 0x80
    {
      end -= 1
    }
    guard end < wordStart, end > block.lowerBound, text[end - 1] == UInt8(ascii: "."),
      skippingSpaces(end) == wordStart
    else { return nil }
    end -= 1
    let earliest = max(block.lowerBound, end - 9)
    var start = end
    while start > earliest, QuotedSpans.isLetterOrDigit(text[start - 1]) { start -= 1 }
    guard start < end, start == block.lowerBound || " (".utf8.contains(text[start - 1]) else {
      return nil
    }
    return String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self)
      .lowercased()
  }

  /// True for a small word of ASCII letters behind a space that nobody lists: most points follow
  /// one.
  private func isCommonWord(before ending: Ending) -> Bool {
    var start = ending.terminator
    while start > ending.start, (0x61...0x7A).contains(text[start - 1]) { start -= 1 }
    let length = ending.terminator - start
    guard length > 1, start > ending.start, text[start - 1] == 0x20,
      start - 1 > ending.start, text[start - 2] != UInt8(ascii: ".")
    else { return false }
    if length > rules.longest { return true }
    let word = String(
      decoding: UnsafeBufferPointer(rebasing: text[start..<ending.terminator]), as: UTF8.self)
    return !rules.isListed(word)
  }

  func isStarter(_ following: FollowingWord) -> Bool {
    if following.isInitial { return false }
    if rules.starts.contains(following.word) { return true }
    guard let apostrophe = following.word.firstIndex(of: "'") else { return false }
    return rules.starts.contains(String(following.word[...apostrophe]))
  }

  /// `1.`, `IV.` and `B.` where a sentence begins are numbers of items.
  private func isItem(_ word: String, _ ending: Ending, _ wordStart: Int) -> Bool {
    guard wordStart - ending.start <= 6,
      text[ending.start..<wordStart].allSatisfy({ " \"'([".utf8.contains($0) || $0 >= 0x80 })
    else { return false }
    let scalars = word.unicodeScalars
    if scalars.count == 1 { return scalars.allSatisfy(Self.isInWord) }
    return scalars.count <= 3 && scalars.allSatisfy { ("0"..."9").contains($0) }
      || Self.isRoman(word) || word.utf8.allSatisfy { "ivx".utf8.contains($0) }
  }

  /// `Chapter IV. The siege`, `Рис. 3. Карта`: a number behind the first word.
  private func isHeading(_ word: String, _ ending: Ending, _ wordStart: Int) -> Bool {
    let length = wordStart - ending.start
    guard length > 1, length < 30, text[wordStart - 1] == 0x20,
      word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) || Self.isRoman(word)
        || word.utf8.count == 1
    else { return false }
    let head = String(
      decoding: UnsafeBufferPointer(rebasing: text[ending.start..<wordStart - 1]), as: UTF8.self
    ).lowercased()
    return rules.heads.contains(head)
      || head.utf8.last == UInt8(ascii: ".") && rules.numbers.contains(String(head.dropLast()))
  }

  private static func isRoman(_ word: String) -> Bool {
    (2...5).contains(word.utf8.count) && word.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// Of a number; nil for what is none.
  ///
  /// A year ends a sentence, an ordinal of one or two digits only
  /// where the next word tells.
  private func ordinalEnds(
    _ word: String, _ ending: Ending, _ wordStart: Int, _ isDigit: Bool, _ next: Int
  ) -> Bool? {
    let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    if isNumber {
      guard rules.hasOrdinals else { return true }
      if let before = pointedWord(before: wordStart), rules.numbers.contains(before) {
        return !isDigit
      }
      let following = followingWord(next)
      if word.utf8.count <= 2 {
        return !isDigit
          && (isStarter(following) || following.isTitle
            || !following.word.isEmpty && isNoOrdinal(wordStart, ending.start))
      }
      return !(word.utf8.contains(UInt8(ascii: ".")) && word.utf8.count <= 5 && isDigit)
    }
    return rules.hasOrdinals && Self.isRoman(word) ? isStarter(followingWord(next)) : nil
  }

  /// `U.S`, `т.е`, `EE.UU`: parts of one letter, or of two capitals.
  private static func isAcronym(_ word: String) -> Bool {
    guard word.utf8.contains(UInt8(ascii: ".")) else { return false }
    let parts = word.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        part.count <= 1 || part.count == 2 && part.first == "-"
          || part.count == 2 && part.allSatisfy { $0.properties.isUppercase }
      }
  }

  /// Of one letter: an initial, `J. Smith`, except before a word that begins sentences, and `I` in
  /// English; nil for what is no single letter.
  private func initialEnds(
    _ word: String, _ ending: Ending, _ wordStart: Int, _ next: Int
  ) -> Bool? {
    guard word.utf8.count <= 12 else { return nil }
    let scalars = word.unicodeScalars
    guard let first = scalars.first, first.properties.isAlphabetic else { return nil }
    // A letter with its vowel signs, in scripts without capitals: `കെ. പി.`
    if first.properties.generalCategory == .otherLetter, first.value < 0x3000, scalars.count <= 3,
      scalars.dropFirst().allSatisfy({ $0.properties.generalCategory != .otherLetter })
    {
      return false
    }
    guard scalars.count == 1 else { return nil }
    let following = followingWord(next)
    let startsAnew = startsAnew(following)
    if first.properties.isLowercase { return isStarter(following) }
    guard first.properties.isUppercase else { return nil }
    if rules.isEnglish, first == "I" {
      return startsAnew || !followsCapital(wordStart, ending.start)
    }
    return startsAnew
  }

  private func startsAnew(_ following: FollowingWord) -> Bool {
    isStarter(following) && !Self.particles.contains(following.word)
  }

  /// Words that begin sentences, and family names: `J. De Vries`.
  private static let particles: Set<String> = [
    "de", "del", "della", "der", "den", "des", "di", "da", "do", "dos", "du", "la", "le", "les",
    "el",
    "al", "van", "von", "ten", "ter", "te", "san", "dal", "lo", "in", "op",
  ]

  /// True behind `Kapitel`, and where nouns have no capitals behind `Mannerheimintie`.
  private func isNoOrdinal(_ wordStart: Int, _ start: Int) -> Bool {
    if !rules.capitalsFollowOrdinals, followsCapital(wordStart, start) { return true }
    let head = wordBehindSpace(before: wordStart, start)
    guard head < wordStart else { return false }
    let word = UnsafeBufferPointer(rebasing: text[head..<wordStart - 1])
    return rules.heads.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// True where the word before begins with a capital, as in `Albert I`, and not the sentence.
  private func followsCapital(_ wordStart: Int, _ start: Int) -> Bool {
    var index = wordStart - 1
    while index > start, index > wordStart - 60, text[index - 1] != 0x20 { index -= 1 }
    return index > start && text[index - 1] == 0x20
      && scalar(at: index).scalar.properties.isUppercase
  }
}
