import DossierModel

/// What a claim states, as a box: where its low end may lie, and where its high end.
///
/// Two claims of one origin state the same when their boxes meet: 10 million and 10.2 million do,
/// for the one is the other rounded; 8 to 10 and 8 to 12 do not.
struct StatedValue {
  let low: Interval
  let high: Interval

  init(_ claim: Claim, _ conventions: Conventions) {
    let quantity = claim.quantity
    guard let bottom = quantity.low, let top = quantity.high, bottom != top,
      !quantity.isConvention
    else {
      low = claim.exclusion
      high = claim.exclusion
      return
    }
    low = Self.end(bottom.double, conventions)
    high = Self.end(top.double, conventions)
  }

  /// A stated end is read as exactly as `about` is.
  private static func end(_ value: Double, _ conventions: Conventions) -> Interval {
    let reach = conventions.about * value.magnitude
    return Interval(low: value - reach, high: value + reach)
  }

  func isSame(as other: StatedValue) -> Bool { low.meets(other.low) && high.meets(other.high) }
}
