/// XXH64 with seed 0, after its specification (github.com/Cyan4973/xxHash, doc/xxhash_spec.md), so
/// that `xxhsum -H64` gives the same digits.
///
/// It finds changes, at the speed of memory; it does not keep out whoever makes collisions on
/// purpose, who would win no more than that a page of their own stays as it was.
package struct Checksum: Sendable {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  private var lane1 = prime1 &+ prime2
  private var lane2 = prime2
  private var lane3: UInt64 = 0
  private var lane4 = 0 &- prime1
  private var count = 0
  /// What is left of the bytes so far: fewer than 32.
  private var rest: [UInt8] = []

  package init() {}

  package static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

  package static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

  private static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var checksum = Checksum()
    let whole = bytes.count & ~31
    checksum.addStripes(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
    checksum.count = bytes.count
    return checksum.finished(UnsafeRawBufferPointer(rebasing: bytes[whole...]))
  }

  /// Adds the next bytes of a file that is made in parts.
  package mutating func add(_ bytes: [UInt8]) {
    count += bytes.count
    let missing = rest.isEmpty ? 0 : min(32 - rest.count, bytes.count)
    if missing > 0 {
      rest += bytes.prefix(missing)
      if rest.count < 32 { return }
      let stripe = rest
      stripe.withUnsafeBytes { addStripes($0) }
      rest.removeAll(keepingCapacity: true)
    }
    bytes.withUnsafeBytes { bytes in
      let left = UnsafeRawBufferPointer(rebasing: bytes[missing...])
      let whole = left.count & ~31
      addStripes(UnsafeRawBufferPointer(rebasing: left[..<whole]))
      rest += left[whole...]
    }
  }

  package var value: UInt64 { rest.withUnsafeBytes { finished($0) } }

  /// A whole number of 32 bytes.
  private mutating func addStripes(_ bytes: UnsafeRawBufferPointer) {
    // In variables of its own, so that the lanes stay in registers.
    var (one, two, three, four) = (lane1, lane2, lane3, lane4)
    var offset = 0
    while offset < bytes.count {
      one = Self.round(one, Self.word(bytes, offset))
      two = Self.round(two, Self.word(bytes, offset &+ 8))
      three = Self.round(three, Self.word(bytes, offset &+ 16))
      four = Self.round(four, Self.word(bytes, offset &+ 24))
      offset &+= 32
    }
    (lane1, lane2, lane3, lane4) = (one, two, three, four)
  }

  private func finished(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = Self.prime5
    if count >= 32 {
      hash =
        Self.rotated(lane1, 1) &+ Self.rotated(lane2, 7) &+ Self.rotated(lane3, 12)
        &+ Self.rotated(lane4, 18)
      for lane in [lane1, lane2, lane3, lane4] {
        hash = (hash ^ Self.round(0, lane)) &* Self.prime1 &+ Self.prime4
      }
    }
    hash &+= UInt64(count)
    var offset = 0
    while offset &+ 8 <= bytes.count {
      let word = Self.round(0, Self.word(bytes, offset))
      hash = Self.rotated(hash ^ word, 27) &* Self.prime1 &+ Self.prime4
      offset &+= 8
    }
    if offset &+ 4 <= bytes.count {
      let half = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      hash ^= UInt64(UInt32(littleEndian: half)) &* Self.prime1
      hash = Self.rotated(hash, 23) &* Self.prime2 &+ Self.prime3
      offset &+= 4
    }
    while offset < bytes.count {
      hash = Self.rotated(hash ^ UInt64(bytes[offset]) &* Self.prime5, 11) &* Self.prime1
      offset &+= 1
    }
    hash = (hash ^ (hash &>> 33)) &* Self.prime2
    hash = (hash ^ (hash &>> 29)) &* Self.prime3
    return hash ^ (hash &>> 32)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* prime2, 31) &* prime1
  }

  @inline(__always)
  private static func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
    value &<< count | value &>> (64 &- count)
  }
}
