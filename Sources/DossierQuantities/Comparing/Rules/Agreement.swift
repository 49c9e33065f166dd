import DossierModel

/// Figures agree when one value fits them all; what one origin repeats counts once.
///
/// The largest set of a group that agrees is named. A vague plural (`thousands`) fits nearly
/// everything, so it is no agreement.
enum Agreement {
  static func apply(to context: inout ComparisonContext) {
    for group in context.claims.indices {
      let claims = context.claims[group].filter { !$0.isSuperseded && !$0.isOpenConvention }
      let agreeing = largestSet(claims)
      let members = agreeing.flatMap(\.members).sorted()
      guard members.count > 1 else { continue }
      context.count(.agreement)
      guard context.listedCount(.agreement) < ComparisonContext.listed else { continue }
      let sentence = sentence(agreeing, members.count, of: context.groups[group], context)
      context.list(
        context.finding(
          .agreement, Array(members.prefix(200)), sentence, among: members, members))
    }
  }

  /// The claims over which most figures lie, when all of them are about one time; else none.
  private static func largestSet(_ claims: [Claim]) -> [Claim] {
    let ranks = ClaimPairs.ranks(claims.map(\.interval))
    var events: [(place: Int, isEnd: Bool, claim: Int)] = []
    for (claim, range) in ranks.enumerated() {
      events.append((range.lowerBound, false, claim))
      events.append((range.upperBound, true, claim))
    }
    events.sort { ($0.place, $0.isEnd ? 1 : 0, $0.claim) < ($1.place, $1.isEnd ? 1 : 0, $1.claim) }
    var depth = 0
    var deepest = 0
    var place: Int?
    for event in events {
      depth += event.isEnd ? -claims[event.claim].members.count : claims[event.claim].members.count
      if depth > deepest {
        deepest = depth
        place = event.place
      }
    }
    guard let place else { return [] }
    let set = claims.indices.filter { ranks[$0].contains(place) }.map { claims[$0] }
    let start = set.map(\.time.lowerBound).max() ?? 0
    let end = set.map(\.time.upperBound).min() ?? 0
    return start <= end ? set : []
  }

  private static func sentence(
    _ claims: [Claim], _ count: Int, of group: ComparisonGroup, _ context: ComparisonContext
  ) -> String {
    let subject =
      count < group.members.count
      ? "\(count) of \(group.members.count) figures"
      : count == 2 ? "Both figures" : "All \(count) figures"
    let common = claims.dropFirst().reduce(claims.first?.interval) { $0?.intersection($1.interval) }
    let isSame = Set(claims.map { [$0.quantity.low, $0.quantity.high] }).count == 1
    let quantity = claims.first?.quantity
    let what =
      isSame
      ? "give \(quantity.map { QuantityFormat.text($0, language: "en") } ?? "")"
      : "meet: \(QuantityFormat.text(common ?? .everything, unit: quantity?.unit, language: "en")) fits "
        + (count == 2 ? "both" : "them all")
    return "\(subject) \(what)\(origins(claims))."
  }

  private static func origins(_ claims: [Claim]) -> String {
    let known = Set(claims.map(\.origin).filter { $0 != .unknown })
    let hasUnknown = claims.contains { $0.origin == .unknown }
    switch (known.count, hasUnknown) {
    case (0, _): return "; no origin is known, so this confirms nothing"
    case (1, false):
      return "; they come from one origin, \(claims.first?.origin.name ?? ""), and count once"
    case (1, true):
      return "; one origin is known, \(claims.lazy.compactMap(\.origin.name).first ?? "")"
    case (let number, _): return "; \(number) independent origins"
    }
  }
}
