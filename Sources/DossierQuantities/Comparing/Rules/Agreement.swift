import DossierModel

/// Figures agree when one value fits them all, they are about one time, and at least two named
/// origins state them; what one origin repeats counts once.
///
/// The largest such set of a group is named. Vague words and bounds with one end fit nearly
/// everything, so they are no agreement, and nor is what nobody named says.
enum Agreement {
  static func apply(to context: inout ComparisonContext) {
    for group in context.claims.indices {
      let claims = context.claims[group].filter {
        !$0.isSuperseded && !$0.isVague && $0.interval.isBoundedBelow && $0.interval.isBoundedAbove
      }
      let agreeing = largestSet(claims)
      guard Set(agreeing.compactMap(\.origin)).count > 1 else { continue }
      context.count(.agreement)
      let members = agreeing.flatMap(\.members).sorted()
      let isSame = Set(agreeing.map { [$0.quantity.low, $0.quantity.high] }).count == 1
      let finding = context.finding(
        .agreement(isSameNumber: isSame), Array(members.prefix(200)), among: members, members)
      context.listIfTold(finding)
    }
  }

  /// The claims at the point of time and value where most of named origins lie.
  private static func largestSet(_ claims: [Claim]) -> [Claim] {
    guard claims.count > 1 else { return [] }
    let values = ClaimPairs.ranks(claims.map(\.interval))
    guard
      let point = DeepestPoint.find(
        claims.indices.map {
          DeepestPoint.Box(
            x: claims[$0].time, y: values[$0], weight: claims[$0].origin == nil ? 0 : 1)
        })
    else { return [] }
    return claims.indices.filter {
      claims[$0].time.contains(point.x) && values[$0].contains(point.y)
    }.map { claims[$0] }
  }
}
