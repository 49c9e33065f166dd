import DossierModel

/// Figures whose unit, population, place or stated period differ are not comparable: shown apart,
/// never plotted together, never held against each other.
///
/// One pair for each group after the first, with the first.
enum NotComparable {
  static func apply(to context: inout ComparisonContext) {
    guard let first = context.groups.first, context.groups.count > 1 else { return }
    context.count(.notComparable, context.groups.count - 1)
    for group in context.groups.dropFirst() {
      let (one, other) = tellingPair(first.members, group.members, context)
      let finding = context.finding(
        .notComparable(differences(first, group)), context.inOrder(one, other),
        among: first.members, group.members)
      context.listIfTold(finding)
    }
  }

  /// In what two groups differ.
  static func differences(
    _ left: ComparisonGroup, _ right: ComparisonGroup
  ) -> [Finding.Difference] {
    var differences: [Finding.Difference] = []
    if left.unit != right.unit { differences.append(.unit(left.unit, right.unit)) }
    if left.population != right.population {
      differences.append(.population(left.population, right.population))
    }
    if left.place != right.place { differences.append(.place(left.place, right.place)) }
    // Two spellings of one period are one group, so here they differ or only one is stated.
    if left.period != right.period { differences.append(.period(left.period, right.period)) }
    return differences
  }

  /// How many members of each group are tried.
  private static let tried = 48

  /// Same number first, then nearest in time, then with both origins named.
  static func tellingPair(
    _ left: [Int], _ right: [Int], _ context: ComparisonContext
  ) -> (Int, Int) {
    var best: (rank: (Int, Int, Int), pair: (Int, Int))?
    for one in left.prefix(tried) {
      for other in right.prefix(tried) {
        let (a, b) = (context.observations[one], context.observations[other])
        let isSame = a.quantity.low == b.quantity.low && a.quantity.high == b.quantity.high
        let unnamed = [a, b].count { $0.source == nil }
        let rank = (isSame ? 0 : 1, context.gap(one, other), unnamed)
        if best.map({ rank < $0.rank }) ?? true { best = (rank, (one, other)) }
      }
    }
    return best?.pair ?? (left[0], right[0])
  }
}
