import DossierModel
import Testing

@Suite struct NearestNameTests {
  static let slugs = [
    "armenia", "georgia", "kazakhstan", "kyrgyzstan", "sadyr-japarov", "uzbekistan",
  ]

  @Test(
    "a slip of the pen is near",
    arguments: [
      ("sadyr-japarof", "sadyr-japarov"), ("kyrgizstan", "kyrgyzstan"), ("kyrgystan", "kyrgyzstan"),
      ("kyrgyzsatn", "kyrgyzstan"), ("Armenia", "armenia"), ("ARMÉNIA", "armenia"),
      ("gorgia", "georgia"), ("armeniaa", "armenia"), ("kzakhstan", "kazakhstan"),
    ])
  func near(written: String, meant: String) {
    #expect(NearestName.nearest(to: written, among: Self.slugs) == meant)
  }

  @Test(
    "another name is not", arguments: ["", "mongolia", "nazar", "x", "arm", "sadyr", "kyrgyz"])
  func far(written: String) {
    #expect(NearestName.nearest(to: written, among: Self.slugs) == nil)
  }

  @Test("the nearest wins, and the first among equals")
  func best() {
    #expect(NearestName.nearest(to: "date", among: ["dates", "rate", "date"]) == "date")
    #expect(NearestName.nearest(to: "unut", among: ["unit", "unat"]) == "unit")
    #expect(NearestName.nearest(to: "unut", among: ["unat", "unit"]) == "unat")
  }

  @Test("two letters exchanged are one slip")
  func exchanged() {
    #expect(NearestName.nearest(to: "tilte", among: ["title"]) == "title")
    #expect(NearestName.nearest(to: "ab", among: ["ba"]) == "ba")
  }

  @Test("short names allow one slip, long ones three")
  func limits() {
    #expect(NearestName.nearest(to: "by", among: ["bz"]) == "bz")
    #expect(NearestName.nearest(to: "by", among: ["ax"]) == nil)
    #expect(NearestName.nearest(to: "abcdefghijklmno", among: ["abcdefghijk1234"]) == nil)
    #expect(NearestName.nearest(to: "abcdefghijklmno", among: ["abcdefghijkl12o"]) != nil)
  }

  @Test("what is longer than any name is not compared")
  func long() {
    let long = String(repeating: "a", count: 101)
    #expect(NearestName.nearest(to: long, among: [long]) == nil)
  }
}
