/// Figures of one origin and one date that differ by more than rounding: one may be misquoted.
enum Misquotation {
  static func apply(to context: inout ComparisonContext) {
    for claims in context.claims {
      for list in Editions.ofOneOrigin(claims) {
        for edition in Editions.editions(claims, list) where edition.count > 1 {
          apply(to: edition.map { claims[$0] }, &context)
        }
      }
    }
  }

  private static func apply(to claims: [Claim], _ context: inout ComparisonContext) {
    let values = claims.map { StatedValue($0, context.conventions) }
    let count = Self.count(values)
    guard count > 0 else { return }
    context.count(.misquotation, count)
    var listed: Set<[Int]> = []
    var steps = 100_000
    search: for one in claims.indices {
      for other in claims.indices where other > one {
        steps -= 1
        if steps < 0 || context.listedCount(.misquotation) >= ComparisonContext.listed {
          break search
        }
        guard !values[one].isSame(as: values[other]) else { continue }
        listed.insert([one, other])
        list(claims[one], claims[other], &context)
      }
    }
    guard listed.count < count else { return }
    // Explained ones are always shown, however many others there are.
    let numbers = ClaimPairs.numbers(claims)
    for (left, right) in context.explanations.pairs(.misquotation) {
      guard let left = numbers[left], let right = numbers[right], left != right,
        !values[left].isSame(as: values[right]),
        listed.insert([min(left, right), max(left, right)]).inserted
      else { continue }
      list(claims[min(left, right)], claims[max(left, right)], &context)
    }
  }

  private static func list(_ one: Claim, _ other: Claim, _ context: inout ComparisonContext) {
    context.list(
      context.finding(
        .misquotation, one, other,
        "“\(one.words)” and “\(other.words)” are credited to one origin, "
          + "\(one.origin.name ?? ""), and differ: one of them may be misquoted."))
  }

  /// How many pairs do not state the same.
  static func count(_ values: [StatedValue]) -> Int {
    let lows = ClaimPairs.ranks(values.map(\.low))
    let highs = ClaimPairs.ranks(values.map(\.high))
    let boxes = values.indices.map { OverlapCounter.Box(x: lows[$0], y: highs[$0]) }
    return values.count * (values.count - 1) / 2 - OverlapCounter.meetingPairs(boxes)
  }
}
