import DossierModel
import DossierQuantities
import Testing

@Suite struct FallsTests {
  private func codes(_ figures: [Stated], _ frame: StatisticFrame = .growing) -> [String] {
    compare(figures, frame).codes.filter { !$0.hasPrefix("agreement") }
  }

  @Test(
    "in a total that only grows, a later lower figure is found at any distance, a higher one never")
  func falling() {
    let early = observe("500", by: "A", date: "2003-09-13")
    let late = observe("300", by: "B", date: "2023-09-13")
    #expect(codes([late, early]) == ["falls 1 0"])
    #expect(codes([early, late], .people) == [])
    #expect(codes([early, late], .fixed) == ["contradiction 0 1"])
    #expect(codes([early, observe("900", by: "B", date: "2023-09-13")]) == [])
    #expect(codes([early, observe("300", by: "B", date: "2003-09-13")]) == ["contradiction 0 1"])
  }

  @Test(
    "only what the sources state excludes, and only what is surely later",
    arguments: [
      // Roundings and qualifiers give way.
      ("500", "2022-01-01", "480", "2022-01-02", false),
      ("500", "2022-01-01", "at least 300", "2022-01-02", false),
      ("at least 500", "2022-01-01", "300", "2022-01-02", true),
      ("more than 40", "2022-01-01", "40", "2022-01-02", true),
      ("500 to 600", "2022-01-01", "fewer than 500", "2022-01-02", true),
      // A vague word's bounds are ours.
      ("hundreds", "2022-01-01", "12", "2022-01-02", false),
      ("700,000", "2022-01-01", "hundreds", "2022-01-02", false),
      // Times that meet have no order.
      ("500", "2022-01", "300", "2022-01-20", false), ("500", "2022-01", "300", "2022-02", true),
      ("500", "2022-01-01~", "300", "2022-01-02", false),
      ("500", "2022-01-01~", "300", "2022-01-03", true),
    ])
  func exclusion(
    _ early: String, _ earlyDate: String, _ late: String, _ lateDate: String, _ expected: Bool
  ) {
    let figures = [
      observe(early, by: "A", date: earlyDate), observe(late, by: "B", date: lateDate),
    ]
    #expect(codes(figures).contains("falls 0 1") == expected)
  }

  @Test("each later figure is held against the nearest earlier one that excludes it")
  func nearest() {
    let figures = [
      observe("500", by: "A", date: "2022-01-01"), observe("430", by: "B", date: "2022-01-05"),
      observe("200", by: "C", date: "2022-01-07"), observe("300", by: "D", date: "2022-01-09"),
      observe("700", by: "E", date: "2022-01-11"),
    ]
    #expect(codes(figures) == ["falls 0 1", "falls 1 2", "falls 1 3"])
  }

  @Test("one value of one origin falls below the same earlier figure once; another origin's again")
  func repetition() {
    let early = observe("500", by: "A", date: "2022-01-01")
    let later = (2...5).map { observe("300", by: "B", date: "2022-01-0\($0)") }
    #expect(codes([early] + later) == ["falls 0 1"])
    #expect(
      codes([early] + later + [observe("300", by: "C", date: "2022-01-05")])
        == ["falls 0 1", "falls 0 5"])
  }

  @Test("one origin's lower total falls and is not superseded; a higher one is superseded")
  func oneOrigin() {
    let figures = [
      observe("500", by: "A", date: "2022-01-01"), observe("300", by: "A", date: "2022-01-05"),
    ]
    let comparison = compare(figures, .growing)
    #expect(comparison.codes == ["falls 0 1"])
    #expect(comparison.figures.allSatisfy { !$0.isSuperseded })
    let growing = compare(
      [figures[0], observe("900", by: "A", in: .dated("2023-05-05"))], .growing)
    #expect(growing.codes == ["superseded 0 1"])
    #expect(growing.figures.map(\.isSuperseded) == [true, false])
  }

  @Test("a superseded total stays one below which later ones must not fall")
  func superseded() {
    let figures = [
      observe("500", by: "A", date: "2022-01-01"), observe("900", by: "A", date: "2022-01-20"),
      observe("300", by: "B", date: "2022-01-10"),
    ]
    #expect(codes(figures) == ["falls 0 2", "superseded 0 1"])
  }

  @Test("figures of undated articles have no order, and other things are not compared")
  func notComparable() {
    let early = observe("500", by: "A", date: "2022-01-01")
    #expect(codes([early, observe("300", by: "B", in: .undated("two"))]) == [])
    #expect(
      codes([early, observe("300", by: "B", date: "2022-02-01", place: "Osh")])
        == ["not-comparable 0 1"])
  }

  @Test("an article's own date counts where the figure has none")
  func assumedDate() {
    let early = observe("500", by: "A", in: .dated("2022-01-01"))
    let late = observe("300", by: "B", in: .dated("2022-03-01"))
    #expect(codes([late, early]) == ["falls 1 0"])
  }

  @Test("the number is exact beyond the 21 listed, and explained ones are listed all the same")
  func many() throws {
    let figures = (0..<60).map {
      observe(
        "\(1_000 - 10 * $0)", by: "source \($0)", in: .dated(PartialDate.day($0), "text-\($0)"))
    }
    let exact = figures.map { one in
      var one = one
      one.observation.quantity.precision = 0
      return one
    }
    let explained = ExplainedConflict(
      rule: .falls, between: [.init(article: "text-49"), .init(article: "text-50")], reason: "why")
    let comparison = compare(exact, .growing, explained: [explained])
    #expect(comparison.counts[.falls] == 59)
    #expect(comparison.codes(.falls).count == 22)
    #expect(comparison.findings.filter(\.isExplained).map(\.members) == [[49, 50]])
    #expect(comparison.unmatchedExplanations == [])
  }
}
