import DossierModel
import DossierQuantities
import Testing

/// Which finding the verdict names.
@Suite struct KeyFindingTests {
  private let contradiction = [
    observe("12", by: "A", place: "Osh"), observe("15", by: "B", place: "Osh"),
  ]
  private let misquotation = [
    observe("12", by: "A", place: "Talas"), observe("15", by: "A", place: "Talas"),
  ]
  private let agreement = [
    observe("40", by: "A", place: "Naryn"), observe("40", by: "B", place: "Naryn"),
  ]
  private let wideApart = [
    observe("hundreds", by: "A", place: "Chüy"), observe("50,000", by: "B", place: "Chüy"),
  ]
  private let sameNumber = [
    observe("4,352", by: "A", place: "Kant"), observe("4,352", by: "B", place: "Tokmok"),
  ]
  private let superseded = [
    observe("3", by: "A", date: "2022-10-01", place: "Uzgen"),
    observe("4", by: "A", date: "2022-10-02", place: "Uzgen"),
  ]

  private func key(_ figures: [Stated]...) -> String? {
    let key = compare(figures.flatMap(\.self)).key
    return key.map { String($0.prefix { $0 != " " }) }
  }

  @Test("the one that matters most, in the order of the rules")
  func order() {
    #expect(
      key(agreement, wideApart, sameNumber, misquotation, contradiction) == "contradiction")
    #expect(key(agreement, wideApart, sameNumber, misquotation) == "misquotation")
    #expect(key(agreement, wideApart, sameNumber) == "same-number")
    #expect(key(agreement, wideApart) == "wide-apart")
    #expect(key(agreement) == "agreement")
    let falls = [
      observe("500", by: "A", date: "2022-10-01"), observe("300", by: "B", date: "2022-10-02"),
      observe("900", by: "B", date: "2022-10-01", place: "Norland"),
      observe("950", by: "C", date: "2022-10-01", place: "Norland"),
      observe("990", by: "C", date: "2022-10-01", place: "Delta"),
      observe("991", by: "D", date: "2022-10-01", place: "Porthaven"),
    ]
    #expect(compare(falls, .growingSum).key == "falls 0 1")
    #expect(compare(Array(falls[2...]), .growingSum).key == "part-exceeds-whole 0 2")
  }

  @Test("what only sorts figures is not named: superseded, not comparable")
  func sorting() {
    #expect(key(superseded) == nil)
    #expect(key([contradiction[0]], [misquotation[0]]) == nil)
    #expect(key([]) == nil)
    #expect(FindingRule.allCases.filter { !$0.tells } == [.superseded, .notComparable])
  }

  @Test("of one rule: not explained, then nearest in time, then both origins named")
  func among() {
    let near = [
      observe("40", date: "2022-10-05", place: "Kant", in: .dated("2022-10-05", "one")),
      observe("50", by: "B", date: "2022-10-05", place: "Kant", in: .dated("2022-10-05", "two")),
    ]
    let far = [
      observe("12", by: "A", date: "2022-10-01"), observe("15", by: "B", date: "2022-10-20"),
    ]
    let named = [
      observe("70", by: "A", date: "2022-10-05", place: "Osh"),
      observe("80", by: "B", date: "2022-10-05", place: "Osh"),
    ]
    #expect(compare(far + near).key == "contradiction 2 3")
    #expect(compare(far + near + named).key == "contradiction 4 5")
    let explained = ExplainedConflict(
      rule: .contradiction, between: [.init(article: "one"), .init(article: "two")], reason: "why")
    #expect(compare(far + near, explained: [explained]).key == "contradiction 0 1")
  }
}
