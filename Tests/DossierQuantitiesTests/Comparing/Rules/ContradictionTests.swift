import DossierModel
import DossierQuantities
import Testing

@Suite struct ContradictionTests {
  @Test("intervals that do not meet contradict each other")
  func disjoint() {
    let comparison = compare([observe("millions", by: "A"), observe("about 1.2 million", by: "B")])
    #expect(comparison.codes == ["contradiction 0 1"])
    #expect(
      comparison.sentences(.contradiction) == [
        "“millions” (A) and “about 1.2 million” (B) cannot both hold: at least 2,000,000 against "
          + "1,140,000 to 1,260,000 people."
      ])
    #expect(
      comparison.verdict
        == "2 figures, 2 independent origins, 1.2\u{A0}million to at least 2\u{A0}million people; 1 contradiction."
    )
  }

  @Test("unknown origins contradict each other too")
  func unknown() {
    #expect(
      compare([observe("12"), observe("15", by: "unnamed officials")]).codes == [
        "contradiction 0 1"
      ])
  }

  @Test("rounding is no contradiction, a neighbouring count is")
  func rounding() {
    #expect(
      compare([observe("420", by: "A"), observe("424", by: "B")]).codes(.contradiction) == [])
    #expect(
      compare([observe("12", by: "A"), observe("13", by: "B")]).codes(.contradiction) == [
        "contradiction 0 1"
      ])
    #expect(
      compare([observe("700,000", by: "A"), observe("712,345", by: "B")]).codes(.contradiction)
        == [])
  }

  @Test("other periods do not contradict, overlapping ones do and it is said")
  func periods() {
    let apart = compare([
      observe("12", by: "A", period: "2021"), observe("15", by: "B", period: "2022"),
    ])
    #expect(apart.codes == ["not-comparable 0 1"])
    let overlapping = compare([
      observe("12", by: "A", period: "2022"), observe("15", by: "B", period: "2022-05/2023-05"),
    ])
    #expect(overlapping.codes == ["contradiction 0 1"])
    #expect(
      overlapping.findings[0].sentence.hasSuffix(" Their periods overlap but are not the same."))
  }

  @Test("within a row of overlapping periods only those that overlap contradict")
  func rowOfPeriods() {
    let comparison = compare([
      observe("12", by: "A", period: "2021"), observe("15", by: "B", period: "2021-06/2022-06"),
      observe("18", by: "C", period: "2022"),
    ])
    #expect(comparison.codes == ["contradiction 0 1", "contradiction 1 2"])
    #expect(comparison.counts[.contradiction] == 2)
  }

  @Test("dates more than a year apart do not contradict; the convention can be changed")
  func dates() throws {
    let observations = [observe("12", by: "A", date: "2021"), observe("15", by: "B", date: "2023")]
    #expect(compare(observations).codes == ["not-comparable 0 1"])
    let patient = try #require(Conventions(daysApart: 1_000))
    #expect(compare(observations, conventions: patient).codes == ["contradiction 0 1"])
    #expect(
      compare([observe("12", by: "A", date: "2021"), observe("15", by: "B", date: "2022")]).codes
        == ["contradiction 0 1"])
  }

  @Test("what one origin repeats counts once")
  func repetition() {
    let comparison = compare([
      observe("12", by: "paper", origin: "UN"), observe("twelve", by: "other paper", origin: "UN"),
      observe("12 men", by: "third paper", origin: "UN"), observe("15", by: "B"),
    ])
    #expect(comparison.codes(.contradiction) == ["contradiction 0 3"])
    #expect(comparison.counts[.contradiction] == 1)
    #expect(
      comparison.verdict.hasPrefix(
        "4 figures, 2 independent origins, 12–15 people; 1 contradiction"))
  }

  @Test("different units that convert are compared in one")
  func units() {
    let comparison = compare(
      [observe("400 km", by: "A"), observe("310 miles", by: "B"), observe("250 miles", by: "C")],
      unit: "km")
    #expect(comparison.codes(.contradiction) == ["contradiction 0 1", "contradiction 1 2"])
    #expect(comparison.figures[1].note == "converted from miles")
  }

  @Test("seven figures that all contradict each other are told in full")
  func seven() {
    let comparison = compare((0..<7).map { observe("\(10 + $0)", by: "source \($0)") })
    #expect(comparison.codes(.contradiction).count == 21)
    #expect(comparison.counts[.contradiction] == 21)
  }

  @Test("of too many pairs those furthest apart are listed, each figure once")
  func telling() {
    let comparison = compare((0..<50).map { observe("\(10 + $0)", by: "source \($0)") })
    let pairs = comparison.codes(.contradiction)
    #expect(pairs.prefix(3) == ["contradiction 0 49", "contradiction 1 48", "contradiction 2 47"])
    #expect(pairs.last == "contradiction 20 29")
    #expect(comparison.counts[.contradiction] == 1_225)
  }

  @Test("figures of one origin or of another time are passed over, and the list is filled")
  func fewTelling() {
    // Two origins of eight values each: within one of them nothing is a contradiction.
    let observations = (0..<16).map {
      observe("\(10 + $0)", by: $0 < 8 ? "A" : "B", date: "2022-01-0\($0 % 8 + 1)")
    }
    let comparison = compare(observations)
    #expect(comparison.counts[.contradiction] == comparison.codes(.contradiction).count)
    let many = (0..<40).map {
      observe("\(10 + $0 % 8 + $0 / 8 * 20)", by: "source \($0 / 8)", date: "2022")
    }
    let full = compare(many)
    #expect(full.codes(.contradiction).count == 21)
    #expect(Set(full.codes(.contradiction)).count == 21)
  }

  @Test("the true number is kept beyond the 21 that are listed")
  func many() {
    let observations = (0..<100).map { observe("\($0)", by: "source \($0)") }
    let comparison = compare(observations)
    #expect(comparison.counts[.contradiction] == 4_950)
    #expect(comparison.codes(.contradiction).count == 21)
    #expect(comparison.verdict.contains("4950 contradictions"))
  }
}
