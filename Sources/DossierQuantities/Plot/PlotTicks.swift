import DossierModel

/// Round ticks: 1, 2 or 5 times a power of ten.
enum PlotTicks {
  /// About four to seven ticks that enclose the values, beginning at zero where that is honest.
  static func linear(_ low: Double, _ high: Double) -> [DecimalNumber] {
    var low = low
    var high = high
    if low >= 0, high - low >= high / 4 || low == high { low = 0 }
    if high <= 0, high - low >= -low / 4 || low == high { high = 0 }
    // Subnormal widths have no step of their own.
    if high - low < 1e-250 { high = low + 1 }
    guard let (factor, power) = step((high - low) / 5) else { return [] }
    let step = DecimalNumber(factor, exponent: power).double
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.up)
    guard first.magnitude < 1e15, last.magnitude < 1e15, last - first < 100 else { return [] }
    return (Int64(first)...max(Int64(last), Int64(first) + 1)).map {
      DecimalNumber($0 * factor, exponent: power)
    }
  }

  /// Powers of ten that enclose the values; over a few decades with 2 and 5 times them as well.
  static func logarithmic(_ low: Double, _ high: Double) -> [DecimalNumber] {
    let first = exponent(low)
    var last = exponent(high)
    if DecimalNumber(1, exponent: last).double < high { last += 1 }
    let stride = max(1, (last - first + 7) / 8)
    var ticks: [DecimalNumber] = []
    var power = first
    while power < last + stride {
      ticks.append(DecimalNumber(1, exponent: power))
      power += stride
    }
    return ticks
  }

  /// The smallest 1, 2 or 5 times a power of ten that is not below `width`.
  private static func step(_ width: Double) -> (factor: Int64, power: Int)? {
    guard width > 0, width.isFinite else { return nil }
    var power = exponent(width)
    for factor: Int64 in [1, 2, 5] where DecimalNumber(factor, exponent: power).double >= width {
      return (factor, power)
    }
    power += 1
    return (1, power)
  }

  /// The power of ten that is not above a positive value.
  private static func exponent(_ value: Double) -> Int {
    var power = Int(Logarithm.decimal(value).rounded(.down))
    // The logarithm may be off by a hair at powers of ten.
    while DecimalNumber(1, exponent: power + 1).double <= value { power += 1 }
    while DecimalNumber(1, exponent: power).double > value { power -= 1 }
    return power
  }
}
