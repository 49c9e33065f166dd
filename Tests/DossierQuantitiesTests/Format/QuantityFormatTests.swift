import DossierModel
import DossierQuantities
import Testing

@Suite struct QuantityFormatTests {
  @Test(
    "a unit alone stands in the plural of its language",
    arguments: [
      ("people", "people", "personnes", "Menschen", "человек"),
      ("tonnes", "tonnes", "tonnes", "Tonnen", "тонн"),
      ("million people", "million people", "millions de personnes", "Mio. Menschen", "млн человек"),
      ("thousand tonnes", "thousand tonnes", "milliers de tonnes", "Tsd. Tonnen", "тыс. тонн"),
      ("million USD", "million USD", "millions USD", "Mio. USD", "млн USD"),
      ("USD/month", "USD a month", "USD par mois", "USD pro Monat", "USD в месяц"),
      ("EUR/tonne", "EUR per tonne", "EUR par tonne", "EUR pro Tonne", "EUR/тонна"),
      ("percent", "percent", "%", "Prozent", "%"),
      ("per 100,000", "per 100,000", "par 100 000", "je 100.000", "на 100 000"),
      ("dams", "dams", "dams", "dams", "dams"),
      ("tests/day", "tests a day", "tests par jour", "tests pro Tag", "tests в день"),
      ("USD (2012)", "USD (2012)", "USD (2012)", "USD (2012)", "USD (2012)"), ("", "", "", "", ""),
    ])
  func unitNames(
    _ unit: String, _ english: String, _ french: String, _ german: String, _ russian: String
  ) {
    let names = ["en", "fr", "de", "ru"].map { language in
      QuantityFormat.unitName(unit, language: language).map {
        $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0
      }
    }
    #expect(names.map { String($0) } == [english, french, german, russian])
  }

