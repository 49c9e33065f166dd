import DossierModel

/// Decides which of a phrase's amounts is meant, and which are conversions of it or beside it.
struct PhraseResolution {
  let numbers: NumberReader
  let lexicon: Lexicon
  var amounts: [Amount]

  /// The reading of a phrase with at least one amount.
  mutating func reading(_ tag: String) -> QuantityReading {
    joinCompounds()
    joinBounds()
    var main = indices { $0.aside == .none }
    let asides = indices { $0.aside == .period || $0.aside == .age }
    let brackets = indices { $0.aside == .bracket }
    // `after 12 deaths` alone is the amount; beside another it tells when.
    let isBesides = asides.allSatisfy { amounts[$0].unit.base != nil }
    if main.isEmpty {
      main = asides.isEmpty ? brackets : asides
    } else if !isBesides {
      main = indices { $0.aside != .bracket }
    }
    guard let first = main.first else { return .none }
    if let one = leadingOne(before: amounts[first]), one.unit.dimension != nil,
      one.unit.dimension == amounts[first].unit.dimension
    {
      return .unreadable(
        Problem.twoAmounts(numbers.words(one.range), numbers.words(amounts[first].range)))
    }
    var conversions: [Quantity] = []
    for index in main.dropFirst() {
      guard isConversion(amounts[index], of: amounts[first]), isJoint(amounts[index].joint) else {
        return .unreadable(problem(first, index))
      }
      conversions.append(amounts[index].quantity)
    }
    for index in brackets where index != first {
      if isConversion(amounts[index], of: amounts[first]) {
        conversions.append(amounts[index].quantity)
      } else if isRival(amounts[index], of: amounts[first]) {
        return .unreadable(problem(first, index))
      }
    }
    if numbers.meaning(0) == .opening, numbers.tokens.last?.meaning == .closing,
      amounts.count == 1, amounts[first].unit.dimension == .currency, !amounts[first].isRange
    {
      // `($99.99)`: what bookkeepers put in brackets is below zero.
      amounts[first].low = amounts[first].low?.negated
      amounts[first].high = amounts[first].low
    }
    // `$10,000` is written as in English, so its comma may group.
    if let grouping = amounts[first].traits.otherGrouping,
      grouping.language == NumberStyles.withCommas,
      case .unit? = numbers.meaning(amounts[first].range.lowerBound)
    {
      return .unreadable(Problem.otherGrouping(grouping.digits, tag))
    }
    let closed = ClosedReading(
      numbers: numbers, lexicon: lexicon, amounts: amounts, main: amounts[first])
    if let problem = closed.problem() { return .unreadable(problem) }
    return .quantity(
      amounts[first].quantity, conversions: conversions, traits: amounts[first].traits)
  }

  private func indices(where belongs: (Amount) -> Bool) -> [Int] {
    amounts.indices.filter { belongs(amounts[$0]) }
  }

  private func problem(_ first: Int, _ second: Int) -> ReadingProblem {
    Problem.twoAmounts(
      numbers.words(amounts[first].range), numbers.words(amounts[second].range))
  }

