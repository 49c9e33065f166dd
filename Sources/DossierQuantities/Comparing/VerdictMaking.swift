import DossierModel

extension Verdict {
  /// The verdict on compared figures.
  init(_ context: ComparisonContext) {
    figures = context.figures.count
    independentOrigins = Set(context.origins.filter { $0 != .unknown }).count
    unknownOrigins = context.origins.count { $0 == .unknown }
    groups = context.groups.map { group in
      Group(
        label: Self.label(of: group, among: context.groups), figures: group.members.count,
        range: Self.range(group.members.map { context.figures[$0].quantity }, group.unit))
    }
    contradictions = context.counts[.contradiction] ?? 0
    explainedContradictions = context.findings.count {
      $0.rule == .contradiction && $0.isExplained
    }
    misquotations = context.counts[.misquotation] ?? 0
    misconversions = context.counts[.misconversion] ?? 0
    superseded = context.counts[.superseded] ?? 0
    wideApart = context.counts[.wideApart] ?? 0
    isUnanimous =
      groups.count == 1
      && context.findings.contains {
        $0.rule == .agreement && $0.members.count == min(figures, 200)
      }
  }

  /// What sets a group apart from the first that differs from it.
  private static func label(of group: ComparisonGroup, among groups: [ComparisonGroup]) -> String {
    guard groups.count > 1 else { return "" }
    if groups.contains(where: { $0.population != group.population }) {
      return group.population ?? "population not stated"
    }
    if groups.contains(where: { $0.place != group.place }) {
      return group.place ?? "place not stated"
    }
    if groups.contains(where: { $0.unit != group.unit }) { return group.unit ?? "no unit" }
    if groups.contains(where: { $0.period != group.period }) {
      return group.period ?? "period not stated"
    }
    return ""
  }

  /// From the lowest to the highest number that the figures state.
  static func range(_ quantities: [Quantity], _ unit: String?) -> String {
    let numbers = quantities.flatMap { [$0.low, $0.high].compactMap { $0 } }
    guard let low = numbers.min(), let high = numbers.max() else { return "" }
    let isOpen = quantities.contains { $0.high == nil }
    let text = QuantityFormat.shortRange(low, high, language: "en") + (isOpen ? " or more" : "")
    guard let unit, !unit.isEmpty else { return text }
    // Of two ends the unit is told in the plural, even when the upper one is 1.
    let counted = low == high ? high : DecimalNumber(2)
    return text + UnitNames.suffix(unit, for: counted, .named("en"), isBehindGenitive: false)
  }
}
