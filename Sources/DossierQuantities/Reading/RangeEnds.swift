import DossierModel

/// What the lower end of a range takes over from the upper: magnitudes, and of how many parts.
extension AmountBuilder {
  /// Gives the first end what only the second names: `5 to 6 million`, `one to two thirds`.
  ///
  /// `isOpen` is true while the first end has no unit of its own.
  mutating func distributed(
    _ first: ReadNumber, _ second: ReadNumber, from start: Int, isOpen: Bool
  ) -> (ReadNumber, ReadNumber) {
    var first = first
    let isBare = first.power == 0 && first.collective == 1 && !first.isConvention && !first.isShare
    if second.isShare, isBare {
      if let share = share(first, as: second) {
        first = share
      } else {
        problem = Problem.unclearRange(numbers.words(start..<end))
      }
    } else if isBare, second.power > 0 || second.collective > 1 {
      if let power = sharedPower(first, second) {
        first.multiply(byTenTo: power)
        if second.collective > 1, let low = first.low.multiplied(by: second.collective) {
          first.low = low
          first.high = low
        }
      } else if second.low.double > first.low.double * 1000 {
        problem = Problem.unclearRange(numbers.words(start..<end))
      }
    } else if first.power == 2, second.power >= 3 {
      if first.low < second.coefficient {
        // `two hundred to three hundred thousand`
        first.multiply(byTenTo: second.power)
      } else if second.low.double > first.low.double * 1000 {
        problem = Problem.unclearRange(numbers.words(start..<end))
      }
    }
    if isBare, isUnclear(first, second, isOpen: isOpen) {
      problem = Problem.unclearRange(numbers.words(start..<end))
    }
    let low = before.isMinus ? first.low.negated : first.low
    if let high = second.high, high < low {
      // `minus 3 to minus 5`: below zero the larger number is the lower end.
      if before.isMinus, high < DecimalNumber(0), !first.isConvention, !second.isConvention {
        isSwapped = true
        return (first, second)
      }
      problem = Problem.downwards(numbers.words(start..<end))
    }
    return (first, second)
  }

  /// The power of ten that a bare first end shares with the second; nil for none.
  ///
  /// In `five to six hundred thousand` five is less than six, and so five hundred thousand; in
  /// `fifty to six hundred thousand` it is not, and so fifty thousand.
  private func sharedPower(_ first: ReadNumber, _ second: ReadNumber) -> Int? {
    if second.innerPower > 0, first.low < second.coefficient.scaled(byTenTo: -second.innerPower) {
      return second.power + second.innerPower
    }
    return first.coefficient < second.coefficient ? second.power : nil
  }

  /// `one to two thirds`: the first end counts the parts that the second names.
  private func share(_ first: ReadNumber, as second: ReadNumber) -> ReadNumber? {
    // `11-12/16` is something else.
    guard numbers.meaning(secondStart + 1) != .slash, let (most, whole) = second.parts,
      let count = first.low.units(ofTenTo: 0), count > 0, count < most
    else { return nil }
    return numbers.share(Int(count), of: whole, end: first.end)
  }

  /// True where the first end may be meant in the thousands or hundreds of the second, and may not:
  /// `200 to 300,000`, `two to three hundred and fifty`.
  private func isUnclear(_ first: ReadNumber, _ second: ReadNumber, isOpen: Bool) -> Bool {
    guard first.coefficient > DecimalNumber(0), !before.isMinus else { return false }
    if let leading = second.leading { return first.coefficient < DecimalNumber(leading) }
    guard isOpen, numbers.meaning(secondStart) == .numeral, second.power == 0, !second.isShare,
      second.low == second.high, second.low.exponent >= 3,
      first.coefficient < DecimalNumber(1000), first.coefficient.scaled(byTenTo: 3) < second.low
    else { return false }
    // `500, or up to 300,000` gives the second end on its own.
    return numbers.meaning(secondStart - 1) != .qualifier(.atMost)
  }
}
