import DossierModel
import DossierQuantities

/// What groups of figures are called: by what sets them apart, which is what all their figures state
/// or their record does.
struct GroupLabel {
  private let words: Words
  private let hasUnits: Bool
  private let hasPopulations: Bool
  private let hasPlaces: Bool
  private let hasPeriods: Bool

  init(_ words: Words, _ groups: [ComparisonGroup]) {
    self.words = words
    hasUnits = groups.contains { $0.unit != groups[0].unit }
    hasPopulations = groups.contains { $0.population != groups[0].population }
    hasPlaces = groups.contains { $0.place != groups[0].place }
    hasPeriods = groups.contains { $0.period != groups[0].period }
  }

  /// `men, 21 September to 5 October 2022`; empty when nothing sets the groups apart.
  func text(_ group: ComparisonGroup) -> String {
    var parts: [String] = []
    if hasPopulations { parts.append(named(group.population?.name, "population_not_stated")) }
    if hasPlaces { parts.append(named(group.place?.name, "place_not_stated")) }
    if hasPeriods {
      parts.append(group.period.map(periodText) ?? words["period_not_stated"])
    }
    // The number beside the label has its unit.
    if parts.isEmpty, hasUnits { parts.append(unit(group)) }
    return parts.joined(separator: ", ")
  }

  func unit(_ group: ComparisonGroup) -> String {
    group.unit.map { QuantityFormat.unitName($0, language: words.language) }
      ?? words["not_stated"]
  }

  func population(_ group: ComparisonGroup) -> String {
    named(group.population?.name, "not_stated")
  }

  func place(_ group: ComparisonGroup) -> String { named(group.place?.name, "not_stated") }

  func period(_ group: ComparisonGroup) -> String {
    group.period.map(periodText) ?? words["not_stated"]
  }

  private func named(_ name: String?, _ key: String) -> String { name ?? words[key] }

  private func periodText(_ period: String) -> String {
    PartialDate(period).map { words.shortDate($0) } ?? period
  }
}
