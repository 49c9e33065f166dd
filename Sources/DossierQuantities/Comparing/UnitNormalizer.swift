import DossierModel

/// Brings the observations of a statistic to one unit, as far as that can be done.
struct UnitNormalizer {
  let observations: [Observation]
  let frame: StatisticFrame
  let conventions: Conventions
  /// The unit to compare in; nil when nobody names one.
  let target: String?
  /// 100 in percent, when no figure exceeds it: then shares of a whole are meant.
  private let ceiling: Double?

  init(
    _ observations: [Observation], _ frame: StatisticFrame, _ conventions: Conventions
  ) {
    self.observations = observations
    self.frame = frame
    self.conventions = conventions
    target = frame.unit ?? observations.lazy.compactMap(\.quantity.unit).first
    ceiling = Self.ceiling(of: observations, in: target)
  }

  private static func ceiling(of observations: [Observation], in unit: String?) -> Double? {
    guard let unit, let whole = Units.ratio(from: "share", to: unit) else { return nil }
    let top = whole.scaling(1)
    let isWithin = observations.allSatisfy { observation in
      let factor = observation.quantity.unit.flatMap { Units.ratio(from: $0, to: unit) } ?? .one
      let largest = observation.quantity.high ?? observation.quantity.low
      return largest.map { factor.scaling($0.double) <= top } ?? true
    }
    return isWithin ? top : nil
  }

  func figures() -> [Figure] {
    observations.indices.map { figure($0) }
  }

  private func figure(_ index: Int) -> Figure {
    let observation = observations[index]
    var stated = observation.quantity
    if stated.unit == nil { stated.unit = target }
    var quantity = stated
    var conversion = Figure.Conversion.none
    var interval = Interval(stated, conventions, ceiling: ceiling(for: stated))
    if let target, let unit = stated.unit, unit != target {
      if let ratio = Units.ratio(from: unit, to: target) {
        quantity = Units.convert(stated, to: target) ?? stated
        interval = interval.scaled(by: ratio)
        conversion = .ratio(from: unit)
      } else if let (own, ratio) = sourceConversion(observation, to: target) {
        quantity = Units.convert(own, to: target) ?? own
        interval = Interval(own, conventions, ceiling: ceiling(for: own)).scaled(by: ratio)
        conversion = .source(from: unit)
      } else if let factor = frame.rates.factor(from: unit, to: target) {
        quantity = exchanged(stated, by: factor, to: target)
        interval = interval.scaled(by: factor)
        conversion = .rate(from: unit)
      }
    }
    return Figure(
      observation: index, quantity: quantity, conversion: conversion, interval: interval)
  }

  /// The ceiling in the quantity's own unit.
  private func ceiling(for quantity: Quantity) -> Double? {
    guard let ceiling, let target, let unit = quantity.unit,
      let ratio = Units.ratio(from: target, to: unit)
    else { return nil }
    return ratio.scaling(ceiling)
  }

  private func sourceConversion(
    _ observation: Observation, to unit: String
  ) -> (Quantity, Ratio)? {
    for conversion in observation.conversions {
      if let own = conversion.unit, let ratio = Units.ratio(from: own, to: unit) {
        return (conversion, ratio)
      }
    }
    return nil
  }

  private func exchanged(_ quantity: Quantity, by factor: Double, to unit: String) -> Quantity {
    var exchanged = quantity
    exchanged.low = quantity.low.flatMap { Self.product($0, factor) }
    exchanged.high = quantity.high.flatMap { Self.product($0, factor) }
    exchanged.unit = unit
    exchanged.precision = nil
    return exchanged
  }

  /// Rounded as converted units are: to one digit more than stated, at least to three.
  private static func product(_ number: DecimalNumber, _ factor: Double) -> DecimalNumber? {
    DecimalNumber(
      rounding: number.double * factor,
      toSignificant: min(12, max(3, number.significantDigits + 1)))
  }
}
