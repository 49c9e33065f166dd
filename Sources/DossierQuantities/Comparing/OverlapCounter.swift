/// Counts pairs of boxes that meet, without looking at each pair.
enum OverlapCounter {
  /// A box of whole numbers; ends belong to it.
  struct Box {
    var x: ClosedRange<Int>
    var y: ClosedRange<Int>
  }

  /// How many pairs of boxes have a point in common.
  ///
  /// Time n log n, memory n.
  ///
  /// A line sweeps over x; the boxes under it are kept in two Fenwick trees by the ends of y, so
  /// that those above or below a new box are counted in log n.
  static func meetingPairs(_ boxes: [Box]) -> Int {
    guard boxes.count > 1 else { return 0 }
    let ends = Set(boxes.flatMap { [$0.y.lowerBound, $0.y.upperBound] }).sorted()
    var ranks: [Int: Int] = [:]
    for (rank, end) in ends.enumerated() { ranks[end] = rank }
    let rows = boxes.map { (ranks[$0.y.lowerBound] ?? 0, ranks[$0.y.upperBound] ?? 0) }
    let starting = boxes.indices.sorted {
      (boxes[$0].x.lowerBound, $0) < (boxes[$1].x.lowerBound, $1)
    }
    let ending = boxes.indices.sorted {
      (boxes[$0].x.upperBound, $0) < (boxes[$1].x.upperBound, $1)
    }
    var lows = FenwickTree(count: ends.count)
    var highs = FenwickTree(count: ends.count)
    var active = 0
    var pairs = 0
    var passed = 0
    for box in starting {
      while boxes[ending[passed]].x.upperBound < boxes[box].x.lowerBound {
        lows.add(-1, at: rows[ending[passed]].0)
        highs.add(-1, at: rows[ending[passed]].1)
        active -= 1
        passed += 1
      }
      let below = highs.sum(below: rows[box].0)
      let above = active - lows.sum(below: rows[box].1 + 1)
      pairs += active - below - above
      lows.add(1, at: rows[box].0)
      highs.add(1, at: rows[box].1)
      active += 1
    }
    return pairs
  }
}

/// Sums over the first so many numbers of a list that changes (P.
///
/// Fenwick, 1994).
struct FenwickTree {
  private var sums: [Int]

  init(count: Int) { sums = [Int](repeating: 0, count: count + 1) }

  mutating func add(_ value: Int, at index: Int) {
    var index = index + 1
    while index < sums.count {
      sums[index] += value
      index += index & -index
    }
  }

  /// The sum of all before `index`.
  func sum(below index: Int) -> Int {
    var index = min(index, sums.count - 1)
    var total = 0
    while index > 0 {
      total += sums[index]
      index -= index & -index
    }
    return total
  }
}
