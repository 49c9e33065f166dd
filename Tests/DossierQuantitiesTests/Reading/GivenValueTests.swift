import DossierModel
import DossierQuantities
import Testing

@Suite struct GivenValueTests {
  @Test(
    "a given value and the words",
    arguments: [
      ("two or three weeks", "at most 3 weeks", false), ("700,000 men", "700,000 people", false),
      ("700,000 men", "7,000 people", true), ("700,000 men", "760,000 people", true),
      ("12", "15", true), ("a dozen", "at least 12", false), ("two weeks", "14 days", false),
      ("two weeks", "30 days", true), ("about 1.2 million", "1,250,000", false),
      ("at least 12", "15", false), ("thousands", "500", true), ("thousands", "700,000", false),
      ("100,000 rubles", "1,650 USD", false), ("700,000 men", "12 regions", true),
      ("half", "50 percent", false), ("half", "30 percent", true), ("15", "15 years", false),
      ("30%", "30", false), ("1,000 a month", "1,000 USD a month", false),
    ])
  func contradicts(_ words: String, _ given: String, _ expected: Bool) {
    #expect(
      QuantityReader.contradicts(given: quantity(given), read: quantity(words)) == expected)
  }

  @Test("a record in millions takes the number of millions")
  func millions() {
    let given = Quantity(low: decimal("1.2"), high: decimal("1.2"), unit: "million people")
    #expect(!QuantityReader.contradicts(given: given, read: quantity("1.2 million")))
    #expect(!QuantityReader.contradicts(given: given, read: quantity("1.2")))
    #expect(QuantityReader.contradicts(given: given, read: quantity("3 million")))
  }
}
