import DossierModel

/// Decides which of a phrase's amounts is meant, and which are conversions of it or beside it.
struct PhraseResolution {
  let numbers: NumberReader
  var amounts: [Amount]

  /// The reading of a phrase with at least one amount.
  mutating func reading() -> QuantityReading {
    joinTimes()
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

  /// `5 years and 6 months`, `2 hours 30 minutes`: one time, in the smaller unit.
  private mutating func joinTimes() {
    var index = 1
    while index < amounts.count {
      if let joined = joinedTime(amounts[index - 1], amounts[index]) {
        amounts[index - 1] = joined
        amounts.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  private func joinedTime(_ first: Amount, _ second: Amount) -> Amount? {
    guard second.joint == nil || second.joint == .and || second.joint == .comma,
      !first.isRange, !second.isRange, second.qualifier == nil, second.aside == .none,
      first.unit.dimension == .time, second.unit.dimension == .time, first.unit.per == nil,
      let large = first.unit.base.map({ UnitTable.all[$0].size }),
      let small = second.unit.base.map({ UnitTable.all[$0].size }), large > small,
      let ratio = Ratio(large, small), ratio.denominator == 1,
      let whole = first.low?.multiplied(by: ratio.numerator), first.low == first.high,
      second.low == second.high, let rest = second.low, let sum = whole.adding(rest)
    else { return nil }
    var joined = first
    joined.low = sum
    joined.high = sum
    joined.precision = second.precision
    joined.unit = second.unit
    joined.range = first.range.lowerBound..<second.range.upperBound
    return joined
  }

  /// `more than 10 but fewer than 12`: a range.
  private mutating func joinBounds() {
    guard amounts.count == 2, !amounts[0].isRange, !amounts[1].isRange,
      amounts[0].qualifier == .moreThan || amounts[0].qualifier == .atLeast,
      amounts[1].qualifier == .lessThan || amounts[1].qualifier == .atMost,
      amounts[1].joint == .and || amounts[1].joint == .but || amounts[1].joint == .comma,
      amounts[0].unit.isEmpty || amounts[0].unit == amounts[1].unit,
      let low = amounts[0].low, let high = amounts[1].high, low <= high
    else { return }
    amounts[0].high = high
    amounts[0].isRange = true
    amounts[0].qualifier = nil
    amounts[0].unit = amounts[1].unit
    amounts[0].range = amounts[0].range.lowerBound..<amounts[1].range.upperBound
    amounts.removeLast()
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
