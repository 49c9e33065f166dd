import DossierModel

/// A vague word and a figure a hundred times larger do not contradict each other, but the word
/// hardly prepares for the figure: they are wide apart.
enum WideApart {
  static func apply(to context: inout ComparisonContext) {
    for claims in context.claims where claims.contains(where: \.isOpenConvention) {
      let byLow = claims.filter { $0.interval.isBoundedBelow && !$0.isSuperseded }.sorted {
        ($1.interval.low, $0.first) < ($0.interval.low, $1.first)
      }
      for vague in claims where vague.isOpenConvention && !vague.isSuperseded {
        // Only times that do not overlap are passed over; a handful of tries is enough.
        let other = byLow.prefix(64).first {
          $0.interval.low >= vague.interval.low * context.conventions.wideApart
            && vague.overlaps($0)
        }
        if let other { note(vague, other, &context) }
      }
    }
  }

  private static func note(
    _ vague: Claim, _ other: Claim, _ context: inout ComparisonContext
  ) {
    context.count(.wideApart)
    guard context.listedCount(.wideApart) < ComparisonContext.listed else { return }
    let value = other.quantity.low?.double ?? other.interval.low
    let times = QuantityFormat.number(
      DecimalNumber(Int64(min(1e15, value / vague.interval.low).rounded())), language: "en")
    context.list(
      context.finding(
        .wideApart, vague, other,
        "\(context.cited(vague)) and \(context.cited(other)) do not contradict each other, but "
          + "the second is \(times) times what the first word promises at least."))
  }
}
