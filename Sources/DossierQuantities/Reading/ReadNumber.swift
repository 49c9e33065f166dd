import DossierModel

/// A number found in a phrase, before its unit.
struct ReadNumber {
  /// Equal ends for one value; `high` is nil for a vague plural that is open above.
  var low: DecimalNumber
  var high: DecimalNumber?
  /// The power of ten of the last digit that counts; nil when trailing zeros decide.
  var precision: Int?
  /// The number before its magnitude words, and the power of ten that they make.
  var coefficient: DecimalNumber
  var power = 0
  /// 2 when the coefficient is a round hundred told in words: 600 in `six hundred thousand`; else 0.
  var innerPower = 0
  /// The multiplier of the first magnitude in words that have more behind it: 3 in `three hundred
  /// and fifty`; nil for all other numbers.
  var leading: Int64?
  /// The parts of a share and of how many, as the words count them: 2 of 3.
  var parts: (count: Int, whole: Int)?
  /// What a collective multiplied it by: 12 in `three dozen`; 1 without one.
  var collective: Int64 = 1
  /// True for a part of a whole: the value is in percent.
  var isShare = false
  var isConvention = false
  /// True when the word itself says about: `une dizaine`.
  var isLoose = false
  /// True for one value in words that are not digits.
  var isInWords = false
  /// The number of the unit that the words already contain: half an hour.
  var unit: Int?
  /// The index behind the number.
  var end: Int

  init(_ value: DecimalNumber, precision: Int? = nil, end: Int) {
    low = value
    high = value
    coefficient = value
    self.precision = precision
    self.end = end
  }

  init(from low: DecimalNumber, to high: DecimalNumber?, end: Int) {
    self.low = low
    self.high = high
    coefficient = low
    isConvention = true
    self.end = end
  }

  /// Multiplies one value by a power of ten.
  mutating func multiply(byTenTo power: Int) {
    let hundreds = high == nil ? nil : low
    low = low.scaled(byTenTo: power)
    high = high?.scaled(byTenTo: power)
    precision = precision.map { $0 + power }
    if self.power == 2, power >= 3, let hundreds {
      coefficient = hundreds
      innerPower = 2
      self.power = power
    } else {
      self.power += power
    }
  }

  /// Takes over how a number in words is put together.
  mutating func take(_ spelled: SpelledNumber) {
    isInWords = true
    if let count = spelled.coefficient { coefficient = DecimalNumber(count) }
    power = spelled.power
    innerPower = spelled.innerPower
    leading = spelled.leading
    if spelled.hasParts {
      precision = low.exponent
      coefficient = low.scaled(byTenTo: -power)
    } else if power > 2 {
      precision = coefficient < DecimalNumber(100) ? power : precision
    }
  }

  /// The precision of whole numbers: below 100 each digit counts, above only up to the last that
  /// is not zero.
  static func precision(of value: DecimalNumber, decimals: Int) -> Int {
    if decimals > 0 { return -decimals }
    return value.double.magnitude < 100 ? min(0, value.exponent) : value.exponent
  }

  /// The precision worth keeping: nil when the number itself says the same.
  var notablePrecision: Int? {
    guard let precision, low == high else { return nil }
    return precision == Self.precision(of: low, decimals: max(0, -low.exponent)) ? nil : precision
  }
}
