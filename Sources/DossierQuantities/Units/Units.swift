package import DossierModel

// In: units as records and words give them. Out: one spelling for each, and fixed ratios.
// UnitTable lists them, UnitExpression takes `million USD/month` apart, UnitText reads plain words.

/// Units: their canonical names, and conversion where a fixed ratio exists.
package enum Units {
  /// The canonical name of a unit as a record or an attribute writes it: `US dollars` is `USD`,
  /// `men` is `people`, `dollars a month` is `USD/month`, `thousands of tonnes` is `thousand
  /// tonnes`.
  ///
  /// A unit that is not known stays as it is, in lower case.
  package static func canonical(_ text: String, language: String = "en") -> String {
    UnitText.canonical(text, language: language)
  }

  /// True when both name the same unit; unknown ones are compared letter by letter.
  package static func areSame(_ left: String, _ right: String) -> Bool {
    left == right || canonical(left) == canonical(right)
  }

  /// True for money, with or without a rate: `USD`, `RUB/month`.
  package static func isCurrency(_ unit: String) -> Bool {
    UnitExpression(canonical: unit).isCurrency
  }

  /// True when a fixed ratio leads from one canonical unit to the other.
  ///
  /// Never for two currencies.
  package static func areConvertible(_ left: String, _ right: String) -> Bool {
    ratio(from: left, to: right) != nil
  }

  /// The quantity in another canonical unit, for showing; nil when no fixed ratio leads there.
  ///
  /// Rounded to one significant digit more than the source gives, at least to three: 250 miles are
  /// 402 km, 15 years 180 months. A month is a twelfth of 365.25 days. Take intervals of the
  /// original and convert these, for the result does not know how finely the source has rounded.
  package static func convert(_ quantity: Quantity, to unit: String) -> Quantity? {
    guard let from = quantity.unit, let ratio = ratio(from: from, to: unit) else { return nil }
    var converted = quantity
    converted.low = quantity.low.map { rounded($0, times: ratio) }
    converted.high = quantity.high.map { rounded($0, times: ratio) }
    converted.unit = unit
    if ratio != .one { converted.precision = nil }
    return converted
  }

  /// The quantity with what its unit lacks taken from the record's canonical unit.
  ///
  /// No unit: the record's. A rate alone (`/month`): the record's money at that rate. Where the
  /// record counts in thousands or millions, a number that large already counts singly: in
  /// `million people`, 12 is twelve million, and 12,000,000 is twelve million too.
  package static func complete(_ quantity: Quantity, with recordUnit: String?) -> Quantity {
    guard let recordUnit, !recordUnit.isEmpty else { return quantity }
    if let unit = quantity.unit, !unit.hasPrefix("/") { return quantity }
    var expression = UnitExpression(canonical: recordUnit)
    if let unit = quantity.unit { expression.per = String(unit.dropFirst()) }
    let largest = quantity.high ?? quantity.low ?? DecimalNumber(0)
    if expression.scale > 0, largest >= DecimalNumber(1, exponent: expression.scale) {
      expression.scale = 0
    }
    var completed = quantity
    completed.unit = expression.canonical
    return completed
  }

  static func ratio(from left: String, to right: String) -> Ratio? {
    if left == right { return .one }
    return UnitExpression(canonical: left).ratio(to: UnitExpression(canonical: right))
  }

  private static func rounded(_ number: DecimalNumber, times ratio: Ratio) -> DecimalNumber {
    let exact = number.times(ratio)
    return ratio == .one
      ? number : exact.rounded(toSignificant: max(3, number.significantDigits + 1))
  }
}
