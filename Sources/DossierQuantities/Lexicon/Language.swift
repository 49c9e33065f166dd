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
    switch tongue(tag) {
    case .english: english
    case .french: isSwiss(tag) ? swissFrench : french
    case .german: isSwiss(tag) ? swissGerman : german
    case .russian: russian
    case .other: other
    }
  }

  /// What the first part of a BCP 47 tag says; asked for each number that is written.
  static func tongue(_ tag: String) -> Tongue {
    var code: UInt32 = 0
    var length = 0
    for byte in tag.utf8 {
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { break }
      length += 1
      if length > 2 { return .other }
      code = code << 8 | UInt32(byte | 0x20)
    }
    switch code {
    case 0x656E: return .english
    case 0x6672: return .french
    case 0x6465: return .german
    case 0x7275: return .russian
    default: return .other
    }
  }

  /// Switzerland and Liechtenstein.
  private static func isSwiss(_ tag: String) -> Bool {
    guard let byte = tag.utf8.dropFirst(4).first.map({ $0 | 0x20 }) else { return false }
    return byte == UInt8(ascii: "h") || byte == UInt8(ascii: "i")
  }

  /// True for a folded word that multiplies by a power of ten in one of the languages that are read.
  static func isMagnitudeElsewhere(_ word: ArraySlice<UInt8>) -> Bool {
    [english, french, german, russian].contains { language in
      if case .magnitude = language.lexicon.entry(of: word)?.meaning { true } else { false }
    }
  }

  private static let english = Language(
    tongue: .english,
    lexicon: Lexicon([
      EnglishChanges.words, EnglishNumbers.words, EnglishWords.words, signs,
    ]),
    style: NumeralStyle(group: .comma, decimal: .dot))
  private static let french = Language(
    tongue: .french, lexicon: Lexicon([FrenchChanges.words, FrenchWords.words, signs]),
    style: NumeralStyle(group: nil, decimal: .comma))
  private static let swissFrench = Language(
    tongue: .french, lexicon: french.lexicon, style: NumeralStyle(group: nil, decimal: nil))
  private static let german = Language(
    tongue: .german, lexicon: Lexicon([GermanChanges.words, GermanWords.words, signs]),
    style: NumeralStyle(group: .dot, decimal: .comma))
  private static let swissGerman = Language(
    tongue: .german, lexicon: german.lexicon, style: NumeralStyle(group: nil, decimal: nil))
  private static let russian = Language(
    tongue: .russian,
    lexicon: Lexicon([
      RussianChanges.words, RussianNumbers.words, RussianWords.words, signs,
    ]),
    style: NumeralStyle(group: nil, decimal: .comma))
  private static let other = Language(
    tongue: .other, lexicon: Lexicon([signs]), style: NumeralStyle(group: nil, decimal: nil))

  private static let signs = CommonWords.words
}
