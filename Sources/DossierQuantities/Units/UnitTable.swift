/// What kind of thing a unit measures; only units of one dimension can be converted.
enum Dimension: UInt8 {
  case count, share, points, currency, time, length, area, volume, mass, energy, power, temperature
}

/// A unit that the program knows by name.
struct UnitEntry {
  let name: String
  let dimension: Dimension
  /// How large it is in the smallest unit of its dimension; 0 when nothing converts to it.
  let size: Int64

  init(_ name: String, _ dimension: Dimension, _ size: Int64 = 0) {
    self.name = name
    self.dimension = dimension
    self.size = size
  }
}

/// All units known by name, in a fixed order: a unit's number is its place here.
enum UnitTable {
  static let all: [UnitEntry] = measured + counted + currencies

  static func number(of name: String) -> Int? { numbers[name] }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (number, unit) in all.enumerated() where numbers[unit.name] == nil {
      numbers[unit.name] = number
    }
    return numbers
  }()

  // A year is 365.25 days and a month its twelfth, so that months and years convert exactly.
  // Lengths count in tenths of a millimetre, masses in hundredths of a milligram, areas in tenths
  // of a square millimetre, volumes in nanolitres: the mile, the pound, the acre and the barrel
  // are whole numbers of them (international yard and pound agreement, 1959).
  private static let measured: [UnitEntry] = [
    UnitEntry("share", .share, 1_000_000),
    UnitEntry("percent", .share, 10_000),
    UnitEntry("per mille", .share, 1_000),
    UnitEntry("per 10,000", .share, 100),
    UnitEntry("per 100,000", .share, 10),
    UnitEntry("per million", .share, 1),
    UnitEntry("percentage points", .points),
    UnitEntry("seconds", .time, 1),
    UnitEntry("minutes", .time, 60),
    UnitEntry("hours", .time, 3_600),
    UnitEntry("days", .time, 86_400),
    UnitEntry("weeks", .time, 604_800),
    UnitEntry("months", .time, 2_629_800),
    UnitEntry("quarters", .time, 7_889_400),
    UnitEntry("years", .time, 31_557_600),
    UnitEntry("decades", .time, 315_576_000),
    UnitEntry("centuries", .time, 3_155_760_000),
    UnitEntry("mm", .length, 10),
    UnitEntry("cm", .length, 100),
    UnitEntry("m", .length, 10_000),
    UnitEntry("km", .length, 10_000_000),
    UnitEntry("inches", .length, 254),
    UnitEntry("feet", .length, 3_048),
    UnitEntry("yards", .length, 9_144),
    UnitEntry("miles", .length, 16_093_440),
    UnitEntry("nautical miles", .length, 18_520_000),
    UnitEntry("m²", .area, 10_000_000),
    UnitEntry("hectares", .area, 100_000_000_000),
    UnitEntry("acres", .area, 40_468_564_224),
    UnitEntry("km²", .area, 10_000_000_000_000),
    UnitEntry("square miles", .area, 25_899_881_103_360),
    UnitEntry("litres", .volume, 1_000_000_000),
    UnitEntry("m³", .volume, 1_000_000_000_000),
    UnitEntry("barrels", .volume, 158_987_294_928),
    UnitEntry("g", .mass, 100_000),
    UnitEntry("kg", .mass, 100_000_000),
    UnitEntry("tonnes", .mass, 100_000_000_000),
    UnitEntry("lb", .mass, 45_359_237),
    UnitEntry("kWh", .energy, 1),
    UnitEntry("MWh", .energy, 1_000),
    UnitEntry("GWh", .energy, 1_000_000),
    UnitEntry("TWh", .energy, 1_000_000_000),
    UnitEntry("kW", .power, 1),
    UnitEntry("MW", .power, 1_000),
    UnitEntry("GW", .power, 1_000_000),
    UnitEntry("°C", .temperature),
    UnitEntry("°F", .temperature),
  ]

  private static let counted: [UnitEntry] = [
    "people", "children", "households", "families", "rooms", "regions", "countries", "cities",
    "villages", "houses", "homes", "apartments", "schools", "hospitals", "companies", "jobs",
    "cases", "vehicles", "couples",
  ].map { UnitEntry($0, .count) }

  // ISO 4217, active codes of circulating currencies.
  private static let codes = """
    USD EUR RUB GBP KGS KZT UAH BYN UZS TJS TMT GEL AMD AZN MDL MNT CNY JPY CHF TRY PLN CZK HUF \
    RON BGN RSD BAM MKD ALL SEK NOK DKK ISK ILS INR PKR BDT LKR NPR AFN IRR IQD SYP LBP JOD SAR \
    AED QAR KWD BHD OMR YER EGP LYD TND DZD MAD SDG SSP ETB ERN DJF SOS KES UGX TZS RWF BIF CDF \
    XAF XOF GHS NGN GMD GNF LRD SLE CVE AOA ZMW MWK MZN ZWL BWP NAD SZL LSL ZAR MUR MGA SCR KMF \
    MRU STN KRW KPW TWD HKD MOP SGD MYR IDR PHP THB VND LAK KHR MMK BND AUD NZD FJD PGK SBD WST \
    TOP VUV XPF CAD MXN GTQ BZD HNL NIO CRC PAB CUP DOP HTG JMD BSD BBD TTD XCD AWG ANG BMD KYD \
    COP VES BRL PEN BOB CLP ARS UYU PYG GYD SRD MVR BTN
    """

  private static let currencies: [UnitEntry] = codes.split(separator: " ").map {
    UnitEntry(String($0), .currency)
  }
}
