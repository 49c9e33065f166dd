/// How the phrases of one language are read: its words, its numbers and its habits.
///
/// Which language does what stands in ``LanguageList``.
struct Language: Sendable {
  /// The languages that the program writes.
  enum Tongue: Sendable { case english, french, german, russian, other }

  /// What some languages do and others do not.
  struct Traits: OptionSet, Sendable {
    let rawValue: Int
    /// Words are read, not only digits, signs and codes.
    static let readsWords = Traits(rawValue: 1)
    /// A word ends behind an apostrophe: `d'heure`, `dell'anno`.
    static let splitsElisions = Traits(rawValue: 1 << 1)
    /// The word for `of` also opens a range: `de 10 à 12`.
    static let ofOpensRanges = Traits(rawValue: 1 << 2)
    /// A unit of time alone may be one of it: `год или два`.
    static let bareTimesAreOne = Traits(rawValue: 1 << 3)
    /// A hyphen between two numbers in words makes a range.
    static let hyphenIsRange = Traits(rawValue: 1 << 4)
    /// The article is the word for one, so it may be the lower end of a range.
    static let articleIsOne = Traits(rawValue: 1 << 5)
    /// It is so before digits as well.
    static let articleIsOneBeforeDigits = Traits(rawValue: 1 << 6)
    /// `of` and `in` join the part and the whole of a share: `einer von fünf`, `one in five`.
    static let ofJoinsShares = Traits(rawValue: 1 << 7)
    static let inJoinsShares = Traits(rawValue: 1 << 8)
    /// `5m` may be metres or million.
    static let gluedMIsUnclear = Traits(rawValue: 1 << 9)
    /// `six-figure`, `three score` count nothing.
    static let hasFigureWords = Traits(rawValue: 1 << 10)
    /// Plurals end with an s, and raised lengths with `squared`; `90s` are years.
    static let pluralsEndWithS = Traits(rawValue: 1 << 11)
    /// A full stop behind digits makes them a place in an order: `3. Liga`.
    static let dottedOrdinals = Traits(rawValue: 1 << 12)
    /// A hyphen stands before the ending of an ordinal in digits: `28-го`.
    static let hyphenedOrdinals = Traits(rawValue: 1 << 13)
    /// The adjective or country of a money stands behind its name: `dollars australiens`.
    static let moneyAdjectivesBehind = Traits(rawValue: 1 << 14)
    /// Each ideograph is a word: `300万人`.
    static let cutsIdeographs = Traits(rawValue: 1 << 15)
  }

  let traits: Traits
  let lexicon: Lexicon
  var style: NumeralStyle
  var numerals = NumeralWords.none
  /// The money whose hundredths a bare word for cents means.
  var coinMoney: Int?
  /// What one and two strokes behind a number mean: feet and inches, or minutes and seconds.
  var strokes: (Int?, Int?) = (ReadUnit.minutes, ReadUnit.seconds)
  /// The words for a year that digits before them date: `2022 года`, but not `2000 лет`.
  var yearWords: [[UInt8]] = []
  /// The words for `of` behind which a unit without an article is one of it: `quart de litre`.
  var bareOf: [[UInt8]] = []
  /// The endings of a noun by which a word for `from` before its number means `with`:
  /// `с 10 долларами`.
  var withEndings: [[UInt8]] = []
  /// The words for `squared` that stand in front only do not end with this letter.
  var powerEnding: UInt8?

  /// The language of a BCP 47 tag.
  ///
  /// Tags of other languages get signs, codes and digits only.
  static func named(_ tag: String) -> Language { LanguageList.language(tag) }

  /// The one in which editors may write units whatever the dossier's language: English.
  static let editors = named("en")

  /// What the first part of a BCP 47 tag says; asked for each number that is written.
  static func tongue(_ tag: String) -> Tongue {
    switch code(tag) {
    case 0x656E: .english
    case 0x6672: .french
    case 0x6465: .german
    case 0x7275: .russian
    default: .other
    }
  }

  /// True where a language of which only digits are read has a power of ten in its words: `三百万人`.
  func hasNumber(in text: [UInt8]) -> Bool {
    guard !traits.contains(.readsWords), !text.isEmpty else { return false }
    return lexicon.contains { start, length, meaning in
      guard case .magnitude = meaning, length > 2, length <= text.count else { return false }
      return (0...(text.count - length)).contains { lexicon.isEqual(start, length, text, at: $0) }
    }
  }

  /// The two letters of a tag's language as one number; 0 for a tag that begins otherwise.
  static func code(_ tag: String) -> UInt32 {
    var code: UInt32 = 0
    var length = 0
    for byte in tag.utf8 {
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { break }
      length += 1
      if length > 2 { return 0 }
      code = code << 8 | UInt32(byte | 0x20)
    }
    return code
  }

  /// True for a folded word that multiplies by a power of ten in one of the languages that are
  /// read, but not in this one.
  static func isMagnitudeElsewhere(_ word: ArraySlice<UInt8>) -> Bool {
    LanguageList.written.contains { language in
      switch language.lexicon.entry(of: word)?.meaning {
      case .magnitude: true
      default: false
      }
    }
  }
}
