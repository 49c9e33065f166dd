import DossierModel
import DossierQuantities
import Testing

@Suite struct UnitsTests {
  @Test(
    "units in plain words have one canonical name",
    arguments: [
      ("people", "people"), ("men", "people"), ("Men", "people"), ("persons", "people"),
      ("US dollars", "USD"), ("dollars", "USD"), ("usd", "USD"), ("USD", "USD"), ("$", "USD"),
      ("roubles", "RUB"), ("rubles", "RUB"), ("euros", "EUR"), ("years of age", "years"),
      ("years", "years"), ("percent", "percent"), ("percent of GDP", "percent"), ("%", "percent"),
      ("per cent", "percent"), ("percentage points", "percentage points"), ("share", "share"),
      ("USD/month", "USD/month"), ("dollars a month", "USD/month"),
      ("dollars per month", "USD/month"),
      ("tonnes per year", "tonnes/year"), ("barrels per day", "barrels/day"),
      ("per 100,000", "per 100,000"), ("deaths per 100,000", "per 100,000"),
      ("million people", "million people"), ("thousands of tonnes", "thousand tonnes"),
      ("million US dollars", "million USD"), ("km", "km"), ("kilometres", "km"), ("m", "m"),
      ("km²", "km²"), ("square kilometres", "km²"), ("number of people", "people"),
      ("rooms", "rooms"), ("regions", "regions"), ("Widgets", "widgets"),
      ("percent of the year before", "percent"), ("index points", "index points"), ("", ""),
    ])
  func canonical(_ text: String, _ expected: String) {
    #expect(Units.canonical(text) == expected)
    #expect(Units.canonical(expected) == expected)
  }

  @Test("records in other languages name the same units")
  func languages() {
    #expect(Units.canonical("Menschen", language: "de") == "people")
    #expect(Units.canonical("personnes", language: "fr") == "people")
    #expect(Units.canonical("тыс. человек", language: "ru") == "thousand people")
    #expect(Units.canonical("people", language: "de") == "people")
  }

  @Test("unknown units are compared letter by letter")
  func same() {
    #expect(Units.areSame("men", "persons"))
    #expect(Units.areSame("widgets", "Widgets"))
    #expect(!Units.areSame("widgets", "gadgets"))
    #expect(!Units.areSame("USD", "EUR"))
  }

  @Test(
    "conversion by fixed ratios",
    arguments: [
      ("250 miles", "km", "402 km"), ("400 km", "miles", "249 miles"), ("1 mile", "km", "1.61 km"),
      ("1.4 km", "m", "1400 m"), ("15 years", "months", "180 months"),
      ("6 months", "years", "0.5 years"), ("2 weeks", "days", "14 days"),
      ("3 weeks", "months", "0.69 months"), ("1 year", "days", "365 days"),
      ("90 minutes", "hours", "1.5 hours"), ("30 percent", "share", "0.3 share"),
      ("5‰", "percent", "0.5 percent"), ("12 per 100,000", "per mille", "0.12 per mille"),
      ("1,200,000 people", "million people", "1.2 million people"),
      ("2,600 USD a month", "USD/year", "31200 USD/year"),
      ("5 tonnes a year", "kg/month", "417 kg/month"), ("700,000 men", "people", "700000 people"),
      ("10 to 12 percent", "per mille", "100..120 per mille"),
      ("about 400 km", "m", "400000 m (about)"),
    ])
  func convert(_ words: String, _ unit: String, _ expected: String) {
    #expect(Units.convert(quantity(words), to: unit).map(QuantityText.text) == expected)
  }

  @Test(
    "what no fixed ratio joins is not converted",
    arguments: [
      ("5 USD", "RUB"), ("5 km", "hours"), ("5 people", "children"),
      ("5 percent", "percentage points"),
      ("30 °C", "°F"), ("5 USD a month", "USD"), ("12", "people"), ("5 regions", "widgets"),
    ])
  func notConverted(_ words: String, _ unit: String) {
    #expect(Units.convert(quantity(words), to: unit) == nil)
  }

  @Test(
    "what words leave out comes from the record",
    arguments: [
      ("12", "people", "12 people"), ("12", "million people", "12 million people"),
      ("12 million", "million people", "12000000 people"), ("12 km", "people", "12 km"),
      ("1,000 a month", "USD/month", "1000 USD/month"), ("1,000 a month", "USD", "1000 USD/month"),
      ("tens of thousands", "thousand people", "20000..99999 people by convention"),
      ("12,000", "million people", "12000 people"), ("1,000", "million people", "1000 people"),
      ("999", "million people", "999 million people"), ("-5,000", "million USD", "-5000 USD"),
      ("12 thousand", "million people", "12000 people"),
      ("0.012 million", "million people", "12000 people"),
      ("0.5 thousand", "million people", "500 people"),
      ("five hundred", "million people", "500 people"),
      ("hundreds", "million people", "200..* people by convention"),
      ("half a million", "million people", "500000 people"),
      ("800 to 1,200", "million USD", "800..1200 USD"),
      ("1,500", "thousand people", "1500 people"),
      ("a dozen", "million people", "12 million people"),
    ])
  func complete(_ words: String, _ unit: String, _ expected: String) {
    let completed = Units.complete(
      quantity(words), with: unit,
      hasMagnitude: QuantityReader.namesMagnitude(words, language: "en"))
    #expect(QuantityText.text(completed) == expected)
  }

  @Test("a given number counts in the record's unit up to the size of that unit")
  func completeGiven() {
    let bare = quantity("1,200")
    #expect(
      QuantityText.text(Units.complete(bare, with: "million USD", isGiven: true))
        == "1200 million USD")
    let large = quantity("1,200,000")
    #expect(
      QuantityText.text(Units.complete(large, with: "million USD", isGiven: true))
        == "1200000 USD")
  }

  @Test(
    "an attribute's thousands and millions multiply bare numbers only",
    arguments: [
      ("5 million men", "thousand people", "5000000 people"),
      ("5 million", "thousand people", "5000000 people"),
      ("500 men", "thousand people", "500 people"),
      ("1,500", "thousand people", "1500 thousand people"),
      ("12", "million people", "12 million people"),
      ("1,000 a month", "USD/month", "1000 USD/month"), ("12", "widgets", "12 widgets"),
    ])
  func assign(_ words: String, _ unit: String, _ expected: String) {
    let assigned = Units.assign(
      unit, to: quantity(words),
      hasMagnitude: QuantityReader.namesMagnitude(words, language: "en"))
    #expect(QuantityText.text(assigned) == expected)
  }

  @Test(
    "words that name a power of ten",
    arguments: [
      ("12 thousand", "en", true), ("five hundred", "en", true), ("12,000", "en", false),
      ("a dozen men", "en", false), ("zweitausend", "de", true), ("zwölf", "de", false),
      ("полмиллиона", "ru", true), ("двенадцать", "ru", false), ("12 m", "en", false),
    ])
  func magnitudes(_ words: String, _ language: String, _ expected: Bool) {
    #expect(QuantityReader.namesMagnitude(words, language: language) == expected)
  }

  @Test("without a record's unit nothing is added")
  func completeWithout() {
    #expect(Units.complete(quantity("12"), with: nil).unit == nil)
  }

  @Test("money is money, with or without a rate")
  func currency() {
    #expect(Units.isCurrency("USD/month"))
    #expect(Units.isCurrency("million RUB"))
    #expect(!Units.isCurrency("people"))
  }
}
