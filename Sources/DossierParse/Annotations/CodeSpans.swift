/// The code spans of a paragraph (CommonMark 0.30 section 6.1).
struct CodeSpans {
  /// Where the last run of each length begins; found when the paragraph's first backtick is.
  ///
  /// Without it, runs of many lengths would each be looked for to the paragraph's end.
  private var lastRuns: [Int: Int]?

  /// The offset behind a code span that opens at `start`, or behind its backticks when it opens none.
  mutating func end(_ text: [UInt8], _ start: Int, limit: Int) -> (offset: Int, isSpan: Bool) {
    let index = Self.runEnd(text, start, limit)
    let length = index - start
    let lastRuns = self.lastRuns ?? Self.runs(text, start, limit)
    self.lastRuns = lastRuns
    guard let last = lastRuns[length], last > start else { return (index, false) }
    var search = index
    while let run = text[search..<limit].firstIndex(of: UInt8(ascii: "`")) {
      search = Self.runEnd(text, run, limit)
      if search - run == length { return (search, true) }
    }
    return (index, false)
  }

  private static func runs(_ text: [UInt8], _ start: Int, _ limit: Int) -> [Int: Int] {
    var runs: [Int: Int] = [:]
    var index = start
    while let run = text[index..<limit].firstIndex(of: UInt8(ascii: "`")) {
      index = runEnd(text, run, limit)
      runs[index - run] = run
    }
    return runs
  }

  private static func runEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    text[start..<limit].firstIndex { $0 != UInt8(ascii: "`") } ?? limit
  }
}
