/// A fixed ratio of two units as a fraction in lowest terms, so that converting rounds once.
struct Ratio: Hashable {
  let numerator: Int64
  let denominator: Int64

  static let one = Ratio(1)

  private init(_ whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// Returns nil for anything but a positive fraction.
  init?(_ numerator: Int64, _ denominator: Int64) {
    guard numerator > 0, denominator > 0 else { return nil }
    var a = numerator
    var b = denominator
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / a
    self.denominator = denominator / a
  }

  /// Returns nil when the product does not fit.
  func times(_ other: Ratio) -> Ratio? {
    // Crosswise reduction first keeps the products small.
    guard let left = Ratio(numerator, other.denominator),
      let right = Ratio(other.numerator, denominator)
    else { return nil }
    let (top, topOverflows) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (bottom, bottomOverflows) = left.denominator.multipliedReportingOverflow(
      by: right.denominator)
    return topOverflows || bottomOverflows ? nil : Ratio(top, bottom)
  }

  /// Returns nil when the quotient does not fit.
  func divided(by other: Ratio) -> Ratio? {
    Ratio(other.denominator, other.numerator).flatMap { times($0) }
  }

  /// 10^`power`; nil outside -18...18.
  static func tenTo(_ power: Int) -> Ratio? {
    guard (-18...18).contains(power) else { return nil }
    var ten: Int64 = 1
    for _ in 0..<abs(power) { ten *= 10 }
    return power < 0 ? Ratio(1, ten) : Ratio(ten, 1)
  }

  func scaling(_ value: Double) -> Double { value * Double(numerator) / Double(denominator) }
}
