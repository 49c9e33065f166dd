import DossierModel

/// The second end of a range, and shares told as one in so many.
extension AmountBuilder {
  /// `one in five`, `2 out of 3`, `un sur cinq`: the share in percent.
  func share(of number: ReadNumber) -> ReadNumber? {
    guard !number.isShare, number.power == 0, number.collective == 1, number.unit == nil,
      let count = number.low.units(ofTenTo: 0), number.low == number.high, count > 0,
      let joint = shareJoint(at: number.end),
      let whole = numbers.number(at: joint + 1, isBetween: false, hasMoney: false),
      whole.low == whole.high, let parts = whole.low.units(ofTenTo: 0), parts > count
    else { return nil }
    if case .unit(let unit)? = numbers.meaning(whole.end),
      UnitTable.all[unit].dimension == .time || joint > number.end
    {
      return nil
    }
    if parts >= 1000, numbers.meaning(joint) != .outOf, let unit = ReadUnit.per(Int(parts)) {
      var rate = number
      rate.unit = unit
      rate.end = whole.end
      return rate
    }
    guard parts <= 10 || parts == 100 || count == 1 && parts <= 1_000_000 else { return nil }
    return numbers.share(Int(count), of: Int(parts), end: whole.end)
  }

  /// Where `in` of `one in five` or `one man in five` stands.
  private func shareJoint(at index: Int) -> Int? {
    if numbers.isShareJoint(index) { return index }
    guard numbers.isShareJoint(index + 1) else { return nil }
    switch numbers.meaning(index) {
    case .plain?: return index + 1
    case .unit(let unit)? where UnitTable.all[unit].dimension == .count: return index + 1
    default: return nil
    }
  }

  /// The second end behind `to`, `-`, `or`, `and` and its unit; nil when no range follows.
  mutating func secondEnd(
    after first: ReadNumber, unit: ReadUnit, from start: Int
  ) -> (ReadNumber, ReadUnit)? {
    guard first.high != nil,
      let (joint, next) = rangeJoint(at: end)
        ?? (repeatsNoun(at: end) && unit.isEmpty ? rangeJoint(at: end + 1) : nil)
    else { return nil }
    var index = next
    var money: Int?
    var isMinus = false
    scanning: while true {
      switch numbers.meaning(index) {
      case .filler?, .plus?: break
      case .qualifier(.about)?, .qualifier(.atMost)?: break
      case .qualifier?:
        guard numbers.mayBegin(at: index + 1), joint != .or else { return nil }
        problem = Problem.unclearRange(numbers.words(start..<(index + 2)))
        return nil
      case .unit(let unit)? where UnitTable.all[unit].dimension == .currency && money == nil:
        money = unit
      case .minus?: isMinus = true
      case .dash? where numbers.isGlued(index + 1): isMinus = true
      default: break scanning
      }
      index += 1
    }
    guard numbers.mayBegin(at: index),
      var second = numbers.number(
        at: index, isBetween: false, hasMoney: money != nil || before.money != nil),
      second.high != nil
    else { return nil }
    guard isSound(second, at: index) else { return nil }
    let savedEnd = end
    secondStart = index
    let secondUnit = readUnit(second, money: money)
    if differ(unit.base, secondUnit.base) || differ(unit.per, secondUnit.per) {
      end = savedEnd
      return nil
    }
    if isMinus {
      second.low = second.low.negated
      second.high = second.low
    }
    if joint == .or, let high = second.high, high < first.low {
      end = savedEnd
      return nil
    }
    // `rose from 10 to 12`, `est passé de 10 à 12`
    if isChange, joint == .dash {
      problem = Problem.change(numbers.words(start..<end))
      return nil
    }
    return (second, secondUnit)
  }

  private func differ(_ left: Int?, _ right: Int?) -> Bool {
    left != nil && right != nil && left != right
  }

  /// True for the noun of the first end that the second has as well: `30 degrees to 40 degrees`.
  private func repeatsNoun(at index: Int) -> Bool {
    switch numbers.meaning(index) {
    case .plain?, .degrees?: break
    default: return false
    }
    let noun = numbers.text[numbers.tokens[index].start..<numbers.tokens[index].end]
    return numbers.tokens[(index + 1)..<min(index + 6, numbers.tokens.count)].contains {
      numbers.text[$0.start..<$0.end].elementsEqual(noun)
    }
  }

  /// True for the `~` of `20~100`.
  private func isTilde(_ index: Int) -> Bool {
    numbers.meaning(index) == .qualifier(.about) && !numbers.tokens[index].isWord
      && numbers.isGlued(index) && numbers.isGlued(index + 1)
      && numbers.meaning(index + 1) == .numeral
  }

  private func rangeJoint(at index: Int) -> (Meaning, next: Int)? {
    switch numbers.meaning(index) {
    case .dash?:
      // `18-to-60-year-olds`
      if case .to? = numbers.meaning(index + 1) {
        return (.dash, numbers.skippingHyphen(index + 2))
      }
      return (.dash, index + 1)
    case .to?: return (.dash, index + 1)
    case .qualifier(.about)? where isTilde(index): return (.dash, index + 1)
    case .or?: return (.or, index + 1)
    case .and? where before.isBetween: return (.and, index + 1)
    case .qualifier(.atMost)? where numbers.mayBegin(at: index + 1): return (.dash, index)
    case .comma?:
      if numbers.meaning(index + 1) == .or, numbers.meaning(index + 2) == .qualifier(.atMost) {
        return (.or, index + 2)
      }
      if numbers.meaning(index + 1) == .qualifier(.atMost) { return (.dash, index + 1) }
      return nil
    default: return nil
    }
  }
}
