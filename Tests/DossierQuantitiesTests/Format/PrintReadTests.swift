import DossierModel
import DossierQuantities
import Testing

/// What is printed is read as the same, in all four languages.
@Suite struct PrintReadTests {
  private static let units: [String?] = [
    nil, "people", "children", "households", "families", "rooms", "regions", "countries", "percent",
    "percentage points", "per mille", "per 100,000", "USD", "EUR", "RUB", "KGS", "KZT", "USD/month",
    "RUB/year", "EUR/day", "USD/hour", "people/month", "tonnes/year", "USD/person", "seconds",
    "minutes", "hours", "days", "weeks", "months", "years", "decades", "m", "km", "miles", "km²",
    "hectares", "litres", "barrels", "kg", "g", "tonnes",
    "/USD", "/month", "people/km²", "USD/tonne", "tonnes/hectare",
  ]

  @Test("2,000 random quantities come back", arguments: ["en", "fr", "de", "ru"])
  func randomQuantities(_ language: String) {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<2_000 {
      let quantity = quantity(&generator)
      let text = QuantityFormat.text(quantity, language: language)
      let reading = QuantityReader.read(text, language: language)
      guard case .quantity(var read, let conversions, _) = reading, conversions.isEmpty else {
        Issue.record("\(language): '\(text)' is \(reading)")
        continue
      }
      read.precision = nil
      #expect(read == quantity, "\(language): \(text)")
    }
  }

  private func quantity(_ generator: inout SeededGenerator) -> Quantity {
    let numbers = [number(&generator), number(&generator)].sorted()
    let unit = Self.units.randomElement(using: &generator) ?? nil
    switch Int.random(in: 0...9, using: &generator) {
    case 0: return Quantity(low: numbers[0], high: nil, unit: unit)
    case 1: return Quantity(low: nil, high: numbers[0], unit: unit)
    case 2 where numbers[0] != numbers[1]:
      return Quantity(low: numbers[0], high: numbers[1], unit: unit, isConvention: true)
    case 3...4 where numbers[0] != numbers[1]:
      return Quantity(
        low: numbers[0], high: numbers[1], unit: unit,
        qualifier: Bool.random(using: &generator) ? .about : nil)
    default:
      return Quantity(
        low: numbers[0], high: numbers[0], unit: unit,
        qualifier: Int.random(in: 0...2, using: &generator) == 0
          ? nil : Qualifier.allCases.randomElement(using: &generator))
    }
  }

  /// A number that newspapers print: up to 12 digits, up to two decimals, sometimes below zero.
  private func number(_ generator: inout SeededGenerator) -> DecimalNumber {
    let top =
      [9, 99, 2_100, 99_999, 9_999_999, 999_999_999_999].randomElement(using: &generator) ?? 9
    let value = Int64.random(in: 0...Int64(top), using: &generator)
    let isNegative = Int.random(in: 0...9, using: &generator) == 0
    return DecimalNumber(
      isNegative ? -value : value,
      exponent: [0, 0, 0, -1, -2].randomElement(using: &generator) ?? 0)
  }
}
