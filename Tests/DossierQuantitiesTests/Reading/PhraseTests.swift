import DossierModel
import DossierQuantities
import Testing

/// A phrase and how it is to be read.
struct Phrase: CustomTestStringConvertible {
  let words: String
  let language: String
  let reading: String

  var testDescription: String { "\(language): \(words)" }

  static func all(_ table: String, _ language: String) -> [Phrase] {
    table.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "→", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return Phrase(
        words: String(parts[0].dropLast()), language: language,
        reading: String(parts[1].dropFirst()))
    }
  }

  static let table = fourLanguages + otherLanguages

  private static let otherLanguages: [Phrase] = OtherLanguagePhrases.tables.flatMap {
    all($0.table, $0.language)
  }

  private static let fourLanguages: [Phrase] =
    all(EnglishPhrases.table, EnglishPhrases.language)
    + all(EnglishSurroundings.table, EnglishSurroundings.language)
    + all(EnglishOddities.table, EnglishOddities.language)
    + all(EnglishRanges.table, EnglishRanges.language)
    + all(EnglishParts.table, EnglishParts.language)
    + all(EnglishOneOrTwo.table, EnglishOneOrTwo.language)
    + all(FrenchPhrases.table, FrenchPhrases.language)
    + all(GermanPhrases.table, GermanPhrases.language)
    + all(RussianPhrases.table, RussianPhrases.language)
    + all(ChangePhrases.english, "en") + all(DenialPhrases.english, "en")
    + all(PriceBasePhrases.english, "en")
    + all(ChangePhrases.french, "fr") + all(DenialPhrases.french, "fr")
    + all(PriceBasePhrases.french, "fr")
    + all(ChangePhrases.german, "de") + all(DenialPhrases.german, "de")
    + all(PriceBasePhrases.german, "de")
    + all(ChangePhrases.russian, "ru") + all(DenialPhrases.russian, "ru")
    + all(PriceBasePhrases.russian, "ru")
}

@Suite struct PhraseTests {
  @Test("the tables hold at least 250 phrases")
  func size() {
    #expect(Phrase.table.count >= 400)
  }

  @Test("a phrase is read as the table has it", arguments: Phrase.table)
  func reading(_ phrase: Phrase) {
    let reading = QuantityReader.read(phrase.words, language: phrase.language)
    #expect(QuantityText.text(reading) == phrase.reading)
  }

  @Test(
    "accents in one scalar or two, and capitals, make no difference",
    arguments: [
      ("fr", "pre\u{300}s de 37 %", "près de 37 %"), ("de", "u\u{308}ber 500", "über 500"),
      ("ru", "НЕ МЕНЕЕ 12 КОПИЙ", "не менее 12 копии\u{306}"), ("en", "TWO MILLION", "two million"),
    ])
  func folding(_ language: String, _ one: String, _ other: String) {
    let reading = QuantityReader.read(one, language: language)
    #expect(reading == QuantityReader.read(other, language: language))
    #expect(reading != .none)
  }
}

@Suite struct LanguageTests {
  @Test(
    "one and the same digits mean what the article's language means by them",
    arguments: [
      ("1.500", "en", "1.5"), ("1.500", "de", "1500"), ("1,500", "en", "1500"),
      ("1,500", "de", "1.5"), ("1,500", "fr", "1.5"), ("1.500", "fr", "?"), ("1.500", "ru", "?"),
      ("1,500", "ky", "?"), ("1.500", "ky", "?"), ("1.5", "ky", "1.5"), ("1,5", "ky", "1.5"),
      ("1.5", "ru", "1.5"), ("1.5", "de", "?"), ("1.5", "de-CH", "1.5"), ("1’500", "de-CH", "1500"),
      ("1,500.50", "de", "1500.5"), ("1 200,5", "en", "1200.5"), ("12 300", "en", "12300"),
      ("12 300", "en-GB", "12300"), ("1,500", "en_US", "1500"), ("1,500", "", "?"),
    ])
  func digits(_ words: String, _ language: String, _ reading: String) {
    #expect(QuantityText.text(QuantityReader.read(words, language: language)) == reading)
  }

