import DossierModel

/// In a total that only grows, a later figure that is lower than an earlier one: one of the two is
/// wrong, or the total was corrected.
///
/// Each later figure with the nearest earlier one that excludes it, at any distance in time; the
/// same value of one origin against the same earlier figure once. Vague words prove nothing here.
enum Falls {
  static func apply(to context: inout ComparisonContext) {
    guard context.frame.course == .cumulative else { return }
    for claims in context.claims { apply(to: claims.filter { !$0.isVague }, &context) }
  }

  private static func apply(to claims: [Claim], _ context: inout ComparisonContext) {
    guard claims.count > 1 else { return }
    let values = ClaimPairs.ranks(claims.map(\.interval))
    let dated = claims.indices.filter { claims[$0].latest != nil }
    func days(_ claim: Int) -> ClosedRange<Int> { claims[claim].latest ?? 0...0 }
    let byEnd = dated.sorted { (days($0).upperBound, $0) < (days($1).upperBound, $1) }
    let byStart = dated.sorted { (days($0).lowerBound, $0) < (days($1).lowerBound, $1) }
    // Of all earlier claims above a value, the latest: a tree of maxima over the lower ends.
    let top = values.map(\.upperBound).max() ?? 0
    var latest = MaximumTree(count: top + 2)
    var passed = 0
    var seen: Set<[Int]> = []
    var origins: [Referent?: Int] = [:]
    for later in byStart {
      while passed < byEnd.count, days(byEnd[passed]).upperBound < days(later).lowerBound {
        // Those that end last are put in last, so that a place in this order tells which is nearest.
        latest.raise(to: passed, at: top + 1 - values[byEnd[passed]].lowerBound)
        passed += 1
      }
      let above = top - values[later].upperBound
      guard let place = latest.maximum(through: above) else { continue }
      let earlier = byEnd[place]
      let number = origins[claims[later].origin, default: origins.count]
      origins[claims[later].origin] = number
      let value = [values[later].lowerBound, values[later].upperBound]
      guard seen.insert([earlier, number] + value).inserted else { continue }
      context.count(.falls)
      context.listIfTold(context.finding(.falls, claims[earlier], claims[later]))
    }
  }
}

/// The largest of the numbers put in at or before each place: a tree of Fenwick (1994) with maxima.
struct MaximumTree {
  private var maxima: [Int]

  init(count: Int) { maxima = [Int](repeating: -1, count: count + 1) }

  mutating func raise(to value: Int, at index: Int) {
    var index = index + 1
    while index < maxima.count {
      maxima[index] = max(maxima[index], value)
      index += index & -index
    }
  }

  /// The largest at places 0 through `index`; nil when there is none.
  func maximum(through index: Int) -> Int? {
    var index = min(index + 1, maxima.count - 1)
    var largest = -1
    while index > 0 {
      largest = max(largest, maxima[index])
      index -= index & -index
    }
    return largest < 0 ? nil : largest
  }
}
