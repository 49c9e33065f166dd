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
  /// In plain English, ending with a full stop.
  package let sentence: String

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
    let (text, otherText) = (
      QuantityFormat.text(stated, language: "en"), QuantityFormat.text(other, language: "en")
    )
    guard let from = stated.unit, let to = other.unit else {
      return ConversionCheck(
        conversion: other, outcome: .unchecked, sentence: "\(text), \(otherText).")
    }
    let interval = Interval(stated, conventions)
    let otherInterval = Interval(other, conventions)
    if let ratio = Units.ratio(from: from, to: to), let exact = Units.convert(stated, to: to) {
      let agrees = interval.scaled(by: ratio).meets(otherInterval)
      let exactText = QuantityFormat.text(exact, language: "en")
      return ConversionCheck(
        conversion: other, outcome: agrees ? .agrees : .differs,
        sentence: agrees
          ? "\(text) is \(exactText); the source’s \(otherText) fits."
          : "\(text) is \(exactText), not \(otherText) as the source has it.")
    }
    return money(stated, other, from, to, rates, conventions, text, otherText)
  }

  private static func money(
    _ stated: Quantity, _ other: Quantity, _ from: String, _ to: String, _ rates: [ExchangeRate],
    _ conventions: Conventions, _ text: String, _ otherText: String
  ) -> ConversionCheck {
    let unchecked = ConversionCheck(
      conversion: other, outcome: .unchecked,
      sentence: "Nothing fixed leads from \(text) to \(otherText).")
    guard Units.isCurrency(from), Units.isCurrency(to), let left = stated.high?.double,
      let right = other.high?.double, left > 0, right > 0
    else { return unchecked }
    for rate in rates {
      guard let factor = rate.factor(from: from, to: to) else { continue }
      // Rates move from day to day: what `about` allows is allowed here.
      let wide = Interval(
        low: left * factor * (1 - conventions.about), high: left * factor * (1 + conventions.about))
      let agrees = wide.meets(Interval(other, conventions))
      return ConversionCheck(
        conversion: other, outcome: agrees ? .agrees : .differs,
        sentence: "\(text) and \(otherText) \(agrees ? "fit" : "do not fit") the editor’s rate.")
    }
    let isLeftCheaper = left >= right
    guard let price = DecimalNumber(rounding: isLeftCheaper ? left / right : right / left) else {
      return unchecked
    }
    let rounded = price.rounded(toSignificant: 3)
    let number = QuantityFormat.number(rounded, language: "en")
    let (cheap, dear) = isLeftCheaper ? (from, to) : (to, from)
    return ConversionCheck(
      conversion: other, outcome: .impliesRate(rounded),
      sentence: "\(text) for \(otherText) implies \(number) \(cheap) for one \(dear).")
  }
}
