import DossierModel

/// Figures whose unit, population, place or time differ are not comparable: shown apart, never
/// plotted together, never held against each other.
enum NotComparable {
  static func apply(to context: inout ComparisonContext) {
    guard context.groups.count > 1 else { return }
    let first = context.groups[0]
    context.count(.notComparable, context.groups.count - 1)
    let origins = Set(first.members.map { context.origins[$0] })
    for group in context.groups.dropFirst().prefix(ComparisonContext.listed) {
      guard let one = first.members.first, let other = group.members.first else { continue }
      let reasons = reasons(first, group)
      let sentence =
        "\(context.cited(one)) and \(context.cited(other)) are not comparable: "
        + reasons.joined(separator: ", ") + "." + sharedOrigin(origins, group, context)
      context.list(
        context.finding(
          .notComparable, [min(one, other), max(one, other)], sentence, among: first.members,
          group.members))
    }
  }

  /// In what two groups differ, in plain English; never empty.
  static func reasons(_ left: ComparisonGroup, _ right: ComparisonGroup) -> [String] {
    var reasons: [String] = []
    if left.unit != right.unit {
      reasons.append("the units differ (\(left.unit ?? "none"); \(right.unit ?? "none"))")
    }
    note("the populations differ", left.population, right.population, &reasons)
    note("the places differ", left.place, right.place, &reasons)
    note("the periods differ", left.period, right.period, &reasons)
    return reasons.isEmpty ? ["the times differ"] : reasons
  }

  static func note(
    _ text: String, _ left: String?, _ right: String?, _ reasons: inout [String]
  ) {
    guard left.map(Folding.fold) != right.map(Folding.fold) else { return }
    reasons.append("\(text) (\(left ?? "not stated"); \(right ?? "not stated"))")
  }

  private static func sharedOrigin(
    _ origins: Set<Origin>, _ right: ComparisonGroup, _ context: ComparisonContext
  ) -> String {
    for member in right.members {
      let origin = context.origins[member]
      if let name = origin.name, origins.contains(origin) {
        return " Both come from one origin, \(name)."
      }
    }
    return ""
  }
}
