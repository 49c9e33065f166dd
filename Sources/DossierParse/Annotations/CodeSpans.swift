/// The code spans of a leaf, as libcmark 0.30.2 pairs them (CommonMark 0.30 section 6.1).
struct CodeSpans {
  /// Where libcmark last saw a run of each length.
  private var seen: [Int: Int] = [:]
  /// True once a run was looked for to the leaf's end: then those seen are all that there are.
  private var isAllSeen = false

  /// libcmark pairs no longer runs.
  private static let longest = 1000

  /// The offset behind a code span that opens at `start`, or behind its backticks when it opens none.
  mutating func end(_ text: [UInt8], _ start: Int, limit: Int) -> (offset: Int, isSpan: Bool) {
    let index = Self.runEnd(text, start, limit)
    let length = index - start
    // A later search may have seen an earlier run; libcmark then takes it for the last one, and so
    // do we.
    if length > Self.longest || (isAllSeen && seen[length, default: 0] <= index) {
      return (index, false)
    }
    var search = index
    while let run = text[search..<limit].firstIndex(of: UInt8(ascii: "`")) {
      search = Self.runEnd(text, run, limit)
      seen[search - run] = run
      if search - run == length { return (search, true) }
    }
    isAllSeen = true
    return (index, false)
  }

  private static func runEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    text[start..<limit].firstIndex { $0 != UInt8(ascii: "`") } ?? limit
  }
}
