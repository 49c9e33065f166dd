import DossierModel
import DossierQuantities
import Foundation
import Testing

/// Phrases from the public test suites of other readers of figures, with the values they give.
///
/// The suites are those of Recognizers-Text, Duckling, quantulum3, text2num and number-parser, under
/// MIT, BSD and Apache licences. Tools/figure-peers reads the same phrases with other readers.
struct FigurePhrase {
  enum Verdict { case right, noUnit, refused, nothing, wrongInSilence }

  let language: String
  let words: String
  let low: Double?
  let high: Double?
  /// The unit as the suite has it; empty for none, `none` where no figure may be read.
  let unit: String

  /// The lines of a file beside this one, cut at their tabs.
  static func lines(of file: String) throws -> [[String]] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: file)
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static func all() throws -> [FigurePhrase] {
    try lines(of: "phrases.tsv").dropFirst().map { columns in
      FigurePhrase(
        language: columns[1], words: columns[2], low: Double(columns[3]),
        high: Double(columns[4]), unit: columns[5])
    }
  }

  /// How the phrase is read.
  func verdict() -> Verdict {
    switch QuantityReader.read(words, language: language) {
    case .none: return unit == "none" ? .right : .nothing
    case .unreadable: return unit == "none" ? .right : .refused
    case .quantity(let quantity, _, let traits):
      if traits.isDifference { return .refused }
      return unit == "none" ? .wrongInSilence : verdict(quantity)
    }
  }

  private func verdict(_ quantity: Quantity) -> Verdict {
    let read = quantity.unit ?? ""
    let wanted = Self.names[unit] ?? unit
    if wanted.isEmpty {
      if meets(quantity, 1) { return .right }
      if let share = Self.shares[read], meets(quantity, 1 / share) { return .right }
    } else if wanted == "cent" || wanted == "pence" {
      if Units.isCurrency(read), meets(quantity, 0.01) { return .right }
    } else if let loose = Self.loose[wanted] {
      if loose.contains(read), meets(quantity, 1) { return .right }
    } else if read == wanted, meets(quantity, 1) {
      return .right
    } else if let factor = factor(from: wanted, to: read), meets(quantity, factor, 0.001) {
      return .right
    }
    if Units.isUncommonRate(read) { return .refused }
    return read.isEmpty && meets(quantity, 1) ? .noUnit : .wrongInSilence
  }

  /// What one of the wanted unit is in the one that was read.
  private func factor(from wanted: String, to read: String) -> Double? {
    guard Units.areConvertible(wanted, read) else { return nil }
    let many = DecimalNumber(123_456_789)
    let converted = Units.convert(Quantity(low: many, high: many, unit: wanted), to: read)
    return converted?.low.map { $0.double / many.double }
  }

  /// True where the ends are those wanted, times `factor`; bounds may be told by the qualifier.
  private func meets(_ quantity: Quantity, _ factor: Double, _ tolerance: Double = 0.0002) -> Bool {
    var (low, high) = (quantity.low?.double, quantity.high?.double)
    if self.low == nil || self.high == nil, low == high {
      switch quantity.qualifier {
      case .atLeast?, .moreThan?: high = nil
      case .atMost?, .lessThan?: low = nil
      default: break
      }
    }
    return Self.isNear(low, self.low.map { $0 * factor }, tolerance)
      && Self.isNear(high, self.high.map { $0 * factor }, tolerance)
  }

  private static func isNear(_ left: Double?, _ right: Double?, _ tolerance: Double) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= tolerance * max(abs(left), abs(right), 1e-300)
  }

  private static let names = [
    "degree fahrenheit": "°F", "minute": "minutes", "pounds": "pounds?", "tons": "tons?",
    "°": "degrees?", "gallon": "gallons",
  ]
  private static let shares = ["percent": 0.01, "per mille": 0.001, "share": 1]
  private static let loose: [String: Set<String>] = [
    "pounds?": ["GBP", "lb", ""], "tons?": ["tonnes", ""],
    "degrees?": ["°C", "°F", "", "degrees", "K"],
  ]
}

