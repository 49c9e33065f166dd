package import DossierModel

// In: units as records and words give them. Out: one spelling for each, and fixed ratios.
// UnitTable lists them, UnitExpression takes `million USD/month` apart, UnitText reads plain words.

/// Units: their canonical names, and conversion where a fixed ratio exists.
package enum Units {
  /// The canonical name of a unit as a record or an attribute writes it: `US dollars` is `USD`,
  /// `men` is `people`, `dollars a month` is `USD/month`, `thousands of tonnes` is `thousand
  /// tonnes`.
  ///
  /// Money of another year is a unit of its own: `2012 dollars` is `USD (2012)`. A unit that is not
  /// known stays as it is, in lower case; the rate behind it is read: `tests a day` is `tests/day`.
  ///
  /// - Parameters:
  ///   - text: as an editor writes it.
  ///   - language: a BCP 47 tag. Words that it does not have are read as English.
  /// - Returns: the canonical name, which is its own canonical name.
  package static func canonical(_ text: String, language: String = "en") -> String {
    UnitText.canonical(text, language: language)
  }

  /// True when both name the same unit; unknown ones are compared letter by letter.
  package static func areSame(_ left: String, _ right: String) -> Bool {
    left == right || canonical(left) == canonical(right)
  }

  /// True for money, with or without a rate: `USD`, `RUB/month`.
  package static func isCurrency(_ unit: String) -> Bool {
    UnitExpression(canonical: unit).isCurrency
  }

  /// True for things that are counted one by one, whose number is whole: people, rooms, and a unit
  /// that is not known by name (`dams`); not for rates, nor for thousands and millions.
  package static func isCounted(_ unit: String) -> Bool {
    UnitExpression(canonical: unit).isCountedSingly
  }

  /// True for money, a share, and what is measured (time, length, area, volume, mass, energy, power,
  /// temperature), with or without a rate; false for things, known by name or not.
  package static func isMeasured(_ unit: String) -> Bool {
    UnitExpression(canonical: unit).isMeasured
  }

  /// True for a temperature, whose degrees may go without their scale.
  package static func isTemperature(_ unit: String) -> Bool {
    UnitExpression(canonical: unit).entry?.dimension == .temperature
  }

  /// True for a rate of two measures that is in no common use, such as `litres/km` or `m/ms`:
  /// right as the words have it, but easily a slip of the writer or the reader.
  ///
  /// Common are rates of time from the second up, of an area, a volume or a mass (`mg/l`, `t/ha`),
  /// rates of money, shares and things, and those that the table of units has (`l/100 km`).
  package static func isUncommonRate(_ unit: String) -> Bool {
    UnitExpression(canonical: unit).isUncommonRate
  }

  /// True when a fixed ratio leads from one canonical unit to the other.
  ///
  /// Never for two currencies.
  package static func areConvertible(_ left: String, _ right: String) -> Bool {
    ratio(from: left, to: right) != nil
  }

  /// The quantity in another canonical unit, for showing; nil when no fixed ratio leads there.
  ///
  /// Rounded to one significant digit more than the source gives, at least to three: 250 miles are
  /// 402 km, 15 years 180 months. A month is a twelfth of 365.25 days. Take intervals of the
  /// original and convert these, for the result does not know how finely the source has rounded.
  package static func convert(_ quantity: Quantity, to unit: String) -> Quantity? {
    guard let from = quantity.unit, let ratio = ratio(from: from, to: unit) else { return nil }
    var converted = quantity
    converted.low = quantity.low.map { rounded($0, times: ratio) }
    converted.high = quantity.high.map { rounded($0, times: ratio) }
    converted.unit = unit
    if ratio != .one { converted.precision = nil }
    return converted
  }

  /// The quantity with what its unit lacks taken from the record's canonical unit.
  ///
  /// No unit: the record's. A rate alone (`/month`): the record's money at that rate. Where the
  /// record counts in thousands or millions, some numbers count singly already: those with a
  /// magnitude of their own, and bare ones of 1,000 and more. In `million people`, 12 is twelve
  /// million, 12 thousand is twelve thousand, and so is 12,000.
  ///
  /// - Parameters:
  ///   - quantity: what words or attributes state.
  ///   - recordUnit: the record's canonical unit; nil or empty for none.
  ///   - isGiven: true for a number from attributes, which counts in the record's unit up to the
  ///     size of that unit: `value=1200` is 1,200 million.
  ///   - hasMagnitude: true for words that name a magnitude; asked only where it matters.
  /// - Returns: the quantity, unchanged where it has a unit of its own.
  package static func complete(
    _ quantity: Quantity, with recordUnit: String?, isGiven: Bool = false,
    hasMagnitude: @autoclosure () -> Bool = false
  ) -> Quantity {
    guard let recordUnit, !recordUnit.isEmpty else { return quantity }
    if let unit = quantity.unit, !unit.hasPrefix("/") { return quantity }
    var expression = UnitExpression(canonical: recordUnit)
    if let unit = quantity.unit { expression.per = String(unit.dropFirst()) }
    if expression.scale > 0 {
      let power = isGiven ? expression.scale : min(expression.scale, 3)
      let ends = [quantity.low, quantity.high].compactMap { $0 }
      let isLarge = ends.contains {
        max($0, $0.negated) >= DecimalNumber(1, exponent: power)
      }
      if isLarge || !isGiven && hasMagnitude() { expression.scale = 0 }
    }
    var completed = quantity
    completed.unit = expression.canonical
    return completed
  }

  /// The quantity that words state, in the canonical unit of an attribute.
  ///
  /// `unit=thousand+people` says what a bare number counts; where the words name a unit or a
  /// magnitude (`5 million men`), their number counts singly.
  package static func assign(
    _ unit: String, to quantity: Quantity, hasMagnitude: @autoclosure () -> Bool = false
  ) -> Quantity {
    var expression = UnitExpression(canonical: unit)
    let namesUnit = quantity.unit.map { !$0.hasPrefix("/") } ?? false
    if expression.scale > 0, namesUnit || hasMagnitude() { expression.scale = 0 }
    var assigned = quantity
    assigned.unit = expression.scale > 0 || unit.isEmpty ? unit : expression.canonical
    return assigned
  }

  static func ratio(from left: String, to right: String) -> Ratio? {
    if left == right { return .one }
    return UnitExpression(canonical: left).ratio(to: UnitExpression(canonical: right))
  }

  private static func rounded(_ number: DecimalNumber, times ratio: Ratio) -> DecimalNumber {
    let exact = number.times(ratio)
    return ratio == .one
      ? number : exact.rounded(toSignificant: max(3, number.significantDigits + 1))
  }
}
