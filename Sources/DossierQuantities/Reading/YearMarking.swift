import DossierModel

/// Tells years from amounts of four digits.
extension DateMarker {
  mutating func markYear(_ index: Int, _ value: Int) {
    guard tokens[index].digits == 4, (1000...2999).contains(value), !isWhole(index) else { return }
    let isLikely = (1900...2099).contains(value)
    if isYearWord(index + 1) {
      tokens[index].meaning = .date
      tokens[index + 1].meaning = .date
      return
    }
    if isAmount(index) { return }
    switch meaning(index - 1) {
    case .inside?, .window?, .season?, .fallOrSeason?, .month?, .date?, .by(.period)?:
      if isLikely || endsPhrase(index + 1) { tokens[index].meaning = .date }
      return
    case .unit(let unit)? where isYears(unit), .rate(let unit)? where isYears(unit):
      tokens[index - 1].meaning = .date
      tokens[index].meaning = .date
      return
    case .qualifier?, .plusMinus?: return
    default: break
    }
    guard isLikely else { return }
    switch meaning(index + 1) {
    case .plain?:
      // `the 2022 call-up` names a year; `2022 cases` could be either.
      if case .filler? = meaning(index - 1) {
        tokens[index].meaning = .date
      } else {
        tokens[index].meaning = .yearOrAmount
      }
    default: tokens[index].meaning = .date
    }
  }

  /// True for the whole of a fraction in digits: `5/2000`.
  private func isWhole(_ index: Int) -> Bool {
    meaning(index - 1) == .slash && isGlued(index) && isGlued(index - 1)
      && meaning(index - 2) == .numeral
  }

  /// `2022 года`, but not `2000 лет`.
  func isYearWord(_ index: Int) -> Bool {
    guard !yearWords.isEmpty, tokens.indices.contains(index) else { return false }
    switch tokens[index].meaning {
    case .season: return true
    case .unit:
      let word = text[tokens[index].start..<tokens[index].end]
      return yearWords.contains { word.elementsEqual($0) }
    default: return false
    }
  }

  private func isYears(_ unit: Int) -> Bool { UnitTable.all[unit].name == "years" }

  /// True when money stands before it, or a unit or magnitude behind it or behind its range.
  private func isAmount(_ index: Int) -> Bool {
    if case .unit(let unit)? = meaning(index - 1),
      UnitTable.all[unit].dimension == .currency
    {
      return true
    }
    var next = index + 1
    if let joint = meaning(next),
      joint == .dash || joint == .or || joint == .and || Self.isTo(joint),
      meaning(next + 1) == .numeral
    {
      next += 2
    }
    if meaning(next) == .dash { next += 1 }
    while meaning(next) == .filler || meaning(next) == .of { next += 1 }
    switch meaning(next) {
    case .unit?, .magnitude?, .collective?, .metreOrMillion?, .moneyMagnitude?, .rate?, .plus?,
      .per?, .perHead?, .suffix?, .upwards?, .downwards?, .byConvention?, .multiple?, .degree?,
      .glyphFraction?:
      return true
    case .plain?, .powered?:
      // `2000 Russian men`: a noun that is a unit follows an adjective.
      if case .unit? = meaning(next + 1) { return true }
      return false
    default: return false
    }
  }

  func endsPhrase(_ index: Int) -> Bool {
    switch meaning(index) {
    case nil, .pause?, .comma?, .closing?, .stop?, .by(.stop)?, .towards?, .dot?: true
    default: false
    }
  }
}