  /// `5 years and 6 months`, `5 feet 7 inches`, `$3 and 50 cents`: one amount, in the smaller unit.
  private mutating func joinCompounds() {
    var index = 0
    while index < amounts.count {
      if let one = leadingOne(before: amounts[index]) {
        var rest = amounts[index]
        if one.qualifier != nil { rest.qualifier = nil }
        if let joined = joined(one, rest) ?? (rest.unit.isCoins ? joinedMoney(one, rest) : nil) {
          amounts[index] = joined
        }
      }
      if index > 0, isTogether(amounts[index - 1], amounts[index]),
        let joined = joined(amounts[index - 1], amounts[index])
          ?? joinedMoney(amounts[index - 1], amounts[index])
          ?? joinedParts(amounts[index - 1], amounts[index])
      {
        amounts[index - 1] = joined
        amounts.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// True where nothing but a joint stands between two amounts.
  private func isTogether(_ first: Amount, _ second: Amount) -> Bool {
    guard first.range.upperBound <= second.range.lowerBound else { return false }
    return numbers.tokens[first.range.upperBound..<second.range.lowerBound].allSatisfy {
      switch $0.meaning {
      case .and, .comma, .filler: true
      default: false
      }
    }
  }

  /// The one that an article says before a smaller unit: `an hour and 45 minutes`.
  private func leadingOne(before amount: Amount) -> Amount? {
    var last = amount.range.lowerBound - 1
    if numbers.meaning(last) == .and || numbers.meaning(last) == .comma { last -= 1 }
    let first: Int
    let unit: Int
    switch numbers.meaning(last) {
    case .unit(let named)? where numbers.meaning(last - 1) == .article:
      unit = named
      first = last - 1
    case .rate(let named)? where numbers.isOneTime(last):
      unit = named
      first = last
    case .unit(let named)? where numbers.traits.contains(.bareTimesAreOne) && isAlone(last):
      unit = named
      first = last
    default: return nil
    }
    guard !amounts.contains(where: { $0.range.contains(last) }) else { return nil }
    var one = Amount(ReadNumber(DecimalNumber(1), end: last + 1), range: first..<(last + 1))
    one.unit.base = unit
    // What bounds the one bounds both: `above an hour and 45 minutes`.
    if case .qualifier(let qualifier)? = numbers.meaning(first - 1), amount.qualifier == qualifier {
      one.qualifier = qualifier
    }
    return one
  }

  /// True for a unit that no number stands before: `час и 45 минут`.
  private func isAlone(_ index: Int) -> Bool {
    switch numbers.meaning(index - 1) {
    case nil, .qualifier?, .filler?, .inside?, .comma?: true
    default: false
    }
  }

  private func joined(_ first: Amount, _ second: Amount) -> Amount? {
    guard second.joint == nil || second.joint == .and || second.joint == .comma,
      !first.isRange, !second.isRange, second.qualifier == nil, second.aside == .none,
      let dimension = first.unit.dimension, dimension == second.unit.dimension,
      first.unit.per == nil, second.unit.per == nil,
      let large = first.unit.base.flatMap({ UnitTable.all[$0].size }),
      let small = second.unit.base.flatMap({ UnitTable.all[$0].size }),
      let ratio = large.divided(by: small), ratio.denominator == 1, ratio.numerator > 1,
      let whole = first.low?.multiplied(by: ratio.numerator), first.low == first.high,
      second.low == second.high, let rest = second.low, let sum = whole.adding(rest),
      // `1 hectare, 10,000 m²` and `a day, 24 hours` say the same twice.
      dimension == .time && second.joint != .comma || !isNear(rest, whole)
    else { return nil }
    return joined(first, second, sum, second.unit)
  }

  /// `5 feet 7`, `2h30`: inches and minutes, where nothing else is said.
  private func joinedParts(_ first: Amount, _ second: Amount) -> Amount? {
    let isFeet = first.unit.base == ReadUnit.feet
    let isHours = first.unit.base == ReadUnit.hours
    guard isFeet || isHours, second.unit.isEmpty, !second.isShare,
      second.traits.noun == nil, let rest = second.low, rest < DecimalNumber(isFeet ? 12 : 60),
      second.range.upperBound == numbers.tokens.count
    else { return nil }
    var parts = second
    parts.unit.base = isFeet ? ReadUnit.inches : ReadUnit.minutes
    return joined(first, parts)
  }

  private func isNear(_ left: DecimalNumber, _ right: DecimalNumber) -> Bool {
    let ratio = left.double / right.double
    return ratio > 0.92 && ratio < 1.08 || ratio > 3
  }

  /// `3 dollars 50 cents`, `15 USD 50`: money and its hundredths.
  private func joinedMoney(_ first: Amount, _ second: Amount) -> Amount? {
    guard first.unit.dimension == .currency, !first.unit.isCoins, !first.isRange, !second.isRange,
      second.qualifier == nil, second.joint == nil || second.joint == .and,
      first.low == first.high, first.low?.exponent ?? -1 >= 0, second.low == second.high,
      let whole = first.low, let rest = second.low
    else { return nil }
    let hundredths: DecimalNumber
    if second.unit.isCoins {
      guard second.unit.isAnyCoin || second.unit.base == first.unit.base else { return nil }
      hundredths = rest
    } else {
      guard second.unit.isEmpty, !second.isShare, second.traits.noun == nil, rest.exponent >= 0,
        rest < DecimalNumber(100), second.range.upperBound == numbers.tokens.count
      else { return nil }
      hundredths = rest.scaled(byTenTo: -2)
    }
    guard hundredths < DecimalNumber(1), let sum = whole.adding(hundredths) else { return nil }
    return joined(first, second, sum, first.unit)
  }

  private func joined(
    _ first: Amount, _ second: Amount, _ sum: DecimalNumber, _ unit: ReadUnit
  ) -> Amount {
    var joined = first
    joined.low = sum
    joined.high = sum
    joined.precision = second.precision
    joined.unit = unit
    joined.range = first.range.lowerBound..<second.range.upperBound
    return joined
  }

  /// `more than 10 but fewer than 12`, `at most 12 and at least 10`: a range.
  private mutating func joinBounds() {
    guard amounts.count == 2, !amounts[0].isRange, !amounts[1].isRange,
      let lower = [0, 1].first(where: { Self.isLowerBound(amounts[$0].qualifier) }),
      Self.isUpperBound(amounts[1 - lower].qualifier),
      amounts[1].joint == .and || amounts[1].joint == .but || amounts[1].joint == .comma,
      amounts[0].unit.isEmpty || amounts[0].unit == amounts[1].unit,
      let low = amounts[lower].low, let high = amounts[1 - lower].high, low <= high
    else { return }
    amounts[0].low = low
    amounts[0].high = high
    amounts[0].isRange = true
    amounts[0].qualifier = nil
    amounts[0].unit = amounts[1].unit
    amounts[0].range = amounts[0].range.lowerBound..<amounts[1].range.upperBound
    amounts.removeLast()
  }

  private static func isLowerBound(_ qualifier: Qualifier?) -> Bool {
    qualifier == .moreThan || qualifier == .atLeast
  }

  private static func isUpperBound(_ qualifier: Qualifier?) -> Bool {
    qualifier == .lessThan || qualifier == .atMost
  }

  /// True when the second tells the first in another money or another unit of the same kind.
  private func isConversion(_ second: Amount, of first: Amount) -> Bool {
    guard let left = first.unit.base, let right = second.unit.base, left != right,
      first.unit.per == second.unit.per || second.unit.per == nil
    else { return false }
    let dimension = UnitTable.all[left].dimension
    return dimension == UnitTable.all[right].dimension && dimension != .count
  }

  private func isJoint(_ joint: Meaning?) -> Bool {
    switch joint {
    case .or?, .comma?, .slash?, .opening?: true
    default: false
    }
  }

  /// True when the second contends for being the amount: the same unit or none, another value.
  private func isRival(_ second: Amount, of first: Amount) -> Bool {
    guard second.low != first.low || second.high != first.high else { return false }
    return second.unit.base == nil || second.unit.base == first.unit.base
  }
}
