/// The claims of one origin and one period in order of their dates.
enum Editions {
  /// Runs of claims whose dates overlap, from the earliest to the latest.
  ///
  /// An undated claim may be of any date and stands with the latest.
  static func editions(_ claims: [Claim], _ members: [Int]) -> [[Int]] {
    let dated = members.filter { claims[$0].isDated && claims[$0].date != nil }.sorted {
      (claims[$0].date?.lowerBound ?? 0, $0) < (claims[$1].date?.lowerBound ?? 0, $1)
    }
    var editions: [[Int]] = []
    var end = Int.min
    for member in dated {
      guard let date = claims[member].date else { continue }
      if date.lowerBound > end { editions.append([]) }
      editions[editions.count - 1].append(member)
      end = max(end, date.upperBound)
    }
    let undated = members.filter { !(claims[$0].isDated && claims[$0].date != nil) }
    guard !undated.isEmpty else { return editions }
    if editions.isEmpty { return [undated] }
    editions[editions.count - 1] += undated
    return editions
  }

  /// For each known origin and period of a group, the numbers of its claims; in order.
  static func ofOneOrigin(_ claims: [Claim]) -> [[Int]] {
    struct Key: Hashable {
      let origin: Origin
      let period: ClosedRange<Int>?
    }
    var numbers: [Key: Int] = [:]
    var lists: [[Int]] = []
    for (index, claim) in claims.enumerated() where claim.origin != .unknown {
      let key = Key(origin: claim.origin, period: claim.period)
      if let number = numbers[key] {
        lists[number].append(index)
      } else {
        numbers[key] = lists.count
        lists.append([index])
      }
    }
    return lists.filter { $0.count > 1 }
  }
}
