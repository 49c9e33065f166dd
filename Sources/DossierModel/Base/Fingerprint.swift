/// A number that stands for what was added to it, in order: equal for equal matter, and but for one
/// chance in 2^64 another for other matter.
///
/// It finds changes, as `Checksum` does, and mixes with the same constants as MurmurHash3's last step
/// (Appleby, public domain).
package struct Fingerprint: Sendable, Hashable {
  package private(set) var value: UInt64

  package init(_ start: UInt64 = 0) { value = start }

  package mutating func add(_ number: UInt64) {
    var mixed = (value ^ number) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    value = mixed ^ (mixed >> 33)
  }

  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  package mutating func add(_ flag: Bool) { add(flag ? 1 as UInt64 : 0) }

  package mutating func add(_ bytes: [UInt8]) {
    add(bytes.count)
    add(Checksum.of(bytes))
  }

  package mutating func add(_ text: String) { add(Array(text.utf8)) }
}
