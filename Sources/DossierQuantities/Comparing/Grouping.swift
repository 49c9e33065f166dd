import DossierModel

/// Parts the figures of a statistic into groups that can be compared.
///
/// By unit first, then by population, place and time. What a figure does not state matches
/// anything: it goes to the one group that there is; where there are several, nobody can tell
/// which, so it stays in a group of its own.
struct Grouping {
  let observations: [Observation]
  let frame: StatisticFrame
  let figures: [Figure]
  let times: [TimeFrame]
  let origins: [Origin]

  /// Groups ordered by their first member.
  func groups() -> [ComparisonGroup] {
    var parts = [Array(figures.indices)]
    parts = parts.flatMap { split($0) { figures[$0].quantity.unit } }
    parts = parts.flatMap { split($0) { folded(observations[$0].population ?? frame.population) } }
    parts = parts.flatMap { split($0) { folded(observations[$0].place ?? frame.place) } }
    parts = parts.flatMap { split($0) { times[$0].words ?? (times[$0].days == nil ? nil : "") } }
    parts = parts.flatMap(splitByDays)
    return parts.map { group($0.sorted()) }.sorted {
      ($0.members.first ?? 0) < ($1.members.first ?? 0)
    }
  }

  private func folded(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : Folding.fold($0) }
  }

  /// Parts by key, in the order of first appearance.
  private func split(_ members: [Int], by key: (Int) -> String?) -> [[Int]] {
    var numbers: [String: Int] = [:]
    var parts: [[Int]] = []
    var keyless: [Int] = []
    for member in members {
      guard let key = key(member) else {
        keyless.append(member)
        continue
      }
      if let number = numbers[key] {
        parts[number].append(member)
      } else {
        numbers[key] = parts.count
        parts.append([member])
      }
    }
    return joined(parts, keyless)
  }

  private func joined(_ parts: [[Int]], _ keyless: [Int]) -> [[Int]] {
    if keyless.isEmpty { return parts }
    if parts.count == 1 { return [parts[0] + keyless] }
    return parts + [keyless]
  }

  /// Parts by time: figures whose times overlap belong together, and so do those in between.
  private func splitByDays(_ members: [Int]) -> [[Int]] {
    let dated = members.filter { times[$0].days != nil }.sorted {
      (times[$0].span.lowerBound, $0) < (times[$1].span.lowerBound, $1)
    }
    var parts: [[Int]] = []
    var end = Int.min
    for member in dated {
      let span = times[member].span
      if span.lowerBound > end { parts.append([]) }
      parts[parts.count - 1].append(member)
      end = max(end, span.upperBound)
    }
    return joined(parts, members.filter { times[$0].days == nil })
  }

  private func group(_ members: [Int]) -> ComparisonGroup {
    var group = ComparisonGroup(members: members)
    group.unit = members.first.flatMap { figures[$0].quantity.unit }
    group.population =
      members.lazy.compactMap { observations[$0].population }.first ?? frame.population
    group.place = members.lazy.compactMap { observations[$0].place }.first ?? frame.place
    group.period = members.lazy.compactMap { observations[$0].period }.first ?? frame.period
    var low = Double.infinity
    var high = -Double.infinity
    for member in members {
      low = min(low, figures[member].interval.low)
      high = max(high, figures[member].interval.high)
    }
    if low <= high { group.range = Interval(low: low, high: high) }
    let origins = members.map { self.origins[$0] }
    group.independentOrigins = Set(origins.filter { $0 != .unknown }).count
    group.unknownOrigins = origins.count { $0 == .unknown }
    return group
  }
}
