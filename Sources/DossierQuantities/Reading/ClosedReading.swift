import DossierModel

/// Holds a figure to the rule that nothing beside a number is skipped (COMPARING.md, section 4).
///
/// A figure is read only when every word before its number, between its words and in the place of
/// its unit is understood. Behind a count any noun may stand.
struct ClosedReading {
  let numbers: NumberReader
  let lexicon: Lexicon
  /// The amounts of the phrase, and the one that is meant.
  let amounts: [Amount]
  let main: Amount

  /// What is not understood; nil for a figure that is.
  func problem() -> ReadingProblem? {
    if let index = before() ?? behind() {
      return Problem.unknownWord(numbers.words(index..<(index + 1)))
    }
    return nil
  }

  // Before the number

  private func before() -> Int? {
    let start = main.range.lowerBound
    for index in 0..<start where !isCovered(index) {
      let token = numbers.tokens[index]
      switch token.meaning {
      case .plain where !token.isWord: continue
      case .plain:
        if !isHarmless(index, before: start) { return index }
      case .pause, .noNumber, .stroke, .equals:
        if index + 1 == start, !numbers.tokens[start].hasSpaceBefore { return index }
      case .degrees, .coins, .unitRate:
        if index + 1 == start { return index }
      case .moneyMagnitude, .metreOrMillion, .collective, .magnitude, .small, .tens, .hundreds,
        .spelled:
        return index
      case .unit(let unit):
        // `% 12`, `km 5`: no unit stands before its number.
        if index + 1 == start, UnitTable.all[unit].dimension != .currency, !token.isWord {
          return index
        }
      default: continue
      }
    }
    return nil
  }

  private func isCovered(_ index: Int) -> Bool {
    amounts.contains { $0.range.contains(index) }
  }

  /// True for a word before the number that cannot change it: the subject of a change, what a
  /// preposition governs, what a rate or a price is told of.
  private func isHarmless(_ index: Int, before start: Int) -> Bool {
    if leads(from: index + 1, to: start) { return true }
    // `fell sharply to 300`, `annual income of $5,000`
    switch numbers.meaning(index + 1) {
    case .to?, .by?, .of?, .inside?: if leads(from: 0, to: index) { return true }
    default: break
    }
    var first = index
    while first > 0, numbers.tokens[first - 1].meaning == .plain, index - first < 3 { first -= 1 }
    guard first > 0 else { return false }
    switch numbers.tokens[first - 1].meaning {
    case .inside, .stop, .of, .by, .from, .per, .season, .negation: break
    case .filler, .article:
      guard first > 1 else { return false }
      switch numbers.tokens[first - 2].meaning {
      case .inside, .stop, .of, .by: break
      default: return false
      }
    default: return false
    }
    // Right before the number only a name: `in Kazakhstan 300`.
    return index + 1 < start && numbers.tokens[index + 1].meaning != .plain
      || numbers.tokens[index].isCapitalised
  }

  /// True where a word between tells what the number is to the words before it.
  private func leads(from first: Int, to start: Int) -> Bool {
    guard first < start else { return false }
    return numbers.tokens[first..<start].contains {
      switch $0.meaning {
      case .change, .fallOrSeason, .rate, .perHead, .prices, .constantPrices, .aged, .colon: true
      default: false
      }
    }
  }

  // Behind the number

  private func behind() -> Int? {
    var index = main.range.upperBound
    if numbers.tokens.indices.contains(index) {
      switch numbers.tokens[index].meaning {
      case .small, .tens, .hundreds, .magnitude, .spelled, .numeral, .moneyMagnitude, .noNumber:
        if !isCovered(index) { return index }
      default: break
      }
    }
    // Words that stand between the number and its unit, or where its unit should stand.
    if let place = main.nounRange {
      for index in place where isCut(index) { return index }
    }
    guard main.unit.isEmpty || main.unit.base == nil else { return nil }
    while index < numbers.tokens.count, index < main.range.upperBound + 3,
      numbers.tokens[index].meaning == .plain
    {
      if isCut(index) { return index }
      index += 1
    }
    guard index > main.range.upperBound, index < numbers.tokens.count,
      case .unit(let unit) = numbers.tokens[index].meaning
    else { return nil }
    return UnitTable.all[unit].dimension == .count ? nil : main.range.upperBound
  }

  /// True for a word that lacks the end of a number word or a unit: `hundre`, `percen`.
  private func isCut(_ index: Int) -> Bool {
    let token = numbers.tokens[index]
    guard token.isWord, token.meaning == .plain, !token.isShared else { return false }
    if NumeralParser.beginsNumber(numbers.text, token.start..<token.end, numbers.words) {
      return true
    }
    return lexicon.hasLongerNumberOrUnit(numbers.text[token.start..<token.end])
  }
}

extension Lexicon {
  /// True where a word of a number or a measure is this one with a letter or two behind it.
  func hasLongerNumberOrUnit(_ word: ArraySlice<UInt8>) -> Bool {
    let isASCII = word.allSatisfy { $0 < 0x80 }
    guard word.count >= (isASCII ? 4 : 8) else { return false }
    let longest = word.count + (isASCII ? 2 : 4)
    return contains { start, length, meaning in
      guard length > word.count, length <= longest, Self.isNumberOrMeasure(meaning) else {
        return false
      }
      return begins(at: start, with: word)
    }
  }

  private static func isNumberOrMeasure(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .small, .tens, .hundreds, .magnitude, .collective, .fraction, .ordinal: true
    case .unit(let unit): UnitTable.all[unit].dimension != .count
    default: false
    }
  }
}
