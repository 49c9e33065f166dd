import DossierModel
import DossierQuantities
import Testing

@Suite struct MisquotationTests {
  private func codes(
    _ left: String, _ right: String, leftDate: String? = nil, rightDate: String? = nil
  )
    -> [String]
  {
    compare([
      observe(left, by: "A", origin: "UN", date: leftDate),
      observe(right, by: "B", origin: "UN", date: rightDate),
    ]).codes
  }

  @Test("one origin, two values: one may be misquoted, and that is no contradiction")
  func differing() {
    let comparison = compare([
      observe("700,000", by: "A", origin: "UN"), observe("900,000", by: "B", origin: "un"),
    ])
    #expect(comparison.codes == ["misquotation 0 1"])
    #expect(
      comparison.findings[0].sentence
        == "“700,000” and “900,000” are credited to one origin, UN, and differ: one of them may be "
        + "misquoted.")
    #expect(
      comparison.verdict
        == "2 figures, one origin, 700,000–900,000 people; 1 possible misquotation.")
  }

  @Test("rounding and vaguer words misquote nobody")
  func rounding() {
    #expect(codes("10 million", "10.2 million") == ["agreement 0 1"])
    #expect(codes("more than 700,000", "740,000") == ["agreement 0 1"])
    #expect(codes("tens of thousands", "50,000") == ["agreement 0 1"])
  }

  @Test("a range whose ends differ, and a single value for a range, do")
  func ranges() {
    #expect(codes("8 to 10 million", "8 to 12 million").contains("misquotation 0 1"))
    #expect(codes("700,000", "700,000 to 1.5 million").contains("misquotation 0 1"))
    #expect(!codes("8 to 10 million", "8 million to 10 million").contains("misquotation 0 1"))
  }

  @Test("of the same date or none; of a later date it is superseded")
  func dates() {
    #expect(codes("12", "15", leftDate: "2022-10", rightDate: "2022-10-20") == ["misquotation 0 1"])
    #expect(codes("12", "15", leftDate: "2022-10") == ["misquotation 0 1"])
    #expect(codes("12", "15", leftDate: "2022-10", rightDate: "2022-12") == ["superseded 0 1"])
  }

  @Test(
    "unknown origins misquote nobody",
    arguments: [nil, "the article", "unnamed officials", "nobody named"])
  func unknown(_ name: String?) {
    let comparison = compare([observe("12", by: name), observe("15", by: name)])
    #expect(comparison.codes == ["contradiction 0 1"])
    #expect(comparison.verdict.contains("all of unknown origin"))
  }

  @Test("an origin is a record before it is a name")
  func records() {
    var one = observe("12")
    var other = observe("15")
    one.by = Credit(name: "Putin", entity: 7)
    other.by = Credit(name: "Vladimir Putin", entity: 7)
    #expect(compare([one, other]).codes == ["misquotation 0 1"])
    other.by = Credit(name: "Putin", entity: 8)
    #expect(compare([one, other]).codes == ["contradiction 0 1"])
  }

  @Test("all pairs are counted")
  func many() {
    let observations = (0..<40).map { observe("\($0)", by: "paper \($0)", origin: "UN") }
    let comparison = compare(observations)
    #expect(comparison.counts[.misquotation] == 780)
    #expect(comparison.codes(.misquotation).count == 21)
    #expect(comparison.counts[.contradiction] == nil)
  }
}
