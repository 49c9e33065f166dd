package import DossierModel

extension QuantityFormat {
  /// From the lowest to the highest number that quantities state, with their unit: `8.1–11.8 million
  /// people`, `1.2 million to at least 2 million people`, `at least 12 people`.
  ///
  /// An end is called open where its own quantity is. Nil when there is no number.
  package static func range(
    of quantities: [Quantity], unit: String?, language: String
  ) -> String? {
    let ends = quantities.flatMap { [RangeEnd($0, $0.low), RangeEnd($0, $0.high)] }
      .compactMap(\.self)
    // Of equal ends the one that is not open is known best.
    guard let low = ends.min(by: { ($0.number, $0.order) < ($1.number, $1.order) }),
      let high = ends.max(by: { ($0.number, $1.order) < ($1.number, $0.order) })
    else { return nil }
    let words = FormatWords.named(language)
    let isOne = low.number == high.number
    let text =
      if isOne {
        low.text(words, language)
      } else if low.openness == nil, high.closed(.atMost).openness == nil {
        shortRange(low.number, high.number, language: language)
      } else {
        words.range.filled(low.text(words, language), high.closed(.atMost).text(words, language))
      }
    // Of two plain ends the unit is told in the plural, even when the upper one is 1.
    return text
      + UnitNames.suffix(
        unit ?? "", for: isOne || high.openness != nil ? high.number : DecimalNumber(2), words,
        isBehindGenitive: isOne && low.openness != nil)
  }
}

/// A number that a quantity states, and on which side the quantity goes on behind it.
private struct RangeEnd {
  let number: DecimalNumber
  /// At least or at most; nil when the quantity ends here.
  let openness: Qualifier?

  private init(number: DecimalNumber, openness: Qualifier?) {
    self.number = number
    self.openness = openness
  }

  init?(_ quantity: Quantity, _ number: DecimalNumber?) {
    guard let number else { return nil }
    self.number = number
    switch (quantity.qualifier, quantity.low, quantity.high) {
    case (_, _, nil): openness = .atLeast
    case (_, nil, _): openness = .atMost
    case (.atLeast, let low, let high), (.moreThan, let low, let high):
      openness = low == high ? .atLeast : nil
    case (.atMost, let low, let high), (.lessThan, let low, let high):
      openness = low == high ? .atMost : nil
    default: openness = nil
    }
  }

  /// The end without an openness that says nothing here: of the upper one, that there is no more.
  func closed(_ idle: Qualifier) -> RangeEnd {
    openness == idle ? RangeEnd(number: number, openness: nil) : self
  }

  var order: Int { openness == nil ? 0 : 1 }

  func text(_ words: FormatWords, _ language: String) -> String {
    words.qualified(
      openness, isCounted: false, QuantityFormat.short(number, language: language))
  }
}
