import DossierModel

// In: annotated words and their language. Out: low and high end, unit and qualifier, or a reason.
// PhraseScanner cuts the words into tokens, PhraseWords finds them in the Lexicon, DateMarker sets
// dates aside, NumberReader and UnitReader read numbers and units, AmountReader and AmountBuilder
// make amounts of them, and PhraseResolution decides which amount is meant.

/// Reads quantities from annotated words.
package enum QuantityReader {
  /// Reads what `words` state.
  ///
  /// Linear in the length of the words; never guesses in silence.
  ///
  /// - Parameters:
  ///   - words: the annotated words as plain text.
  ///   - language: the article's BCP 47 tag. The languages of ``LanguageList`` are read in full; of
  ///     others digits, signs and codes, and any other word makes them unreadable.
  ///   - numbers: how numbers are written, where that is not the language's way: an example
  ///     (`1.234,5`) or the tag of a language that writes so.
  /// - Returns: the quantity, nothing, or why it cannot be read.
  package static func read(
    _ words: String, language: String, numbers: String? = nil
  ) -> QuantityReading {
    var words = words
    var reader = Language.named(language)
    if let numbers {
      let style = NumberStyles.style(ofExample: numbers) ?? Language.named(numbers).style
      reader.style = style
    }
    return words.withUTF8 { read($0, language: reader, tag: language) }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, language: Language, tag: String
  ) -> QuantityReading {
    var (tokens, text) = PhraseWords.tokens(of: bytes, language)
    guard tokens.contains(where: { isNumeric($0.meaning) }) else {
      return language.hasNumber(in: text) ? .unreadable(Problem.foreignWords(tag)) : .none
    }
    ComparisonMarker.mark(&tokens)
    if tokens.contains(where: { $0.isPlainInteger || $0.decimals == 2 }) {
      var dates = DateMarker(
        tokens: consume tokens, text: text, traits: language.traits, yearWords: language.yearWords)
      dates.mark()
      tokens = dates.tokens
    }
    let numbers = NumberReader(tokens: tokens, text: text, language: language)
    var reader = AmountReader(numbers)
    reader.read()
    if let problem = reader.problem { return .unreadable(problem) }
    if reader.amounts.isEmpty { reader.readArticle() }
    guard !reader.amounts.isEmpty else { return withoutAmounts(numbers) }
    if !language.traits.contains(.readsWords), tokens.contains(where: { $0.meaning == .plain }) {
      return .unreadable(Problem.foreignWords(tag))
    }
    if let index = foreignMagnitude(among: tokens, text: text, language) {
      return .unreadable(Problem.foreignMagnitude(numbers.words(index..<(index + 1)), tag))
    }
    var resolution = PhraseResolution(
      numbers: numbers, lexicon: language.lexicon, amounts: reader.amounts)
    return resolution.reading(tag)
  }

  /// A word behind digits that this language does not know and that is a power of ten in another.
  ///
  /// As an unknown noun `million` in a Russian text would make 34.2 of 34.2 million.
  private static func foreignMagnitude(
    among tokens: [Token], text: [UInt8], _ language: Language
  ) -> Int? {
    tokens.indices.dropFirst().first { index in
      tokens[index].meaning == .plain && tokens[index - 1].meaning == .numeral
        && Language.isMagnitudeElsewhere(text[tokens[index].start..<tokens[index].end])
    }
  }

  /// True for what may be, or speak of, a number.
  private static func isNumeric(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .numeral, .malformedNumeral, .small, .tens, .hundreds, .magnitude, .collective, .vague,
      .fraction, .glyphFraction, .oneAndHalf, .halfOf, .halfUnit, .quarterUnit, .spelled, .decade,
      .noNumber,
      .multiple, .ordinal, .article, .rate:
      true
    default: false
    }
  }

  private static func withoutAmounts(_ numbers: NumberReader) -> QuantityReading {
    guard let index = numbers.tokens.firstIndex(where: { $0.meaning == .yearOrAmount }) else {
      return .none
    }
    return .unreadable(Problem.yearOrAmount(numbers.words(index..<(index + 1))))
  }
}
