import DossierModel

/// The same stated number in two groups that do not compare: it may have travelled from one count to
/// the other.
///
/// Numbers of three significant digits or of 1,000 and more, as a value or as an end of a range,
/// that the words themselves state; not where another origin confirms the number in each of the two groups.
enum SameNumber {
  static func apply(to context: inout ComparisonContext) {
    guard context.groups.count > 1 else { return }
    struct Stated: Hashable {
      let unit: String?
      let number: DecimalNumber
    }
    var places: [Stated: [Int]] = [:]
    for number in context.figures.indices {
      let figure = context.figures[number]
      guard !figure.quantity.isConvention, figure.conversion == .none,
        !context.observations[number].isEditors
      else { continue }
      for end in Set([figure.quantity.low, figure.quantity.high].compactMap { $0 })
      where isNotable(end) {
        places[Stated(unit: figure.quantity.unit, number: end), default: []].append(number)
      }
    }
    let shared = places.filter { stated in
      Set(stated.value.map { context.figures[$0].group }).count > 1
    }.sorted { ($0.value[0], $0.key.number) < ($1.value[0], $1.key.number) }
    for (stated, members) in shared {
      let quantity = Quantity(low: stated.number, high: stated.number, unit: stated.unit)
      apply(to: members, quantity, &context)
    }
  }

  private static func isNotable(_ number: DecimalNumber) -> Bool {
    number.significantDigits >= 3 || max(number, number.negated) >= DecimalNumber(1000)
  }

  /// The first group that states the number with each other one.
  private static func apply(
    to members: [Int], _ number: Quantity, _ context: inout ComparisonContext
  ) {
    var groups: [Int] = []
    var byGroup: [Int: [Int]] = [:]
    for member in members {
      let group = context.figures[member].group
      if byGroup[group] == nil { groups.append(group) }
      byGroup[group, default: []].append(member)
    }
    let confirmed = Set(
      groups.filter { group in
        Set((byGroup[group] ?? []).compactMap { context.observations[$0].source }).count > 1
      })
    for other in groups.dropFirst() {
      if confirmed.contains(groups[0]), confirmed.contains(other) { continue }
      let (left, right) = (byGroup[groups[0]] ?? [], byGroup[other] ?? [])
      let (one, two) = NotComparable.tellingPair(left, right, context)
      let differences = NotComparable.differences(
        context.groups[groups[0]], context.groups[other])
      context.count(.sameNumber)
      let finding = context.finding(
        .sameNumber(number, differences: differences), context.inOrder(one, two),
        among: left, right)
      context.listIfTold(finding)
    }
  }
}
