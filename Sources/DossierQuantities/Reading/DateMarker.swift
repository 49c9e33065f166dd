import DossierModel

/// Sets aside the digits of a phrase that are no amounts: dates, years, times of day, places in an
/// order, and numbers that are part of a name.
struct DateMarker {
  var tokens: [Token]
  let text: [UInt8]
  let traits: Language.Traits
  /// The words for a year that digits before them date.
  let yearWords: [[UInt8]]

  mutating func mark() {
    for index in tokens.indices {
      if tokens[index].decimals == 2 { markDottedTime(index) }
      guard case .numeral = tokens[index].meaning, tokens[index].isPlainInteger,
        let value = tokens[index].whole
      else { continue }
      if markName(index, value) || markOrdinal(index, value) || markDay(index, value)
        || markNumericDate(index, value) || markTime(index, value) || markDottedPlace(index)
      {
        markYearWord(behind: index)
        continue
      }
      markYear(index, value)
    }
  }

  func meaning(_ index: Int) -> Meaning? {
    tokens.indices.contains(index) ? tokens[index].meaning : nil
  }

  func isGlued(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !tokens[index].hasSpaceBefore
  }

  private mutating func set(_ range: ClosedRange<Int>) {
    for index in range where tokens.indices.contains(index) { tokens[index].meaning = .date }
  }

  /// `No. 5`, `Article 12`, `F-16`, `BBC4`.
  private mutating func markName(_ index: Int, _ value: Int) -> Bool {
    switch meaning(index - 1) {
    case .identifier where value < 10_000, .noOrNumber where value < 10_000 && !denies(index):
      set(index...index)
      return true
    case .plain where isGlued(index):
      set(index...index)
      return true
    case .dash where isGlued(index) && isGlued(index - 1) && meaning(index - 2) == .plain:
      set(index...index)
      return true
    default: return false
    }
  }

  /// True for the `no` of `no 300 people`, whose number counts something; `No. 5` and `No 5` name.
  private func denies(_ index: Int) -> Bool {
    let no = tokens[index - 1]
    if no.end < text.count, text[no.end] == UInt8(ascii: ".") || !tokens[index].hasSpaceBefore {
      return false
    }
    switch meaning(index + 1) {
    case .unit?, .magnitude?, .collective?: return true
    case .plain?: return !no.isCapitalised
    default: return false
    }
  }

  /// `21st`, `3e`, `28-го`, `1990s`, `90-е`.
  private mutating func markOrdinal(_ index: Int, _ value: Int) -> Bool {
    var suffix = index + 1
    if traits.contains(.hyphenedOrdinals), meaning(suffix) == .dash, isGlued(suffix) { suffix += 1 }
    guard isGlued(suffix), let token = tokens.indices.contains(suffix) ? tokens[suffix] : nil else {
      return false
    }
    let letters = text[token.start..<token.end]
    if traits.contains(.pluralsEndWithS), letters.elementsEqual("s".utf8) {
      if tokens[index].digits == 2, value % 10 == 0 {
        if precedesDecade(index) {
          tokens[index].meaning = .decade(value)
          tokens[suffix].meaning = .filler
        } else {
          set(index...suffix)
        }
        return true
      }
      if tokens[index].digits == 4 {
        set(index...suffix)
        return true
      }
      // `under-18s`: an age.
      tokens[suffix].meaning = Lexicon.unit("years")
      return true
    }
    guard Self.ordinalSuffixes.contains(where: letters.elementsEqual) else { return false }
    set(index...suffix)
    if meaning(suffix + 1) == .month { set(suffix...(suffix + 1)) }
    return true
  }

  /// `3. Liga`, `der 31.`, `der 3. und 4. Platz`: a place in an order or a day.
  private mutating func markDottedPlace(_ index: Int) -> Bool {
    guard traits.contains(.dottedOrdinals), isDotted(index) else { return false }
    switch meaning(index - 1) {
    case .qualifier?, .unit?, .plusMinus?, .minus?, .per?: return false
    default: break
    }
    let next = index + 2
    guard next < tokens.count else {
      set(index...(index + 1))
      return true
    }
    guard tokens[next].isWord else { return false }
    switch tokens[next].meaning {
    case .magnitude, .collective, .moneyMagnitude, .metreOrMillion, .stop: return false
    case .and, .or, .to: if !isDotted(next + 1) { return false }
    default: break
    }
    set(index...(index + 1))
    return true
  }

  /// True for whole digits with a full stop right behind them.
  private func isDotted(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return tokens[index].isPlainInteger && meaning(index + 1) == .dot && isGlued(index + 1)
  }

