// What annotations hold many of, in half the memory or less: an annotation has 72 bytes with these
// and 160 with `Range<Int>` and `Int?`. A text has under four gigabytes, for a file has at
// most half a one (`--max-file-size`), of which no byte becomes more than six.

/// A range of bytes of a text.
struct ByteRange: Sendable {
  private let start: UInt32
  private let end: UInt32

  init() {
    start = 0
    end = 0
  }

  init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// An index from 0, or none.
struct SmallIndex: Sendable, Hashable {
  private let stored: Int32

  init(_ value: Int? = nil) { stored = value.map { Int32($0) } ?? -1 }

  var value: Int? { stored < 0 ? nil : Int(stored) }
}

extension Array {
  /// Gives back the memory that was reserved and not needed.
  ///
  /// `Array(self[...])` would hand on the same memory.
  mutating func trim() {
    guard capacity > count else { return }
    self = map { $0 }
  }
}
