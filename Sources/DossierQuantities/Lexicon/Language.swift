/// How the phrases of one language are read.
struct Language: Sendable {
  enum Tongue: Sendable { case english, french, german, russian, other }

  let tongue: Tongue
  let lexicon: Lexicon
  let style: NumeralStyle

  /// The language of a BCP 47 tag.
  ///
  /// Tags of other languages get signs, codes and digits only.
  static func named(_ tag: String) -> Language {
    var code: (UInt8, UInt8) = (0, 0)
    var isSwiss = false
    var length = 0
    var atEnd = false
    for (index, byte) in tag.utf8.enumerated() {
      let lower = byte | 0x20
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { atEnd = true }
      if !atEnd { length += 1 }
      if index == 0 { code.0 = lower }
      if index == 1 { code.1 = lower }
      if index == 4, atEnd, lower == UInt8(ascii: "h") || lower == UInt8(ascii: "i") {
        isSwiss = true
      }
    }
    guard length == 2 else { return other }
    switch (Character(UnicodeScalar(code.0)), Character(UnicodeScalar(code.1))) {
    case ("e", "n"): return english
    case ("f", "r"): return isSwiss ? swissFrench : french
    case ("d", "e"): return isSwiss ? swissGerman : german
    case ("r", "u"): return russian
    default: return other
    }
  }

  private static let english = Language(
    tongue: .english, lexicon: Lexicon([EnglishNumbers.words, EnglishWords.words, signs]),
    style: NumeralStyle(group: .comma, decimal: .dot))
  private static let french = Language(
    tongue: .french, lexicon: Lexicon([FrenchWords.words, signs]),
    style: NumeralStyle(group: nil, decimal: .comma))
  private static let swissFrench = Language(
    tongue: .french, lexicon: french.lexicon, style: NumeralStyle(group: nil, decimal: nil))
  private static let german = Language(
    tongue: .german, lexicon: Lexicon([GermanWords.words, signs]),
    style: NumeralStyle(group: .dot, decimal: .comma))
  private static let swissGerman = Language(
    tongue: .german, lexicon: german.lexicon, style: NumeralStyle(group: nil, decimal: nil))
  private static let russian = Language(
    tongue: .russian, lexicon: Lexicon([RussianNumbers.words, RussianWords.words, signs]),
    style: NumeralStyle(group: nil, decimal: .comma))
  private static let other = Language(
    tongue: .other, lexicon: Lexicon([signs]), style: NumeralStyle(group: nil, decimal: nil))

  private static let signs = CommonWords.words
}
