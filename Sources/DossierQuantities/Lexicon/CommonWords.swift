/// What is written alike in all languages: symbols of units, abbreviated magnitudes, codes.
enum CommonWords {
  static let words: Lexicon.Words =
    [
      (.magnitude(3, plural: false), "k|тыс"),
      (.magnitude(6, plural: false), "млн"),
      (.magnitude(9, plural: false), "млрд"),
      (.magnitude(12, plural: false), "трлн"),
      (.metreOrMillion, "m"),
      (.moneyMagnitude(9, unit: nil), "b"),
      (.moneyMagnitude(12, unit: UnitTable.number(of: "tonnes")), "t"),
      (Lexicon.unit("km"), "km|км"),
      (Lexicon.unit("m²"), "m2|м2"),
      (Lexicon.unit("m³"), "m3|м3"),
      (Lexicon.unit("km²"), "km2|км2"),
      (Lexicon.unit("cm"), "cm"),
      (Lexicon.unit("mm"), "mm"),
      (Lexicon.unit("kg"), "kg|кг"),
      (Lexicon.unit("g"), "g"),
      (Lexicon.unit("MB"), "mb"),
      (Lexicon.unit("GB"), "gb"),
      (Lexicon.unit("kWh"), "kwh"),
      (Lexicon.unit("MWh"), "mwh"),
      (Lexicon.unit("GWh"), "gwh"),
      (Lexicon.unit("TWh"), "twh"),
      (Lexicon.unit("kW"), "kw"),
      (Lexicon.unit("MW"), "mw"),
      (Lexicon.unit("GW"), "gw"),
      (Lexicon.unit("hectares"), "ha"),
      (Lexicon.unit("hours"), "h"),
      (Lexicon.unit("minutes"), "min"),
      (Lexicon.unit("°C"), "celsius|centigrade|цельсия|цельсию"),
      (Lexicon.unit("°F"), "fahrenheit|фаренгейта|фаренгейту"),
    ]

  // Read only where they stand in capitals beside a number: `top` and `all` are codes as well.
  static let codes: Lexicon.Words = UnitTable.all.compactMap {
    $0.dimension == .currency ? (Lexicon.unit($0.name), $0.name) : nil
  }

  /// The unit of a sign, by its number in the table.
  static func unit(ofSign scalar: UInt32) -> Int? {
    switch scalar {
    case 0x25, 0x66A, 0xFF05: percent
    case 0x2030: perMille
    case 0x24: dollar
    case 0x20AC: euro
    case 0xA3: pound
    case 0x20BD: rouble
    case 0x20B4: hryvnia
    case 0x20B8: tenge
    case 0x20BA: lira
    case 0x20BC: manat
    case 0x20BE: lari
    case 0x20B9: rupee
    case 0x20A9: won
    case 0x20AA: shekel
    case 0x58F: dram
    case 0x2103: celsius
    case 0x2109: fahrenheit
    case 0xA5, 0xFFE5: yen
    case 0x20BF: bitcoin
    case 0x20AB: dong
    case 0x20B1: peso
    case 0x20A6: naira
    case 0x20B5: cedi
    case 0x20A1: colon
    case 0x20B2: guarani
    case 0x20AD: kip
    case 0x20AE: tugrik
    case 0xE3F: baht
    case 0x20C0: som
    default: nil
    }
  }

  private static let yen = UnitTable.number(of: "JPY")
  private static let bitcoin = UnitTable.number(of: "BTC")
  private static let dong = UnitTable.number(of: "VND")
  private static let peso = UnitTable.number(of: "PHP")
  private static let naira = UnitTable.number(of: "NGN")
  private static let cedi = UnitTable.number(of: "GHS")
  private static let colon = UnitTable.number(of: "CRC")
  private static let guarani = UnitTable.number(of: "PYG")
  private static let kip = UnitTable.number(of: "LAK")
  private static let tugrik = UnitTable.number(of: "MNT")
  private static let baht = UnitTable.number(of: "THB")
  private static let som = UnitTable.number(of: "KGS")
  private static let percent = UnitTable.number(of: "percent")
  private static let perMille = UnitTable.number(of: "per mille")
  private static let dollar = UnitTable.number(of: "USD")
  private static let euro = UnitTable.number(of: "EUR")
  private static let pound = UnitTable.number(of: "GBP")
  private static let rouble = UnitTable.number(of: "RUB")
  private static let hryvnia = UnitTable.number(of: "UAH")
  private static let tenge = UnitTable.number(of: "KZT")
  private static let lira = UnitTable.number(of: "TRY")
  private static let manat = UnitTable.number(of: "AZN")
  private static let lari = UnitTable.number(of: "GEL")
  private static let rupee = UnitTable.number(of: "INR")
  private static let won = UnitTable.number(of: "KRW")
  private static let shekel = UnitTable.number(of: "ILS")
  private static let dram = UnitTable.number(of: "AMD")
  private static let celsius = UnitTable.number(of: "°C")
  private static let fahrenheit = UnitTable.number(of: "°F")
}
