import Testing

@testable import DossierModel

@Suite struct ChecksumTests {
  @Test(
    "a checksum is the one of the XXH64 specification",
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
    ] as [(String, UInt64)])
  func specification(text: String, hash: UInt64) {
    #expect(Checksum.of(Array(text.utf8)) == hash)
  }

  @Test(
    "bytes added in parts give the checksum of the whole", arguments: [0, 1, 7, 31, 32, 33, 64])
  func parts(first: Int) {
    for size in [first, first + 1, first + 31, first + 32, first + 100] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      var checksum = Checksum()
      checksum.add(Array(bytes.prefix(first)))
      for byte in bytes.dropFirst(first).prefix(3) { checksum.add([byte]) }
      checksum.add(Array(bytes.dropFirst(first + 3)))
      #expect(checksum.value == Checksum.of(bytes))
    }
  }
}
