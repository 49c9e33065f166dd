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
        range: QuantityFormat.range(
          of: group.members.map { context.figures[$0].quantity }, unit: group.unit, language: "en")
          ?? "")
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
}
