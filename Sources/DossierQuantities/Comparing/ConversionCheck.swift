package import DossierModel

/// Whether an amount and the source's own conversion of it are the same.
package struct ConversionCheck: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case agrees
    case differs
    /// Two currencies without the editor's rate: what one of the dearer costs, by the source.
    case impliesRate(DecimalNumber)
    /// Nothing fixed leads from one unit to the other.
    case unchecked
  }

  package let conversion: Quantity
  package let outcome: Outcome
  /// The stated amount in the unit of the conversion; nil where no fixed ratio leads there.
  package let exact: Quantity?

  /// One check for each conversion of an observation, in its order.
  package static func checks(
    of observation: Observation, rates: [ExchangeRate] = [],
    _ conventions: Conventions = Conventions()
  ) -> [ConversionCheck] {
    observation.conversions.map { check(observation.quantity, $0, rates, conventions) }
  }

  private static func check(
    _ stated: Quantity, _ other: Quantity, _ rates: [ExchangeRate], _ conventions: Conventions
  ) -> ConversionCheck {
    guard let from = stated.unit, let to = other.unit else {
      return ConversionCheck(conversion: other, outcome: .unchecked, exact: nil)
    }
    let interval = Interval(stated, conventions)
    let otherInterval = Interval(other, conventions)
    if let ratio = Units.ratio(from: from, to: to), let exact = Units.convert(stated, to: to) {
      let agrees = interval.scaled(by: ratio).meets(otherInterval)
      return ConversionCheck(
        conversion: other, outcome: agrees ? .agrees : .differs, exact: exact)
    }
    return ConversionCheck(
      conversion: other, outcome: money(stated, other, from, to, rates, conventions), exact: nil)
  }

  private static func money(
    _ stated: Quantity, _ other: Quantity, _ from: String, _ to: String, _ rates: [ExchangeRate],
    _ conventions: Conventions
  ) -> Outcome {
    guard Units.isCurrency(from), Units.isCurrency(to), let left = stated.high?.double,
      let right = other.high?.double, left > 0, right > 0
    else { return .unchecked }
    for rate in rates {
      guard let factor = rate.factor(from: from, to: to) else { continue }
      // Rates move from day to day: what `about` allows is allowed here.
      let wide = Interval(
        low: left * factor * (1 - conventions.about), high: left * factor * (1 + conventions.about))
      return wide.meets(Interval(other, conventions)) ? .agrees : .differs
    }
    guard let price = DecimalNumber(rounding: left >= right ? left / right : right / left) else {
      return .unchecked
    }
    return .impliesRate(price.rounded(toSignificant: 3))
  }
}
