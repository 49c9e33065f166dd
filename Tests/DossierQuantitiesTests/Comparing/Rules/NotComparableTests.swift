import DossierModel
import DossierQuantities
import Testing

@Suite struct NotComparableTests {
  private func words(_ text: String) -> Referent { Referent(words: text) }

  @Test("other populations, places, periods and units are kept apart, with what differs")
  func reasons() {
    func differences(_ left: Stated, _ right: Stated) -> [Finding.Difference] {
      let comparison = compare([left, right], StatisticFrame())
      #expect(comparison.groups.map(\.members) == [[0], [1]])
      #expect(comparison.codes == ["not-comparable 0 1"])
      guard case .notComparable(let differences) = comparison.findings.first?.detail else {
        return []
      }
      return differences
    }
    #expect(
      differences(
        observe("12", by: "A", population: "Men"), observe("15", by: "B", population: "citizens"))
        == [.population(Records.referent("Men"), words("citizens"))])
    #expect(
      differences(observe("12", place: "Osh"), observe("15", place: "Batken"))
        == [.place(words("Osh"), words("Batken"))])
    #expect(
      differences(observe("12", period: "2021"), observe("15", period: "two weeks"))
        == [.period("2021", "two weeks")])
    #expect(differences(observe("5 km"), observe("3 hours")) == [.unit("km", "hours")])
    let several = differences(
      observe("5 km", period: "2021", population: "Men"), observe("3 hours", place: "Osh"))
    #expect(
      several == [
        .unit("km", "hours"), .population(words("Men"), nil), .place(nil, words("Osh")),
        .period("2021", nil),
      ])
    #expect(several.map(\.isStated) == [true, false, false, false])
  }

  @Test("what is not stated is a group of its own, even beside a single other one")
  func notStated() {
    let one = compare([observe("12", by: "A", population: "men"), observe("15", by: "B")])
    #expect(one.groups.map(\.members) == [[0], [1]])
    let several = compare([
      observe("12", by: "A", population: "men"), observe("15", by: "B"),
      observe("18", by: "C", population: "women"), observe("15", by: "D"),
    ])
    #expect(several.groups.map(\.members) == [[0], [1, 3], [2]])
    #expect(several.codes(.notComparable) == ["not-comparable 0 1", "not-comparable 0 2"])
  }

  @Test(
    "case, accents, articles, hyphens and the spelling of a period make no other group",
    arguments: [
      (observe("12", population: "Réservistes"), observe("12", population: "les reservistes")),
      (observe("12", place: "Chelyabinsk Region"), observe("12", place: "the chelyabinsk-region")),
      (observe("12", period: "2022"), observe("12", period: "2022-01-01/2022-12-31")),
      (observe("12", period: "Two weeks"), observe("12", period: "two weeks")),
      (observe("12", date: "1990"), observe("12", date: "2022")),
    ])
  func folding(_ one: Stated, _ other: Stated) {
    #expect(compare([one, other]).groups.map(\.members) == [[0, 1]])
  }

  @Test("the record's place, population and period hold where the figure states none")
  func frame() {
    let frame = StatisticFrame(
      unit: "people", population: words("men"), place: words("Osh"), period: "2022")
    let comparison = compare(
      [
        observe("12", by: "A"),
        observe(
          "15", by: "B", date: "2022-10-05", period: "2022", population: "the men", place: "osh"),
        observe("18", by: "C", place: "Batken"),
      ], frame)
    #expect(comparison.groups.map(\.members) == [[0, 1], [2]])
    #expect(comparison.groups[1].population == words("men"))
    #expect(comparison.groups[1].place == words("Batken"))
    #expect(comparison.groups.map(\.period) == ["2022", "2022"])
  }

  @Test("a group's heading holds only what all its figures state, or their record for them")
  func headings() {
    let comparison = compare(
      [
        observe("12", by: "A", population: "men"), observe("12", by: "B"),
        observe("15 km", place: "Osh"),
      ], StatisticFrame())
    for group in comparison.groups {
      for member in group.members {
        let figure = [
          observe("12", by: "A", population: "men"), observe("12", by: "B"),
          observe("15 km", place: "Osh"),
        ][member].observation
        #expect(group.population == figure.population)
        #expect(group.place == figure.place)
        #expect(group.unit == comparison.figures[member].quantity.unit)
      }
    }
  }

  @Test("two figures stand for the groups: the same numeral, then nearest in time, then both named")
  func telling() {
    let osh = [
      observe("12", by: "A", date: "2022-01-01", place: "Osh"),
      observe("40", by: "B", date: "2022-06-01", place: "Osh"),
    ]
    func pair(_ batken: [Stated]) -> [String] { compare(osh + batken).codes(.notComparable) }
    #expect(
      pair([
        observe("17", by: "C", date: "2022-06-01", place: "Batken"),
        observe("12", date: "2023-01-01", place: "Batken"),
      ]) == ["not-comparable 0 3"])
    #expect(
      pair([
        observe("17", by: "C", date: "2022-01-02", place: "Batken"),
        observe("18", by: "D", date: "2022-06-01", place: "Batken"),
      ]) == ["not-comparable 1 3"])
    #expect(
      pair([
        observe("17", date: "2022-06-01", place: "Batken"),
        observe("18", by: "D", date: "2022-06-01", place: "Batken"),
      ]) == ["not-comparable 1 3"])
  }

  @Test("currencies are not converted without a rate, nor compared")
  func currencies() throws {
    let figures = [observe("100,000 rubles", by: "A"), observe("$1,650", by: "B")]
    #expect(compare(figures, StatisticFrame(unit: "RUB")).codes == ["not-comparable 0 1"])
    let rate = try #require(ExchangeRate(one: "USD", price: decimal("60.6"), other: "RUB"))
    let rated = compare(figures, StatisticFrame(unit: "RUB", rates: [rate]))
    #expect(rated.codes == ["agreement 0 1"])
    #expect(rated.figures[1].conversion == .rate(from: "USD"))
    #expect(QuantityText.text(rated.figures[1].quantity) == "99990 RUB")
    #expect(ExchangeRate(one: "USD", price: decimal("0"), other: "RUB") == nil)
  }

  @Test("the source's own conversion is used where it has one")
  func ownConversion() {
    let comparison = compare(
      [observe("100,000 rubles ($1,650)", by: "A"), observe("$1,700", by: "B")],
      StatisticFrame(unit: "USD"))
    #expect(comparison.figures[0].conversion == .source(from: "RUB"))
    #expect(QuantityText.text(comparison.figures[0].quantity) == "1650 USD")
    #expect(comparison.groups.count == 1)
  }

  @Test("groups are counted beyond the 21 that are listed")
  func many() {
    let figures = (0..<40).map {
      observe("\($0 + 1)", by: "A", place: "town \($0)", in: .dated("2022-10-05", "text-\($0)"))
    }
    let explained = ExplainedConflict(
      rule: .notComparable, between: [.init(article: "text-0"), .init(article: "text-30")],
      reason: "why")
    let comparison = compare(figures, explained: [explained])
    #expect(comparison.counts == [.notComparable: 39])
    #expect(comparison.codes.count == 22)
    #expect(comparison.findings.filter(\.isExplained).map(\.members) == [[0, 30]])
  }
}
