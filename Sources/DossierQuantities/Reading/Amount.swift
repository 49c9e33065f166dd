import DossierModel

/// An amount found in a phrase, with what stands around it.
struct Amount {
  /// Why an amount may be beside the point.
  enum Aside { case none, period, age, bracket }

  var low: DecimalNumber?
  var high: DecimalNumber?
  var precision: Int?
  var unit = ReadUnit()
  var qualifier: Qualifier?
  var isConvention = false
  var isShare = false
  /// True for two ends: `700,000 to 1.5 million`.
  var isRange = false
  var aside = Aside.none
  /// What the words say about it besides.
  var traits = QuantityTraits()
  /// What parts it from the amount before.
  var joint: Meaning?
  /// The words between the number and a unit behind them.
  var nounRange: Range<Int>?
  /// The tokens it is made of.
  var range: Range<Int>

  init(_ number: ReadNumber, range: Range<Int>) {
    low = number.low
    high = number.high
    precision = number.notablePrecision
    isConvention = number.isConvention
    isShare = number.isShare
    qualifier = number.isLoose ? .about : nil
    if number.isShare { unit.base = ReadUnit.percent }
    if let base = number.unit { unit.base = base }
    isRange = !number.isConvention && number.high != nil && number.low != number.high
    self.range = range
  }

  var quantity: Quantity {
    Quantity(
      low: low, high: high, unit: unit.canonical, qualifier: qualifier,
      isConvention: isConvention, precision: isRange || low != high ? nil : precision)
  }

  /// Cents as the money that they are hundredths of.
  mutating func countHundredths() {
    low = low?.scaled(byTenTo: -2)
    high = high?.scaled(byTenTo: -2)
    precision = precision.map { $0 - 2 }
  }

  /// True for the whole of a share whose part was not read: `cinq` in `un sur cinq`.
  func joinsWhole(_ joint: Meaning?) -> Bool { joint == .outOf && !isShare }

  /// Takes over a qualifier; a bound is stronger than `about`.
  mutating func qualify(_ other: Qualifier?) {
    guard let other else { return }
    if qualifier == nil || other != .about { qualifier = other }
  }
}
