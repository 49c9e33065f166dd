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
    guard let (low, high) = StatedEnd.ends(of: quantities) else { return nil }
    let words = FormatWords.named(language)
    if low == high {
      if low.qualifier == nil, low.number.mantissa == 0 { return words.none }
      return low.text(words, language)
        + unitBehind(low.number, low.number, unit, words, isQualified: low.qualifier != nil)
    }
    let text =
      low.qualifier == nil && high.qualifier == nil
      ? plainRange(low.number, high.number, words, language)
      : words.rangeOfWords.filled(low.text(words, language), high.text(words, language))
    return text
      + unitBehind(low.number, high.number, unit, words, isQualified: high.qualifier != nil)
  }

  /// Which quantities state the lowest and the highest number; the first of those that do.
  ///
  /// Nil when none states a number of its own.
  package static func endNumbers(of quantities: [Quantity]) -> (low: Int, high: Int)? {
    guard let (low, high) = StatedEnd.ends(of: quantities) else { return nil }
    func first(_ end: StatedEnd, low: Bool) -> Int {
      quantities.firstIndex { !$0.isConvention && StatedEnd($0, low: low) == end } ?? 0
    }
    return (first(low, low: true), first(high, low: false))
  }

  /// The unit behind a range: in the plural that its upper end asks for, and as the language joins it
  /// to a magnitude.
  private static func unitBehind(
    _ low: DecimalNumber, _ high: DecimalNumber, _ unit: String?, _ words: FormatWords,
    isQualified: Bool
  ) -> String {
    let isLarge = scaled(high) != nil && !isSpelledOut(low, high)
    let isOne = low == high
    // 5 for any number that takes the plural of large ones: 1.5 million people.
    let number =
      isLarge ? DecimalNumber(5) : isOne || isQualified ? high : max(high, DecimalNumber(2))
    let suffix = UnitNames.suffix(
      unit ?? "", for: number, words, isBehindGenitive: isQualified)
    guard isLarge, let unit, !suffix.isEmpty else { return suffix }
    return words.joined(suffix, behindMagnitudeBefore: unit)
  }

  /// True where a magnitude at the upper end would seem to hold for the lower one too: 1 to 1.5
  /// million.
  private static func isSpelledOut(_ low: DecimalNumber, _ high: DecimalNumber) -> Bool {
    low != high && scaled(low) == nil && scaled(high) != nil && low < DecimalNumber(1000)
  }

  /// `8.1 to 11.8 million`, `700,000 to 1.5 million`: one magnitude where both ends have it.
  private static func plainRange(
    _ low: DecimalNumber, _ high: DecimalNumber, _ words: FormatWords, _ language: String
  ) -> String {
    let numbers = NumberFormat.named(language)
    let bottom = short(low, language: language)
    if isSpelledOut(low, high) { return words.range.filled(bottom, numbers.text(high)) }
    guard let (power, top) = scaled(high), let (lowPower, least) = scaled(low), power == lowPower
    else { return words.range.filled(bottom, short(high, language: language)) }
    return words.range.filled(numbers.text(least), numbers.text(top)) + "\u{A0}"
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

  /// The lowest and the highest end; nil when no quantity states a number of its own.
  static func ends(of quantities: [Quantity]) -> (low: StatedEnd, high: StatedEnd)? {
    let stated = quantities.filter { !$0.isConvention }
    let lows = stated.compactMap { StatedEnd($0, low: true) }
    let highs = stated.compactMap { StatedEnd($0, low: false) }
    guard let low = lows.min(by: { ($0.number, $0.order) < ($1.number, $1.order) }),
      let high = highs.max(by: { ($0.number, $0.order) < ($1.number, $1.order) })
    else { return nil }
    return (low, high)
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

  func text(_ words: FormatWords, _ language: String) -> String {
    words.qualified(
      qualifier, isCounted: false, QuantityFormat.short(number, language: language))
  }
}
