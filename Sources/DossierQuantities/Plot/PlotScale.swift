package import DossierModel

// In: the intervals of a plot. Out: the axis, its ticks, and where each interval lies on it.

/// An axis for intervals: linear, or logarithmic where the values span more than a hundredfold.
package struct PlotScale: Sendable, Hashable {
  /// Where an interval lies on the axis.
  package struct Mark: Sendable, Hashable {
    /// Percent of the axis from its start, 0 to 100, with two decimals.
    package let start: Double
    package let end: Double
    /// True when the interval goes on beyond that end: an arrow at the edge.
    package let hasArrowAtStart: Bool
    package let hasArrowAtEnd: Bool
  }

  /// The values at 0 and at 100 percent.
  package let low: Double
  package let high: Double
  package let isLogarithmic: Bool
  /// Round values within the axis, ascending.
  package let ticks: [DecimalNumber]

  /// The axis for some intervals; nil when none of them has a finite end.
  ///
  /// It holds all finite ends. A linear one begins at zero unless all values lie within a quarter
  /// of the largest; ends lie on ticks. It is logarithmic only when all ends are above zero and the
  /// largest is more than a hundred times the smallest.
  package init?(_ intervals: [Interval]) {
    var low = Double.infinity
    var high = -Double.infinity
    var isOpenAbove = false
    for interval in intervals {
      for end in [interval.low, interval.high] where end.magnitude < Self.endless {
        low = min(low, Self.flushed(end))
        high = max(high, Self.flushed(end))
      }
      if interval.high >= Self.endless { isOpenAbove = true }
    }
    guard low <= high else { return nil }
    // So that an arrow has somewhere to go.
    if isOpenAbove, high > 0 { high *= low == high ? 2 : 1.1 }
    if isOpenAbove, high <= 0 { high += max(1, high.magnitude) }
    isLogarithmic = low > 0 && high / low > 100
    let axis = isLogarithmic ? PlotTicks.logarithmic(low, high) : PlotTicks.linear(low, high)
    guard let first = axis.first, let last = axis.last, axis.count > 1 else { return nil }
    self.low = first.double
    self.high = last.double
    ticks = axis
  }

  /// Beyond this numbers are taken as endless, for their ticks could not be told apart.
  private static let endless = 1e200

  /// Zero for what is next to nothing.
  private static func flushed(_ value: Double) -> Double {
    value.magnitude < 1 / endless ? 0 : value
  }

  /// Where a value lies: percent from the start, within 0 to 100, with two decimals.
  package func position(_ value: Double) -> Double {
    guard value.isFinite else { return value > 0 ? 100 : 0 }
    let part: Double
    if isLogarithmic {
      guard value > 0 else { return 0 }
      let start = Logarithm.decimal(low)
      part = (Logarithm.decimal(value) - start) / (Logarithm.decimal(high) - start)
    } else {
      part = (value - low) / (high - low)
    }
    guard !part.isNaN else { return 0 }
    return (min(max(part, 0), 1) * 10_000).rounded() / 100
  }

  package func mark(_ interval: Interval) -> Mark {
    Mark(
      start: position(interval.low), end: position(interval.high),
      hasArrowAtStart: Self.flushed(interval.low) < low,
      hasArrowAtEnd: Self.flushed(interval.high) > high)
  }
}
