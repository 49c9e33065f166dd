// What annotations hold many of, in half the memory: an annotation has 72 bytes with these and 144
// with `Range<Int>` and `Int?`. A text has under four gigabytes, for a file has at
// most half a one (`--max-file-size`), of which no byte becomes more than six.
//
// All of it is `@inlinable`, and the getters that read it `public`: one that is not makes other modules
// copy the whole annotation.

/// A range of bytes of a text.
@usableFromInline
struct ByteRange: Sendable {
  @usableFromInline let start: UInt32
  @usableFromInline let end: UInt32

  init() {
    start = 0
    end = 0
  }

  @inlinable
  init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  @inlinable var range: Range<Int> { Int(start)..<Int(end) }
}

/// An index from 0, or none.
@usableFromInline
struct SmallIndex: Sendable, Hashable {
  @usableFromInline let stored: Int32

  @inlinable
  init(_ value: Int? = nil) { stored = value.map { Int32($0) } ?? -1 }

  @inlinable var value: Int? { stored < 0 ? nil : Int(stored) }
}

extension Array {
  /// Gives back the memory that was reserved and not needed.
  ///
  /// `Array(self[...])` would hand on the same memory. What is a little too large stays as it is.
  mutating func trim() {
    let size = count
    guard capacity - size > size / 16 else { return }
    self = withUnsafeBufferPointer { own in
      Array(unsafeUninitializedCapacity: size) { copy, initialized in
        _ = copy.initialize(fromContentsOf: own)
        initialized = size
      }
    }
  }
}
