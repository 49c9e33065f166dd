import DossierModel

/// One value from one origin, however often it is repeated: what is counted once.
struct Claim {
  /// Numbers of observations, ascending.
  var members: [Int]
  let group: Int
  let origin: Origin
  let interval: Interval
  let quantity: Quantity
  /// The first words that state it.
  let words: String
  /// From the earliest to the latest time of its members.
  var time: ClosedRange<Int>
  /// The period, when it is one of dates, so that editions of one period are compared.
  let period: ClosedRange<Int>?
  /// The days of its latest date; nil when a member has none, for that may be of any date.
  var date: ClosedRange<Int>?
  var isDated: Bool
  var isSuperseded = false

  var first: Int { members.first ?? 0 }

  /// True for a vague plural that is open above: `thousands`.
  var isOpenConvention: Bool { quantity.isConvention && quantity.high == nil }

  func overlaps(_ other: Claim) -> Bool { time.overlaps(other.time) }

  /// True when both may contradict each other: not of one known origin, and about one time.
  func canContradict(_ other: Claim) -> Bool {
    (origin == .unknown || origin != other.origin) && overlaps(other)
  }
}

/// Gathers the figures of a group into claims.
struct ClaimGathering {
  let observations: [Observation]
  let times: [TimeFrame]
  let origins: [Origin]

  private struct Key: Hashable {
    let origin: Origin
    let interval: Interval
    let isConvention: Bool
    let period: ClosedRange<Int>?
  }

  /// Claims ordered by their first member; notes each figure's claim.
  func claims(of members: [Int], in group: Int, _ figures: inout [Figure]) -> [Claim] {
    var numbers: [Key: Int] = [:]
    var claims: [Claim] = []
    for member in members {
      let figure = figures[member]
      let origin = origins[member]
      let period = times[member].isPeriod ? times[member].days : nil
      let key = Key(
        origin: origin, interval: figure.interval, isConvention: figure.quantity.isConvention,
        period: period)
      let date = observations[member].date?.days
      if let number = numbers[key] {
        claims[number].members.append(member)
        claims[number].time = hull(claims[number].time, times[member].span)
        claims[number].isDated = claims[number].isDated && date != nil
        if let date, date.upperBound > claims[number].date?.upperBound ?? Int.min {
          claims[number].date = date
        }
        figures[member].claim = number
      } else {
        numbers[key] = claims.count
        figures[member].claim = claims.count
        claims.append(
          Claim(
            members: [member], group: group, origin: origin, interval: figure.interval,
            quantity: figure.quantity, words: observations[member].words,
            time: times[member].span, period: period, date: date, isDated: date != nil))
      }
    }
    return claims
  }

  private func hull(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> ClosedRange<Int> {
    min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
  }
}
