/// Compares two texts word by word: where they part, and where they are together again.
///
/// Linear in the texts' lengths but for hostile ones, which are given up after a fixed effort: then
/// all that is left is one difference.
struct WordComparison {
  /// Stretches of words that differ, in order; one of the two may be empty.
  struct Difference: Equatable {
    var left: Range<Int>
    var right: Range<Int>
  }

  private let left: [Int32]
  private let right: [Int32]
  /// Where three words in a row stand in `right`, ascending; by a hash of them.
  private let places: [UInt64: [Int32]]
  private var effort: Int

  /// So many words in a row must be the same for the texts to be together again.
  private static let together = 3

  /// Returns how two texts differ; nothing for texts that are the same.
  static func differences(_ left: [Int32], _ right: [Int32]) -> [Difference] {
    let start = zip(left, right).prefix { $0 == $1 }.count
    if start == left.count, start == right.count { return [] }
    let end = zip(left[start...].reversed(), right[start...].reversed()).prefix { $0 == $1 }.count
    var comparison = WordComparison(left, right)
    return comparison.differences(start..<(left.count - end), start..<(right.count - end))
  }

  /// The first place in `text` at which some words stand, at least three; nil when there is none.
  static func place(of words: ArraySlice<Int32>, in text: [Int32]) -> Int? {
    guard words.count >= together else { return nil }
    return text.indices.first { text[$0...].starts(with: words.prefix(8)) }
  }

  private init(_ left: [Int32], _ right: [Int32]) {
    self.left = left
    self.right = right
    var places: [UInt64: [Int32]] = [:]
    if right.count >= Self.together {
      for index in 0...(right.count - Self.together) {
        places[Self.hash(right, index), default: []].append(Int32(index))
      }
    }
    self.places = places
    effort = 8 * (left.count + right.count) + 1_000_000
  }

  private static func hash(_ words: [Int32], _ index: Int) -> UInt64 {
    words[index..<(index + together)].reduce(0) {
      ($0 ^ UInt64(UInt32(bitPattern: $1))) &* 0x100_0000_01B3
    }
  }

  private mutating func differences(
    _ leftRange: Range<Int>, _ rightRange: Range<Int>
  ) -> [Difference] {
    var differences: [Difference] = []
    var (i, j) = (leftRange.lowerBound, rightRange.lowerBound)
    while i < leftRange.upperBound || j < rightRange.upperBound {
      if i < leftRange.upperBound, j < rightRange.upperBound, left[i] == right[j] {
        (i, j) = (i + 1, j + 1)
        continue
      }
      var next = nearest(i..<leftRange.upperBound, j..<rightRange.upperBound)
      while next.i > i, next.j > j, left[next.i - 1] == right[next.j - 1] {
        next = (next.i - 1, next.j - 1)
      }
      differences.append(Difference(left: i..<next.i, right: j..<next.j))
      (i, j) = next
    }
    return differences
  }

  /// The place nearest to the starts of two ranges where the texts are together, at most their ends.
  private mutating func nearest(
    _ leftRange: Range<Int>, _ rightRange: Range<Int>
  ) -> (i: Int, j: Int) {
    var best = (i: leftRange.upperBound, j: rightRange.upperBound)
    var cost = leftRange.count + rightRange.count
    for i in leftRange where i + Self.together <= left.count {
      let skipped = i - leftRange.lowerBound
      effort -= 1
      if skipped >= cost || effort < 0 { break }
      guard let found = places[Self.hash(left, i)],
        let j = Self.first(found, from: rightRange.lowerBound), j < rightRange.upperBound,
        left[i..<(i + Self.together)] == right[j..<(j + Self.together)]
      else { continue }
      if skipped + j - rightRange.lowerBound < cost {
        cost = skipped + j - rightRange.lowerBound
        best = (i, j)
      }
    }
    return best
  }

  /// The first of ascending numbers that is not below `start`.
  private static func first(_ numbers: [Int32], from start: Int) -> Int? {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if Int(numbers[middle]) < start { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count ? Int(numbers[low]) : nil
  }
}
