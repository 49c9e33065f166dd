import DossierModel

extension QuantityReader {
  /// True when the words name a power of ten: `12 thousand`, `полмиллиона`, `zweitausend`.
  package static func namesMagnitude(_ words: String, language: String) -> Bool {
    let language = Language.named(language)
    var words = words
    return words.withUTF8 { bytes in
      PhraseWords.tokens(of: bytes, language).tokens.contains { token in
        switch token.meaning {
        case .magnitude, .halfOf, .moneyMagnitude: true
        case .spelled: token.number >= DecimalNumber(100)
        default: false
        }
      }
    }
  }
}
