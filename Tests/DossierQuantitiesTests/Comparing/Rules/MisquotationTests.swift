import DossierModel
import DossierQuantities
import DossierTestSupport
import Testing

@Suite struct MisquotationTests {
  private func codes(
    _ left: String, _ right: String, leftDate: String? = nil, rightDate: String? = nil,
    _ frame: StatisticFrame = .people
  ) -> [String] {
    compare(
      [
        observe(left, by: "A", origin: "UN", date: leftDate),
        observe(right, by: "B", origin: "UN", date: rightDate),
      ], frame
    ).codes
  }

  @Test("one origin, two values: one may be misquoted, and that is no contradiction")
  func differing() {
    let comparison = compare([
      observe("700,000", by: "A", origin: "WHO"), observe("900,000", by: "B", origin: "the who"),
    ])
    #expect(comparison.codes == ["misquotation 0 1"])
    #expect(comparison.findings[0].detail == .misquotation(origin: Referent(words: "WHO")))
    #expect(comparison.counts == [.misquotation: 1])
    #expect(comparison.namedOrigins == 1)
  }

  @Test(
    "rounding and vaguer words misquote nobody; another range and a single value for a range do",
    arguments: [
      ("10 million", "10.2 million", false), ("more than 700,000", "740,000", false),
      ("tens of thousands", "50,000", false), ("tens of thousands", "700,000", false),
      ("dozens", "11", true), ("at least 12", "12", false), ("12", "13", true),
      ("8 to 10 million", "8 to 12 million", true),
      ("8 to 10 million", "8 million to 10 million", false),
      ("700,000", "700,000 to 1.5 million", true), ("about 12", "12", false),
    ])
  func rounding(_ left: String, _ right: String, _ expected: Bool) {
    #expect(codes(left, right) == (expected ? ["misquotation 0 1"] : []))
  }

  @Test(
    "only of one date: a later figure takes the place of the earlier one",
    arguments: [
      ("2022-10-05", "2022-10-05", "misquotation 0 1"), ("2022-10", "2022-10", "misquotation 0 1"),
      ("2022-10-05", "2022-10-06", "superseded 0 1"), ("2022-10", "2022-10-20", nil),
      ("2022-10", nil, nil), (nil, "2022-10-05", "misquotation 0 1"),
      (nil, "2022-10-06", "superseded 0 1"), ("2022-01", "2022-10", nil),
    ] as [(String?, String?, String?)])
  func dates(_ left: String?, _ right: String?, _ expected: String?) {
    let found = codes("12", "15", leftDate: left, rightDate: right)
    #expect(found == [expected].compactMap(\.self))
  }

  @Test("in a growing total and in what is fixed, one date is still one date")
  func courses() {
    for frame in [StatisticFrame.growing, .fixed] {
      #expect(
        codes("12", "15", leftDate: "2022-10", rightDate: "2022-10", frame)
          == ["misquotation 0 1"])
    }
  }

  @Test("an undated article misquotes only within itself")
  func undated() {
    let one = observe("12", by: "UN", in: .undated("one"))
    #expect(
      compare([one, observe("15", by: "UN", in: .undated("one"))]).codes == ["misquotation 0 1"])
    #expect(compare([one, observe("15", by: "UN", in: .undated("two"))]).codes == [])
  }

  @Test("stated and not stated are no misquotation")
  func notStated() {
    let one = observe("12", by: "UN")
    for other in [
      observe("15", by: "UN", population: "men"), observe("15", by: "UN", place: "Osh"),
      observe("15", by: "UN", period: "2022"),
    ] {
      #expect(compare([one, other]).codes == ["not-comparable 0 1"])
    }
  }

  @Test(
    "unknown origins misquote nobody",
    arguments: [nil, "the article", "unnamed officials", "nobody named"])
  func unknown(_ name: String?) {
    let comparison = compare([observe("12", by: name), observe("15", by: name)])
    #expect(comparison.codes == ["contradiction 0 1"])
    #expect(comparison.namedOrigins == 0)
    #expect(comparison.unknownOrigins == 2)
  }

  @Test("an origin is a record before it is a name")
  func records() {
    var one = observe("12")
    var other = observe("15")
    one.observation.source = Referent(name: "Putin", entity: 7)
    other.observation.source = Referent(name: "Vladimir Putin", entity: 7)
    #expect(compare([one, other]).codes == ["misquotation 0 1"])
    other.observation.source = Referent(name: "Putin", entity: 8)
    #expect(compare([one, other]).codes == ["contradiction 0 1"])
    other.observation.source = Referent(words: "Putin")
    #expect(compare([one, other]).codes == ["contradiction 0 1"])
  }

  @Test("five quotations of one value against one of another are one misquotation")
  func repetition() {
    let quoted = (0..<5).map { observe("12", by: "paper \($0)", origin: "UN", date: "2022-10-05") }
    let comparison = compare(quoted + [observe("15", by: "X", origin: "UN", date: "2022-10-05")])
    #expect(comparison.codes == ["misquotation 0 5"])
    #expect(comparison.counts == [.misquotation: 1])
  }

  @Test("all pairs are counted, and explained ones listed beyond the first 21")
  func many() {
    let figures = (0..<40).map {
      observe("\($0)", by: "paper \($0)", origin: "UN", in: .dated("2022-10-05", "text-\($0)"))
    }
    let explained = ExplainedConflict(
      rule: .misquotation, between: [.init(article: "text-38"), .init(article: "text-39")],
      reason: "why")
    let comparison = compare(figures, explained: [explained])
    #expect(comparison.counts == [.misquotation: 780])
    #expect(comparison.codes(.misquotation).count == 22)
    #expect(comparison.codes(.misquotation).last == "misquotation 38 39")
  }
}
