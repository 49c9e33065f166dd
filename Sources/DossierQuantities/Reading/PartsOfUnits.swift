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
      // `trois quarts d'heure`
      let isBare = numbers.traits.contains(.sharesOfBareTimes) && units.isTime(index + 1)
      guard isBare || isOne(index + 1) else { return nil }
      next = isBare ? index + 1 : index + 2
    } else {
      next = numbers.skippingHyphen(index)
    }
    guard let (unit, end) = units.named(at: next) else { return nil }
    switch UnitTable.all[unit].dimension {
    case .share, .points: return numbers.meaning(index) == .of ? (unit, end) : nil
    case .count, .currency: return nil
    default: return (unit, end)
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
