/// "Did you mean": the known name nearest to a written one.
///
/// Each answer takes a look at every known name. Who asks once for each fault of a text asks through
/// `Suggestions`, so that thousands of faults times thousands of names cost nobody an hour.
package enum NearestName {
  /// How many suggestions one text gets.
  package static let enough = 20

  /// Returns the candidate within a third of the written name's length in edits (at least one, at
  /// most three); the first in order among equals; nil when none is near.
  package static func nearest(
    to written: String, among candidates: some Sequence<String>
  ) -> String? {
    let target = Array(Folding.fold(written).unicodeScalars)
    guard !target.isEmpty, target.count <= 100 else { return nil }
    let limit = max(1, min(3, target.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let bound = best.map { $0.distance - 1 } ?? limit
      guard abs(candidate.unicodeScalars.count - target.count) <= bound + 2 else { continue }
      let scalars = Array(Folding.fold(candidate).unicodeScalars)
      guard let distance = distance(target, scalars, limit: bound) else { continue }
      best = (candidate, distance)
      if distance == 0 { break }
    }
    return best?.name
  }

  /// How many edits and swaps of neighbours lead from one text to the other; nil when above `limit`.
  package static func edits(_ left: String, _ right: String, limit: Int) -> Int? {
    distance(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: limit)
  }

  /// Optimal string alignment (edits and swaps of neighbours), or nil when above `limit`.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1..<(left.count + 1) {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in 1..<(right.count + 1) {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        current[column] = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      beforeLast = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
