import DossierModel
import DossierQuantities
import DossierTestSupport
import Testing

@testable import DossierLink

@Suite struct ObservationReaderTests {
  private static let records = [
    "content/statistics/left.md": "---\nname: People who left\nunit: people\n---\n",
    "content/statistics/share.md": "---\nname: Share\nunit: percent\n---\n",
    "content/statistics/pay.md": "---\nname: Pay\nunit: USD\n---\n",
    "content/statistics/world.md": "---\nname: World\nunit: million people\n---\n",
    "content/people/aida.md": "---\nname: Aida\n---\nShe counts [12 men](statistic:left).\n",
  ]

  private func figures(_ body: String, language: String = "en", header: String = "") throws
    -> [String]
  {
    var files = Self.records
    files["content/articles/text.md"] =
      "---\ntitle: T\nlanguage: \(language)\n\(header)\n---\n\(body)\n"
    let linked = try Linked(files)
    return linked.site.observations.map { observation in
      QuantityFormat.text(observation.quantity, language: "en")
        + (observation.by.map { " by \($0.name)\($0.entity == nil ? "" : "*")" } ?? "")
    }
  }

  @Test("a figure is read from its words, with who gives it")
  func words() throws {
    #expect(
      try figures("[about 700,000 men](statistic:left?by=aida) of [Aida]")
        == ["about 700,000 people by Aida*"])
    let german = try figures("[1,2 Mio.](statistic:left?by=the+bank)", language: "de")
    #expect(german == ["1,200,000 people by the bank"])
  }

  @Test("a phrase in another language is read in that language")
  func phraseLanguage() throws {
    let words = "[34.2 million people](statistic:left"
    #expect(try figures("\(words))", language: "ru") == [])
    #expect(try figures("\(words)?language=en)", language: "ru") == ["34,200,000 people"])
    #expect(try figures("[12,5 тыс.](statistic:left?language=ru)") == ["12,500 people"])
  }

  @Test("an article may show how it writes its numbers; a value that shows nothing is reported")
  func numbersOfArticle() throws {
    let words = "[1.234,5 men](statistic:left) and [1.234 men](statistic:left)"
    #expect(
      try figures(words, header: "numbers: \"1.234,5\"") == ["1,234.5 people", "1,234 people"])
    #expect(try figures("[1,234.5 men](statistic:left)") == ["1,234.5 people"])
    var files = Self.records
    files["content/articles/text.md"] =
      "---\ntitle: T\nnumbers: german\n---\n[1.234 men](statistic:left)\n"
    #expect(
      try Linked(files).told(.unfitValue, .unfitLanguage) == [
        "'numbers' cannot be 'german', which shows no decimal sign; "
          + #"write a number with its signs in quotes, as numbers: "1.234,5" or "1 234.5""#
      ])
  }

  @Test("attributes win over words")
  func given() throws {
    let given = try figures("[hundreds](statistic:left?low=300&high=400&qualifier=about)")
    #expect(given == ["about 300 to 400 people"])
  }

  @Test(
    "what is not given is read from the words, if they give the same number",
    arguments: [
      ("[at least 5 million](statistic:left?value=5000000)", "at least 5,000,000 people"),
      ("[5 million or more](statistic:left?value=5000000)", "at least 5,000,000 people"),
      ("[about 5 million](statistic:left?value=5200000)", "5,200,000 people"),
      ("[2 to 5 million](statistic:left?value=5000000)", "5,000,000 people"),
      ("[thousands](statistic:left?value=2000)", "2,000 people"),
      ("[5 to 10 men](statistic:left?low=5)", "5 to 10 people"),
      ("[5 to 10 men](statistic:left?high=10)", "5 to 10 people"),
      ("[at least 5](statistic:left?value=5&qualifier=about)", "about 5 people"),
    ])
  func completed(_ body: String, _ figure: String) throws {
    #expect(try figures(body) == [figure])
  }

  @Test("a unit's thousands and millions multiply only what does not count singly")
  func scales() throws {
    #expect(
      try figures("[5 million men](statistic:left?unit=thousand+people)") == ["5,000,000 people"])
    #expect(try figures("[12](statistic:world)") == ["12 million people"])
    #expect(try figures("[12,000](statistic:world)") == ["12,000 people"])
    #expect(try figures("[12 thousand](statistic:world)") == ["12,000 people"])
    #expect(try figures("[many](statistic:world?value=1200)") == ["1,200 million people"])
  }

  @Test("only what a source's own text says is a figure: no note, no record, no words alone")
  func sourcesOnly() throws {
    #expect(try figures("[many](statistic:left \"or [90](statistic:left)\")") == [])
  }

  @Test("where the source has the record's unit in brackets, that amount counts")
  func conversion() throws {
    let pay = try figures("[100,000 rubles ($1,650)](statistic:pay)")
    #expect(pay == ["1,650 USD"])
  }

  @Test("a currency that a rate leads from is no foreign unit")
  func rate() throws {
    var files = Self.records
    files["content/articles/text.md"] = SampleFiles.article("[100,000 rubles](statistic:pay)")
    #expect(try Linked(files).rules.contains(.foreignUnit))
    files["dossier.yml"] = "title: D\nrates: {USD: {RUB: 60.6}}\n"
    #expect(try !Linked(files).rules.contains(.foreignUnit))
  }

  @Test(
    "what cannot be right is told at its place",
    arguments: [
      (
        "1️⃣[700 men](statistic:share)",
        [
          "1️⃣ warning[foreign-unit]: 'people' is not the unit of this statistic, 'percent'; "
            + "annotate it with a statistic whose unit is 'people'"
        ]
      ),
      (
        "1️⃣[120 %](statistic:share)",
        [
          "1️⃣ warning[percent-above-hundred]: '120 %' is more than the whole; if it is no share, "
            + "give the record another unit, such as 'percent of the year before'"
        ]
      ),
      (
        "[700 men](statistic:left?1️⃣value=900)",
        [
          "1️⃣ warning[contradicting-value]: '700 men' reads as 700 people, "
            + "but 900 people is given; correct one of them, or annotate other words"
        ]
      ),
      (
        "[700 men](statistic:left?value=700&1️⃣low=900)",
        [
          "1️⃣ error[unfit-attribute]: 'low' stands beside 'value'; write value=, or low= and high="
        ]
      ),
      (
        "[700 men](statistic:left?1️⃣qualifier=abuot)",
        [
          "1️⃣ error[unfit-attribute]: 'abuot' is no qualifier; did you mean 'about'?"
        ]
      ),
    ])
  func faults(_ body: String, expected: [String]) {
    var files = Self.records
    files["content/articles/text.md"] = SampleFiles.article(body)
    expectDiagnostics(in: files, through: .link, ignoring: [.unusedRecord], expected)
  }
}
