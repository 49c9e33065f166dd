import DossierModel

/// Two figures of one thing, place and time contradict each other when no value fits both.
///
/// Figures of one known origin are left to `misquotation`, superseded ones contradict nobody, and
/// what the same origin repeats counts once.
enum Contradiction {
  static func apply(to context: inout ComparisonContext) {
    for claims in context.claims {
      let current = claims.filter { !$0.isReplaced }
      let count = Self.count(current)
      guard count > 0 else { continue }
      context.count(.contradiction, count)
      list(current, into: &context)
    }
  }

  /// How many pairs are looked at for those that tell most.
  private static let candidates = 2_000

  private static func list(_ claims: [Claim], into context: inout ComparisonContext) {
    let room = ComparisonContext.listed - context.listedCount(.contradiction)
    let pairs = ClaimPairs.disjoint(claims, limit: Self.candidates) { $0.canContradict($1) }
    var listed = Array(mostTelling(pairs, claims, context).prefix(max(0, room)))
    if pairs.count > room {
      // Explained ones are always shown, however many others there are.
      let numbers = ClaimPairs.numbers(claims)
      for (left, right) in context.explanations.pairs(.contradiction) {
        guard let one = numbers[left], let other = numbers[right], one != other,
          claims[one].canContradict(claims[other]), ClaimPairs.excludes(claims[one], claims[other])
        else { continue }
        listed.append((min(one, other), max(one, other)))
      }
    }
    var seen: Set<[Int]> = []
    for (one, other) in listed.sorted(by: { $0 < $1 }) where seen.insert([one, other]).inserted {
      context.list(context.findingInOrder(.contradiction, claims[one], claims[other]))
    }
  }

  /// Nearest in time first, then with both origins named, then furthest apart in value.
  private static func mostTelling(
    _ pairs: [(Int, Int)], _ claims: [Claim], _ context: ComparisonContext
  ) -> [(Int, Int)] {
    let ranked = pairs.enumerated().map { place, pair in
      let (left, right) = (claims[pair.0], claims[pair.1])
      let unnamed = [left, right].count { $0.origin == nil }
      let (one, other) = context.tellingMembers(left, right)
      return (gap: context.gap(one, other), unnamed: unnamed, place: place, pair: pair)
    }
    return ranked.sorted {
      ($0.gap, $0.unnamed, $0.place) < ($1.gap, $1.unnamed, $1.place)
    }.map(\.pair)
  }

  /// How many pairs contradict each other.
  static func count(_ claims: [Claim]) -> Int {
    var byOrigin: [Referent: [Claim]] = [:]
    for claim in claims {
      if let origin = claim.origin { byOrigin[origin, default: []].append(claim) }
    }
    let ofOneOrigin = byOrigin.values.reduce(0) { $0 + ClaimPairs.disjointCount($1) }
    return ClaimPairs.disjointCount(claims) - ofOneOrigin
  }
}
