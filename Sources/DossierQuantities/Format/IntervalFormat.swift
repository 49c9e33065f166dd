package import DossierModel

extension QuantityFormat {
  /// The interval in words: `650,000 to 750,000 people`, `at least 12`, `more than 50 percent`.
  ///
  /// Ends are rounded to six significant digits. Empty for an interval without ends.
  package static func text(_ interval: Interval, unit: String?, language: String) -> String {
    let low = DecimalNumber(rounding: interval.low)
    let high = DecimalNumber(rounding: interval.high)
    var quantity = Quantity(low: low, high: high, unit: unit)
    switch (low, high) {
    case (let low?, nil):
      quantity.high = low
      quantity.qualifier = interval.lowIsOpen ? .moreThan : .atLeast
    case (nil, let high?):
      quantity.low = high
      quantity.qualifier = interval.highIsOpen ? .lessThan : .atMost
    case (let low?, let high?) where low.mantissa == 0 && high.mantissa > 0:
      quantity.low = high
      quantity.qualifier = interval.highIsOpen ? .lessThan : .atMost
    default: break
    }
    return text(quantity, language: language)
  }
}

extension DecimalNumber {
  /// The number nearest to `value` with so many significant digits, 1 to 12; nil when it is not
  /// finite.
  package init?(rounding value: Double, toSignificant digits: Int = 6) {
    guard value.isFinite else { return nil }
    var scaled = value
    var exponent = 0
    while scaled.magnitude >= 1e15, exponent < 330 {
      scaled /= 10
      exponent += 1
    }
    while scaled != 0, scaled.magnitude < 1e14, exponent > -330 {
      scaled *= 10
      exponent -= 1
    }
    self = DecimalNumber(Int64(scaled.rounded()), exponent: exponent)
      .rounded(toSignificant: digits)
  }
}
