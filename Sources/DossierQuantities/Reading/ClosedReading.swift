import DossierModel

/// Holds a figure to the rule that nothing beside a number is skipped.
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
        let dimension = UnitTable.all[unit].dimension
        if index + 1 == start, dimension != .currency, dimension != .count { return index }
        if dimension == .currency, !token.isWord || token.isUpperCase, main.unit.base == nil {
          return index
        }
      case .to:
        if index + 1 == start, index > 0, numbers.meaning(index - 1) == .article { return index }
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
      case .change, .fallOrSeason, .rate, .perHead, .prices, .constantPrices, .colon: true
      default: false
      }
    }
  }

  // Behind the number

  private func behind() -> Int? {
    let end = main.range.upperBound
    for index in 0..<min(end + 4, numbers.tokens.count) where isCut(index) { return index }
    // `12 dollars xyzzyens`: an adjective would say whose they are.
    if numbers.traits.contains(.moneyAdjectivesBehind), main.unit.dimension == .currency, end > 0,
      numbers.tokens[end - 1].isShared, numbers.meaning(end) == .plain
    {
      return end
    }
    var sawWord = false
    var index = end
    walking: while index < numbers.tokens.count, index < end + 6 {
      defer { index += 1 }
      if isCovered(index) {
        if isShareWhole(index, end) { return index - 1 }
        break
      }
      switch numbers.tokens[index].meaning {
      case .small, .tens, .hundreds, .magnitude, .spelled, .numeral, .moneyMagnitude, .noNumber,
        .metreOrMillion, .coins, .upwards, .downwards, .collective, .vague, .unitRate,
        .decade, .suffix:
        return index
      case .outOf:
        if numbers.mayBegin(at: index + 1) { return index }
      case .to:
        if index <= end + 1 { return index }
        break walking
      case .fraction, .ordinal:
        if (sawWord || index == end) && numbers.meaning(index + 1) != .dash { return index }
      case .plain:
        // `a tenth of a percentage …`: the first word of a unit.
        let token = numbers.tokens[index]
        if main.isShare, index > end,
          lexicon.entry(of: numbers.text[token.start..<token.end]) != nil
        {
          return index
        }
        sawWord = true
      case .article:
        // `cent xyzzy un`: where the article is a number.
        if sawWord, numbers.traits.contains(.articleIsOne), endsWithArticle(index) { return index }
      case .unit(let unit):
        let dimension = UnitTable.all[unit].dimension
        if sawWord, isOpen, dimension != .count { return end }
        break walking
      case .rate:
        if sawWord, main.isShare || main.unit.dimension == .currency { return end }
        break walking
      case .per where numbers.meaning(index + 1) == .plain && main.unit.base != nil:
        return index + 1
      case .powered where numbers.meaning(index + 1) == .plain && isLength(index + 2):
        return index
      case .comma, .slash:
        // `2 yards, xyzzy 7 feet`: an amount that a word parts from the one it belongs to.
        if numbers.meaning(index + 1) == .plain, isBesides(index + 2) { return index + 1 }
        break walking
      // `20 (m)` may be metres or million.
      case .opening where index == end && numbers.meaning(index + 1) == .metreOrMillion:
        return index + 1
      case .and where index == end && isOpen && numbers.meaning(index + 1) == .article:
        return index
      case .and, .or, .filler, .of, .dash, .from: continue
      case .inside where numbers.isShareJoint(index): continue
      default: break walking
      }
    }
    return nil
  }

  /// True for an amount that stands beside this one, not in its time or in brackets.
  private func isBesides(_ index: Int) -> Bool {
    amounts.contains { $0.range.contains(index) && $0.aside == .none }
  }

  private func isLength(_ index: Int) -> Bool {
    switch numbers.meaning(index) {
    case .metreOrMillion?: true
    case .unit(let unit)?: UnitTable.all[unit].dimension == .length
    default: false
    }
  }

  /// True while the number may still get its unit: it has none, or is a part of a whole.
  private var isOpen: Bool { main.unit.base == nil || main.isShare }

  private func endsWithArticle(_ index: Int) -> Bool {
    switch numbers.meaning(index + 1) {
    case nil: return true
    case .plain?: return isOpen && numbers.tokens[main.range.upperBound - 1].isWord
    case .unit(let unit)?: return UnitTable.all[unit].dimension == .count
    default: return false
    }
  }

  /// `one xyzzy in five`: a share whose parts stand apart.
  private func isShareWhole(_ index: Int, _ end: Int) -> Bool {
    guard index > end, numbers.isShareJoint(index - 1), main.unit.isEmpty, !main.isRange,
      let whole = amounts.first(where: { $0.range.contains(index) }), whole.unit.dimension != .time,
      let part = main.low, let all = whole.low
    else { return false }
    return part < all
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
    let letters = isASCII ? word.count : word.count / 2
    guard letters > 2 else { return false }
    let longest = word.count + (isASCII ? 2 : 4)
    return contains { start, length, meaning in
      guard length > word.count, length <= longest,
        Self.isNumber(meaning) || letters > 3 && Self.isMeasure(meaning)
      else { return false }
      return begins(at: start, with: word)
    }
  }

  private static func isNumber(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .small, .tens, .hundreds, .magnitude, .collective, .fraction, .ordinal, .coins, .upwards,
      .downwards, .vague, .spelled, .oneAndHalf:
      true
    default: false
    }
  }

  private static func isMeasure(_ meaning: Meaning) -> Bool {
    guard case .unit(let unit) = meaning else { return false }
    return UnitTable.all[unit].dimension != .count
  }
}
