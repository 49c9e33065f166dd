/// The languages whose phrases are read, each as data: its tables, its traits, its numbers.
enum LanguageList {
  /// The language of a BCP 47 tag.
  static func language(_ tag: String) -> Language {
    guard var language = words(Language.code(tag)) else {
      var other = digitsOnly[String(tag.prefix(2)).lowercased()] ?? noWords
      if let style = NumberStyles.style(of: tag) { other.style = style }
      return other
    }
    // The tag alone has the language's own style; a region may have another.
    if tag.utf8.count > 2, let style = NumberStyles.style(of: tag) {
      language.style =
        style.decimal == nil ? style : language.style.isLike(style) ? language.style : style
      if style.decimal == nil { language.coinMoney = UnitTable.number(of: "CHF") }
    }
    return language
  }

  /// The languages in whose words a power of ten may stand by mistake.
  static var written: [Language] { [english, french, german, russian] }

  private static func words(_ code: UInt32) -> Language? {
    switch code {
    case 0x656E: english
    case 0x6672: french
    case 0x6465: german
    case 0x7275: russian
    case 0x6573: spanish
    case 0x7074: portuguese
    case 0x6974: italian
    case 0x706C: polish
    case 0x756B: ukrainian
    case 0x6E6C: dutch
    default: nil
    }
  }

  private static func money(_ code: String) -> Int? { UnitTable.number(of: code) }

  private static let english = Language(
    traits: [
      .readsWords, .inJoinsShares, .gluedMIsUnclear, .hasFigureWords, .pluralsEndWithS,
    ],
    lexicon: Lexicon(
      [EnglishChanges.words, EnglishNumbers.words, EnglishWords.words],
      generated: EnglishTable.text),
    style: NumeralStyle(group: .comma, decimal: .dot), numerals: NumeralWords(EnglishTable.text),
    coinMoney: money("USD"),
    strokes: (UnitTable.number(of: "feet"), UnitTable.number(of: "inches")),
    bareOf: ["of"].map { Array($0.utf8) }, powerEnding: UInt8(ascii: "d"))

  private static let french = Language(
    traits: [
      .readsWords, .splitsElisions, .ofOpensRanges, .articleIsOne,
      .moneyAdjectivesBehind,
    ],
    lexicon: Lexicon([FrenchChanges.words, FrenchWords.words], generated: FrenchTable.text),
    style: NumeralStyle(group: nil, decimal: .comma), numerals: NumeralWords(FrenchTable.text),
    coinMoney: money("EUR"),
    bareOf: ["de", "d'"].map { Array($0.utf8) })

  private static let german = Language(
    traits: [
      .readsWords, .articleIsOne, .articleIsOneBeforeDigits, .ofJoinsShares, .dottedOrdinals,
    ],
    lexicon: Lexicon([GermanChanges.words, GermanWords.words], generated: GermanTable.text),
    style: NumeralStyle(group: .dot, decimal: .comma), numerals: NumeralWords(GermanTable.text),
    coinMoney: money("EUR"))

  private static let russian = Language(
    traits: [
      .readsWords, .bareTimesAreOne, .hyphenIsRange, .hyphenedOrdinals, .moneyAdjectivesBehind,
    ],
    lexicon: Lexicon(
      [RussianChanges.words, RussianNumbers.words, RussianWords.words],
      generated: RussianTable.text),
    style: NumeralStyle(group: nil, decimal: .comma), numerals: NumeralWords(RussianTable.text),
    coinMoney: money("USD"),
    yearWords: ["год", "года", "году", "годом", "г"].map { Array($0.utf8) },
    withEndings: ["ами", "ями", "ьми"].map { Array($0.utf8) })

  private static let spanish = Language(
    traits: [
      .readsWords, .ofOpensRanges, .articleIsOne, .moneyAdjectivesBehind,
    ],
    lexicon: Lexicon([SpanishWords.words], generated: SpanishTable.text),
    style: NumeralStyle(group: .dot, decimal: .comma), numerals: NumeralWords(SpanishTable.text),
    coinMoney: money("EUR"),
    bareOf: ["de"].map { Array($0.utf8) })

  private static let portuguese = Language(
    traits: [
      .readsWords, .ofOpensRanges, .articleIsOne, .moneyAdjectivesBehind,
    ],
    lexicon: Lexicon([PortugueseWords.words], generated: PortugueseTable.text),
    style: NumeralStyle(group: .dot, decimal: .comma),
    numerals: NumeralWords(PortugueseTable.text), coinMoney: money("EUR"),
    bareOf: ["de"].map { Array($0.utf8) })

  private static let italian = Language(
    traits: [
      .readsWords, .splitsElisions, .ofOpensRanges, .articleIsOne,
      .moneyAdjectivesBehind,
    ],
    lexicon: Lexicon([ItalianWords.words], generated: ItalianTable.text),
    style: NumeralStyle(group: .dot, decimal: .comma), numerals: NumeralWords(ItalianTable.text),
    coinMoney: money("EUR"),
    bareOf: ["di", "d'"].map { Array($0.utf8) })

  private static let dutch = Language(
    traits: [.readsWords, .articleIsOne, .articleIsOneBeforeDigits, .ofJoinsShares],
    lexicon: Lexicon([DutchWords.words], generated: DutchTable.text),
    style: NumeralStyle(group: .dot, decimal: .comma), numerals: NumeralWords(DutchTable.text),
    coinMoney: money("EUR"))

  private static let polish = Language(
    traits: [
      .readsWords, .bareTimesAreOne, .hyphenIsRange, .hyphenedOrdinals, .moneyAdjectivesBehind,
      .dottedOrdinals,
    ],
    lexicon: Lexicon([PolishWords.words], generated: PolishTable.text),
    style: NumeralStyle(group: nil, decimal: .comma), numerals: NumeralWords(PolishTable.text),
    coinMoney: money("EUR"), yearWords: ["rok", "roku", "rokiem"].map { Array($0.utf8) },
    withEndings: ["mi"].map { Array($0.utf8) })

  private static let ukrainian = Language(
    traits: [
      .readsWords, .bareTimesAreOne, .hyphenIsRange, .hyphenedOrdinals, .moneyAdjectivesBehind,
    ],
    lexicon: Lexicon([UkrainianWords.words], generated: UkrainianTable.text),
    style: NumeralStyle(group: nil, decimal: .comma), numerals: NumeralWords(UkrainianTable.text),
    coinMoney: money("UAH"),
    yearWords: ["рік", "року", "році", "роком"].map { Array($0.utf8) },
    withEndings: ["ами", "ями", "ьми"].map { Array($0.utf8) })

  private static let noWords = Language(
    traits: [], lexicon: Lexicon([]), style: NumeralStyle(group: nil, decimal: nil))

  private static let digitsOnly: [String: Language] = {
    var languages: [String: Language] = [:]
    for code in ["tr", "ar", "zh", "ja", "hi"] {
      languages[code] = Language(
        traits: code == "zh" || code == "ja" ? .cutsIdeographs : [],
        lexicon: Lexicon(digitsOnly: code),
        style: NumeralStyle(group: nil, decimal: nil))
    }
    return languages
  }()
}
