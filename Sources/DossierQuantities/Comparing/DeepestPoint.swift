/// Finds where most boxes lie on each other.
enum DeepestPoint {
  /// A box of whole numbers, whose ends belong to it, and how much it counts.
  struct Box {
    let x: ClosedRange<Int>
    let y: ClosedRange<Int>
    let weight: Int
  }

  /// The point with the largest sum of weights: the first such x, and there the lowest y; nil for no
  /// boxes.
  ///
  /// Time n log n, memory n. A line sweeps over x; a segment tree over y keeps the sums and where
  /// they are largest.
  static func find(_ boxes: [Box]) -> (x: Int, y: Int)? {
    let ends = Set(boxes.flatMap { [$0.y.lowerBound, $0.y.upperBound] }).sorted()
    guard !ends.isEmpty else { return nil }
    var places: [Int: Int] = [:]
    for (place, end) in ends.enumerated() { places[end] = place }
    let starting = boxes.indices.sorted {
      (boxes[$0].x.lowerBound, $0) < (boxes[$1].x.lowerBound, $1)
    }
    let ending = boxes.indices.sorted {
      (boxes[$0].x.upperBound, $0) < (boxes[$1].x.upperBound, $1)
    }
    var sums = SumTree(count: ends.count)
    func add(_ box: Int, _ weight: Int) {
      let from = places[boxes[box].y.lowerBound] ?? 0
      let to = places[boxes[box].y.upperBound] ?? 0
      sums.add(weight, from: from, through: to)
    }
    var best: (sum: Int, x: Int, y: Int)?
    var passed = 0
    for (number, box) in starting.enumerated() {
      let x = boxes[box].x.lowerBound
      while boxes[ending[passed]].x.upperBound < x {
        add(ending[passed], -boxes[ending[passed]].weight)
        passed += 1
      }
      add(box, boxes[box].weight)
      // All that begin here have to be in before anything is asked.
      if number + 1 < starting.count, boxes[starting[number + 1]].x.lowerBound == x { continue }
      let (sum, place) = sums.largest
      if best.map({ sum > $0.sum }) ?? true { best = (sum, x, ends[place]) }
    }
    return best.map { ($0.x, $0.y) }
  }
}

/// Numbers by place, to whole ranges of which something is added, and the largest of them.
private struct SumTree {
  private let size: Int
  /// What is added to all of a node's places and told nowhere below it.
  private var added: [Int]
  /// The largest sum below a node, without what is added above it.
  private var most: [Int]

  init(count: Int) {
    var size = 1
    while size < count { size *= 2 }
    self.size = size
    added = [Int](repeating: 0, count: 2 * size)
    most = added
  }

  mutating func add(_ value: Int, from: Int, through to: Int) {
    add(value, from, to, node: 1, 0, size - 1)
  }

  private mutating func add(
    _ value: Int, _ from: Int, _ to: Int, node: Int, _ first: Int, _ last: Int
  ) {
    if to < first || last < from { return }
    if from <= first, last <= to {
      added[node] += value
      most[node] += value
      return
    }
    let middle = (first + last) / 2
    add(value, from, to, node: 2 * node, first, middle)
    add(value, from, to, node: 2 * node + 1, middle + 1, last)
    most[node] = added[node] + max(most[2 * node], most[2 * node + 1])
  }

  /// The largest number and the first place that has it.
  var largest: (sum: Int, place: Int) {
    var node = 1
    while node < size { node = most[2 * node] >= most[2 * node + 1] ? 2 * node : 2 * node + 1 }
    return (most[1], node - size)
  }
}
