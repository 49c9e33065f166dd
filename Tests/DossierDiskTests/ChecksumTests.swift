import Testing

@testable import DossierDisk

@Suite struct ChecksumTests {
  @Test(
    "a checksum is the one of the XXH64 specification",
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
    ] as [(String, UInt64)])
  func specification(text: String, hash: UInt64) {
    #expect(Checksum.of(Array(text.utf8)) == hash)
  }
}
