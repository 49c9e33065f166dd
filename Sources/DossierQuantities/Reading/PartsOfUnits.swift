import DossierModel

/// Shares of one unit, which are amounts in that unit: `a hundredth of a percent`.
extension AmountBuilder {
  /// The share as a part of the unit that follows; nil when another whole follows, or none.
  func measure(of share: ReadNumber) -> ReadNumber? {
    guard share.isShare, let parts = share.parts, let (unit, end) = oneUnit(behind: share.end),
      let part = NumberReader.quotient(parts.count, parts.whole)
    else { return nil }
    var measure = ReadNumber(
      part.rounded(toSignificant: 3), precision: share.precision.map { $0 - 2 }, end: end)
    measure.unit = unit
    return measure
  }

  /// `of an hour`, `of one percent`; in German the unit alone: `drei viertel Jahr`.
  private func oneUnit(behind index: Int) -> (Int, end: Int)? {
    var next = index
    if numbers.meaning(index) == .of {
      // `a month` is one word to the reader, and a rate elsewhere.
      if case .rate(let unit)? = numbers.meaning(index + 1) { return (unit, index + 2) }
      let isBare = isBareOf(index) && !isOne(index + 1)
      guard isBare || isOne(index + 1) else { return nil }
      next = isBare ? index + 1 : index + 2
    } else {
      next = numbers.skippingHyphen(index)
    }
    guard let (unit, end) = units.named(at: next) else { return nil }
    // `half of stone houses`
    if numbers.meaning(index) == .of, next == index + 1, isNoun(end) { return nil }
    switch UnitTable.all[unit].dimension {
    case .share, .points:
      return numbers.meaning(index) == .of && isOne(index + 1) ? (unit, end) : nil
    case .count, .currency: return nil
    default: return (unit, end)
    }
  }

  /// True for the `de` of `trois quarts d'heure`; in `a third of litres` they are the whole.
  private func isBareOf(_ index: Int) -> Bool {
    let word = numbers.text[numbers.tokens[index].start..<numbers.tokens[index].end]
    return numbers.bareOf.contains { word.elementsEqual($0) } && !units.isPlural(index + 1)
  }

  /// `drei Viertelstunden`, `5 halbstunden`: so many parts of a unit in one word.
  func partUnits(_ number: ReadNumber) -> ReadNumber? {
    guard !number.isShare, number.unit == nil, number.low == number.high else { return nil }
    let hundredths: Int64
    let partUnit: Int
    switch numbers.meaning(number.end) {
    case .quarterUnit(let unit)?: (hundredths, partUnit) = (25, unit)
    case .halfUnit(let unit)?: (hundredths, partUnit) = (50, unit)
    default: return nil
    }
    guard let product = number.low.multiplied(by: hundredths) else { return nil }
    var parts = ReadNumber(product.scaled(byTenTo: -2), end: number.end + 1)
    parts.unit = partUnit
    return parts
  }

  private func isNoun(_ index: Int) -> Bool {
    switch numbers.meaning(index) {
    case .plain?, .unit?: true
    default: false
    }
  }

  private func isOne(_ index: Int) -> Bool {
    switch numbers.meaning(index) {
    case .article?, .small(1)?: true
    case .numeral?: numbers.tokens[index].whole == 1
    default: false
    }
  }
}
