/// Two figures of one thing, place and time contradict each other when no value fits both.
///
/// Figures of one known origin are left to `misquotation`, superseded ones contradict nobody, and
/// what the same origin repeats counts once.
enum Contradiction {
  static func apply(to context: inout ComparisonContext) {
    for claims in context.claims {
      let current = claims.filter { !$0.isSuperseded }
      let count = Self.count(current)
      guard count > 0 else { continue }
      context.count(.contradiction, count)
      list(current, into: &context)
    }
  }

  private static func list(_ claims: [Claim], into context: inout ComparisonContext) {
    let room = ComparisonContext.listed - context.listedCount(.contradiction)
    var pairs = ClaimPairs.disjoint(claims, limit: room + 1) { $0.canContradict($1) }
    if pairs.count > room {
      pairs = ClaimPairs.telling(claims, limit: room) { $0.canContradict($1) }
      // Explained ones are always shown, however many others there are.
      let numbers = ClaimPairs.numbers(claims)
      for (left, right) in context.explanations.pairs(.contradiction) {
        guard let one = numbers[left], let other = numbers[right], one != other,
          claims[one].canContradict(claims[other]),
          !claims[one].interval.meets(claims[other].interval)
        else { continue }
        pairs.append((min(one, other), max(one, other)))
      }
    }
    var seen: Set<[Int]> = []
    for (one, other) in pairs.sorted(by: { $0 < $1 }) where seen.insert([one, other]).inserted {
      let finding = context.finding(
        .contradiction, claims[one], claims[other],
        sentence(claims[one], claims[other], context))
      context.list(finding)
    }
  }

  /// How many pairs contradict each other.
  static func count(_ claims: [Claim]) -> Int {
    var byOrigin: [Origin: [Claim]] = [:]
    for claim in claims where claim.origin != .unknown {
      byOrigin[claim.origin, default: []].append(claim)
    }
    let ofOneOrigin = byOrigin.values.reduce(0) { $0 + ClaimPairs.disjointCount($1) }
    return ClaimPairs.disjointCount(claims) - ofOneOrigin
  }

  private static func sentence(
    _ left: Claim, _ right: Claim, _ context: ComparisonContext
  ) -> String {
    let ends = "\(context.interval(left, withUnit: false)) against \(context.interval(right))"
    let periods =
      left.period != right.period && left.period != nil && right.period != nil
      ? " Their periods overlap but are not the same." : ""
    return "\(context.cited(left)) and \(context.cited(right)) cannot both hold: \(ends).\(periods)"
  }
}
