import DossierModel
import Testing

@testable import DossierQuantities

/// What the rules say of random figures, against the contract tried out pair by pair.
@Suite struct PropertyTests {
  /// A value of one origin, repeated within the window: as the contract counts it, by brute force.
  private struct Value {
    var members: [Int]
    let origin: Referent?
    let interval: Interval
    let isVague: Bool

    /// What excludes it: of a vague word only what is less than half of its lower bound.
    var exclusion: Interval {
      isVague ? Interval(low: interval.low / 2, high: .infinity) : interval
    }
  }

  /// Days of a figure as the contract has them; nil for a time that only its article has.
  private struct Times {
    let stated: [Stated]
    let course: Course

    func date(_ number: Int) -> ClosedRange<Int>? {
      (stated[number].observation.date ?? stated[number].text.date.flatMap { PartialDate($0) })?
        .possibleDays
    }

    /// True when two figures of one group may be held against each other.
    func areNear(_ one: Int, _ other: Int, window: Int) -> Bool {
      if course == .fixed { return true }
      if course == .varies, let period = stated[one].observation.period, PartialDate(period) != nil
      {
        return true
      }
      guard let left = date(one), let right = date(other) else {
        return date(one) == nil && date(other) == nil
          && stated[one].text.slug == stated[other].text.slug
      }
      if course == .cumulative { return left == right && left.count == 1 }
      return max(left.lowerBound - right.upperBound, right.lowerBound - left.upperBound) <= window
    }

    func edition(_ number: Int) -> String {
      date(number).map { "\($0)" } ?? "undated \(stated[number].text.slug)"
    }
  }

  /// Values of a group: figures of one origin and interval, joined while one lies near another.
  private func values(
    _ members: [Int], _ comparison: Comparison, _ times: Times, _ stated: [Stated]
  ) -> [Value] {
    var values: [Value] = []
    for member in members {
      let figure = comparison.figures[member]
      let fresh = Value(
        members: [member], origin: stated[member].observation.source, interval: figure.interval,
        isVague: figure.quantity.isConvention)
      let near = values.indices.filter { number in
        let value = values[number]
        return value.origin == fresh.origin && value.interval == fresh.interval
          && value.isVague == fresh.isVague
          && value.members.contains { times.areNear($0, member, window: 31) }
      }
      let joined = near.flatMap { values[$0].members } + [member]
      for number in near.reversed() { values.remove(at: number) }
      values.append(
        Value(
          members: joined.sorted(), origin: fresh.origin, interval: fresh.interval,
          isVague: fresh.isVague))
    }
    return values
  }

  private func expected(
    _ comparison: Comparison, _ stated: [Stated], _ course: Course
  ) -> [FindingRule: Int] {
    let times = Times(stated: stated, course: course)
    var counts: [FindingRule: Int] = [:]
    for group in comparison.groups {
      let values = values(group.members, comparison, times, stated)
      for (place, one) in values.enumerated() {
        for other in values[(place + 1)...] {
          let isOneOrigin = one.origin != nil && one.origin == other.origin
          // An earlier total of what only grows was right on its day.
          let isCurrent =
            course == .cumulative
            || ![one, other].contains { comparison.figures[$0.members[0]].isSuperseded }
          if !isOneOrigin, isCurrent, !one.exclusion.meets(other.exclusion),
            one.members.contains(where: { left in
              other.members.contains { times.areNear(left, $0, window: 31) }
            })
          {
            counts[.contradiction, default: 0] += 1
          }
          if isOneOrigin, !isSame(one, other, comparison),
            !Set(one.members.map(times.edition)).isDisjoint(with: other.members.map(times.edition))
          {
            counts[.misquotation, default: 0] += 1
          }
        }
      }
      if course == .cumulative { counts[.falls, default: 0] += falls(values, times) }
    }
    return counts.filter { $0.value > 0 }
  }

  private func isSame(_ one: Value, _ other: Value, _ comparison: Comparison) -> Bool {
    func ends(_ value: Value) -> [Interval] {
      let quantity = comparison.figures[value.members[0]].quantity
      guard let low = quantity.low, let high = quantity.high, low != high, !quantity.isConvention
      else { return [value.exclusion, value.exclusion] }
      return [low, high].map {
        Interval(low: $0.double * 0.95, high: $0.double * 1.05)
      }
    }
    return zip(ends(one), ends(other)).allSatisfy { $0.meets($1) }
  }

  private func falls(_ values: [Value], _ times: Times) -> Int {
    let dated = values.filter { !$0.isVague && times.date($0.members[0]) != nil }
    func day(_ value: Value) -> ClosedRange<Int> { times.date(value.members[0]) ?? 0...0 }
    var pairs: Set<[String]> = []
    for later in dated {
      let earlier = dated.filter {
        day($0).upperBound < day(later).lowerBound && $0.interval.low >= later.interval.high
          && !$0.interval.meets(later.interval)
      }
      let nearest = earlier.max {
        (day($0).upperBound, $0.members[0]) < (day($1).upperBound, $1.members[0])
      }
      guard let nearest else { continue }
      pairs.insert(["\(nearest.members)", "\(later.origin?.name ?? "")", "\(later.interval)"])
    }
    return pairs.count
  }

