package import DossierModel

/// An observation as it is compared: in the statistic's unit, with its interval and its group.
package struct Figure: Sendable, Hashable {
  /// How the quantity came by its unit.
  package enum Conversion: Sendable, Hashable {
    /// As the source states it.
    case none
    /// By a fixed ratio from the unit named.
    case ratio(from: String)
    /// By the source's own conversion from the unit named.
    case source(from: String)
    /// By a rate that the editor gives, from the currency named.
    case rate(from: String)
  }

  /// The number of the observation in the list that was compared.
  package let observation: Int
  /// For showing.
  ///
  /// Rounded when it was converted; then take the interval for comparing.
  package let quantity: Quantity
  package let conversion: Conversion
  package let interval: Interval
  /// The number of its group.
  package internal(set) var group = 0
  /// True when the same origin has a later figure.
  package internal(set) var isSuperseded = false
}
