import DossierModel
import DossierQuantities
import DossierTestSupport
import Testing

@testable import DossierLink

/// What figures mean beside their numbers: change, denial, unit, digits of another language.
@Suite struct StatedFigureTests {
  /// A phrase with its attributes, its language, and the header lines of its statistic.
  struct Case: CustomTestStringConvertible {
    let words: String
    var attributes = ""
    var language = "en"
    var unit = "people"
    var measures = "amount"

    var testDescription: String { "\(words) ?\(attributes) [\(language), \(unit), \(measures)]" }
  }

  private func linked(_ one: Case, dossierLanguage: String = "en") throws -> Linked {
    let attributes = one.attributes.isEmpty ? "" : "?\(one.attributes)"
    return try Linked([
      "dossier.yml": "title: D\nlanguage: \(dossierLanguage)\n",
      "content/statistics/s.md":
        "---\nname: Statistic\nunit: \(one.unit)\nmeasures: \(one.measures)\n---\n",
      "content/articles/text.md":
        "---\ntitle: T\nlanguage: \(one.language)\n---\nSaid: [\(one.words)](<statistic:s\(attributes)>).\n",
    ])
  }

  private func figure(_ one: Case) throws -> String {
    let linked = try linked(one)
    return linked.site.observations.map { Self.text($0.quantity) }.joined(separator: "; ")
  }

  /// `-5..-3 percent (about)`, `2000..* people`.
  private static func text(_ quantity: Quantity) -> String {
    let ends = [quantity.low, quantity.high].map { $0.map(QuantityFormat.plain) ?? "*" }
    return (ends[0] == ends[1] ? ends[0] : "\(ends[0])..\(ends[1])")
      + (quantity.unit.map { " \($0)" } ?? "")
      + (quantity.qualifier.map { " (\($0.rawValue))" } ?? "")
  }

  /// Rule, summary and hint of each diagnostic but those on the sample itself.
  private func faults(_ one: Case) throws -> [Diagnostic] {
    try linked(one).found.filter { $0.rule != .unusedRecord }
  }

  @Test(
    "in a statistic of amounts a change is a warning, and its hint leads out",
    arguments: [
      Case(words: "another 300 people"), Case(words: "80 more people"),
      Case(words: "300 more than last year"), Case(words: "lost 40 seats", unit: "seats"),
      Case(words: "A drop of 15 percent", unit: "percent"),
      Case(words: "fell by 3 percent", unit: "percent"), Case(words: "up 3%", unit: "percent"),
      Case(words: "5 percent fewer", unit: "percent"),
      Case(words: "stieg um 3 Prozent", language: "de", unit: "percent"),
      Case(words: "weitere 300 Menschen", language: "de"),
      Case(words: "en baisse de 3 %", language: "fr", unit: "percent"),
      Case(words: "300 personnes de plus", language: "fr"),
      Case(words: "на 300 человек больше", language: "ru"), Case(words: "ещё 300", language: "ru"),
    ])
  func differences(_ one: Case) throws {
    let found = try faults(one)
    #expect(found.map(\.rule) == [.unreadableQuantity])
    #expect(found.first?.summary == "'\(one.words)' is a change, not an amount")
    #expect(found.first?.hint == "write value= with the amount itself")
    #expect(try figure(one) == "")
    var mended = one
    mended.attributes = "value=90"
    #expect(try faults(mended).isEmpty)
    #expect(try figure(mended).hasPrefix("90 "))
  }

