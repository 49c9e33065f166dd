import DossierModel

/// Exact arithmetic on decimal numbers; nil where the result does not fit 18 digits.
extension DecimalNumber {
  func scaled(byTenTo power: Int) -> DecimalNumber {
    DecimalNumber(mantissa, exponent: exponent + power)
  }

  func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let common = Swift.min(exponent, other.exponent)
    guard let left = units(ofTenTo: common), let right = other.units(ofTenTo: common) else {
      return nil
    }
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : DecimalNumber(sum, exponent: common)
  }

  func multiplied(by factor: Int64) -> DecimalNumber? {
    let (product, overflows) = mantissa.multipliedReportingOverflow(by: factor)
    return overflows ? nil : DecimalNumber(product, exponent: exponent)
  }

  var negated: DecimalNumber { DecimalNumber(-mantissa, exponent: exponent) }

  /// How many times 10^`power` it is; nil when that is no whole number, or too large.
  func units(ofTenTo power: Int) -> Int64? {
    guard exponent >= power, exponent - power <= 18 else { return mantissa == 0 ? 0 : nil }
    var value = mantissa
    for _ in 0..<(exponent - power) {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      value = product
    }
    return value
  }

  /// The number of digits of the mantissa; 0 for zero.
  var significantDigits: Int {
    var rest = mantissa
    var count = 0
    while rest != 0 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// Rounds half away from zero to at most `digits` significant digits, 1 or more.
  func rounded(toSignificant digits: Int) -> DecimalNumber {
    let surplus = significantDigits - digits
    guard surplus > 0 else { return self }
    var divisor: Int64 = 1
    for _ in 0..<surplus { divisor *= 10 }
    let remainder = mantissa % divisor
    var quotient = mantissa / divisor
    if abs(remainder) >= divisor - abs(remainder) { quotient += mantissa < 0 ? -1 : 1 }
    return DecimalNumber(quotient, exponent: exponent + surplus)
  }

  /// The product with a fraction: exact when it ends within 15 digits, else cut after the 15th.
  func times(_ ratio: Ratio) -> DecimalNumber {
    if ratio == .one { return self }
    var number = self
    var product = number.mantissa.multipliedReportingOverflow(by: ratio.numerator)
    while product.overflow {
      number = number.rounded(toSignificant: Swift.max(1, number.significantDigits - 1))
      product = number.mantissa.multipliedReportingOverflow(by: ratio.numerator)
      if number.significantDigits <= 1 { break }
    }
    if product.overflow { return self }
    var top = product.partialValue
    var power = number.exponent
    while top % ratio.denominator != 0, abs(top) < Int64.max / 100,
      DecimalNumber(top / ratio.denominator).mantissa.magnitude < 1_000_000_000_000_000
    {
      top *= 10
      power -= 1
    }
    return DecimalNumber(top / ratio.denominator, exponent: power)
  }
}
