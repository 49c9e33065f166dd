package import DossierModel

extension QuantityReader {
  /// True when a value given in attributes and what the words say cannot both hold.
  ///
  /// Amounts of different currencies are not held against each other, for the editor may have
  /// converted one; units that differ otherwise contradict. A missing unit agrees with any.
  package static func contradicts(
    given: Quantity, read: Quantity, conventions: Conventions = Conventions()
  ) -> Bool {
    let words = Interval(read, conventions)
    let attributes = Interval(given, conventions)
    guard let unit = given.unit else { return !attributes.meets(words) }
    guard let spoken = read.unit else {
      // `value=1.2` in million people, and the words say 1.2 million.
      let scale = Ratio.tenTo(UnitExpression(canonical: unit).scale) ?? .one
      return !attributes.meets(words) && !attributes.scaled(by: scale).meets(words)
    }
    if let ratio = Units.ratio(from: unit, to: spoken) {
      return !attributes.scaled(by: ratio).meets(words)
    }
    let left = UnitExpression(canonical: unit)
    let right = UnitExpression(canonical: spoken)
    if left.isCurrency && right.isCurrency { return false }
    if right.base.isEmpty {
      // `tests a week` is a rate of whatever the attribute counts.
      let named = UnitExpression(scale: left.scale, base: left.base, per: right.per)
      guard let ratio = left.ratio(to: named) else { return !attributes.meets(words) }
      return !attributes.scaled(by: ratio).meets(words)
    }
    return true
  }
}
