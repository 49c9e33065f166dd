import DossierModel

/// Figures of one origin and one date that differ by more than rounding: one may be misquoted.
enum Misquotation {
  /// Returns the pairs of claims that were found, by group: numbers of claims, ascending.
  static func apply(to context: inout ComparisonContext) -> [Set<[Int]>] {
    var steps = most
    return context.claims.map { claims in
      var found: Set<[Int]> = []
      let lists = ClaimPairs.ofOneOrigin(claims)
      if lists.isEmpty { return found }
      let values = claims.map { StatedValue($0, context.conventions) }
      for list in lists {
        found.formUnion(apply(to: list, of: claims, values, &steps, &context))
      }
      return found
    }
  }

  /// Beyond so many pairs, of all origins together, they are counted without looking at each.
  private static let most = 100_000

  private static func apply(
    to list: [Int], of claims: [Claim], _ values: [StatedValue],
    _ steps: inout Int, _ context: inout ComparisonContext
  ) -> Set<[Int]> {
    var found: Set<[Int]> = []
    var uncounted = 0
    for edition in editions(of: list, claims) {
      let pairs = edition.count * (edition.count - 1) / 2
      guard pairs <= steps else {
        uncounted += count(edition.map { values[$0] })
        let few = Array(edition.prefix(ComparisonContext.listed + 1))
        uncounted -= add(few, values, to: &found)
        continue
      }
      steps -= pairs
      _ = add(edition, values, to: &found)
    }
    context.count(.misquotation, found.count + max(0, uncounted))
    let sorted = found.sorted { $0.lexicographicallyPrecedes($1) }
    for pair in sorted {
      let (one, other) = (claims[pair[0]], claims[pair[1]])
      guard let origin = one.origin else { continue }
      let finding = context.findingInOrder(.misquotation(origin: origin), one, other)
      context.listIfTold(finding)
    }
    return found
  }

  /// Adds the pairs that do not state the same; returns how many were new.
  private static func add(
    _ edition: [Int], _ values: [StatedValue], to found: inout Set<[Int]>
  ) -> Int {
    var new = 0
    for (place, one) in edition.enumerated() {
      for other in edition[(place + 1)...] where !values[one].isSame(as: values[other]) {
        if found.insert([min(one, other), max(one, other)]).inserted { new += 1 }
      }
    }
    return new
  }

  /// Claims of one origin that hold as of the same days; each list ascending.
  private static func editions(of list: [Int], _ claims: [Claim]) -> [[Int]] {
    var numbers: [ClosedRange<Int>: Int] = [:]
    var editions: [[Int]] = []
    for claim in list {
      for time in claims[claim].editions {
        if let number = numbers[time.edition] {
          if editions[number].last != claim { editions[number].append(claim) }
        } else {
          numbers[time.edition] = editions.count
          editions.append([claim])
        }
      }
    }
    return editions.filter { $0.count > 1 }
  }

  /// How many pairs do not state the same.
  static func count(_ values: [StatedValue]) -> Int {
    let lows = ClaimPairs.ranks(values.map(\.low))
    let highs = ClaimPairs.ranks(values.map(\.high))
    let boxes = values.indices.map { OverlapCounter.Box(x: lows[$0], y: highs[$0]) }
    return values.count * (values.count - 1) / 2 - OverlapCounter.meetingPairs(boxes)
  }
}
