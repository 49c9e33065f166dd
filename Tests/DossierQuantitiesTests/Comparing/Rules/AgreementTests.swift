import DossierModel
import DossierQuantities
import Testing

@Suite struct AgreementTests {
  private func codes(_ figures: [Stated], _ frame: StatisticFrame = .people) -> [String] {
    compare(figures, frame).codes
  }

  @Test("two named origins that give the same, or values that one fits")
  func same() {
    let same = compare([observe("300,000 men", by: "A"), observe("300,000", by: "B")])
    #expect(same.codes == ["agreement 0 1"])
    #expect(same.findings[0].detail == .agreement(isSameNumber: true))
    let near = compare([observe("300,000 men", by: "A"), observe("280,000 to 310,000", by: "B")])
    #expect(near.codes == ["agreement 0 1"])
    #expect(near.findings[0].detail == .agreement(isSameNumber: false))
  }

  @Test("one origin confirms nothing by repeating itself, and nobody by saying the same")
  func oneOrigin() {
    #expect(codes([observe("12", by: "A"), observe("a dozen", by: "the a")]) == [])
    #expect(
      codes([observe("12", by: "X", origin: "UN"), observe("12", by: "Y", origin: "UN")]) == [])
    #expect(codes([observe("12", by: "A"), observe("12")]) == [])
    #expect(codes([observe("12"), observe("12", by: "unnamed officials")]) == [])
    #expect(
      codes([observe("12", by: "A"), observe("12"), observe("12", by: "B")]) == ["agreement 0 1 2"])
  }

  @Test("vague words and bounds with one end fit nearly everything, so they are no agreement")
  func vague() {
    for words in [
      "thousands", "tens of thousands", "at least 5,000", "more than 12", "12,345 or more",
    ] {
      #expect(codes([observe(words, by: "A"), observe("50,000", by: "B")]) == [], "\(words)")
    }
  }

  @Test("the largest set that agrees is named beside a contradiction, once for each group")
  func largest() {
    let comparison = compare([
      observe("12", by: "A"), observe("50", by: "B"), observe("12", by: "C"),
      observe("12", by: "D"), observe("50", by: "E"), observe("7", by: "A", place: "Osh"),
      observe("7", by: "B", place: "Osh"),
    ])
    #expect(comparison.codes(.agreement) == ["agreement 0 2 3", "agreement 5 6"])
    #expect(comparison.counts[.contradiction] == 6)
  }

  @Test("that one origin gives three ways weighs less than that two origins give")
  func origins() {
    #expect(
      compare([
        observe("300,000", by: "A"), observe("about 300,000", by: "A"),
        observe("305,000", by: "A"), observe("500,000", by: "B"), observe("500,000", by: "C"),
      ]).codes(.agreement) == ["agreement 3 4"])
  }

  @Test(
    "about one time only",
    arguments: [
      ("2022-10-05", "2022-11-05", StatisticFrame.people, true),
      ("2022-10-05", "2022-11-06", .people, false),
      ("2022-10-05", "2032-11-06", .fixed, true), ("2022-10-05", "2022-10-06", .growing, false),
      ("2022-10-05", "2022-10-05", .growing, true),
    ])
  func times(_ one: String, _ other: String, _ frame: StatisticFrame, _ expected: Bool) {
    #expect(
      codes([observe("12", by: "A", date: one), observe("12", by: "B", date: other)], frame)
        == (expected ? ["agreement 0 1"] : []))
  }

  @Test("pairs, no chains: what is at the two ends of a row agrees with its neighbours alone")
  func noChains() {
    let figures = [
      observe("12", by: "A", date: "2022-01-01"), observe("12", by: "B", date: "2022-01-25"),
      observe("12", by: "C", date: "2022-02-15"),
    ]
    #expect(codes(figures) == ["agreement 0 1"])
  }

  @Test("undated articles, other groups and superseded figures confirm nothing")
  func apart() {
    let one = observe("12", by: "A", in: .undated("one"))
    #expect(codes([one, observe("12", by: "B", in: .undated("two"))]) == [])
    #expect(codes([one, observe("12", by: "B", in: .undated("one"))]) == ["agreement 0 1"])
    #expect(
      !codes([observe("12", by: "A"), observe("12", by: "B", place: "Osh")])
        .contains { $0.hasPrefix("agreement") })
    #expect(
      codes([
        observe("12", by: "A", date: "2022-10-01"), observe("15", by: "A", date: "2022-10-05"),
        observe("12", by: "B", date: "2022-10-01"),
      ]) == ["contradiction 2 1", "superseded 0 1"])
  }

  @Test("at most 200 figures are named")
  func many() {
    let comparison = compare((0..<300).map { observe("12", by: "source \($0)") })
    #expect(comparison.counts == [.agreement: 1])
    #expect(comparison.findings[0].members == Array(0..<200))
  }

  @Test("a single figure agrees with nobody, and no figure is nothing")
  func single() {
    #expect(codes([observe("12", by: "A")]) == [])
    let none = compare([])
    #expect(none.groups.isEmpty && none.findings.isEmpty && none.keyFinding == nil)
  }
}
