/// Pairs of claims by whether their intervals and times meet, counted without trying each pair.
enum ClaimPairs {
  /// How many pairs overlap in time and have no value in common.
  static func disjointCount(_ claims: [Claim]) -> Int {
    guard claims.count > 1 else { return 0 }
    let values = ranks(claims.map(\.interval))
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

  /// Up to `limit` pairs, by number, whose intervals do not meet and that pass the test.
  static func disjoint(
    _ claims: [Claim], limit: Int, where test: (Claim, Claim) -> Bool
  ) -> [(Int, Int)] {
    guard limit > 0 else { return [] }
    let byHigh = claims.indices.sorted {
      (claims[$0].interval.high, $0) < (claims[$1].interval.high, $1)
    }
    let byLow = claims.indices.sorted {
      (claims[$0].interval.low, $0) < (claims[$1].interval.low, $1)
    }
    var pairs: [(Int, Int)] = []
    // Pairs that fail the test cost time as well: so many steps, then the list ends early.
    var steps = 200_000 + 20 * claims.count
    for upper in byLow {
      for lower in byHigh {
        guard claims[lower].interval.high <= claims[upper].interval.low else { break }
        steps -= 1
        if steps < 0 { return pairs }
        guard lower != upper, !claims[lower].interval.meets(claims[upper].interval),
          test(claims[lower], claims[upper])
        else { continue }
        pairs.append((min(lower, upper), max(lower, upper)))
        if pairs.count >= limit { return pairs }
      }
    }
    return pairs
  }

  /// Up to `limit` pairs, by number, that tell most where there are too many to list: the lowest
  /// with the highest, the next lowest with the next highest and so on, so that those furthest apart
  /// come first and each claim stands once; then others, as `disjoint` finds them.
  static func telling(
    _ claims: [Claim], limit: Int, where test: (Claim, Claim) -> Bool
  ) -> [(Int, Int)] {
    guard limit > 0 else { return [] }
    let rising = claims.indices.sorted {
      (claims[$0].interval.high, $0) < (claims[$1].interval.high, $1)
    }
    let falling = claims.indices.sorted {
      (claims[$1].interval.low, $0) < (claims[$0].interval.low, $1)
    }
    var taken = [Bool](repeating: false, count: claims.count)
    var pairs: [(Int, Int)] = []
    var first = 0
    for lower in rising where !taken[lower] && pairs.count < limit {
      while first < falling.count, taken[falling[first]] { first += 1 }
      // Whoever fails the test is of one origin or of another time; a handful of tries is enough.
      for upper in falling[first...].prefix(64) where !taken[upper] && upper != lower {
        guard claims[lower].interval.high <= claims[upper].interval.low else { break }
        guard !claims[lower].interval.meets(claims[upper].interval),
          test(claims[lower], claims[upper])
        else { continue }
        taken[lower] = true
        taken[upper] = true
        pairs.append((min(lower, upper), max(lower, upper)))
        break
      }
    }
    if pairs.count < limit {
      let known = Set(pairs.map { [$0.0, $0.1] })
      pairs += disjoint(claims, limit: limit + pairs.count, where: test)
        .filter { !known.contains([$0.0, $0.1]) }.prefix(limit - pairs.count)
    }
    return pairs
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
