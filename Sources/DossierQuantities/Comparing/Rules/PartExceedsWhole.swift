import DossierModel

/// A part of a thing cannot be more than the whole: a town's dead not more than the country's.
///
/// Which place or population is a part of which, their records say by `part_of`. Only for what adds
/// up, about one time; of a total that grows the part must not be of a later date than the whole.
/// Several parts of one origin or one article are added up where no single one exceeds the whole.
struct PartExceedsWhole {
  private let context: ComparisonContext
  /// By key of the group.
  private let numbers: [GroupKey: Int]
  /// Claims that have been tried; the search ends early when there are too many.
  private var steps = 400_000
  private var found: [Found] = []

  private struct Found {
    let whole: Claim
    /// Observations, ascending.
    let parts: [Int]
  }

  static func apply(to context: inout ComparisonContext) {
    guard context.frame.isAdditive, context.groups.count > 1 else { return }
    var rule = PartExceedsWhole(context)
    rule.search()
    for found in rule.found {
      context.count(.partExceedsWhole)
      let whole = rule.nearest(found.whole.members, to: found.parts[0])
      let finding = context.finding(
        .partExceedsWhole, [whole] + found.parts, among: found.whole.members, found.parts)
      context.listIfTold(finding)
    }
  }

  private init(_ context: ComparisonContext) {
    self.context = context
    var numbers: [GroupKey: Int] = [:]
    for (number, group) in context.groups.enumerated() { numbers[group.key] = number }
    self.numbers = numbers
  }

  private mutating func search() {
    // For each whole the groups of its parts; of those that are places in it, the place as well.
    var parts: [Int: [Int]] = [:]
    var places: [Int: [(group: Int, entity: EntityID)]] = [:]
    for (number, group) in context.groups.enumerated() {
      if let part = group.place?.entity {
        for entity in context.wholes.wholes(of: part) {
          var key = group.key
          key.place = Referent(name: "", entity: entity)
          guard let whole = numbers[key] else { continue }
          parts[whole, default: []].append(number)
          places[whole, default: []].append((number, part))
        }
      }
      if let part = group.population?.entity {
        for entity in context.wholes.wholes(of: part) {
          var key = group.key
          key.population = Referent(name: "", entity: entity)
          if let whole = numbers[key] { parts[whole, default: []].append(number) }
        }
      }
    }
    for whole in parts.keys.sorted() {
      let claims = context.claims[whole].filter { !$0.isVague && !$0.isReplaced }
      var exceeding: Set<Int> = []
      for part in parts[whole] ?? [] { exceeding.formUnion(searchSingle(part, in: claims)) }
      // Populations are not added up: men and refugees may be the same people.
      searchSums(places[whole] ?? [], in: claims, except: exceeding)
    }
  }

  /// Members of a part's group that are each more than the whole.
  private mutating func searchSingle(_ group: Int, in wholes: [Claim]) -> Set<Int> {
    var exceeding: Set<Int> = []
    for part in context.claims[group] where !part.isVague && !part.isReplaced {
      guard steps > 0 else { break }
      let exceeded = wholes.filter {
        steps -= 1
        return steps > 0 && part.interval.low >= $0.interval.high
          && !part.interval.meets($0.interval) && isTimely(part, $0)
      }
      guard let whole = exceeded.min(by: { rank($0, part) < rank($1, part) }) else { continue }
      let member = nearest(part.members, to: whole.first)
      found.append(Found(whole: whole, parts: [member]))
      exceeding.formUnion(part.members)
    }
    return exceeding
  }

  private func rank(_ whole: Claim, _ part: Claim) -> (Int, Int, Int) {
    (context.gap(whole.first, part.first), whole.origin == nil ? 1 : 0, whole.first)
  }

  private func isTimely(_ part: Claim, _ whole: Claim) -> Bool {
    guard context.frame.course == .cumulative else { return part.overlaps(whole) }
    return part.editions.contains { early in
      whole.editions.contains { isTimely(early, $0) }
    }
  }

  /// True when a part of a growing total is not of a later date than the whole.
  private func isTimely(_ part: FigureTime, _ whole: FigureTime) -> Bool {
    part.edition == whole.edition
      || part.isDated && whole.isDated && part.edition.upperBound <= whole.edition.lowerBound
  }

  private func nearest(_ members: [Int], to other: Int) -> Int {
    members.prefix(64).min { (context.gap($0, other), $0) < (context.gap($1, other), $1) }
      ?? other
  }

  // MARK: Sums

  /// What may be added up: figures of one source, or of one article, as of one date.
  private enum Bundle: Hashable {
    case origin(Referent, ClosedRange<Int>)
    case article(ArticleID, ClosedRange<Int>)
  }

  private mutating func searchSums(
    _ groups: [(group: Int, entity: EntityID)], in wholes: [Claim], except exceeding: Set<Int>
  ) {
    guard groups.count > 1, !wholes.isEmpty else { return }
    var bundles: [Bundle: [(member: Int, entity: EntityID)]] = [:]
    var order: [Bundle] = []
    for (group, entity) in groups {
      for claim in context.claims[group] where !claim.isVague && !claim.isReplaced {
        for member in claim.members {
          let edition = context.times[member].edition
          var keys = [Bundle.article(context.articles[member].id, edition)]
          if let origin = claim.origin { keys.insert(.origin(origin, edition), at: 0) }
          for key in keys {
            if bundles[key] == nil { order.append(key) }
            bundles[key, default: []].append((member, entity))
          }
        }
      }
    }
    var seen: Set<[Int]> = []
    for key in order {
      let parts = disjointParts(bundles[key] ?? [])
      guard steps > 0 else { break }
      guard parts.count > 1, seen.insert(parts).inserted,
        !parts.contains(where: exceeding.contains)
      else { continue }
      searchSum(parts, in: wholes)
    }
  }

  /// Of each thing the lowest figure, without what is a part of another of them; ascending.
  private func disjointParts(_ parts: [(member: Int, entity: EntityID)]) -> [Int] {
    var lowest: [EntityID: Int] = [:]
    for (member, entity) in parts {
      let low = context.figures[member].interval.low
      if let known = lowest[entity], context.figures[known].interval.low <= low { continue }
      lowest[entity] = member
    }
    return lowest.filter { entity, _ in
      !context.wholes.wholes(of: entity).contains { lowest[$0] != nil }
    }.values.sorted()
  }

  private mutating func searchSum(_ parts: [Int], in wholes: [Claim]) {
    let sum = parts.reduce(0.0) { $0 + context.figures[$1].interval.low }
    let part = parts[0]
    let exceeded = wholes.filter { whole in
      steps -= 1
      guard steps > 0, sum > whole.interval.high else { return false }
      if context.frame.course == .cumulative {
        return whole.editions.contains { isTimely(context.times[part], $0) }
      }
      let days = context.times[part].days
      return whole.time.overlaps(days.lowerBound...(days.upperBound + context.window))
    }
    let nearest = exceeded.min {
      (context.gap($0.first, part), $0.first) < (context.gap($1.first, part), $1.first)
    }
    if let nearest { found.append(Found(whole: nearest, parts: parts)) }
  }
}
