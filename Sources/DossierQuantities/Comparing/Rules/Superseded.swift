/// A figure is superseded when the same origin gives another one as of a later date.
enum Superseded {
  static func apply(to context: inout ComparisonContext) {
    for group in context.claims.indices {
      for list in Editions.ofOneOrigin(context.claims[group]) {
        let editions = Editions.editions(context.claims[group], list)
        var superseded: [Int] = []
        for (earlier, later) in zip(editions, editions.dropFirst()) {
          superseded += earlier.filter { apply($0, later, in: group, &context) }
        }
        context.supersede(superseded, in: group)
      }
    }
  }

  /// True when the first of the later edition takes the claim's place.
  private static func apply(
    _ claim: Int, _ later: [Int], in group: Int, _ context: inout ComparisonContext
  ) -> Bool {
    let claims = context.claims[group]
    let old = claims[claim]
    guard let next = later.first, old.overlaps(claims[next]),
      !StatedValue(old, context.conventions)
        .isSame(as: StatedValue(claims[next], context.conventions))
    else { return false }
    context.count(.superseded)
    guard context.listedCount(.superseded) < ComparisonContext.listed else { return true }
    context.list(
      context.finding(
        .superseded, old, claims[next],
        "“\(old.words)” is superseded: \(old.origin.name ?? "") gives “\(claims[next].words)” "
          + "as of a later date."))
    return true
  }
}
