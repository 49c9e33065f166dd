import DossierModel
import DossierQuantities

/// What a figure may stand for, in words.
enum IntervalText {
  /// "650,000 to 750,000, from rounding"; nil when the value stands for itself.
  ///
  /// `isGiven`: by the editors, and not read from the words.
  static func text(_ figure: Figure, isGiven: Bool, _ words: Words) -> String? {
    let interval = figure.interval
    if interval.isPoint { return nil }
    let reason =
      figure.quantity.isConvention
      ? words["by_convention"]
      : !figure.quantity.isSingle
        ? words[isGiven ? "as_given" : "as_stated"]
        : figure.quantity.qualifier == nil ? words["rounded"] : words["by_qualifier"]
    let low = number(interval.low, of: interval, words)
    let high = number(interval.high, of: interval, words)
    let range: String
    switch (low, high) {
    case (let low?, let high?): range = words.fill("range_between", ["low": low, "high": high])
    case (let low?, nil): range = words.fill("range_from", ["low": low])
    case (nil, let high?): range = words.fill("range_up_to", ["high": high])
    case (nil, nil): return nil
    }
    return "\(range), \(reason)"
  }

  /// An end in six significant digits, or in as many more as a hundredth of the width takes.
  ///
  /// What is converted has no last digit. An end that stands alone has up to twelve.
  private static func number(_ value: Double, of interval: Interval, _ words: Words) -> String? {
    let tolerance = (interval.high - interval.low) / 100
    let fewest = tolerance.isFinite ? 6 : 12
    let digits =
      (fewest..<12).first { digits in
        DecimalNumber(rounding: value, toSignificant: digits)
          .map { abs($0.double - value) <= tolerance } ?? false
      } ?? 12
    return DecimalNumber(rounding: value, toSignificant: digits)
      .map { QuantityFormat.number($0, language: words.language) }
  }
}
