import DossierModel

/// Figures agree when one value fits them all, they are about one time, and at least two named
/// origins state them; what one origin repeats counts once.
///
/// The largest such set of a group is named. Vague words and bounds with one end fit nearly
/// everything, so they are no agreement, and nor is what nobody named says.
enum Agreement {
  static func apply(to context: inout ComparisonContext) {
    for group in context.claims.indices {
      let claims = context.claims[group].filter { claim in
        !claim.isSuperseded && hasTwoEnds(claim.quantity)
          && !claim.members.contains(where: context.misconverted.contains)
      }
      guard claims.contains(where: { $0.origin != nil && $0.origin != claims[0].origin })
      else { continue }
      let agreeing = largestSet(claims)
      guard Set(agreeing.compactMap(\.origin)).count > 1 else { continue }
      context.count(.agreement)
      let members = agreeing.flatMap(\.members).sorted()
      // What is converted is another number, even where the two come out alike.
      let isSame =
        Set(agreeing.map { [$0.quantity.low, $0.quantity.high] }).count == 1
        && members.allSatisfy { context.figures[$0].conversion == .none }
      let finding = context.finding(
        .agreement(isSameNumber: isSame), Array(members.prefix(200)), among: members, members)
      context.listIfTold(finding)
    }
  }

  /// True for a number or a range; "at most 5,000" has one end, though a count has none below 0.
  private static func hasTwoEnds(_ quantity: Quantity) -> Bool {
    switch quantity.qualifier {
    case .atLeast, .atMost, .moreThan, .lessThan: false
    case nil, .about, .almost:
      !quantity.isConvention && quantity.low != nil && quantity.high != nil
    }
  }

  /// The claims at the point of time and value where most of named origins lie.
  private static func largestSet(_ claims: [Claim]) -> [Claim] {
    guard claims.count > 1 else { return [] }
    let values = ClaimPairs.ranks(claims.map(\.interval))
    var numbers: [Referent: Int] = [:]
    var byOrigin: [[DeepestPoint.Box]] = []
    for (claim, value) in zip(claims, values) {
      guard let origin = claim.origin else { continue }
      let number = numbers[origin, default: byOrigin.count]
      numbers[origin] = number
      if number == byOrigin.count { byOrigin.append([]) }
      byOrigin[number].append(DeepestPoint.Box(x: claim.time, y: value, weight: 1))
    }
    guard let point = DeepestPoint.find(byOrigin.flatMap(apart)) else { return [] }
    return claims.indices.filter {
      claims[$0].time.contains(point.x) && values[$0].contains(point.y)
    }.map { claims[$0] }
  }

  /// An origin with more claims than this is taken to be as many; nobody says so much of one thing.
  private static let most = 32

  /// Boxes that do not meet and cover what those of one origin cover, so that it counts once.
  private static func apart(_ boxes: [DeepestPoint.Box]) -> [DeepestPoint.Box] {
    guard (2...most).contains(boxes.count) else { return boxes }
    let cuts = Set(boxes.flatMap { [$0.x.lowerBound, $0.x.upperBound + 1] }).sorted()
    return zip(cuts, cuts.dropFirst()).flatMap { from, to in
      var covered: [ClosedRange<Int>] = []
      let here = boxes.filter { $0.x.contains(from) }.map(\.y)
      for range in here.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = covered.last, range.lowerBound <= last.upperBound {
          covered[covered.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
        } else {
          covered.append(range)
        }
      }
      return covered.map { DeepestPoint.Box(x: from...(to - 1), y: $0, weight: 1) }
    }
  }
}
