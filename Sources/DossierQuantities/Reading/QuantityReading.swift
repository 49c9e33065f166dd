package import DossierModel

/// What a statistic's annotated words say.
package enum QuantityReading: Sendable, Hashable {
  /// No number at all, or only dates, years and places in an order.
  case none
  /// One value or range, and the same in other units as the source itself gives it.
  case quantity(Quantity, conversions: [Quantity])
  /// A number that cannot be read for sure; the reason ends with what to write instead.
  case unreadable(reason: String)
}
