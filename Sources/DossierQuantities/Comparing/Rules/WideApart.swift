import DossierModel

/// A vague word and a figure a hundred times larger do not contradict each other, but the word
/// hardly prepares for the figure: they are wide apart.
enum WideApart {
  static func apply(to context: inout ComparisonContext) {
    for claims in context.claims where claims.contains(where: \.isVague) {
      let byLow = claims.filter {
        $0.interval.isBoundedBelow && !$0.isVague && !$0.isSuperseded
      }.sorted {
        ($1.interval.low, $0.first) < ($0.interval.low, $1.first)
      }
      // "No more than thousands" promises nothing at least.
      for vague in claims
      where vague.isVague && !vague.isSuperseded && vague.interval.low > 0 {
        // Only those of another time are passed over; a handful of tries is enough.
        let other = byLow.prefix(64).first {
          $0.interval.low >= vague.interval.low * context.conventions.wideApart
            && vague.overlaps($0)
        }
        guard let other else { continue }
        context.count(.wideApart)
        context.listIfTold(context.finding(.wideApart, vague, other))
      }
    }
  }
}
