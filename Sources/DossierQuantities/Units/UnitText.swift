import DossierModel

/// Reads units that stand alone in plain words: `US dollars a month`.
enum UnitText {
  static func canonical(_ text: String, language: String) -> String {
    let expression = UnitExpression(canonical: text)
    if UnitTable.number(of: expression.base) != nil, expression.canonical == text { return text }
    let upper = text.uppercased()
    if text.utf8.count == 3, let code = UnitTable.number(of: upper),
      UnitTable.all[code].dimension == .currency
    {
      return upper
    }
    let own = Language.named(language)
    if let known = read(text, own) { return known.canonical }
    if own.tongue != .english, let known = read(text, .named("en")) { return known.canonical }
    return text.lowercased()
  }

  private static func read(_ text: String, _ language: Language) -> UnitExpression? {
    var text = text
    return text.withUTF8 { bytes in
      let (tokens, text) = PhraseWords.tokens(of: bytes, language)
      return expression(NumberReader(tokens: tokens, text: text, tongue: language.tongue))
    }
  }

  private static func expression(_ numbers: NumberReader) -> UnitExpression? {
    var index = numbers.meaning(0) == .identifier && numbers.meaning(1) == .of ? 2 : 0
    var scale = 0
    while true {
      switch numbers.meaning(index) {
      case .magnitude(let power, _)? where scale == 0 && [3, 6, 9, 12].contains(power):
        scale = power
      case .of?, .filler?, .article?: break
      default:
        guard
          let (unit, _) = UnitReader(numbers: numbers).standing(at: index), let base = unit.base
        else { return nil }
        var expression = UnitExpression(scale: scale, base: UnitTable.all[base].name)
        if let per = unit.per {
          let name = UnitTable.all[per].name
          expression.per = UnitExpression.singulars[name] ?? name
        }
        return expression
      }
      index += 1
    }
  }
}
