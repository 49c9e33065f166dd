import DossierModel
import Testing

@Suite struct DecimalNumberTests {
  @Test(
    "plain digits are read without rounding",
    arguments: [
      ("0", 0, 0), ("7", 7, 0), ("-12.5", -125, -1), ("300000", 3, 5), ("0.07", 7, -2),
      ("1.20", 12, -1), ("007", 7, 0), ("0.0", 0, 0), ("-0", 0, 0),
      ("999999999999999999", 999_999_999_999_999_999, 0), ("0.000000000000000001", 1, -18),
    ] as [(String, Int64, Int)])
  func plain(text: String, mantissa: Int64, exponent: Int) throws {
    let number = try #require(DecimalNumber(plain: text))
    #expect(number.mantissa == mantissa)
    #expect(number.exponent == exponent)
  }

  @Test(
    "anything else is no number",
    arguments: [
      "", "-", ".", ".5", "5.", "1.2.3", "1,000", "1 000", "1e3", "+", "--1", "1-", "0x10", "½",
      "١٢", "1_000", "1000000000000000000", "NaN", "inf", " 1", "1 ",
    ])
  func invalid(text: String) {
    #expect(DecimalNumber(plain: text) == nil)
  }

  @Test("equal numbers have equal parts")
  func equal() {
    #expect(DecimalNumber(1200, exponent: -2) == DecimalNumber(12))
    #expect(DecimalNumber(plain: "1.50") == DecimalNumber(15, exponent: -1))
    #expect(DecimalNumber(0, exponent: 9) == DecimalNumber(0))
  }

  @Test("as a binary number it is the nearest one")
  func double() {
    #expect(DecimalNumber(plain: "0.07")?.double == 0.07)
    #expect(DecimalNumber(plain: "1200000")?.double == 1_200_000)
    #expect(DecimalNumber(plain: "-12.345")?.double == -12.345)
  }
}