@Suite struct FigurePhraseTests {
  @Test("of 300 phrases of other readers' suites 97 % are right and none wrong in silence")
  func phrases() throws {
    let verdicts = try FigurePhrase.all().map { ($0.words, $0.verdict()) }
    let right = verdicts.filter { $0.1 == .right }.count
    let wrong = verdicts.filter { $0.1 == .wrongInSilence }.map(\.0)
    #expect(verdicts.count == 300)
    #expect(right >= 291, "\(verdicts.filter { $0.1 != .right })")
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test("what was read wrong without a word is read right, or is a warning")
  func faults() {
    for line in Self.faults.split(separator: "\n") {
      let parts = line.dropFirst(4).split(separator: "→")
      let words = String(parts[0].dropLast())
      let reading = QuantityReader.read(words, language: String(line.prefix(2)))
      #expect(QuantityText.text(reading) == parts[1].dropFirst(), "\(line)")
    }
  }

  @Test("every language reads back what ICU and num2words spell, up to 10^12")
  func roundTrips() throws {
    var wrong: [String] = []
    let lines = try FigurePhrase.lines(of: "spelled.tsv")
    for columns in lines {
      let reading = QuantityReader.read(columns[2], language: columns[0])
      if QuantityText.text(reading) != columns[1] { wrong.append("\(columns)") }
    }
    #expect(lines.count > 3000)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  private static let faults = """
    en: two billion three hundred million people → 2300000000 people
    en: one billion two hundred thousand → 1000200000
    fr: deux milliards trois cents millions → 2300000000
    ru: два миллиарда триста миллионов → 2300000000
    fr: 12 dollars australiens → 12 AUD
    fr: 12 roubles biélorusses → 12 BYN
    ru: 12 долларов Намибии → 12 NAD
    en: MX$50 → 50 MXN
    en: aud$ 15 → 15 AUD
    fr: 50 cents → 0.5 EUR
    fr: 30 cents par litre → 0.3 EUR/litre
    en: 1/4 mile → 0.25 miles
    en: 1/2 hour → 0.5 hours
    ru: три четверти часа → 0.75 hours
    en: half a gallon → 0.5 gallons
    en: - 20 degrees → -20
    en: an hour and 45 minutes → 105 minutes
    de: eine Stunde und zweiunddreißig Minuten → 92 minutes
    en: 7 feet, 10 inches → 94 inches
    en: 12 lakhs → 1200000
    de: null Komma drei Prozent → 0.3 percent
    en: naught point five → 0.5
    ru: пятистам девяноста шести → 596
    ru: двадцать одним миллионом → 21000000
    fr: quatre vingt un → 81
    fr: un et demi → 1.5
    fr: cinq milles → 5000
    fr: cinq huitièmes → 62.5 percent
    de: Eine Million dreihundertneunundneunzigtausendfuenfhundertneun → 1399509
    en: 5 liters per 100 kilometers → 5 litres per 100 km
    en: 2 light years → 2 light years
    en: 120 MEUR → 120000000 EUR
    ru: $10,000 → ?
    de: 10,000 Euro → 10 EUR
    en: >= 30 → 30 (at least)
    fr: inférieure à 170 → 170 (less than)
    fr: dix-sept personnes → 17 people
    de: zwei Millionen dreihunderttausend → 2300000
    de: einhundert fünf Dollar → 105 USD
    en: two point two million → 2200000
    en: 99 cents → 0.99 USD
    en: 5 feet 7 inches → 67 inches
    en: five thousand, seven hundred and ten → 5710
    de: null Tote → 0 people
    en: thirty-second → none
    fr: vingt et unième → none
    en: three hundred forty-five thousand six hundred twelfth → none
    fr: 20 degrés celsius → 20 °C
    en: 500 MB → 500 MB
    en: 12 mph → 12 miles/hour
    en: ¥500 → 500 JPY
    en: 500 Danish kroner → 500 DKK
    """
}
