import DossierModel
import DossierQuantities
import Testing

@Suite struct PrecisionTests {
  @Test(
    "what the wording says of the last digit that counts is kept where the number does not say it",
    arguments: [
      ("10 million", 6), ("10,000,000", nil), ("1.2 million", nil), ("12.0 percent", -1),
      ("1.50", -2), ("100 million", nil), ("700,000", nil), ("700 thousand", nil), ("30", nil),
      ("ten million", 6), ("twenty thousand", 3), ("half", 1), ("one in five", 1), ("12", nil),
    ] as [(String, Int?)])
  func precision(_ words: String, _ precision: Int?) {
    #expect(quantity(words).precision == precision)
  }
}
