import DossierModel

/// Which lines two texts have in common, in the order of both.
///
/// Equal ends are kept, and between them the lines that each text has once, in their longest common
/// order, with the equal lines around each ("patience diff"): no worse than n log n, and no more
/// than a reader would take for kept.
enum LineMatching {
  /// The numbers of kept lines in both texts, from 0, ascending.
  static func kept(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [(Int, Int)] {
    var kept: [(Int, Int)] = []
    var (low, high) = ((old: 0, new: 0), (old: old.count, new: new.count))
    while low.old < high.old, low.new < high.new, old[low.old] == new[low.new] {
      kept.append((low.old, low.new))
      low = (low.old + 1, low.new + 1)
    }
    var tail: [(Int, Int)] = []
    while high.old > low.old, high.new > low.new, old[high.old - 1] == new[high.new - 1] {
      high = (high.old - 1, high.new - 1)
      tail.append((high.old, high.new))
    }
    for anchor in anchors(old, new, low.old..<high.old, low.new..<high.new) + [(high.old, high.new)]
    {
      // Equal lines in front of the anchor, then behind what is kept so far.
      var run: [(Int, Int)] = []
      var (o, n) = (anchor.0, anchor.1)
      while o > low.old, n > low.new, old[o - 1] == new[n - 1] {
        (o, n) = (o - 1, n - 1)
        run.append((o, n))
      }
      while low.old < o, low.new < n, old[low.old] == new[low.new] {
        kept.append((low.old, low.new))
        low = (low.old + 1, low.new + 1)
      }
      kept += run.reversed()
      low = (anchor.0, anchor.1)
    }
    return kept + tail.reversed()
  }

  /// Lines that stand once in both stretches, as many as can be in the order of both.
  private static func anchors(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], _ oldRange: Range<Int>,
    _ newRange: Range<Int>
  ) -> [(Int, Int)] {
    // -1 for a line that stands there more than once.
    var places: [ArraySlice<UInt8>: (old: Int?, new: Int?)] = [:]
    for line in oldRange {
      places[old[line], default: (nil, nil)].old = places[old[line]]?.old == nil ? line : -1
    }
    for line in newRange {
      places[new[line], default: (nil, nil)].new = places[new[line]]?.new == nil ? line : -1
    }
    let pairs = oldRange.compactMap { line -> (Int, Int)? in
      guard let place = places[old[line]], place.old == line, let other = place.new, other >= 0
      else { return nil }
      return (line, other)
    }
    return longestAscending(pairs)
  }

  /// The longest part of the pairs, whose first numbers ascend, in which the second ones do too.
  private static func longestAscending(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    // By length: the pair with the smallest second number that ends a part of that length.
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let before = Bisection.last(below: ends.count) { pairs[ends[$0]].1 < pair.1 }
      if let before { previous[index] = ends[before] }
      let place = (before ?? -1) + 1
      if place == ends.count { ends.append(index) } else { ends[place] = index }
    }
    var chain: [(Int, Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      chain.append(pairs[index])
      index = previous[index]
    }
    return chain.reversed()
  }
}
