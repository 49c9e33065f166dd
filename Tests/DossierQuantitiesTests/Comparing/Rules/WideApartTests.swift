import DossierModel
import DossierQuantities
import Testing

@Suite struct WideApartTests {
  private func codes(_ figures: [Stated], _ frame: StatisticFrame = .people) -> [String] {
    compare(figures, frame).codes
  }

  @Test("a vague word and a figure a hundred times what it promises at least, the word in front")
  func wide() {
    let thousands = observe("thousands of men", by: "A")
    #expect(codes([observe("700,000 men", by: "B"), thousands]) == ["wide-apart 1 0"])
    #expect(codes([thousands, observe("200,000 to 300,000", by: "B")]) == ["wide-apart 0 1"])
    #expect(codes([thousands, observe("700,000 to 1.5 million", by: "A")]) == ["wide-apart 0 1"])
    #expect(codes([thousands, observe("more than 700,000", by: "B")]) == ["wide-apart 0 1"])
  }

  @Test("nearer figures, bounds of the source itself and two numbers are not noted")
  func near() {
    #expect(codes([observe("thousands", by: "A"), observe("199,000", by: "B")]) == [])
    #expect(codes([observe("at least 12", by: "A"), observe("700,000", by: "B")]) == [])
    #expect(codes([observe("thousands", by: "A"), observe("at most 700,000", by: "B")]) == [])
  }

  @Test(
    "a vague word that bounds from above promises nothing",
    arguments: ["up to thousands of men", "no more than tens of thousands", "fewer than hundreds"])
  func upperBounds(_ words: String) {
    for figure in ["700,000", "12", "0"] {
      #expect(codes([observe(words, by: "A"), observe(figure, by: "B")]) == [], "\(figure)")
    }
  }

  @Test("only in one group and about one time")
  func apart() {
    let thousands = observe("thousands", by: "A", date: "2022-10-01")
    func found(_ other: Stated, _ frame: StatisticFrame = .people) -> Bool {
      codes([thousands, other], frame).contains("wide-apart 0 1")
    }
    #expect(!found(observe("700,000", by: "B", place: "Osh")))
    #expect(found(observe("700,000", by: "B", date: "2022-11-01")))
    #expect(!found(observe("700,000", by: "B", date: "2022-11-02")))
    #expect(found(observe("700,000", by: "B", date: "2032-11-02"), .fixed))
  }

  @Test("in a growing total a vague word of earlier days is no surprise")
  func growing() {
    let thousands = observe("thousands", by: "A", date: "2022-10-01")
    #expect(codes([thousands, observe("700,000", by: "B", date: "2022-10-02")], .growing) == [])
    #expect(
      codes([thousands, observe("700,000", by: "B", date: "2022-10-01")], .growing)
        == ["wide-apart 0 1"])
  }

  @Test("each vague word once, with the largest figure")
  func largest() {
    #expect(
      codes([
        observe("hundreds", by: "A"), observe("50,001", by: "B"), observe("49,999", by: "C"),
        observe("hundreds", by: "A"),
      ]).filter { $0.hasPrefix("wide") } == ["wide-apart 0 1"])
  }

  @Test("the convention can be changed")
  func convention() throws {
    let strict = try #require(Conventions(wideApart: 50))
    let figures = [observe("thousands", by: "A"), observe("199,000", by: "B")]
    #expect(compare(figures, conventions: strict).codes == ["wide-apart 0 1"])
  }

  @Test("the number is exact, and explained ones are listed beyond the first 21")
  func many() {
    let figures =
      (0..<40).map {
        observe("thousands", by: "source \($0)", in: .dated("2022-10-05", "text-\($0)"))
      } + [observe("700,000", by: "B")]
    let explained = ExplainedConflict(
      rule: .wideApart, between: [.init(article: "text"), .init(article: "text-30")], reason: "why")
    let comparison = compare(figures, explained: [explained])
    #expect(comparison.counts[.wideApart] == 40)
    #expect(comparison.codes(.wideApart).count == 22)
    #expect(comparison.findings.filter(\.isExplained).map(\.members) == [[30, 40]])
  }
}
