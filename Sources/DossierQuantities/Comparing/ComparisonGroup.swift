/// Figures that can be held against each other.
package struct ComparisonGroup: Sendable, Hashable {
  /// Numbers of observations, ascending.
  package var members: [Int]
  /// The unit of all of them; nil when nobody names one.
  package var unit: String?
  /// As the first member that states one writes it, else the record.
  package var population: String?
  package var place: String?
  /// The period of the first member that states one; the others overlap it, directly or in a row.
  package var period: String?
  /// How many different known origins there are.
  package var independentOrigins = 0
  /// How many figures have an unknown origin.
  package var unknownOrigins = 0
  /// From the lowest to the highest interval.
  package var range = Interval.everything
}
