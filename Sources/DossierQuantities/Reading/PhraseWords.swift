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
    NumeralMarker.mark(&tokens, text: scanner.text, language.numerals)
    return (tokens, scanner.text)
  }

  /// The same with where the tokens stand in the bytes.
  static func tokensWithPlaces(
    of bytes: UnsafeBufferPointer<UInt8>, _ language: Language
  ) -> (tokens: [Token], text: [UInt8], places: TokenPlaces) {
    var scanner = PhraseScanner(bytes, language: language, tellsPlaces: true)
    scanner.scan()
    var tokens = scanner.takeTokens()
    resolve(&tokens, text: scanner.text, language: language)
    NumeralMarker.mark(&tokens, text: scanner.text, language.numerals)
    return (tokens, scanner.text, scanner.places ?? TokenPlaces())
  }

  private static func resolve(_ tokens: inout [Token], text: [UInt8], language: Language) {
    var kept = 0
    var index = 0
    while index < tokens.count {
      var token = tokens[index]
      var next = index + 1
      if token.meaning == .plain {
        next = resolveWord(&token, at: index, among: tokens, text: text, language: language)
      } else if case .qualifier(let bound) = token.meaning, next < tokens.count,
        tokens[next].meaning == .equals
      {
        token.meaning = .qualifier(
          bound == .lessThan ? .atMost : bound == .moreThan ? .atLeast : bound)
        token.end = tokens[next].end
        next += 1
      } else if token.isStroke(text), kept > 0, tokens[kept - 1].meaning == .numeral {
        next = resolveStroke(&token, at: index, among: tokens, kept, language)
      } else if case .unit(let sign) = token.meaning, !token.isWord {
        next = resolveSign(&token, sign, at: index, among: tokens, kept, text: text)
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
    if let end = resolveMoney(&token, at: index, among: tokens, text: text) { return end }
    var entry = language.lexicon.entry(of: text[token.start..<token.end])
    if entry == nil {
      entry = owner(at: index, among: tokens, text, language)
      token.isOwner = entry != nil
    }
    guard let entry else {
      resolveShort(&token, at: index, among: tokens, text: text)
      return index + 1
    }
    if entry.isShared { token.isShared = true }
    if entry.longestRun > 1 {
      var ends = [index]
      var last = index + 1
      while last < tokens.count, ends.count < entry.longestRun {
        if tokens[last].meaning == .plain {
          ends.append(last)
        } else if tokens[last].meaning != .dash || tokens[last].hasSpaceBefore {
          break
        }
        last += 1
      }
      while ends.count > 1, let last = ends.popLast() {
        if let run = run(tokens[index...last], text, language), run.meaning != .plain {
          token.meaning = run.meaning
          token.end = tokens[last].end
          return last + 1
        }
      }
    }
    token.meaning = meaning(entry.meaning, of: token, text: text)
    // `10 in`: inches, where the phrase ends.
    if token.meaning == .inside(nil), index > 0, index + 1 == tokens.count,
      tokens[index - 1].meaning == .numeral, let inches = language.strokes.1,
      UnitTable.all[inches].dimension == .length
    {
      token.meaning = .unit(inches)
    }
    if token.isUpperCase || token.meaning == .plain || token.end - token.start == 1 {
      resolveShort(&token, at: index, among: tokens, text: text)
    }
    return index + 1
  }

  /// The unit of `half an hour's drive`; nil in `the year's 300 deaths`, where another number follows.
  private static func owner(
    at index: Int, among tokens: [Token], _ text: [UInt8], _ language: Language
  ) -> Lexicon.Entry? {
    let word = text[tokens[index].start..<tokens[index].end]
    guard index > 0, word.count > 3, word.suffix(2).elementsEqual("'s".utf8),
      let entry = language.lexicon.entry(of: word.dropLast(2)), case .unit = entry.meaning
    else { return nil }
    let following = tokens[(index + 1)...].prefix(numberReach)
    return following.contains { isNumber($0, text, language) } ? nil : entry
  }

  /// How many words behind an owner are looked at for a number that is the owner's.
  private static let numberReach = 8

  private static func isNumber(_ token: Token, _ text: [UInt8], _ language: Language) -> Bool {
    if token.meaning == .numeral { return true }
    switch language.lexicon.entry(of: text[token.start..<token.end])?.meaning {
    case .small, .tens, .hundreds, .magnitude, .collective, .vague: return true
    default: return false
    }
  }

  /// The run of some words, whose last may have a plural that its table lacks: `Dollars`.
  private static func run(
    _ tokens: ArraySlice<Token>, _ text: [UInt8], _ language: Language
  ) -> Lexicon.Entry? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    var words = text[first.start..<last.end]
    if tokens.contains(where: { $0.meaning == .dash }) {
      // `light-years`; a run that begins with a hyphen's own words stands as it is in its table.
      for token in tokens where token.meaning == .dash {
        guard token.end - token.start == 1 else { return nil }
        words[token.start] = 0x20
      }
    }
    if let run = language.lexicon.entry(of: words) {
      // The hyphens of a number in words join its parts elsewhere.
      guard tokens.contains(where: { $0.meaning == .dash }) else { return run }
      switch run.meaning {
      case .unit, .rate, .qualifier, .comparison, .suffix, .filler, .halfUnit: return run
      default: return nil
      }
    }
    if words.suffix(2).elementsEqual("'s".utf8), tokens.contains(where: { $0.meaning == .dash }),
      let run = language.lexicon.entry(of: words.dropLast(2)), case .rate = run.meaning
    {
      // `half-an-hour's drive`
      return run
    }
    guard words.last == UInt8(ascii: "s"), let run = language.lexicon.entry(of: words.dropLast()),
      case .unit(let unit) = run.meaning, UnitTable.all[unit].dimension == .currency
    else { return nil }
    return run
  }

  /// Codes of currencies count in capitals only; English months that are also verbs likewise.
  private static func meaning(_ meaning: Meaning, of token: Token, text: [UInt8]) -> Meaning {
    switch meaning {
    // `5G` is no mass, nor is `T` a tonne; `3M` are million.
    case .unit(let unit) where token.end - token.start == 1 && token.isUpperCase:
      return unit == ReadUnit.metres ? .metreOrMillion : .plain
    // `KGS` is a code, `kgs` a mass.
    case .unit(let unit)
    where token.end - token.start == 3 && token.isUpperCase
      && UnitTable.all[unit].dimension != .currency:
      return MoneySigns.code(text[token.start..<token.end]).map { .unit($0) } ?? meaning
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

  /// `US$`, `MXN$`: letters glued to a sign of money that say whose it is.
  private static func resolveMoney(
    _ token: inout Token, at index: Int, among tokens: [Token], text: [UInt8]
  ) -> Int? {
    guard index + 1 < tokens.count, case .unit(let sign) = tokens[index + 1].meaning,
      !tokens[index + 1].isWord, UnitTable.all[sign].dimension == .currency,
      !tokens[index + 1].hasSpaceBefore || token.end - token.start == 2,
      let money = MoneySigns.money(
        Array(text[token.start..<token.end] + text[tokens[index + 1].start..<tokens[index + 1].end])
      )
    else { return nil }
    token.meaning = .unit(money)
    token.end = tokens[index + 1].end
    token.isWord = false
    return index + 2
  }

  /// Joins `$CAD` and `$ c`, letters behind a sign of money, into one.
  ///
  /// Behind a number they may stand apart.
  private static func resolveSign(
    _ token: inout Token, _ sign: Int, at index: Int, among tokens: [Token], _ kept: Int,
    text: [UInt8]
  ) -> Int {
    let next = index + 1
    guard UnitTable.all[sign].dimension == .currency, next < tokens.count, tokens[next].isWord,
      !tokens[next].hasSpaceBefore
        || kept > 0 && index > 0 && tokens[next].end - tokens[next].start <= 3
          && (next + 1 == tokens.count || tokens[next].isUpperCase),
      let money = MoneySigns.money(
        Array(text[token.start..<token.end] + text[tokens[next].start..<tokens[next].end]))
    else { return next }
    token.meaning = .unit(money)
    token.end = tokens[next].end
    return next + 1
  }

  /// Short forms that count beside digits only: `Rs`, `rub`, `MEUR`, the `C` of `30 C`.
  private static func resolveShort(
    _ token: inout Token, at index: Int, among tokens: [Token], text: [UInt8]
  ) {
    let isBehind = index > 0 && tokens[index - 1].meaning == .numeral
    var next = index + 1
    if next < tokens.count, tokens[next].meaning == .dot, !tokens[next].hasSpaceBefore { next += 1 }
    let isBefore = next < tokens.count && tokens[next].meaning == .numeral
    guard isBehind || isBefore || token.end - token.start == 4 && token.isCapitalised else {
      return
    }
    let word = text[token.start..<token.end]
    if isBehind, !token.hasSpaceBefore, !token.isUpperCase, word.elementsEqual("c".utf8) {
      token.meaning = .coins(nil)
      return
    }
    if isBehind, token.isUpperCase, word.count == 1 {
      switch word.first {
      case UInt8(ascii: "c")?: token.meaning = Lexicon.unit("°C")
      case UInt8(ascii: "f")?: token.meaning = Lexicon.unit("°F")
      case UInt8(ascii: "v")?: token.meaning = Lexicon.unit("V")
      case UInt8(ascii: "w")?: token.meaning = Lexicon.unit("W")
      case UInt8(ascii: "a")? where token.meaning == .plain: token.meaning = Lexicon.unit("A")
      case UInt8(ascii: "l")?: token.meaning = Lexicon.unit("litres")
      case UInt8(ascii: "j")?: token.meaning = Lexicon.unit("J")
      default: break
      }
      return
    }
    guard token.meaning == .plain else { return }
    if let money = MoneySigns.money(ofCode: word) ?? MoneySigns.money(Array(word)) {
      token.meaning = .unit(money)
    } else if let (power, money) = MoneySigns.scaled(word) {
      token.meaning = .moneyMagnitude(power, unit: money)
    }
  }

  /// `5′`, `5''`: feet and inches or minutes and seconds, where no quotation is open.
  private static func resolveStroke(
    _ token: inout Token, at index: Int, among tokens: [Token], _ kept: Int, _ language: Language
  ) -> Int {
    guard !token.hasSpaceBefore,
      !tokens[..<(kept - 1)].contains(where: { $0.meaning == .filler && !$0.isWord })
    else { return index + 1 }
    let next = index + 1
    let isDouble =
      token.isDouble
      || next < tokens.count && !tokens[next].hasSpaceBefore && !tokens[next].isWord
        && tokens[next].meaning == tokens[index].meaning
    if let unit = isDouble ? language.strokes.1 : language.strokes.0 { token.meaning = .unit(unit) }
    return isDouble && !token.isDouble ? next + 1 : next
  }

  private static func resolveDegree(
    _ token: inout Token, at index: Int, among tokens: [Token], text: [UInt8]
  ) -> Int {
    guard index + 1 < tokens.count, tokens[index + 1].end - tokens[index + 1].start == 1 else {
      token.meaning =
        index > 0 && tokens[index - 1].meaning == .numeral ? Lexicon.unit("degrees") : .pause
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
      .opening, .closing, .pause, .spelled:
      false
    default: true
    }
  }
}
