import DossierModel

/// Gives the words of a scanned phrase their meanings; joins runs of words that mean one thing.
enum PhraseWords {
  /// The tokens of a phrase with their meanings, and the folded text that they point into.
  ///
  /// The bytes must be valid UTF-8.
  static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, _ language: Language
  ) -> (tokens: [Token], text: [UInt8]) {
    var scanner = PhraseScanner(bytes, language: language)
    scanner.scan()
    var tokens = scanner.takeTokens()
    resolve(&tokens, text: scanner.text, language: language)
    return (tokens, scanner.text)
  }

  private static func resolve(_ tokens: inout [Token], text: [UInt8], language: Language) {
    var kept = 0
    var index = 0
    while index < tokens.count {
      var token = tokens[index]
      var next = index + 1
      if token.meaning == .plain {
        next = resolveWord(&token, at: index, among: tokens, text: text, language: language)
      } else if token.meaning == .dot, !token.hasSpaceBefore, kept > 0,
        isAbbreviation(tokens[kept - 1])
      {
        index = next
        continue
      } else if token.meaning == .degree, !token.hasSpaceBefore, kept > 0,
        isN(tokens[kept - 1], text)
      {
        token.meaning = .identifier
      } else if token.meaning == .degree {
        next = resolveDegree(&token, at: index, among: tokens, text: text)
      }
      tokens[kept] = token
      kept += 1
      index = next
    }
    tokens.removeLast(tokens.count - kept)
  }

  /// Returns the index behind the word or run.
  private static func resolveWord(
    _ token: inout Token, at index: Int, among tokens: [Token], text: [UInt8], language: Language
  ) -> Int {
    guard let entry = language.lexicon.entry(of: text[token.start..<token.end]) else {
      if language.tongue == .german { resolveCompound(&token, text: text) }
      return index + 1
    }
    var last = min(index + entry.longestRun, tokens.count) - 1
    while last > index {
      if tokens[(index + 1)...last].allSatisfy({ $0.meaning == .plain }),
        let run = language.lexicon.entry(of: text[token.start..<tokens[last].end]),
        run.meaning != .plain
      {
        token.meaning = run.meaning
        token.end = tokens[last].end
        return last + 1
      }
      last -= 1
    }
    token.meaning = meaning(entry.meaning, of: token, text: text)
    return index + 1
  }

  /// Codes of currencies count in capitals only; English months that are also verbs likewise.
  private static func meaning(_ meaning: Meaning, of token: Token, text: [UInt8]) -> Meaning {
    switch meaning {
    // `5G` is no mass, nor is `T` a tonne.
    case .unit where token.end - token.start == 1 && token.isUpperCase: return .plain
    case .moneyMagnitude(let power, _) where token.isUpperCase:
      return .moneyMagnitude(power, unit: nil)
    case .capitalMonth: return token.isCapitalised ? .month : .plain
    case .unit(let unit) where token.end - token.start == 3 && !token.isUpperCase:
      let entry = UnitTable.all[unit]
      let isCode =
        entry.dimension == .currency
        && zip(entry.name.utf8, text[token.start..<token.end]).allSatisfy { $0 | 0x20 == $1 }
      // `som` is no code of the som, so only a code written small is passed over.
      return isCode ? .plain : meaning
    default: return meaning
    }
  }

  private static func resolveCompound(_ token: inout Token, text: [UInt8]) {
    let word = text[token.start..<token.end]
    // `sechsmal`
    if word.count > 6, word.suffix(3).elementsEqual("mal".utf8),
      GermanCompound.read(word.dropLast(3)) != nil
    {
      token.meaning = .multiple
      return
    }
    guard let reading = GermanCompound.read(word) else { return }
    token.meaning = .compound
    token.compound = reading
    token.number = DecimalNumber(reading.value * 100 + reading.hundredths, exponent: -2)
    token.decimals = max(0, -token.number.exponent)
  }

  private static func resolveDegree(
    _ token: inout Token, at index: Int, among tokens: [Token], text: [UInt8]
  ) -> Int {
    guard index + 1 < tokens.count, tokens[index + 1].end - tokens[index + 1].start == 1 else {
      token.meaning = .pause
      return index + 1
    }
    switch text[tokens[index + 1].start] {
    case UInt8(ascii: "c"): token.meaning = Lexicon.unit("°C")
    case UInt8(ascii: "f"): token.meaning = Lexicon.unit("°F")
    default:
      token.meaning = .pause
      return index + 1
    }
    token.end = tokens[index + 1].end
    return index + 2
  }

  /// True for the `n` of `n° 5`.
  private static func isN(_ token: Token, _ text: [UInt8]) -> Bool {
    token.end - token.start == 1 && text[token.start] == UInt8(ascii: "n")
  }

  /// True for a known word, whose full stop then only marks that it is cut short: `Mio.`.
  private static func isAbbreviation(_ token: Token) -> Bool {
    switch token.meaning {
    case .plain, .numeral, .malformedNumeral, .date, .dash, .comma, .slash, .colon, .dot, .plus,
      .opening, .closing, .pause, .compound:
      false
    default: true
    }
  }
}
