package import DossierModel

extension QuantityReader {
  /// The qualifier of words whose number cannot be read: `almost` in `près de 10.000`.
  ///
  /// For a number that attributes give instead. Nil where the words have none, several that differ,
  /// or a denial, which turns a qualifier round.
  package static func qualifier(of words: String, language: String) -> Qualifier? {
    let language = Language.named(language)
    var words = words
    return words.withUTF8 { bytes in
      var tokens = PhraseWords.tokens(of: bytes, language).tokens
      ComparisonMarker.mark(&tokens)
      var found: Qualifier?
      for index in tokens.indices {
        guard let qualifier = qualifier(at: index, tokens) else {
          if tokens[index].meaning == .negation { return nil }
          continue
        }
        if let found, found != qualifier { return nil }
        found = qualifier
      }
      return found
    }
  }

  private static func qualifier(at index: Int, _ tokens: [Token]) -> Qualifier? {
    switch tokens[index].meaning {
    case .qualifier(let qualifier), .suffix(let qualifier), .inside(let qualifier?):
      return qualifier
    case .to(boundsAlone: true) where index == 0: return .atMost
    case .plus where index > 0 && !tokens[index].hasSpaceBefore: return .atLeast
    default: return nil
    }
  }
}
