import DossierModel

/// Ranges that begin with one, which the article or the unit alone says: `a year or two`,
/// `une à deux semaines`, `год-два`.
extension NumberReader {
  /// `year or two` at the unit, which an article or nothing stands before: from one to so many.
  ///
  /// `unit` is nil for a noun that is not known.
  func oneOrMore(of unit: Int?, at index: Int) -> ReadNumber? {
    guard let next = behindOr(index + 1) else { return nil }
    let high: DecimalNumber
    switch meaning(next) {
    case .small(let count)? where count > 1: high = DecimalNumber(Int64(count))
    case .oneAndHalf?: high = DecimalNumber(15, exponent: -1)
    default: return nil
    }
    guard endsRange(next + 1, isUnitKnown: unit != nil) else { return nil }
    var number = ReadNumber(DecimalNumber(1), end: next + 1)
    number.high = high
    number.unit = unit
    return number
  }

  /// The index behind the `or` at `index`, or in Russian behind a hyphen.
  private func behindOr(_ index: Int) -> Int? {
    if meaning(index) == .or { return index + 1 }
    if meaning(index) == .comma, meaning(index + 1) == .or { return index + 2 }
    let next = skippingHyphen(index)
    return traits.contains(.hyphenIsRange) && next > index ? next : nil
  }

  /// False where the second number has more to it: `a year or two months`.
  private func endsRange(_ index: Int, isUnitKnown: Bool) -> Bool {
    switch meaning(index) {
    case .unit?, .magnitude?, .collective?, .metreOrMillion?, .moneyMagnitude?, .small?, .tens?,
      .hundreds?, .numeral?, .fraction?, .glyphFraction?, .ordinal?, .powered?, .and?, .dash?:
      false
    case .plain?: isUnitKnown
    default: true
    }
  }

  /// The time in `a year or two`, where `a year` is one word and elsewhere a rate.
  func isOneTime(_ index: Int) -> Bool {
    guard case .rate? = meaning(index) else { return false }
    let word = text[tokens[index].start..<tokens[index].end]
    return word.starts(with: "a ".utf8) || word.starts(with: "an ".utf8)
  }

  /// True for `a year or 15 months`: one time or another.
  func isOneTimeOrAnother(at index: Int) -> Bool {
    var next = index + 1
    if meaning(index) == .article {
      guard case .unit(let unit)? = meaning(next), UnitTable.all[unit].dimension == .time else {
        return false
      }
      next += 1
    } else if case .unit(let unit)? = meaning(index) {
      guard isBareTime(unit) else { return false }
    } else if !isOneTime(index) {
      return false
    }
    return meaning(next) == .or && mayBegin(at: next + 1)
      && number(at: next + 1, isBetween: false, hasMoney: false) != nil
  }

  /// `une à deux semaines`, `ein- bis zweitausend`: an article that is the lower end of a range.
  func oneBeforeRange(at index: Int, isBetween: Bool) -> ReadNumber? {
    guard traits.contains(.articleIsOne) else { return nil }
    var next = index + 1
    if meaning(next) == .dash, isGlued(next) { next += 1 }
    switch meaning(next) {
    case .to?, .or?: next += 1
    case .and? where isBetween: next += 1
    default: if next == index + 1 { return nil }
    }
    switch meaning(next) {
    case .small(let count)? where count > 1: break
    case .tens?, .oneAndHalf?, .spelled?: break
    // `une à 20 km` is one at that distance, `une à 2 heures` one at that hour.
    case .numeral?
    where traits.contains(.articleIsOneBeforeDigits) || meaning(next - 1) == .or || isTerm(next + 1):
      break
    default: return nil
    }
    return ReadNumber(DecimalNumber(1), end: index + 1)
  }

  private func isTerm(_ index: Int) -> Bool {
    guard case .unit(let unit)? = meaning(index) else { return false }
    return UnitTable.all[unit].dimension == .time && unit != ReadUnit.hours
  }
}
