import DossierModel
import DossierQuantities

/// What a figure may stand for, in words.
enum IntervalText {
  /// "650,000 to 750,000, from rounding"; nil when the value stands for itself.
  static func text(_ figure: Figure, _ words: Words) -> String? {
    let interval = figure.interval
    if interval.isPoint { return nil }
    let reason =
      figure.quantity.isConvention
      ? words["by_convention"]
      : !figure.quantity.isSingle
        ? words["as_stated"]
        : figure.quantity.qualifier == nil ? words["rounded"] : words["by_qualifier"]
    let low = interval.isBoundedBelow ? number(interval.low, words) : nil
    let high = interval.isBoundedAbove ? number(interval.high, words) : nil
    let range: String
    switch (low, high) {
    case (let low?, let high?): range = words.fill("range_between", ["low": low, "high": high])
    case (let low?, nil): range = words.fill("range_from", ["low": low])
    case (nil, let high?): range = words.fill("range_up_to", ["high": high])
    case (nil, nil): return nil
    }
    return "\(range), \(reason)"
  }

  /// Three decimals at most: intervals are worked out in floating point.
  private static func number(_ value: Double, _ words: Words) -> String {
    let decimal =
      abs(value) < 9e14
      ? DecimalNumber(Int64((value * 1000).rounded()), exponent: -3)
      : DecimalNumber(Int64(clamping: Int(value.rounded())))
    return QuantityFormat.number(decimal, language: words.language)
  }
}
