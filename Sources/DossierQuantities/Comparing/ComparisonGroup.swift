package import DossierModel

/// Figures that count the same thing: one unit, population, place and stated period.
package struct ComparisonGroup: Sendable, Hashable {
  /// Numbers of observations, ascending.
  package var members: [Int]
  /// The unit of all of them; nil when nobody names one.
  package var unit: String?
  /// What all members state, or their record for them; nil for not stated.
  package var population: Referent?
  package var place: Referent?
  package var period: String?
  let key: GroupKey
}