  private func random(_ generator: inout SeededGenerator) -> Stated {
    let texts = [
      Text.dated("2021-06", "one"), .dated("2021-06-10", "two"), .dated("2021-07-05", "three"),
      .undated("four"), .undated("five"),
    ]
    return observe(
      [
        "12", "13", "12", "about 12", "more than 12", "10 to 14", "20 to 24", "dozens", "11", "50",
        "hundreds",
      ].randomElement(using: &generator) ?? "12",
      by: ["A", "B", "C", nil].randomElement(using: &generator) ?? nil,
      date: ["2021", "2021-06-10", "2021-07-11", "2021-08-01~", "2022-02", nil, nil]
        .randomElement(using: &generator) ?? nil,
      period: ["2021", nil, nil, nil, nil].randomElement(using: &generator) ?? nil,
      place: ["Osh", nil, nil].randomElement(using: &generator) ?? nil,
      in: texts.randomElement(using: &generator) ?? .sample)
  }

  @Test(
    "contradictions, misquotations and falls are those that trying every pair finds",
    arguments: Course.allCases)
  func counts(_ course: Course) {
    var generator = SeededGenerator(state: 7)
    var found: Set<FindingRule> = []
    for _ in 0..<150 {
      let stated = (0..<Int.random(in: 2...25, using: &generator)).map { _ in random(&generator) }
      let comparison = compare(stated, StatisticFrame(unit: "people", course: course))
      let counts = expected(comparison, stated, course)
      for rule in [FindingRule.contradiction, .misquotation, .falls] {
        #expect(comparison.counts[rule] == counts[rule], "\(rule)")
        if counts[rule] != nil { found.insert(rule) }
      }
    }
    // What never occurs is not tested.
    #expect(found.count == (course == .cumulative ? 3 : 2))
  }

  @Test(
    "up to 21 findings of a rule are all listed, of more at least 21", arguments: Course.allCases)
  func listed(_ course: Course) {
    var generator = SeededGenerator(state: 8)
    for _ in 0..<100 {
      let stated = (0..<20).map { _ in random(&generator) }
      let comparison = compare(stated, StatisticFrame(unit: "people", course: course))
      for rule in FindingRule.allCases {
        let listed = comparison.findings.filter { $0.rule == rule }
        #expect(listed.count == min(21, comparison.counts[rule] ?? 0), "\(rule)")
        #expect(Set(listed.map(\.members)).count == listed.count, "\(rule)")
      }
    }
  }

  @Test("every figure stands in one group with figures that state the same; and all is repeatable")
  func partition() {
    var generator = SeededGenerator(state: 5)
    for _ in 0..<300 {
      let stated = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        observe(
          ["12", "15 km", "3 miles", "20%"].randomElement(using: &generator) ?? "12",
          by: ["A", "B", nil].randomElement(using: &generator) ?? nil,
          date: ["2020", "2022", nil].randomElement(using: &generator) ?? nil,
          period: ["2021", "2021/2023", "two weeks", nil].randomElement(using: &generator) ?? nil,
          population: ["soldiers", "women", nil].randomElement(using: &generator) ?? nil,
          place: ["Osh", nil].randomElement(using: &generator) ?? nil)
      }
      let comparison = compare(stated, StatisticFrame())
      #expect(comparison.groups.flatMap(\.members).sorted() == Array(stated.indices))
      #expect(
        comparison.groups.map { $0.members[0] } == comparison.groups.map { $0.members[0] }.sorted())
      for (number, group) in comparison.groups.enumerated() {
        #expect(group.members == group.members.sorted())
        #expect(group.members.allSatisfy { comparison.figures[$0].group == number })
        for member in group.members {
          let one = stated[member].observation
          #expect(one.population == group.population && one.place == group.place)
          #expect(one.period == group.period)
          #expect(comparison.figures[member].quantity.unit == group.unit)
        }
      }
      #expect(compare(stated, StatisticFrame()) == comparison)
    }
  }

  @Test("the largest agreement has as many named origins as any point of time and value has")
  func agreements() {
    var generator = SeededGenerator(state: 13)
    for _ in 0..<150 {
      let stated = (0..<14).map { _ in
        observe(
          ["12", "13", "about 13", "10 to 14", "13 to 20", "19 to 30", "25"]
            .randomElement(using: &generator) ?? "12",
          by: ["A", "B", "C", "D", nil].randomElement(using: &generator) ?? nil,
          date: ["2021-01-01", "2021-01-30", "2021-02-20", "2021"].randomElement(using: &generator)
            ?? nil)
      }
      let comparison = compare(stated)
      let current = stated.indices.filter { !comparison.figures[$0].isSuperseded }
      let times = Times(stated: stated, course: .varies)
      // All agree at the point where the last of them begins, both in time and in value.
      var most = 0
      for one in current {
        for other in current {
          let low = comparison.figures[one].interval
          guard let start = times.date(other)?.lowerBound else { continue }
          let members = current.filter { member in
            let interval = comparison.figures[member].interval
            let isThere =
              interval.low <= low.low && low.low <= interval.high
              && !(interval.highIsOpen && interval.high == low.low)
            return isThere
              && (times.date(member).map { $0.lowerBound <= start && start <= $0.upperBound + 31 }
                ?? false)
          }
          most = max(most, Set(members.compactMap { stated[$0].observation.source }).count)
        }
      }
      let agreeing = comparison.findings.filter { $0.rule == .agreement }.map(\.members)
      let origins = agreeing.map { Set($0.compactMap { stated[$0].observation.source }).count }
      #expect(origins == (most > 1 ? [most] : []))
    }
  }
}
