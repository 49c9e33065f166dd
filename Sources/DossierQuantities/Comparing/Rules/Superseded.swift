import DossierModel

/// A figure is superseded when the same origin gives another one as of a later date, within the
/// window of the statistic or, where it is fixed or only grows, at any time.
enum Superseded {
  /// `misquoted`: for each group, pairs of claims that are left to `misquotation`.
  static func apply(to context: inout ComparisonContext, except misquoted: [Set<[Int]>]) {
    for group in context.claims.indices {
      let claims = context.claims[group]
      var superseded: [Int] = []
      for list in ClaimPairs.ofOneOrigin(claims) {
        let dated = list.filter { claims[$0].latest != nil }.sorted {
          (days($0, claims).lowerBound, $0) < (days($1, claims).lowerBound, $1)
        }
        for old in dated {
          guard let next = successor(of: old, dated, claims, misquoted[group], context),
            let origin = claims[old].origin
          else { continue }
          superseded.append(old)
          context.count(.superseded)
          let finding = context.finding(
            .superseded(origin: origin), claims[old], claims[next])
          context.listIfTold(finding)
        }
      }
      context.supersede(superseded, in: group)
    }
  }

  private static func days(_ claim: Int, _ claims: [Claim]) -> ClosedRange<Int> {
    claims[claim].latest ?? 0...0
  }

  /// How many later claims are looked at: those that state the same are passed over.
  private static let tried = 64

  private static func successor(
    of old: Int, _ dated: [Int], _ claims: [Claim], _ misquoted: Set<[Int]>,
    _ context: ComparisonContext
  ) -> Int? {
    let end = days(old, claims).upperBound
    var (from, to) = (0, dated.count)
    while from < to {
      let middle = (from + to) / 2
      if days(dated[middle], claims).lowerBound > end { to = middle } else { from = middle + 1 }
    }
    let value = StatedValue(claims[old], context.conventions)
    let isBounded = context.frame.course == .varies
    return dated[from...].prefix(tried).first { next in
      if isBounded, !claims[old].overlaps(claims[next]) { return false }
      if misquoted.contains([min(old, next), max(old, next)]) { return false }
      // A total that only grows and comes down is told by `falls` alone.
      if context.frame.course == .cumulative,
        claims[next].interval.high <= claims[old].interval.low,
        !claims[next].interval.meets(claims[old].interval)
      {
        return false
      }
      return !value.isSame(as: StatedValue(claims[next], context.conventions))
    }
  }
}