  @Test(
    "what only looks like a change is an amount",
    arguments: [
      (Case(words: "more than 300"), "300 people (more than)"),
      (Case(words: "rose to 300"), "300 people"),
      (Case(words: "300 or more"), "300 people (at least)"),
      (Case(words: "stieg auf 300", language: "de"), "300 people"),
      (Case(words: "plus de 300", language: "fr"), "300 people (more than)"),
      (Case(words: "больше чем 300", language: "ru"), "300 people (more than)"),
      (Case(words: "nur noch 300", language: "de"), "300 people"),
    ])
  func amounts(_ one: Case, _ expected: String) throws {
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == expected)
  }

  @Test(
    "in a statistic of changes the words are the sign",
    arguments: [
      ("rose by 3 percent", "en", "3 percent"), ("fell by 3 percent", "en", "-3 percent"),
      ("fell by more than 3 percent", "en", "-3 percent (less than)"),
      ("fell by at most 3 percent", "en", "-3..0 percent"),
      ("fell by 3 to 5 percent", "en", "-5..-3 percent"),
      ("fell by about 3 percent", "en", "-3 percent (about)"), ("up 3%", "en", "3 percent"),
      ("-3 percent", "en", "-3 percent"), ("+3 %", "en", "3 percent"),
      ("minus 3 percent", "en", "-3 percent"), ("0 percent", "en", "0 percent"),
      ("rose by 120 percent", "en", "120 percent"), ("unchanged", "en", ""),
      ("sank um 3 Prozent", "de", "-3 percent"), ("plus 3 Prozent", "de", "3 percent"),
      ("um 3 Prozent gestiegen", "de", "3 percent"), ("en baisse de 3 %", "fr", "-3 percent"),
      ("снизился на 3 процента", "ru", "-3 percent"), ("на 3 % больше", "ru", "3 percent"),
    ])
  func signs(_ words: String, _ language: String, _ expected: String) throws {
    let one = Case(words: words, language: language, unit: "percent", measures: "change")
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == expected)
  }

  @Test(
    "in a statistic of changes a number without a sign, and a level, are warnings",
    arguments: [
      ("3 percent", "'3 percent' does not say whether it rose or fell"),
      ("by 3 percent", "'by 3 percent' does not say whether it rose or fell"),
      ("a change of 3 percent", "'a change of 3 percent' does not say whether it rose or fell"),
      (
        "rose to 3 percent",
        "'rose to 3 percent' is an amount, but this statistic measures a change"
      ),
    ])
  func unsigned(_ words: String, _ summary: String) throws {
    var one = Case(words: words, unit: "percent", measures: "change")
    #expect(try faults(one).map(\.rule) == [.unreadableQuantity])
    #expect(try faults(one).map(\.summary) == [summary])
    one.attributes = "value=-3"
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == "-3 percent")
  }

  @Test("a given change and words with the other sign contradict")
  func contradictingSign() throws {
    let one = Case(
      words: "fell by 3 percent", attributes: "value=3", unit: "percent", measures: "change")
    #expect(try faults(one).map(\.rule) == [.contradictingValue])
  }

  @Test(
    "a denied number is a warning, and its hint leads out",
    arguments: [
      ("not 300", "en"), ("hardly 300 people", "en"), ("no 300 people", "en"),
      ("keine 300", "de"), ("nicht einmal 300", "de"), ("pas même 300", "fr"),
      ("à peine 300", "fr"), ("нет и 300", "ru"),
    ])
  func denials(_ words: String, _ language: String) throws {
    var one = Case(words: words, language: language)
    #expect(try faults(one).map(\.rule) == [.unreadableQuantity])
    #expect(try faults(one).first?.hint == "write value= with the number that holds")
    one.attributes = "value=250"
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == "250 people")
  }

  @Test(
    "a measure, money or a share names its unit; a thing may have any name",
    arguments: [
      ("30 crates", "kg", "crates"), ("twenty hogsheads", "kg", "hogsheads"),
      ("5 pounds", "USD", "pounds"),
      ("12 suicides", "per 100,000", "suicides"), ("70 furlongs", "km/hour", "furlongs"),
      ("3 points", "percent", "points"), ("5,000 crates a week", "USD/month", "crates"),
      ("5 degrees", "kg", "degrees"),
      ("30 kg", "kg", nil), ("30", "kg", nil), ("5 million in damage", "USD", nil),
      ("$5 million bridge", "USD", nil), ("12 km away", "km", nil), ("3 hours later", "hours", nil),
      ("30 percent of voters", "percent", nil), ("half of them", "percent", nil),
      ("5 degrees", "°C", nil), ("30 crates", "crates", nil), ("30 strangers", "people", nil),
    ] as [(String, String, String?)])
  func nouns(_ words: String, _ unit: String, _ noun: String?) throws {
    var one = Case(words: words, unit: unit)
    let found = try faults(one)
    guard let noun else {
      #expect(found.isEmpty)
      return
    }
    #expect(found.map(\.rule) == [.unreadableQuantity])
    #expect(found.first?.summary == "'\(noun)' is no unit that is known")
    #expect(found.first?.hint == "write value= with the number in \(unit)")
    one.attributes = "value=90"
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == "90 \(unit)")
    one.attributes = "value=90&unit=\(unit.split(separator: " ").joined(separator: "+"))"
    #expect(try faults(one).isEmpty)
    one.attributes = "unit=\(unit)"
    if !unit.contains(" ") { #expect(try faults(one).isEmpty) }
  }

  @Test(
    "a count with three digits behind a decimal sign is a warning, and both its hints lead out",
    arguments: [
      ("5,923 Menschen", "de", "people", "en", "5923"),
      ("5,923 morts", "fr", "people", "en", "5923"),
      ("5,923", "ru", "people", "en", "5923"), ("8,000+", "de", "people", "en", "8000"),
      ("4.352", "en", "people", "de", "4352"), ("4.352 dams", "en", "dams", "de", "4352"),
    ])
  func grouping(
    _ words: String, _ language: String, _ unit: String, _ other: String, _ number: String
  ) throws {
    var one = Case(words: words, language: language, unit: unit)
    let found = try faults(one)
    #expect(found.map(\.rule) == [.unreadableQuantity])
    #expect(
      found.first?.hint == "write language=\(other) for \(number), or value= for another number")
    let qualifier = words.hasSuffix("+") ? " (at least)" : ""
    one.attributes = "language=\(other)"
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == "\(number) \(unit)\(qualifier)")
    one.attributes = "value=\(number)"
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == "\(number) \(unit)\(qualifier)")
  }

  @Test(
    "three decimals of what is measured, and of millions, stay decimals",
    arguments: [
      ("5,923 km", "de", "km", "5.923 km"), ("5,923 Prozent", "de", "percent", "5.923 percent"),
      ("5,923 Millionen", "de", "people", "5923000 people"),
      ("0,923", "de", "dams", "0.923 dams"), ("5,92", "de", "dams", "5.92 dams"),
      ("5,923 Euro", "de", "EUR", "5.923 EUR"),
      ("5,923", "de", "million people", "5.923 million people"),
    ])
  func decimals(_ words: String, _ language: String, _ unit: String, _ expected: String) throws {
    let one = Case(words: words, language: language, unit: unit)
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == expected)
  }

  @Test(
    "a given number keeps the qualifier of words that cannot be read",
    arguments: [
      ("Près de 10.000 habitants", "fr", "value=10000", "10000 people (almost)"),
      ("more than 8,000,0", "en", "value=8000", "8000 people (more than)"),
      ("fast 10,000,0", "de", "value=10000", "10000 people (almost)"),
      ("почти 10.000", "ru", "value=10000", "10000 people (almost)"),
      ("plus de 2.000 morts", "fr", "low=2000", "2000..* people (more than)"),
      ("environ 2.000 à 3.000", "fr", "low=2000&high=3000", "2000..3000 people (about)"),
      ("au moins 2.000", "fr", "low=2000&high=3000", "2000..3000 people"),
      ("почти столько же", "ru", "value=300", "300 people (almost)"),
      ("mehr als 5,923", "de", "language=en", "5923 people (more than)"),
      ("more than 5,000", "en", "low=5000", "5000..* people (more than)"),
      ("8.000+", "fr", "value=8000", "8000 people (at least)"),
      ("about 5 to 10", "en", "low=5&high=10", "5..10 people (about)"),
      ("not about 300", "en", "value=250", "250 people"),
      ("fast 10.000", "ru", "value=10000&qualifier=about", "10000 people (about)"),
    ])
  func qualifiers(
    _ words: String, _ language: String, _ attributes: String, _ expected: String
  ) throws {
    let one = Case(words: words, attributes: attributes, language: language)
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == expected)
  }

  @Test(
    "what the hint of an unreadable number says to write makes the warning go away",
    arguments: [
      ("umpteen", "en"), ("twice as many", "en"), ("1,5 million", "en"), ("5m", "en"),
      ("2016 arrests", "en"), ("12 men and 15 women", "en"), ("200 to 300,000", "en"),
      ("60 to 18", "en"), ("between 12", "en"), ("5 cubic miles", "en"), ("6-figure", "en"),
      ("rose from 10 to 12", "en"), ("12 тысяч", "en"), ("3 miljoonaa", "fi"), ("kein 5", "de"),
    ])
  func hints(_ words: String, _ language: String) throws {
    var one = Case(words: words, language: language)
    let found = try faults(one)
    #expect(found.map(\.rule) == [.unreadableQuantity])
    let hint = try #require(found.first?.hint)
    var attributes: [String] = []
    if hint.contains("value=") { attributes.append("value=11") }
    if hint.contains("low=") { attributes += ["low=9", "high=12"] }
    if hint.contains("unit=") { attributes.append("unit=people") }
    if hint.contains("language=") { attributes.append("language=ru") }
    #expect(!attributes.isEmpty, "\(hint)")
    one.attributes = attributes.joined(separator: "&")
    #expect(try faults(one).isEmpty)
    #expect(try figure(one).hasSuffix(" people"))
  }

  @Test("money of another year is another unit than money")
  func priceBase() throws {
    let one = Case(words: "$5 million in 2012 dollars", unit: "USD")
    #expect(try faults(one).map(\.rule) == [.foreignUnit])
    #expect(try figure(one) == "5000000 USD (2012)")
    #expect(try faults(Case(words: one.words, unit: "2012 dollars")).isEmpty)
    #expect(try faults(Case(words: one.words, attributes: "unit=USD", unit: "USD")).isEmpty)
    #expect(try faults(Case(words: "$5 million in 2012", unit: "USD")).isEmpty)
  }

  @Test(
    "a record's unit is read in the dossier's language",
    arguments: [
      ("ru", "тонны", "5 тонн", "ru", "5 tonnes"),
      ("ru", "тыс. человек", "12", "ru", "12 thousand people"),
      ("de", "Euro je Tonne", "4 Euro", "de", "4 EUR/tonne"),
      ("de", "Tests pro Tag", "12", "de", "12 tests/day"),
      ("fr", "personnes", "12 hommes", "fr", "12 people"),
      ("ru", "tonnes", "5 тонн", "ru", "5 tonnes"),
      ("ru", "плотины", "5 плотин", "ru", "5 плотины"),
    ])
  func recordUnits(
    _ dossier: String, _ unit: String, _ words: String, _ language: String, _ expected: String
  ) throws {
    let linked = try linked(
      Case(
        words: words, attributes: unit.hasPrefix("Euro") ? "unit=EUR/tonne" : "",
        language: language, unit: unit),
      dossierLanguage: dossier)
    #expect(linked.found.filter { $0.rule != .unusedRecord }.isEmpty)
    #expect(linked.site.observations.map { Self.text($0.quantity) } == [expected])
    #expect(
      linked.site.comparisons.values.flatMap(\.figures).map(\.quantity.unit) == [
        linked.site.observations.first?.quantity.unit
      ])
  }

  @Test(
    "an attribute's unit is read in the article's language where the dossier's does not have it")
  func attributeUnits() throws {
    let one = Case(words: "5", attributes: "unit=тонны", language: "ru", unit: "tonnes")
    #expect(try faults(one).isEmpty)
    #expect(try figure(one) == "5 tonnes")
  }

  @Test(
    "rates are converted, or foreign",
    arguments: [
      (Case(words: "35,000 tests a week", unit: "tests/day"), "5000 tests/day"),
      (Case(words: "5,000 tests a day", unit: "tests/day"), "5000 tests/day"),
      (Case(words: "4,000 euros a tonne", unit: "EUR/kg"), "4 EUR/kg"),
      (Case(words: "4 euros a kilo", unit: "EUR/kg"), "4 EUR/kg"),
      (Case(words: "5 euros per hectare", unit: "EUR/km²"), "500 EUR/km²"),
      (Case(words: "2 dollars a litre", unit: "USD/m³"), "2000 USD/m³"),
      (Case(words: "5 рублей за килограмм", language: "ru", unit: "RUB/tonne"), "5000 RUB/tonne"),
    ])
  func rates(_ one: Case, _ expected: String) throws {
    #expect(try faults(one).isEmpty)
    let figures = try linked(one).site.comparisons.values.flatMap(\.figures)
    #expect(figures.map { Self.text($0.quantity) } == [expected])
    var given = Case(words: "35,000 tests a week", attributes: "value=5000", unit: "tests/day")
    given.attributes += "&unit=tests/day"
    #expect(try faults(given).isEmpty)
    given.attributes = "value=9000&unit=tests/day"
    #expect(try faults(given).map(\.rule) == [.contradictingValue])
    let foreign = Case(words: "35,000 tests a week", unit: "tests")
    #expect(try faults(foreign).map(\.rule) == [.foreignUnit])
  }
}
