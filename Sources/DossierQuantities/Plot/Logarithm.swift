/// The decimal logarithm, without a platform's mathematics library, so that every machine draws
/// the same plot.
enum Logarithm {
  /// log10 of a positive finite number; accurate to about 14 digits.
  static func decimal(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    // value = m × 2^e with m around 1; ln m = 2 artanh((m - 1) / (m + 1)), a series in odd powers.
    var exponent = Double(value.exponent)
    var mantissa = value.significand
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 27, by: 2) {
      sum += power / odd
      power *= ratio * ratio
    }
    return (2 * sum + exponent * 0.693_147_180_559_945_3) / 2.302_585_092_994_046
  }
}
