import DossierModel

/// Reads units that stand alone in plain words: `US dollars a month`.
enum UnitText {
  static func canonical(_ text: String, language: String) -> String {
    let expression = UnitExpression(canonical: text)
    let isKnown = UnitTable.number(of: expression.base) != nil || expression.isPriceBased
    if isKnown, expression.canonical == text { return text }
    let upper = text.uppercased()
    if text.utf8.count == 3, let code = UnitTable.number(of: upper),
      UnitTable.all[code].dimension == .currency
    {
      return upper
    }
    let own = Language.named(language)
    if let known = read(text, own) { return known.canonical }
    if let known = read(text, .editors) {
      return known.canonical
    }
    return text.lowercased()
  }

  private static func read(_ text: String, _ language: Language) -> UnitExpression? {
    var bytes = text
    return bytes.withUTF8 { bytes in
      let (tokens, folded) = PhraseWords.tokens(of: bytes, language)
      let numbers = NumberReader(tokens: tokens, text: folded, language: language)
      return expression(numbers) ?? rateOfOwnUnit(text, numbers)
    }
  }

  private static func expression(_ numbers: NumberReader) -> UnitExpression? {
    var index = numbers.meaning(0) == .identifier && numbers.meaning(1) == .of ? 2 : 0
    var scale = 0
    let units = UnitReader(numbers: numbers)
    while true {
      switch numbers.meaning(index) {
      case .magnitude(let power, _)? where scale == 0 && [3, 6, 9, 12].contains(power):
        scale = power
      case .of?, .filler?, .article?: break
      // `constant 2012 dollars`
      case .constantPrices?, .numeral?: break
      default:
        guard let (unit, end) = units.standing(at: index), let base = unit.base else { return nil }
        var expression = UnitExpression(scale: scale, base: UnitTable.all[base].name)
        if UnitTable.all[base].dimension == .currency,
          let (prices, _) = units.priceBase(at: 0) ?? units.priceBase(at: end)
        {
          expression.base += prices.canonical
        } else if numbers.tokens[..<index].contains(where: { $0.meaning == .numeral }) {
          return nil
        }
        if let per = unit.per { expression.per = singular(per) }
        return expression
      }
      index += 1
    }
  }

  /// `tests a day`, `tests/day`: a unit that is not known, at a rate that is.
  private static func rateOfOwnUnit(_ text: String, _ numbers: NumberReader) -> UnitExpression? {
    let units = UnitReader(numbers: numbers)
    for index in numbers.tokens.indices.dropFirst() {
      switch numbers.tokens[index].meaning {
      case .rate, .per, .perHead, .slash: break
      default: continue
      }
      let (unit, end) = units.rate(at: index, with: ReadUnit())
      guard unit.base == nil, let per = unit.per, end == numbers.tokens.count else { continue }
      // The folded text has lost its accents, so the name is cut out of the text as written.
      let own: Substring
      if numbers.tokens[index].meaning == .slash {
        guard let stroke = text.lastIndex(of: "/") else { return nil }
        own = text[..<stroke]
      } else {
        let words = numbers.text[..<numbers.tokens[index].start].count { $0 == 0x20 }
        let parts = text.split(separator: " ")
        guard words <= parts.count else { return nil }
        own = parts[..<words].joined(separator: " ")[...]
      }
      guard !own.isEmpty else { return nil }
      return UnitExpression(base: own.lowercased(), per: singular(per))
    }
    return nil
  }

  private static func singular(_ unit: Int) -> String {
    let name = UnitTable.all[unit].name
    return UnitExpression.singulars[name] ?? name
  }
}
