import DossierModel

/// Makes an amount of a number, what stood before it and what follows it.
struct AmountBuilder {
  let units: UnitReader
  var numbers: NumberReader { units.numbers }
  let before: AmountReader.Before
  /// True behind `rose from`.
  let isChange: Bool
  var problem: ReadingProblem?
  /// The index behind the amount.
  var end = 0
  /// Where the second end of a range begins.
  var secondStart = 0
  /// True for a range below zero whose ends are told the other way round.
  var isSwapped = false
  /// What a word behind the number, or behind its unit, says of a change.
  var trailing: QuantityTraits.Change?

  init(
    units: UnitReader, before: AmountReader.Before, isChange: Bool
  ) {
    self.units = units
    self.before = before
    self.isChange = isChange
  }

  /// The amount whose number begins at `index`; nil when something is wrong with it.
  mutating func amount(from number: ReadNumber, at index: Int) -> Amount? {
    var number = number
    end = number.end
    if let share = share(of: number) ?? measure(of: number) ?? partUnits(number) { number = share }
    guard isSound(number, at: index) else { return nil }
    var unit = readUnit(number, money: before.money)
    noteUnknownPower(from: index)
    var grouping = otherGrouping(of: number, at: index)
    var last = number
    var amount: Amount
    if let (second, secondUnit) = secondEnd(after: number, unit: unit, from: index) {
      guard problem == nil else { return nil }
      let (low, high) = distributed(
        number, second, from: index, isOpen: unit.base == nil || before.money != nil)
      guard problem == nil else { return nil }
      amount = Amount(low, range: index..<end)
      amount.high = high.high
      amount.isRange = true
      amount.isConvention = low.isConvention || high.isConvention
      noteUnknownPower(from: index)
      guard problem == nil else { return nil }
      unit = ReadUnit(base: secondUnit.base ?? unit.base, per: secondUnit.per ?? unit.per)
      grouping = grouping ?? otherGrouping(of: second, at: secondStart)
      last = second
    } else {
      guard problem == nil else { return nil }
      amount = Amount(number, range: index..<end)
      if before.isBetween {
        problem = Problem.halfRange(numbers.words(max(0, index - 1)..<end))
        return nil
      }
    }
    if !unit.isEmpty { amount.unit = unit }
    if unit.isCoins { amount.countHundredths() }
    amount.traits.otherGrouping = grouping
    if amount.unit.base == nil, let noun = noun(behind: last) {
      amount.traits.noun = numbers.words(noun)
      amount.traits.isInDegrees = numbers.meaning(noun.lowerBound) == .degrees
    }
    if amount.joinsWhole(before.joint) {
      problem = Problem.share(numbers.words(index..<end))
      return nil
    }
    addHalf(to: &amount)
    applyBefore(to: &amount)
    applyTolerance(to: &amount, number)
    applyBehind(to: &amount)
    if amount.aside == .age, amount.unit.isEmpty { amount.unit.base = ReadUnit.years }
    settleChange(of: &amount)
    takePriceBase(&amount)
    amount.range = min(index, before.moneyIndex ?? index)..<end
    if last.end < end { amount.nounRange = last.end..<end }
    return amount
  }

  /// `5 square feet`, an area that the table of units does not have.
  private mutating func noteUnknownPower(from index: Int) {
    guard let last = units.lastOfPower(at: end) else { return }
    problem = Problem.gluedWord(numbers.words(index..<(last + 1)))
  }

  /// `deux ans et demi`.
  private mutating func addHalf(to amount: inout Amount) {
    guard let dimension = amount.unit.dimension, dimension != .count, dimension != .share,
      dimension != .currency, !amount.isRange, let next = numbers.andHalf(at: end),
      let sum = amount.low?.adding(NumberReader.half), amount.low == amount.high
    else { return }
    amount.low = sum
    amount.high = sum
    end = next
  }