  @Test("an article may write its numbers otherwise than its language")
  func numbersOfArticle() {
    let reading = QuantityReader.read("1.234,5", language: "en", numbers: "1.234,5")
    #expect(QuantityText.text(reading) == "1234.5")
    #expect(
      QuantityText.text(QuantityReader.read("1.234", language: "en", numbers: "1.234,5")) == "1234")
    #expect(
      QuantityText.text(QuantityReader.read("1,234", language: "de", numbers: "1,234.5")) == "1234")
    #expect(
      QuantityText.text(QuantityReader.read("1,5", language: "en", numbers: "1 234,5")) == "1.5")
  }

  @Test("words of a language that is not read make digits unreadable, signs and codes do not")
  func otherLanguages() {
    #expect(
      QuantityReader.read("3 miljoonaa", language: "fi")
        == .unreadable(
          ReadingProblem("words in 'fi' are not read", hint: "write value= and unit=")))
    #expect(QuantityText.text(QuantityReader.read("12 %", language: "es")) == "12 percent")
    #expect(QuantityText.text(QuantityReader.read("€5", language: "ky")) == "5 EUR")
    #expect(QuantityReader.read("миллион адам", language: "ky") == .none)
  }

  @Test(
    "a power of ten in another language than the text's is no noun to be passed over",
    arguments: [
      ("€34.2 million", "ru", "million"), ("12 тысяч человек", "de", "тысяч"),
      ("3 milliards", "en", "milliards"), ("12 Millionen", "fr", "millionen"),
      ("5 bn", "ru", "bn"), ("12 thousand", "ru", "thousand"),
    ])
  func foreignMagnitudes(_ words: String, _ language: String, _ word: String) {
    let reading = QuantityReader.read(words, language: language)
    guard case .unreadable(let problem) = reading else {
      Issue.record("read as \(reading)")
      return
    }
    #expect(problem.summary == "'\(word)' is no word of the language '\(language)'")
    #expect(problem.hint == "write language= with the language of the words")
  }

  @Test(
    "a power of ten that two languages share, and a noun of another one, are read",
    arguments: [
      ("3 millions", "fr", "3000000"), ("12 patients", "ru", "12"), ("3 миллиона", "ru", "3000000"),
    ])
  func sharedMagnitudes(_ words: String, _ language: String, _ reading: String) {
    #expect(QuantityText.text(QuantityReader.read(words, language: language)) == reading)
  }

  @Test("full digits of other scripts are digits")
  func scripts() {
    #expect(QuantityText.text(QuantityReader.read("٧٠٠", language: "en")) == "700")
    #expect(QuantityText.text(QuantityReader.read("１２ %", language: "en")) == "12 percent")
  }
}

@Suite struct ReasonTests {
  @Test(
    "a problem names the words, and its hint the attribute that mends it",
    arguments: [
      ("umpteen people", "'umpteen' names no number", "write value="),
      ("twice as many", "'twice' compares and states no amount", "write value="),
      ("1,5 million", "'1,5' names no number", "write value="),
      ("5m", "'5m' may be metres or million", "write value="),
      ("2016 arrests", "'2016' may be a year or an amount", "write value="),
      (
        "15 years in prison or a $500 fine", "'15 years' and '$500' are two amounts",
        "write value= for the one that counts"
      ),
      ("200 to 300,000", "'200 to 300,000' has an unclear lower end", "write low= and high="),
      ("not 5", "'not 5' denies its number", "write value= with the number that holds"),
      (
        "5 cubic miles", "'5 cubic miles' is no amount that the reader knows",
        "write value= and unit="
      ),
      ("60 to 18", "'60 to 18' is a range that runs downwards", "write low= and high="),
      (
        "rose from 10 to 12 percent", "'10 to 12 percent' is a change, not an amount",
        "write value= for the end that counts"
      ),
    ])
  func reason(_ words: String, _ summary: String, _ hint: String) {
    #expect(
      QuantityReader.read(words, language: "en")
        == .unreadable(ReadingProblem(summary, hint: hint)))
  }
}
