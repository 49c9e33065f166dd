import DossierModel

// In: annotated words and their language. Out: low and high end, unit and qualifier, or a reason.
// PhraseScanner cuts the words into tokens, PhraseWords finds them in the Lexicon, DateMarking sets
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
  ///   - language: the article's BCP 47 tag. English, French, German and Russian are read in full;
  ///     of other languages digits, signs and codes, and any other word makes them unreadable.
  /// - Returns: the quantity, nothing, or why it cannot be read.
  package static func read(_ words: String, language: String) -> QuantityReading {
    var words = words
    return words.withUTF8 { read($0, language: .named(language), tag: language) }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, language: Language, tag: String
  ) -> QuantityReading {
    var (tokens, text) = PhraseWords.tokens(of: bytes, language)
    guard tokens.contains(where: { isNumeric($0.meaning) }) else { return .none }
    ComparisonMarking.mark(&tokens)
    if tokens.contains(where: { $0.isPlainInteger || $0.decimals == 2 }) {
      var dates = DateMarking(
        tokens: consume tokens, text: text, tongue: language.tongue)
      dates.mark()
      tokens = dates.tokens
    }
    let numbers = NumberReader(tokens: tokens, text: text, tongue: language.tongue)
    var reader = AmountReader(numbers)
    reader.read()
    if let problem = reader.problem { return .unreadable(problem) }
    guard !reader.amounts.isEmpty else { return withoutAmounts(numbers) }
    if language.tongue == .other, tokens.contains(where: { $0.meaning == .plain }) {
      return .unreadable(Problem.foreignWords(tag))
    }
    if let index = foreignMagnitude(among: tokens, text: text, language) {
      return .unreadable(Problem.foreignMagnitude(numbers.words(index..<(index + 1)), tag))
    }
    var resolution = PhraseResolution(numbers: numbers, amounts: reader.amounts)
    return resolution.reading()
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
      .fraction, .glyphFraction, .oneAndHalf, .halfOf, .halfUnit, .compound, .decade, .noNumber,
      .multiple, .ordinal:
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