  @Test(
    "quantities in plain words",
    arguments: [
      ("about 1.2 million people", "en", "about 1,200,000 people"),
      ("700,000 to 1.5 million", "en", "700,000 to 1,500,000"),
      ("at least 12", "en", "at least 12"),
      ("tens of thousands", "en", "from 20,000 to 99,999 by convention"),
      ("thousands of men", "en", "2,000 people upwards by convention"),
      ("fewer than 12 men", "en", "fewer than 12 people"),
      ("less than two weeks", "en", "less than 2 weeks"),
      ("one room", "en", "1 room"),
      ("around $2,600 a month", "en", "about 2,600 USD a month"),
      ("12 per 100,000", "en", "12 per 100,000"),
      ("-5 °C", "en", "\u{2212}5 °C"),
      ("about 1.2 million people", "de", "etwa 1.200.000 Menschen"),
      ("12.5 percent", "de", "12,5 Prozent"),
      ("$2,600 a month", "de", "2.600 USD pro Monat"),
      ("about 1.2 million people", "fr", "environ 1\u{202F}200\u{202F}000 personnes"),
      ("12.5 percent", "fr", "12,5\u{A0}%"),
      ("about 1.2 million people", "ru", "около 1\u{202F}200\u{202F}000 человек"),
      ("1 year", "ru", "1 год"), ("22 years", "ru", "22 года"), ("12 years", "ru", "12 лет"),
      ("at least 22 years", "ru", "не менее 22 лет"), ("2.5 years", "ru", "2,5 года"),
      ("12 per 100,000", "ru", "12\u{A0}на 100\u{202F}000"),
      ("700,000 men", "ky", "700,000 people"),
    ])
  func text(_ words: String, _ language: String, _ expected: String) {
    #expect(
      QuantityFormat.text(quantity(words), language: language)
        .replacing("\u{A0}per", with: " per") == expected)
  }

  @Test(
    "numbers with the grouping of the language",
    arguments: [
      ("1234567.5", "en", "1,234,567.5"), ("1234567.5", "de", "1.234.567,5"),
      ("1234567.5", "fr", "1\u{202F}234\u{202F}567,5"),
      ("1234567.5", "ru", "1\u{202F}234\u{202F}567,5"), ("999", "en", "999"),
      ("1550", "en", "1,550"),
      ("-1550", "en", "\u{2212}1,550"), ("0.07", "en", "0.07"), ("0", "en", "0"),
      ("-0.5", "de", "\u{2212}0,5"),
    ])
  func number(_ plain: String, _ language: String, _ expected: String) {
    #expect(QuantityFormat.number(decimal(plain), language: language) == expected)
  }

  @Test(
    "short forms for ticks",
    arguments: [
      ("500000", "en", "500,000"), ("1000000", "en", "1\u{A0}million"),
      ("1500000", "en", "1.5\u{A0}million"), ("1234567", "en", "1,234,567"),
      ("2000000000", "en", "2\u{A0}billion"), ("1500000", "de", "1,5\u{A0}Mio."),
      ("2000000", "fr", "2\u{A0}millions"), ("1500000", "fr", "1,5\u{A0}million"),
      ("1500000", "ru", "1,5\u{A0}млн"), ("-1500000", "en", "\u{2212}1.5\u{A0}million"),
    ])
  func short(_ plain: String, _ language: String, _ expected: String) {
    #expect(QuantityFormat.short(decimal(plain), language: language) == expected)
  }

  @Test("intervals in words")
  func intervals() {
    func text(_ interval: Interval) -> String {
      QuantityFormat.text(interval, unit: "people", language: "en")
    }
    #expect(
      text(Interval(low: 650_000, high: 750_000, highIsOpen: true)) == "650,000 to 750,000 people")
    #expect(text(Interval(low: 12, high: .infinity)) == "at least 12 people")
    #expect(text(Interval(low: 12, high: .infinity, lowIsOpen: true)) == "more than 12 people")
    #expect(text(Interval(low: 0, high: 14, highIsOpen: true)) == "fewer than 14 people")
    #expect(text(Interval(low: 0, high: 14)) == "at most 14 people")
    #expect(text(Interval(low: 12, high: 12)) == "12 people")
    #expect(text(.everything) == "")
  }

  private static let ranges: [([String], String, String?)] = [
    (["8.1 million", "9 to 11.8 million"], "en", "8.1 to 11.8\u{A0}million people"),
    (["700,000", "1.5 million"], "en", "700,000 to 1.5\u{A0}million people"),
    (["12", "twelve"], "en", "12 people"), (["45", "50", "48"], "en", "45 to 50 people"),
    (["0", "1"], "en", "0 to 1 people"), (["1"], "en", "1 person"), (["0"], "en", "none"),
    (["0"], "de", "keine"),
    // "More than 5,000" is not "at least 5,000".
    (["more than 5,000", "6,200"], "en", "more than 5,000 to 6,200 people"),
    (["5,000", "more than 6,200"], "en", "5,000 to more than 6,200 people"),
    (["at least 12", "12+"], "en", "at least 12 people"),
    (["more than 12"], "en", "more than 12 people"),
    (["about 1.2 million"], "en", "about 1.2\u{A0}million people"),
    (["almost 40", "more than 60"], "en", "almost 40 to more than 60 people"),
    (["0", "more than 1"], "en", "0 to more than 1 person"),
    (["at least 2", "at most 3"], "en", "at least 2 to at most 3 people"),
    (["2", "at most 3"], "en", "2 to at most 3 people"),
    (["at most 2", "3"], "en", "at most 2 to 3 people"),
    // Of two equal numbers the words tell which is higher.
    (["12", "more than 12"], "en", "12 to more than 12 people"),
    // A magnitude at the upper end would seem to hold for a small lower one too.
    (["1", "1.5 million"], "en", "1 to 1,500,000 people"),
    (["1 million", "1.2 million"], "en", "1 to 1.2\u{A0}million people"),
    (["700 000", "1,5 million"], "fr", "700\u{202F}000 à 1,5\u{A0}million de personnes"),
    (["700 000", "1,5 млн"], "ru", "700\u{202F}000–1,5\u{A0}млн человек"),
    (["20 000", "60 000"], "ru", "20\u{202F}000–60\u{202F}000 человек"),
    // A convention's numbers are nobody's.
    (["about 1.2 million", "thousands"], "en", "about 1.2\u{A0}million people"),
    (["thousands", "dozens"], "en", nil), ([], "en", nil),
    (["12", "mehr als 20"], "de", "12 bis mehr als 20 Menschen"),
    (["12", "plus de 20"], "fr", "12 à plus de 20 personnes"),
    (["12", "более 20"], "ru", "12 – более 20 человек"),
  ]

  @Test(
    "from the lowest to the highest number that is stated, each with its own words",
    arguments: ranges)
  func range(_ words: [String], _ language: String, _ text: String?) {
    let quantities = words.compactMap { words -> Quantity? in
      guard case .quantity(let quantity, _, _) = QuantityReader.read(words, language: language)
      else {
        return nil
      }
      return quantity
    }
    #expect(quantities.count == words.count)
    #expect(QuantityFormat.range(of: quantities, unit: "people", language: language) == text)
  }

  @Test("no end, no text")
  func empty() {
    #expect(QuantityFormat.text(Quantity(low: nil, high: nil, unit: "km"), language: "en") == "")
  }
}
