import DossierModel
import DossierQuantities
import Testing

@Suite struct MisconversionTests {
  @Test("a conversion that cannot be")
  func wrong() {
    let comparison = compare([observe("400 km (350 miles)", by: "AP")], unit: "km")
    #expect(comparison.codes == ["misconversion 0"])
    #expect(
      comparison.findings[0].sentence
        == "“400 km (350 miles)”: 400 km is 249 miles, not 350 miles as the source has it.")
    #expect(
      comparison.verdict
        == "One figure, from one source; nothing to compare it with; 1 conversion that does not fit."
    )
  }

  @Test("a conversion within rounding fits")
  func right() {
    #expect(compare([observe("400 km (250 miles)", by: "AP")], unit: "km").codes == [])
  }

  @Test("what two currencies imply is worked out; with a rate it is checked")
  func money() throws {
    let observation = observe("100,000 rubles ($1,650)")
    let check = try #require(ConversionCheck.checks(of: observation).first)
    #expect(check.outcome == .impliesRate(decimal("60.6")))
    #expect(check.sentence == "100,000 RUB for 1,650 USD implies 60.6 RUB for one USD.")
    let near = try #require(ExchangeRate(one: "USD", price: decimal("62"), other: "RUB"))
    let far = try #require(ExchangeRate(one: "RUB", price: decimal("0.01"), other: "USD"))
    #expect(ConversionCheck.checks(of: observation, rates: [near]).first?.outcome == .agrees)
    #expect(ConversionCheck.checks(of: observation, rates: [far]).first?.outcome == .differs)
    #expect(compare([observation], unit: "RUB", rates: [far]).codes == ["misconversion 0"])
  }
}
