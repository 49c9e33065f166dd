import DossierModel
import DossierQuantities
import Testing

@Suite struct MisconversionTests {
  @Test("a conversion that cannot be, with what it would be")
  func wrong() {
    let comparison = compare(
      [observe("400 km (350 miles)", by: "AP")], StatisticFrame(unit: "km"))
    #expect(comparison.codes == ["misconversion 0"])
    guard case .misconversion(let stated, let exact) = comparison.findings[0].detail else {
      Issue.record("another finding")
      return
    }
    #expect(QuantityText.text(stated) == "350 miles")
    #expect(exact.map(QuantityText.text) == "249 miles")
  }

  @Test("a conversion within rounding fits")
  func right() {
    #expect(
      compare([observe("400 km (250 miles)", by: "AP")], StatisticFrame(unit: "km")).codes == [])
  }

  @Test("what two currencies imply is worked out; with a rate it is checked")
  func money() throws {
    let stated = observe("100,000 rubles ($1,650)")
    let check = try #require(ConversionCheck.checks(of: stated.observation).first)
    #expect(check.outcome == .impliesRate(decimal("60.6")))
    let near = try #require(ExchangeRate(one: "USD", price: decimal("62"), other: "RUB"))
    let far = try #require(ExchangeRate(one: "RUB", price: decimal("0.01"), other: "USD"))
    let checks = ConversionCheck.checks(of: stated.observation, rates: [near])
    #expect(checks.first?.outcome == .agrees)
    #expect(
      compare([stated], StatisticFrame(unit: "RUB", rates: [far])).codes == ["misconversion 0"])
    #expect(compare([stated], StatisticFrame(unit: "RUB", rates: [near])).codes == [])
  }

  @Test("explained ones are listed beyond the first 21")
  func many() {
    let figures = (0..<40).map {
      observe("400 km (350 miles)", by: "AP", in: .dated("2022-10-05", "text-\($0)"))
    }
    let explained = ExplainedConflict(
      rule: .misconversion, between: [.init(article: "text-30")], reason: "why")
    let comparison = compare(figures, StatisticFrame(unit: "km"), explained: [explained])
    #expect(comparison.counts[.misconversion] == 40)
    #expect(comparison.codes(.misconversion).count == 22)
    #expect(comparison.findings.filter(\.isExplained).map(\.members) == [[30]])
  }
}
