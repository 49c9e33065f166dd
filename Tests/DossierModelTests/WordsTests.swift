import DossierModel
import Testing

@Suite struct WordsTests {
  private static func words(_ language: String, _ texts: [String: String] = [:]) -> Words {
    let forms = ["one": "{n} one", "few": "{n} few", "many": "{n} many", "other": "{n} other"]
    return Words(language: language, texts: texts, plurals: ["mentions_n": forms])
  }

  @Test(
    "numbers take the plural of their language",
    arguments: [
      ("en", "one", [1]), ("en", "other", [0, 2, 11, 21, 100]),
      ("de", "one", [1]), ("de", "other", [0, 2]),
      ("fr", "one", [0, 1]), ("fr", "other", [2, 11, 21]),
      ("fr-CA", "one", [0]),
      ("ru", "one", [1, 21, 31, 101, 121]),
      ("ru", "few", [2, 3, 4, 22, 34, 102, 122]),
      ("ru", "many", [0, 5, 10, 11, 12, 13, 14, 15, 20, 25, 111, 112, 114]),
      ("uk", "few", [2]), ("be", "many", [5]),
    ])
  func plurals(language: String, form: String, numbers: [Int]) {
    for number in numbers {
      #expect(Self.words(language).count("mentions_n", number) == "\(number) \(form)")
    }
  }

  @Test("a language that lacks a form uses its general one")
  func missingForm() {
    let words = Words(language: "ru", plurals: ["n": ["other": "{n} x", "one": "one"]])
    #expect(words.count("n", 2) == "2 x")
    #expect(words.count("n", 1) == "one")
    #expect(words.count("unknown", 2) == "2 unknown")
  }

  @Test(
    "thousands are marked",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (-1000, "-1,000"), (-999, "-999"),
      (1_234_567, "1,234,567"), (100_000, "100,000"), (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func numbers(number: Int, text: String) {
    #expect(Words(language: "en").number(number) == text)
  }

  @Test("each language has its own mark between thousands")
  func thousandsMark() {
    let words = Self.words("ru", ["thousands_mark": "\u{A0}"])
    #expect(words.number(1_234_567) == "1\u{A0}234\u{A0}567")
    #expect(words.count("mentions_n", 1_234) == "1\u{A0}234 few")
  }

  @Test("what is filled in is not read for further braces")
  func fill() {
    let words = Words(language: "en", texts: ["said": "{who}: {what} {else}"])
    #expect(words.fill("said", ["who": "{what}", "what": "{who}"]) == "{what}: {who} {else}")
    #expect(words.fill("none", ["who": "x"]) == "none")
    #expect(Words(language: "en", texts: ["x": "a{b} {"]).fill("x", ["b": "c"]) == "ac {")
  }

  @Test("words that a language lacks come from the fallback")
  func completed() {
    let german = Words(language: "de", texts: ["a": "A"], plurals: ["n": ["one": "eins"]])
    let english = Words(
      language: "en", texts: ["a": "a", "b": "b"],
      plurals: ["n": ["one": "one"], "m": ["other": "{n} m"]])
    let words = german.completed(by: english)
    #expect([words["a"], words["b"], words["c"]] == ["A", "b", "c"])
    #expect(words.language == "de")
    #expect(words.count("n", 1) == "eins")
    #expect(words.count("m", 7) == "7 m")
    #expect(words.text("c") == nil)
  }

  @Test(
    "lists end in their last word",
    arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
  func lists(items: [String], text: String) {
    #expect(Words(language: "en").list(items) == text)
  }

  @Test(
    "dates are as precise as they are",
    arguments: [
      ("2022", "2022"), ("2022-10", "October 2022"), ("2022-10-20", "20 Oct 2022"),
      ("2022-10~", "about October 2022"), ("2022?", "2022 (?)"), ("2022%", "about 2022 (?)"),
      ("2022-10/2023", "October 2022 to 2023"),
    ])
  func dates(date: String, text: String) throws {
    let words = Words(
      language: "en",
      texts: [
        "month_10": "October", "month_in_date_10": "Oct", "date_day": "{day} {month} {year}",
        "date_month": "{month} {year}", "date_about": "about {date}",
        "date_uncertain": "{date} (?)",
        "date_range": "{from} to {to}",
      ])
    #expect(words.date(try #require(PartialDate(date))) == text)
  }
}