  /// Sets the word for a year behind a date aside with it: `28 сентября 2022 г`.
  private mutating func markYearWord(behind index: Int) {
    guard tokens[index].meaning == .date, tokens[index].digits == 4, isYearWord(index + 1) else {
      return
    }
    tokens[index + 1].meaning = .date
  }

  private func precedesDecade(_ index: Int) -> Bool {
    for back in 1...2 {
      if case .decadePart? = meaning(index - back) { return true }
      if meaning(index - back) != .dash { return false }
    }
    return false
  }

  /// `28 September`, `September 28`, `28 and 29 September`, `Wednesday 28`.
  private mutating func markDay(_ index: Int, _ value: Int) -> Bool {
    var after = index + 1
    if meaning(after) == .dot || meaning(after) == .of { after += 1 }
    if meaning(after) == .month, value <= 31 {
      if let joint = meaning(index - 1), joint == .and || joint == .dash || Self.isTo(joint),
        let other = tokens.indices.contains(index - 2) ? tokens[index - 2].whole : nil, other <= 31
      {
        set((index - 2)...index)
      }
      set(index...after)
      return true
    }
    var before = index - 1
    if meaning(before) == .comma { before -= 1 }
    switch meaning(before) {
    case .month where value <= 31 || tokens[index].digits == 4,
      .weekday where value <= 31:
      set(before...index)
      return true
    case .date where tokens[index].digits == 4 && (1000...2999).contains(value):
      set(index...index)
      return true
    case .dash where value <= 31 && meaning(before - 1) == .date && isGlued(index):
      set(before...index)
      return true
    default: return false
    }
  }

  /// `2022-09-28`, `2022-09`, `28/9/2022`.
  private mutating func markNumericDate(_ index: Int, _ value: Int) -> Bool {
    guard let sign = meaning(index + 1), sign == .dash || sign == .slash, isGlued(index + 1),
      isGlued(index + 2), let second = tokens.indices.contains(index + 2) ? tokens[index + 2] : nil,
      second.isPlainInteger, let month = second.whole
    else { return false }
    if meaning(index + 3) == sign, isGlued(index + 3), isGlued(index + 4),
      meaning(index + 4) == .numeral
    {
      set(index...(index + 4))
      return true
    }
    // `9/11` is a day, `9/11 of them` a share.
    if traits.contains(.pluralsEndWithS), sign == .slash, value == 9, month == 11,
      meaning(index + 3) != .of
    {
      set(index...(index + 2))
      return true
    }
    if tokens[index].digits == 4, (1000...2999).contains(value), second.digits == 2,
      sign == .slash || (1...12).contains(month) || month == (value + 1) % 100
    {
      set(index...(index + 2))
      return true
    }
    return false
  }

  /// `16:12`, `9 pm`.
  private mutating func markTime(_ index: Int, _ value: Int) -> Bool {
    if meaning(index + 1) == .clock {
      set(index...(index + 1))
      return true
    }
    guard value < 25, meaning(index + 1) == .colon, isGlued(index + 1), isGlued(index + 2),
      meaning(index + 2) == .numeral, tokens[index + 2].digits == 2
    else { return false }
    set(index...(index + 2))
    return true
  }

  /// `10.30 am`, `at 10.30`, where nothing follows that is measured or counted.
  private mutating func markDottedTime(_ index: Int) {
    guard tokens[index].meaning == .numeral,
      text[tokens[index].start..<tokens[index].end].contains(UInt8(ascii: ".")),
      let digits = tokens[index].number.units(ofTenTo: -2), (0..<2500).contains(digits),
      digits % 100 < 60
    else { return }
    if meaning(index + 1) == .clock {
      set(index...(index + 1))
    } else if index > 0, endsTime(index + 1) {
      let word = text[tokens[index - 1].start..<tokens[index - 1].end]
      if Self.at.contains(where: word.elementsEqual) { set(index...index) }
    }
  }

  private func endsTime(_ index: Int) -> Bool {
    switch meaning(index) {
    case .weekday?, .month?, .capitalMonth?, .inside?, .by(.period)?, .date?: true
    default: endsPhrase(index)
    }
  }

  private static let at = ["at", "в", "um", "a"].map { Array($0.utf8) }

  static func isTo(_ meaning: Meaning) -> Bool {
    if case .to = meaning { return true }
    return false
  }

  private static let ordinalSuffixes = [
    "st", "nd", "rd", "th", "er", "e", "eme", "ere", "го", "и", "я", "е", "му", "ом", "х",
  ].map { Array($0.utf8) }
}
