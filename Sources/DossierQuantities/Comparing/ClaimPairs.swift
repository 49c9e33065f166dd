import DossierModel

/// Pairs of claims by whether their intervals and times meet, counted without trying each pair.
enum ClaimPairs {
  /// How many pairs overlap in time and have no value in common.
  static func disjointCount(_ claims: [Claim]) -> Int {
    guard claims.count > 1 else { return 0 }
    let values = ranks(claims.map(\.exclusion))
    let all = claims.indices.map { OverlapCounter.Box(x: claims[$0].time, y: 0...0) }
    let both = claims.indices.map { OverlapCounter.Box(x: claims[$0].time, y: values[$0]) }
    return OverlapCounter.meetingPairs(all) - OverlapCounter.meetingPairs(both)
  }

  /// Intervals as ranges of whole numbers that meet when the intervals do.
  static func ranks(_ intervals: [Interval]) -> [ClosedRange<Int>] {
    // Just below, at, and just above a value are three places, so that open ends stand apart.
    let ends = Set(intervals.flatMap { [$0.low, $0.high] }).sorted()
    var places: [Double: Int] = [:]
    for (index, end) in ends.enumerated() { places[end] = 3 * index + 1 }
    return intervals.map { interval in
      let low = (places[interval.low] ?? 0) + (interval.lowIsOpen ? 1 : 0)
      let high = (places[interval.high] ?? 0) - (interval.highIsOpen ? 1 : 0)
      return low <= high ? low...high : high...low
    }
  }

  /// Up to `limit` pairs, by number, that exclude each other and pass the test: those furthest apart
  /// with each claim once, then others.
  static func disjoint(
    _ claims: [Claim], limit: Int, where test: (Claim, Claim) -> Bool
  ) -> [(Int, Int)] {
    guard limit > 0 else { return [] }
    let rising = claims.indices.sorted {
      (claims[$0].exclusion.high, $0) < (claims[$1].exclusion.high, $1)
    }
    let falling = claims.indices.sorted {
      (claims[$1].exclusion.low, $0) < (claims[$0].exclusion.low, $1)
    }
    var pairs = furthest(claims, rising, falling, limit: limit, where: test)
    guard pairs.count < limit else { return pairs }
    var known = Set(pairs.map { [$0.0, $0.1] })
    // Pairs that fail the test cost time as well: so many steps, then the list ends early.
    var steps = 200_000 + 20 * claims.count
    for upper in falling.reversed() {
      for lower in rising {
        guard claims[lower].exclusion.high <= claims[upper].exclusion.low else { break }
        steps -= 1
        if steps < 0 { return pairs }
        guard lower != upper, excludes(claims[lower], claims[upper]),
          test(claims[lower], claims[upper]),
          known.insert([min(lower, upper), max(lower, upper)]).inserted
        else { continue }
        pairs.append((min(lower, upper), max(lower, upper)))
        if pairs.count >= limit { return pairs }
      }
    }
    return pairs
  }

  /// The lowest with the highest, the next lowest with the next highest and so on, each claim once.
  private static func furthest(
    _ claims: [Claim], _ rising: [Int], _ falling: [Int], limit: Int,
    where test: (Claim, Claim) -> Bool
  ) -> [(Int, Int)] {
    var taken = [Bool](repeating: false, count: claims.count)
    var pairs: [(Int, Int)] = []
    var first = 0
    for lower in rising where !taken[lower] && pairs.count < limit {
      while first < falling.count, taken[falling[first]] { first += 1 }
      // Whoever fails the test is of one origin or of another time; a handful of tries is enough.
      for upper in falling[first...].prefix(64) where !taken[upper] && upper != lower {
        guard claims[lower].exclusion.high <= claims[upper].exclusion.low else { break }
        guard excludes(claims[lower], claims[upper]), test(claims[lower], claims[upper]) else {
          continue
        }
        taken[lower] = true
        taken[upper] = true
        pairs.append((min(lower, upper), max(lower, upper)))
        break
      }
    }
    return pairs
  }

  /// True when no value fits both; two vague words never exclude each other.
  static func excludes(_ left: Claim, _ right: Claim) -> Bool {
    !left.exclusion.meets(right.exclusion)
  }

  /// For each known origin that has more than one claim, the numbers of its claims; in order.
  static func ofOneOrigin(_ claims: [Claim]) -> [[Int]] {
    var numbers: [Referent: Int] = [:]
    var lists: [[Int]] = []
    for (index, claim) in claims.enumerated() {
      guard let origin = claim.origin else { continue }
      if let number = numbers[origin] {
        lists[number].append(index)
      } else {
        numbers[origin] = lists.count
        lists.append([index])
      }
    }
    return lists.filter { $0.count > 1 }
  }

  /// For each observation, the number of its claim in this list.
  static func numbers(_ claims: [Claim]) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for (number, claim) in claims.enumerated() {
      for member in claim.members { numbers[member] = number }
    }
    return numbers
  }
}
