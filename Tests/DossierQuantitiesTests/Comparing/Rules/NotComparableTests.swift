import DossierModel
import DossierQuantities
import Testing

@Suite struct NotComparableTests {
  @Test("other populations, places, periods and units are kept apart, with the reason")
  func reasons() {
    func reason(_ left: Observation, _ right: Observation) -> String {
      let comparison = compare([left, right], unit: nil)
      #expect(comparison.groups.map(\.members) == [[0], [1]])
      return comparison.sentences(.notComparable).joined()
    }
    #expect(
      reason(
        observe("12", by: "A", population: "men"), observe("15", by: "B", population: "citizens"))
        == "“12” (A) and “15” (B) are not comparable: the populations differ (men; citizens).")
    #expect(
      reason(observe("12", place: "Osh"), observe("15", place: "Batken"))
        == "“12” and “15” are not comparable: the places differ (Osh; Batken).")
    #expect(
      reason(observe("12", period: "2021"), observe("15", period: "two weeks"))
        == "“12” and “15” are not comparable: the periods differ (2021; two weeks).")
    #expect(
      reason(observe("5 km"), observe("3 hours"))
        == "“5 km” and “3 hours” are not comparable: the units differ (km; hours).")
  }

  @Test("one origin on both sides is said")
  func origin() {
    let comparison = compare([
      observe("700,000 men", origin: "The Moscow Times", population: "men"),
      observe("700,000 to 1.5 million", origin: "The Moscow Times", population: "citizens"),
    ])
    #expect(
      comparison.findings[0].sentence.hasSuffix(" Both come from one origin, The Moscow Times."))
  }

  @Test("case and accents make no other population")
  func folding() {
    let comparison = compare([
      observe("12", by: "A", population: "Réservistes"),
      observe("12", by: "B", population: "reservistes"),
    ])
    #expect(comparison.groups.count == 1)
  }

  @Test("what is not stated matches the one group there is; among several it stands alone")
  func missing() {
    let one = compare([
      observe("12", by: "A", population: "men"), observe("15", by: "B"),
    ])
    #expect(one.groups.map(\.members) == [[0, 1]])
    let several = compare([
      observe("12", by: "A", population: "men"), observe("15", by: "B"),
      observe("18", by: "C", population: "women"),
    ])
    #expect(several.groups.map(\.members) == [[0], [1], [2]])
    #expect(several.codes == ["not-comparable 0 1", "not-comparable 0 2"])
    #expect(
      several.verdict
        == "3 figures, 3 independent origins, none comparable with another: men 12 people / "
        + "population not stated 15 people / women 18 people.")
  }

  @Test("the record's population and period hold where the figure states none")
  func frame() {
    let comparison = compare(
      [observe("12", by: "A"), observe("15", by: "B", period: "2022", population: "Men")],
      population: "men", period: "2022")
    #expect(comparison.groups.map(\.members) == [[0, 1]])
    #expect(comparison.groups[0].population == "Men")
  }

  @Test("currencies are not converted without a rate, nor compared")
  func currencies() throws {
    let observations = [observe("100,000 rubles", by: "A"), observe("$1,650", by: "B")]
    #expect(compare(observations, unit: "RUB").codes == ["not-comparable 0 1"])
    let rate = try #require(ExchangeRate(one: "USD", price: decimal("60.6"), other: "RUB"))
    let rated = compare(observations, unit: "RUB", rates: [rate])
    #expect(rated.codes == ["agreement 0 1"])
    #expect(rated.figures[1].note == "converted from USD at the editor’s rate")
    #expect(QuantityText.text(rated.figures[1].quantity) == "99990 RUB")
    #expect(ExchangeRate(one: "USD", price: decimal("0"), other: "RUB") == nil)
  }

  @Test("the source's own conversion is used where it has one")
  func ownConversion() {
    let comparison = compare(
      [observe("100,000 rubles ($1,650)", by: "A"), observe("$1,700", by: "B")], unit: "USD")
    #expect(comparison.figures[0].note == "as the source converts it from RUB")
    #expect(QuantityText.text(comparison.figures[0].quantity) == "1650 USD")
    #expect(comparison.groups.count == 1)
  }

  @Test("every figure stands in one group, and groups are in the order of the text")
  func partition() {
    var generator = SeededGenerator(state: 5)
    for _ in 0..<300 {
      let observations = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        observe(
          ["12", "15 km", "3 miles", "20%"].randomElement(using: &generator) ?? "12",
          by: ["A", "B", nil].randomElement(using: &generator) ?? nil,
          date: ["2020", "2022", nil].randomElement(using: &generator) ?? nil,
          period: ["2021", "2021/2023", "two weeks", nil].randomElement(using: &generator) ?? nil,
          population: ["men", "women", nil].randomElement(using: &generator) ?? nil,
          place: ["Osh", nil].randomElement(using: &generator) ?? nil)
      }
      let comparison = compare(observations, unit: nil)
      #expect(comparison.groups.flatMap(\.members).sorted() == Array(observations.indices))
      #expect(
        comparison.groups.map { $0.members[0] } == comparison.groups.map { $0.members[0] }.sorted())
      for (number, group) in comparison.groups.enumerated() {
        #expect(group.members.allSatisfy { comparison.figures[$0].group == number })
        #expect(Set(group.members.map { comparison.figures[$0].quantity.unit }).count == 1)
      }
      #expect(compare(observations, unit: nil) == comparison)
    }
  }
}
