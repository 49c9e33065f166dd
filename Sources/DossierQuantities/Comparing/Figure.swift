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
  /// Figures of one group with the same number are one claim: the same value from the same origin.
  package internal(set) var claim = 0
  /// The origin's name; nil when it is unknown.
  package let origin: String?
  /// True when the same origin has a later figure.
  package internal(set) var isSuperseded = false

  /// In plain English, what was done to the unit; nil when nothing was.
  package var note: String? {
    switch conversion {
    case .none: nil
    case .ratio(let unit): "converted from \(unit)"
    case .source(let unit): "as the source converts it from \(unit)"
    case .rate(let unit): "converted from \(unit) at the editor’s rate"
    }
  }
}
