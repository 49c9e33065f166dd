import DossierModel
import DossierQuantities
import Testing

@Suite struct SameNumberTests {
  private func codes(_ figures: [Stated]) -> [String] { compare(figures).codes(.sameNumber) }

  @Test(
    "one number in two groups is told before that they do not compare, with what sets them apart")
  func twoGroups() {
    let comparison = compare([
      observe("700,000 men", by: "A", period: "2022-09-21/2022-10-05", population: "soldiers"),
      observe(
        "700,000 to 1.5 million", by: "B", period: "2022-09-21/2022-10-05", population: "citizens"),
    ])
    #expect(comparison.codes == ["same-number 0 1", "not-comparable 0 1"])
    #expect(
      comparison.findings[0].detail
        == .sameNumber(
          Quantity(low: decimal("700000"), high: decimal("700000"), unit: "people"),
          differences: [
            .population(Referent(words: "soldiers"), Referent(words: "citizens"))
          ]))
  }

  @Test(
    "only numbers that are not met by chance: three digits that count, or a thousand and more",
    arguments: [
      ("12", false), ("120", false), ("123", true), ("999", true), ("1,000", true), ("12.5", true),
      ("2,000", true), ("700,000", true), ("thousands", false), ("about 1,200", true),
    ])
  func notable(_ words: String, _ expected: Bool) {
    #expect(
      !codes([observe(words, by: "A", place: "Osh"), observe(words, by: "B", place: "Batken")])
        .isEmpty
        == expected)
  }

  @Test("places and stated periods set groups apart, units and dates do not")
  func groups() {
    let bare = observe("4,352", by: "A")
    #expect(codes([bare, observe("4,352", by: "B", place: "Osh")]) == ["same-number 0 1"])
    #expect(codes([bare, observe("4,352", by: "B", period: "2022")]) == ["same-number 0 1"])
    #expect(codes([bare, observe("4,352 houses", by: "B")]) == [])
    #expect(codes([bare, observe("4,352", by: "B", date: "2001")]) == [])
  }

  @Test("not where another origin confirms the number in each of the two groups")
  func confirmed() {
    let here = [observe("4,352", by: "A", place: "Osh"), observe("4,352", by: "B", place: "Osh")]
    let there = [
      observe("4,352", by: "C", place: "Batken"), observe("4,352", by: "D", place: "Batken"),
    ]
    #expect(codes(here + there) == [])
    #expect(codes(here + there.dropLast()).count == 1)
    // What one origin repeats, or nobody named says, confirms nothing.
    let repeated = [
      there[0], observe("4,352", by: "C", place: "Batken"), observe("4,352", place: "Batken"),
    ]
    #expect(codes(here + repeated).count == 1)
  }

  @Test("both ends of ranges count; a number that a conversion or an editor makes is nobody's")
  func stated() {
    #expect(
      codes([
        observe("500 to 1,234", by: "A", place: "Osh"),
        observe("1,234 to 9,876", by: "B", place: "Batken"),
      ]) == ["same-number 0 1"])
    let converted = compare(
      [
        observe("1,610 km", by: "A", place: "Osh"),
        observe("1,000 miles", by: "B", place: "Batken"),
      ],
      StatisticFrame(unit: "km"))
    #expect(converted.codes == ["not-comparable 0 1"])
    var editors = [
      observe("4,352", by: "A", place: "Osh"),
      observe("so many", by: "B", place: "Batken", given: quantity("4,352")),
    ]
    editors[1].observation.isEditors = true
    #expect(codes(editors) == [])
  }

  @Test("once for each number and each further group, by the pair that tells most")
  func pairs() {
    let figures = [
      observe("4,352", by: "A", date: "2022-10-01", place: "Osh"),
      observe("4,352", by: "B", date: "2022-10-20", place: "Batken"),
      observe("4,352", by: "C", date: "2022-10-02", place: "Batken"),
      observe("4,352", date: "2022-10-02", place: "Batken"),
      observe("4,352", by: "D", date: "2022-10-02", place: "Talas"),
    ]
    #expect(codes(figures) == ["same-number 0 2", "same-number 0 4"])
  }

  @Test("the number is exact, and explained ones are listed beyond the first 21")
  func many() {
    let figures = (0..<40).map {
      observe(
        "4,352", by: "source \($0)", place: "town \($0)", in: .dated("2022-10-05", "text-\($0)"))
    }
    let explained = ExplainedConflict(
      rule: .sameNumber, between: [.init(article: "text-0"), .init(article: "text-30")],
      reason: "why")
    let comparison = compare(figures, explained: [explained])
    #expect(comparison.counts[.sameNumber] == 39)
    #expect(comparison.codes(.sameNumber).count == 22)
    #expect(comparison.findings.filter(\.isExplained).map(\.members) == [[0, 30]])
  }
}
