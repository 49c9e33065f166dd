package import DossierModel

// In: quantities and a language. Out: their text, which QuantityReader reads back as the same.
// NumberFormat groups digits, FormatWords has the words around them, UnitNames the units.

/// Writes quantities for readers, in English, French, German or Russian; else as in English.
package enum QuantityFormat {
  /// The quantity in words and digits: `about 1,200,000 people`, `at least 12`, `from 20,000 to
  /// 99,999 by convention`.
  ///
  /// Empty when neither end is known.
  package static func text(_ quantity: Quantity, language: String) -> String {
    let words = FormatWords.named(language)
    let numbers = NumberFormat.named(language)
    let unit = quantity.unit ?? ""
    let text: String
    switch (quantity.low, quantity.high) {
    case (let low?, let high?) where low == high:
      text = words.qualified(
        quantity.qualifier, isCounted: UnitExpression(canonical: unit).isCounted,
        numbers.text(low)
          + UnitNames.suffix(unit, for: low, words, isBehindGenitive: quantity.qualifier != nil))
    case (let low?, let high?):
      let template = quantity.isConvention && quantity.qualifier == nil ? words.fromTo : words.range
      text = words.qualified(
        quantity.qualifier, isCounted: false,
        template.filled(numbers.text(low), numbers.text(high))
          + UnitNames.suffix(unit, for: high, words, isBehindGenitive: quantity.qualifier != nil))
    case (let low?, nil):
      text = words.qualified(
        quantity.qualifier, isCounted: false,
        words.upwards.filled(
          numbers.text(low) + UnitNames.suffix(unit, for: low, words, isBehindGenitive: true)))
    case (nil, let high?):
      text = words.qualified(
        quantity.qualifier, isCounted: false,
        words.downwards.filled(
          numbers.text(high) + UnitNames.suffix(unit, for: high, words, isBehindGenitive: true)))
    case (nil, nil): return ""
    }
    return quantity.isConvention ? "\(text) \(words.byConvention)" : text
  }

  /// The unit alone in the plural, as a heading or an axis names it: `people`, `Menschen`,
  /// `million people`, `км²`.
  ///
  /// - Parameters:
  ///   - unit: canonical; empty for none.
  ///   - language: that of the interface; others than English, French, German and Russian have
  ///     English names.
  /// - Returns: the name without a space before it; a unit that is not known as it is written.
  package static func unitName(_ unit: String, language: String) -> String {
    UnitNames.plural(unit, FormatWords.named(language))
  }

  /// All digits, with a full stop for decimals: a number in CSV and in JSON alike.
  package static func plain(_ number: DecimalNumber) -> String { NumberFormat.plain.text(number) }

  /// The number with the grouping and decimal sign of the language.
  package static func number(_ number: DecimalNumber, language: String) -> String {
    NumberFormat.named(language).text(number)
  }

  /// The number in its shortest exact form, for ticks: `500,000`, `1.5 million`.
  package static func short(_ number: DecimalNumber, language: String) -> String {
    let words = FormatWords.named(language)
    guard let (power, scaled) = scaled(number) else {
      return NumberFormat.named(language).text(number)
    }
    return NumberFormat.named(language).text(scaled) + "\u{A0}" + words.magnitude(power, of: scaled)
  }

  /// The number in millions, billions or trillions, when at most two decimals are left.
  static func scaled(_ number: DecimalNumber) -> (power: Int, DecimalNumber)? {
    for power in [12, 9, 6]
    where number.double.magnitude >= DecimalNumber(1, exponent: power).double {
      let scaled = number.scaled(byTenTo: -power)
      return scaled.exponent >= -2 ? (power, scaled) : nil
    }
    return nil
  }
}
