import DossierModel

/// Where the lines of a file begin, so that many offsets can be turned into places.
struct LineTable: Sendable {
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    var starts = [0]
    // 60 bytes a line are few; growing costs more than a few numbers too many.
    starts.reserveCapacity(bytes.count / 60 + 2)
    var index = 0
    let holdsReturns = bytes.contains(0x0D)
    while let end = Self.lineEnd(bytes, index, holdsReturns) {
      let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
      index = end + (isPair ? 2 : 1)
      starts.append(index)
    }
    self.starts = starts
  }

  private static func lineEnd(_ bytes: [UInt8], _ start: Int, _ holdsReturns: Bool) -> Int? {
    holdsReturns
      ? bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }
      : bytes[start...].firstIndex(of: 0x0A)
  }

  /// Line and column, from 1, of a byte offset.
  func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - starts[low] + 1)
  }

  /// The offset of a place, as far as there is such a line.
  func offset(line: Int, column: Int) -> Int {
    starts[max(0, min(line - 1, starts.count - 1))] + column - 1
  }
}
