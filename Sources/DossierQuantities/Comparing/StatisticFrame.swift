package import DossierModel

/// What a statistic's record says of all its figures that do not say otherwise, and how they are
/// compared.
package struct StatisticFrame: Sendable, Hashable {
  /// The canonical unit in which its figures are compared; nil for that of the first figure.
  package var unit: String?
  package var population: Referent?
  package var place: Referent?
  /// Dates as in EDTF, or plain words.
  package var period: String?
  /// How the thing that is counted moves.
  package var course: Course
  /// How many days apart two figures may lie and still be compared; nil for the convention.
  package var daysApart: Double?
  /// True when parts of a whole add up to it: never so for shares, rates, prices, averages, ages.
  package var isAdditive: Bool
  /// Rates that the editor gives; without one no currency is converted.
  package var rates: [ExchangeRate]

  package init(
    unit: String? = nil, population: Referent? = nil, place: Referent? = nil,
    period: String? = nil, course: Course = .varies, daysApart: Double? = nil,
    isAdditive: Bool = false, rates: [ExchangeRate] = []
  ) {
    self.unit = unit
    self.population = population
    self.place = place
    self.period = period
    self.course = course
    self.daysApart = daysApart
    self.isAdditive = isAdditive
    self.rates = rates
  }
}

/// A rate of exchange as an editor states it: one USD is 60.6 RUB.
package struct ExchangeRate: Sendable, Hashable {
  /// ISO codes.
  package let one: String
  package let other: String
  /// How many of `other` one of `one` costs; above zero.
  package let price: DecimalNumber

  /// Returns nil for a price of zero or less.
  package init?(one: String, price: DecimalNumber, other: String) {
    guard price.mantissa > 0 else { return nil }
    self.one = one
    self.other = other
    self.price = price
  }

  /// What one of `from` is in `to`; nil when this rate is about other currencies.
  func factor(from: String, to: String) -> Double? {
    if from == one, to == other { return price.double }
    if from == other, to == one { return 1 / price.double }
    return nil
  }
}

extension [ExchangeRate] {
  /// What one of the unit `from` is in the unit `target`, both canonical; nil when no rate leads there.
  package func factor(from: String, to target: String) -> Double? {
    let from = UnitExpression(canonical: from)
    let to = UnitExpression(canonical: target)
    guard from.isCurrency, to.isCurrency else { return nil }
    // The rest of the unit, `million …/month`, must lead there by a fixed ratio.
    let rest = UnitExpression(scale: from.scale, base: to.base, per: from.per)
    guard let ratio = rest.ratio(to: to) else { return nil }
    return lazy.compactMap { $0.factor(from: from.base, to: to.base) }.first
      .map { ratio.scaling($0) }
  }
}
