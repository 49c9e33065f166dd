package import DossierModel

extension QuantityFormat {
  /// From the lowest to the highest number that quantities state, with their unit: `8.1 to 11.8 million
  /// people`, `more than 5,000 to 6,200 people`, `at least 12 people`.
  ///
  /// Each end keeps the words around its number. Numbers that a convention sets are left out; nil when
  /// there is no other.
  package static func range(
    of quantities: [Quantity], unit: String?, language: String
  ) -> String? {
    let stated = quantities.filter { !$0.isConvention }
    let lows = stated.compactMap { StatedEnd($0, low: true) }
    let highs = stated.compactMap { StatedEnd($0, low: false) }
    guard let low = lows.min(by: { ($0.number, $0.order) < ($1.number, $1.order) }),
      let high = highs.max(by: { ($0.number, $0.order) < ($1.number, $1.order) })
    else { return nil }
    let words = FormatWords.named(language)
    let isOne = low == high
    if isOne, low.qualifier == nil, low.number.mantissa == 0 { return words.none }
    let text =
      if isOne {
        low.text(words, language)
      } else if low.qualifier == nil, high.qualifier == nil {
        plainRange(low.number, high.number, words, language)
      } else {
        words.range.filled(
          low.without(.atLeast).text(words, language), high.without(.atMost).text(words, language))
      }
    // Of two plain ends the unit is told in the plural, even when the upper one is 1.
    return text
      + UnitNames.suffix(
        unit ?? "", for: isOne || high.qualifier != nil ? high.number : DecimalNumber(2), words,
        isBehindGenitive: (isOne ? low.qualifier : high.qualifier) != nil)
  }
}

extension QuantityFormat {
  /// `8.1 to 11.8 million`, `700,000 to 1.5 million`: one magnitude where both ends have it.
  private static func plainRange(
    _ low: DecimalNumber, _ high: DecimalNumber, _ words: FormatWords, _ language: String
  ) -> String {
    guard let (power, top) = scaled(high), let (lowPower, bottom) = scaled(low), power == lowPower
    else {
      return words.range.filled(
        short(low, language: language), short(high, language: language))
    }
    let numbers = NumberFormat.named(language)
    return words.range.filled(numbers.text(bottom), numbers.text(top)) + "\u{A0}"
      + words.magnitude(power, of: top)
  }
}

/// One end of what a quantity states: its number, and the words around it.
private struct StatedEnd: Equatable {
  let number: DecimalNumber
  let qualifier: Qualifier?

  /// Of a quantity with one end only, both ends are that one.
  init?(_ quantity: Quantity, low: Bool) {
    switch (quantity.low, quantity.high) {
    case (nil, nil): return nil
    case (let end?, nil):
      number = end
      qualifier = quantity.qualifier ?? .atLeast
    case (nil, let end?):
      number = end
      qualifier = quantity.qualifier ?? .atMost
    case (let bottom?, let top?):
      number = low ? bottom : top
      qualifier = quantity.qualifier
    }
  }

  /// Of equal numbers, which lies lower.
  var order: Int {
    switch qualifier {
    case .lessThan: 0
    case .almost: 1
    case .atMost: 2
    case nil, .about: 3
    case .atLeast: 4
    case .moreThan: 5
    }
  }

  /// Without a qualifier that a range says already: "2 to at most 3".
  func without(_ idle: Qualifier) -> StatedEnd {
    qualifier == idle ? StatedEnd(number: number, qualifier: nil) : self
  }

  private init(number: DecimalNumber, qualifier: Qualifier?) {
    self.number = number
    self.qualifier = qualifier
  }

  func text(_ words: FormatWords, _ language: String) -> String {
    words.qualified(
      qualifier, isCounted: false, QuantityFormat.short(number, language: language))
  }
}