  private func applyBefore(to amount: inout Amount) {
    amount.qualify(before.qualifier)
    amount.aside = before.aside
    amount.traits.isSigned = before.isMinus || before.isPlus
    if before.isMinus {
      amount.low = amount.low?.negated
      if !amount.isRange { amount.high = amount.low }
      if isSwapped { (amount.low, amount.high) = (amount.high, amount.low) }
    }
    if let rate = before.rate, amount.unit.dimension == .currency, amount.unit.per == nil {
      amount.unit.per = rate
    }
    if before.isPlusMinus, !amount.isRange, let high = amount.high {
      amount.low = high.negated
      amount.isRange = true
    }
    guard !amount.isRange else { return }
    if before.isUpTo { amount.qualify(.atMost) }
    if before.opensWithFrom, !isWith(amount) { amount.qualify(.atLeast) }
  }

  /// True for `с 10 долларами`, where the case of the noun makes `with` of the word for `from`.
  private func isWith(_ amount: Amount) -> Bool {
    guard !numbers.withEndings.isEmpty else { return false }
    // The unit is the last word of the amount, another noun the next.
    let noun = amount.unit.isEmpty ? end : end - 1
    guard numbers.tokens.indices.contains(noun), numbers.tokens[noun].isWord else { return false }
    let word = numbers.text[numbers.tokens[noun].start..<numbers.tokens[noun].end]
    return numbers.withEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// `12 ± 2`.
  private mutating func applyTolerance(to amount: inout Amount, _ number: ReadNumber) {
    guard numbers.meaning(end) == .plusMinus, !amount.isRange,
      let tolerance = numbers.number(
        at: end + 1, isBetween: false, hasMoney: before.money != nil),
      let low = tolerance.high.flatMap({ amount.low?.adding($0.negated) }),
      let high = tolerance.high.flatMap({ amount.high?.adding($0) })
    else { return }
    end = tolerance.end
    amount.low = low
    amount.high = high
    amount.isRange = true
    let unit = readUnit(tolerance, money: before.money)
    if !unit.isEmpty {
      amount.unit = unit
    } else if let mass = units.sharedMass(at: end) {
      // With a tolerance pounds are measured.
      amount.unit.base = mass
      amount.traits.noun = nil
      end += 1
    }
  }

  /// `or more`, `+`, `upwards`, `at least` at the end, `ago`.
  private mutating func applyBehind(to amount: inout Amount) {
    applyZero(to: &amount)
    while true {
      switch numbers.meaning(end) {
      case .suffix(let qualifier)?: amount.qualify(qualifier)
      case .plus? where numbers.isGlued(end):
        amount.qualify(.atLeast)
        takeUnit(behind: end + 1, into: &amount)
        continue
      case .dash? where numbers.skippingHyphen(end) > end && isPlus(end + 1):
        amount.qualify(.atLeast)
        takeUnit(behind: end + 2, into: &amount)
        continue
      case .qualifier(let qualifier)? where numbers.endsClause(end + 1): amount.qualify(qualifier)
      case .upwards? where !amount.isRange:
        amount.high = nil
        amount.qualifier = before.qualifier
      case .downwards? where !amount.isRange:
        amount.low = nil
        amount.qualifier = before.qualifier
      case .byConvention?: amount.isConvention = true
      case .ago?: amount.aside = .period
      case .dash?
      where numbers.meaning(end + 1) == .qualifier(.about) && numbers.endsClause(end + 2):
        amount.qualify(.about)
        end += 1
      default:
        if let (qualifier, next) = numbers.bound(behindWordsFrom: end) {
          amount.qualify(qualifier)
          end = next
          continue
        }
        guard let next = behindTrailingChange(amount) else { return }
        end = next
        continue
      }
      end += 1
    }
  }

  /// `2 degrees below zero`, `5 °C above zero`.
  private mutating func applyZero(to amount: inout Amount) {
    guard amount.unit.isEmpty || amount.unit.dimension == .temperature else { return }
    let next = numbers.meaning(end) == .degrees ? end + 1 : end
    guard case .qualifier(let side)? = numbers.meaning(next), isZero(next + 1),
      numbers.endsClause(next + 2)
    else { return }
    switch side {
    case .lessThan:
      if !before.isMinus {
        (amount.low, amount.high) = (amount.high?.negated, amount.low?.negated)
        amount.traits.isSigned = true
      }
    case .moreThan: break
    default: return
    }
    end = next + 2
  }

  private func isZero(_ index: Int) -> Bool {
    switch numbers.meaning(index) {
    case .small(0)?: true
    case .numeral?, .spelled?: numbers.tokens[index].number == DecimalNumber(0)
    default: false
    }
  }

  /// `300 people more than`, `40 seats fewer`: the index behind the word of change.
  private mutating func behindTrailingChange(_ amount: Amount) -> Int? {
    if trailing != nil { return nil }
    var found = trailingChange(at: end, amount.unit.dimension)
    if found == nil, numbers.meaning(end) == .plain || numbers.meaning(end) == .prices {
      switch numbers.meaning(end + 1) {
      case .change(_, .trailing)?, .of?, .inside(nil)?:
        guard amount.unit.isEmpty else { break }
        found = trailingChange(at: end + 1, nil)
      // `5 % price rise`
      case .change(_, .noun)?: found = trailingChange(at: end + 1, amount.unit.dimension)
      default: break
      }
    }
    guard let (change, next) = found else { return nil }
    trailing = change
    return next
  }

  private func isPlus(_ index: Int) -> Bool {
    if case .suffix(.atLeast)? = numbers.meaning(index) { return true }
    return false
  }

  /// `20-plus men`, `12+ %`: the unit stands behind the bound.
  private mutating func takeUnit(behind index: Int, into amount: inout Amount) {
    end = index
    guard amount.unit.isEmpty else { return }
    let (unit, next) = units.unit(at: index, hasMoney: false)
    amount.unit = unit
    end = next
  }

  /// The unit behind a number, or the money before it.
  mutating func readUnit(_ number: ReadNumber, money: Int?) -> ReadUnit {
    var number = number
    // `80 more people`
    let dimension = number.isShare ? Dimension.share : nil
    if trailing == nil, let (change, next) = trailingChange(at: number.end, dimension) {
      trailing = change
      number.end = next
    }
    let known = number.unit ?? (number.isShare ? ReadUnit.percent : nil)
    if let known {
      let (unit, next) = units.rate(at: number.end, with: ReadUnit(base: known))
      end = next
      return unit
    }
    let (unit, next) = units.unit(at: number.end, hasMoney: money != nil)
    guard let money else {
      end = next
      return unit
    }
    if unit.dimension == .currency {
      end = next
      return unit
    }
    let (rated, behind) = units.rate(at: number.end, with: ReadUnit(base: money))
    end = behind
    return rated
  }

  /// False, with the problem noted, when letters are glued to the digits that no unit explains.
  mutating func isSound(_ number: ReadNumber, at index: Int) -> Bool {
    let next = number.end
    let behind = numbers.skippingHyphen(next)
    if numbers.meaning(behind) == .multiple {
      problem = Problem.multiple(numbers.words(index..<(behind + 1)))
      return false
    }
    if numbers.isNoCount(next) || numbers.isSmallPart(behind) {
      problem = Problem.gluedWord(numbers.words(index..<(behind + 1)))
      return false
    }
    guard numbers.isGlued(next), numbers.meaning(index) == .numeral else { return true }
    switch numbers.meaning(next) {
    case .metreOrMillion?
    where numbers.traits.contains(.gluedMIsUnclear) && !numbers.hasLength(behind: next):
      problem = Problem.metreOrMillion(numbers.words(index..<(next + 1)))
    case .unit?, .unitRate?, .coins?, .metreOrMillion?, .rate?, .qualifier?,
      .moneyMagnitude(_, unit: _?)?:
      return true
    default:
      guard numbers.isWord(next) else { return true }
      problem = Problem.gluedWord(numbers.words(index..<(next + 1)))
    }
    return false
  }
}
