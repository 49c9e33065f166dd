package import DossierModel

/// What can be said of two figures of different statistics.
///
/// They count different things, so no rule holds them against each other; where both are in one
/// unit, their ratio tells how the one would stand to the other as a part.
package struct CrossComparison: Sendable, Hashable {
  /// In what they differ, in plain English: `the populations differ (men; volunteers)`.
  package let reasons: [String]
  /// The first in parts of the second; nil when the units do not convert or an end is missing.
  package let ratio: Interval?
  /// In plain English, ending with a full stop.
  package let sentence: String

  /// Two observations, each with the record of its statistic and that statistic's name.
  package init(
    _ left: (observation: Observation, frame: StatisticFrame, name: String),
    _ right: (observation: Observation, frame: StatisticFrame, name: String)
  ) {
    let leftUnit = left.observation.quantity.unit ?? left.frame.unit
    let rightUnit = right.observation.quantity.unit ?? right.frame.unit
    var reasons = ["they are different statistics (\(left.name); \(right.name))"]
    let ratio = leftUnit.flatMap { from in rightUnit.flatMap { Units.ratio(from: from, to: $0) } }
    if ratio == nil {
      reasons.append("the units differ (\(leftUnit ?? "none"); \(rightUnit ?? "none"))")
    }
    NotComparable.note(
      "the populations differ", left.observation.population ?? left.frame.population,
      right.observation.population ?? right.frame.population, &reasons)
    self.reasons = reasons
    let parts = ratio.flatMap {
      Self.parts(left.observation.quantity, right.observation.quantity, $0)
    }
    self.ratio = parts
    let compared = parts.map { " The first is \(Self.words($0)) the second." } ?? ""
    sentence =
      "“\(left.observation.words)” and “\(right.observation.words)” are not comparable: "
      + reasons.joined(separator: ", ") + ".\(compared)"
  }

  private static func parts(_ left: Quantity, _ right: Quantity, _ ratio: Ratio) -> Interval? {
    guard let low = left.low?.double, let high = left.high?.double,
      let bottom = right.low?.double, let top = right.high?.double, low >= 0, bottom > 0
    else { return nil }
    return Interval(low: ratio.scaling(low) / top, high: ratio.scaling(high) / bottom)
  }

  /// `3 to 14 percent of`, or `1.68 times` from one and a half upwards.
  private static func words(_ parts: Interval) -> String {
    let isShare = parts.high < 1.5
    let factor = isShare ? 100.0 : 1
    let ends = [parts.low, parts.high].compactMap {
      DecimalNumber(rounding: $0 * factor)?.rounded(toSignificant: isShare ? 2 : 3)
    }
    guard let low = ends.first, let high = ends.last else { return "" }
    let unit = isShare ? "percent" : nil
    let text = QuantityFormat.text(Quantity(low: low, high: high, unit: unit), language: "en")
    return isShare ? "\(text) of" : "\(text) times"
  }
}
