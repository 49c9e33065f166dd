/// The values that a figure may stand for.
///
/// Ends may be infinite.
package struct Interval: Sendable, Hashable {
  package let low: Double
  package let high: Double
  /// True when the end itself does not belong to it: more than 12.
  package let lowIsOpen: Bool
  package let highIsOpen: Bool

  /// Ends are swapped when they stand the wrong way round; what is no number becomes infinite.
  package init(
    low: Double, high: Double, lowIsOpen: Bool = false, highIsOpen: Bool = false
  ) {
    let low = low.isNaN ? -.infinity : low
    let high = high.isNaN ? .infinity : high
    let isForward = low <= high
    self.low = isForward ? low : high
    self.high = isForward ? high : low
    self.lowIsOpen = isForward ? lowIsOpen : highIsOpen
    self.highIsOpen = isForward ? highIsOpen : lowIsOpen
  }

  package static let everything = Interval(low: -.infinity, high: .infinity)

  package var isBoundedBelow: Bool { low > -.infinity }
  package var isPoint: Bool { low == high }

  /// True when some value belongs to both.
  package func meets(_ other: Interval) -> Bool {
    Self.begins(self, beforeEndOf: other) && Self.begins(other, beforeEndOf: self)
  }

  private static func begins(_ one: Interval, beforeEndOf other: Interval) -> Bool {
    one.low < other.high || one.low == other.high && !one.lowIsOpen && !other.highIsOpen
  }

  /// The values that belong to both; nil when there are none.
  package func intersection(_ other: Interval) -> Interval? {
    guard meets(other) else { return nil }
    let fromSelf = low > other.low || low == other.low && lowIsOpen
    let toSelf = high < other.high || high == other.high && highIsOpen
    return Interval(
      low: fromSelf ? low : other.low, high: toSelf ? high : other.high,
      lowIsOpen: fromSelf ? lowIsOpen : other.lowIsOpen,
      highIsOpen: toSelf ? highIsOpen : other.highIsOpen)
  }

  func scaled(by ratio: Ratio) -> Interval {
    Interval(
      low: ratio.scaling(low), high: ratio.scaling(high), lowIsOpen: lowIsOpen,
      highIsOpen: highIsOpen)
  }

  /// Multiplies both ends by a positive factor.
  func scaled(by factor: Double) -> Interval {
    Interval(low: low * factor, high: high * factor, lowIsOpen: lowIsOpen, highIsOpen: highIsOpen)
  }
}
