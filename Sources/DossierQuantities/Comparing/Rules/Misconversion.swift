import DossierModel

/// An amount that a source gives in two units is misconverted when the two cannot be the same.
enum Misconversion {
  static func apply(to context: inout ComparisonContext) {
    for index in context.observations.indices {
      let checks = ConversionCheck.checks(
        of: context.observations[index], rates: context.frame.rates, context.conventions)
      for check in checks where check.outcome == .differs {
        context.count(.misconversion)
        context.misconverted.insert(index)
        let detail = Finding.Detail.misconversion(stated: check.conversion, exact: check.exact)
        context.listIfTold(context.finding(detail, [index], among: [index], [index]))
      }
    }
  }
}
