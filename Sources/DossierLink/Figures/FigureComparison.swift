import DossierModel
package import DossierQuantities

/// Holds the figures of each statistic against each other.
enum FigureComparison {
  static func compare(
    _ site: inout Site, _ index: ReferentIndex, _ wholes: Wholes, jobs: Jobs,
    _ diagnostics: inout [Diagnostic]
  ) {
    let conventions = conventions(site.configuration, &diagnostics)
    let rates = rates(site.configuration)
    let current = site
    let compared = jobs.column(site.entities.count) { (entity: EntityID) in
      var found: [Diagnostic] = []
      let comparison = compare(
        entity, current, index, wholes, conventions, rates, &found)
      return (comparison: comparison, diagnostics: found)
    }
    for (entity, result) in compared.identified {
      diagnostics += result.diagnostics
      if let comparison = result.comparison { site.comparisons[entity] = comparison }
    }
  }

  /// The comparison of a statistic's figures; nil when it has none.
  private static func compare(
    _ entity: EntityID, _ site: Site, _ index: ReferentIndex, _ wholes: Wholes,
    _ conventions: Conventions, _ rates: [ExchangeRate], _ diagnostics: inout [Diagnostic]
  ) -> Comparison? {
    let range = site.observationsOfEntity[entity]
    let record = site.entities[entity]
    let known = explanations(of: record, &diagnostics)
    guard !range.isEmpty else {
      for (_, explanation) in known { diagnostics.append(unmatched(explanation, record)) }
      return nil
    }
    let comparison = Comparison.compare(
      Array(site.observations[range]),
      in: range.map { number in
        let article = site.article(of: site.observations[number])
        return StatingArticle(
          id: article, slug: site.articles[article].slug, date: site.articles[article].date)
      },
      statistic: frame(of: record, site, index, rates), wholes: wholes,
      explained: known.map(\.conflict), conventions: conventions)
    for index in comparison.unmatchedExplanations {
      diagnostics.append(unmatched(known[index].explanation, record))
    }
    return comparison
  }

  private static func frame(
    of record: Record, _ site: Site, _ index: ReferentIndex, _ rates: [ExchangeRate]
  ) -> StatisticFrame {
    let unit = record.unit.map { Units.canonical($0, language: site.configuration.language) }
    return StatisticFrame(
      unit: unit, population: record.population.map { index.referent($0, isPlace: true) },
      place: record.place.map { index.referent($0, isPlace: true) }, period: record.period,
      course: record.statistic?.course ?? .varies, daysApart: record.statistic?.daysApart,
      isAdditive: Additivity.isAdditive(
        unit: unit, measures: record.measures, name: record.name.value),
      rates: rates)
  }

  /// The conventions of dossier.yml over the built-in ones.
  private static func conventions(
    _ configuration: Configuration, _ diagnostics: inout [Diagnostic]
  ) -> Conventions {
    var conventions = Conventions()
    for (name, value) in configuration.conventions.sorted(by: { $0.key < $1.key }) {
      if conventions.set(name, to: value.value) { continue }
      let setting = Conventions.settings.first { $0.name == name }
      let names = Conventions.settings.map(\.name)
      let near = NearestName.nearest(to: name, among: names)
      diagnostics.append(
        Diagnostic(
          .unfitSetting,
          setting == nil ? "'\(name)' is no convention" : "'\(name)' cannot be \(value.value)",
          at: SourceSpan(file: "dossier.yml", start: value.position),
          hint: setting.map { "choose from \($0.values.lowerBound) to \($0.values.upperBound)" }
            ?? near.map { "did you mean '\($0)'?" }
            ?? "known conventions are \(names.joined(separator: ", "))")
      )
    }
    return conventions
  }

  static func rates(_ configuration: Configuration) -> [ExchangeRate] {
    configuration.rates.compactMap {
      ExchangeRate(one: $0.one, price: $0.price, other: $0.other)
    }
  }

  private static func explanations(
    of record: Record, _ diagnostics: inout [Diagnostic]
  ) -> [(conflict: ExplainedConflict, explanation: Explanation)] {
    (record.statistic?.explanations ?? []).compactMap { explanation in
      guard let rule = FindingRule(rawValue: explanation.finding) else {
        let rules = FindingRule.allCases.map(\.rawValue)
        let near = NearestName.nearest(to: explanation.finding, among: rules)
        diagnostics.append(
          Diagnostic(
            .unmatchedExplanation, "'\(explanation.finding)' is no finding",
            at: SourceSpan(file: record.file, start: explanation.position),
            hint: near.map { "did you mean '\($0)'?" }
              ?? "write \(rules.joined(separator: ", "))"))
        return nil
      }
      let sides = explanation.between.compactMap { ExplainedConflict.Side($0) }
      return (
        ExplainedConflict(rule: rule, between: sides, reason: explanation.reason), explanation
      )
    }
  }

  /// An explanation names a finding that is there.
  private static func unmatched(_ explanation: Explanation, _ record: Record) -> Diagnostic {
    Diagnostic(
      .unmatchedExplanation,
      "no \(explanation.finding) between \(explanation.between.joined(separator: " and "))",
      at: SourceSpan(file: record.file, start: explanation.position),
      hint: "name the slugs of the articles that the two figures stand in, or remove it")
  }
}

extension Comparison {
  /// Findings that need an explanation and have none.
  package var conflictCount: Int {
    let all = counts.reduce(0) { $1.key.isConflict ? $0 + $1.value : $0 }
    return all - findings.count { $0.rule.isConflict && $0.isExplained }
  }
}

extension FindingRule {
  /// True for what cannot be right as it stands: one of the figures is wrong, or they count
  /// different things.
  package var isConflict: Bool {
    switch self {
    case .contradiction, .falls, .partExceedsWhole, .misquotation, .misconversion: true
    case .sameNumber, .wideApart, .superseded, .notComparable, .agreement: false
    }
  }

  /// True for what a reviewer should look at.
  package var asksForALook: Bool {
    switch self {
    case .contradiction, .falls, .partExceedsWhole, .misquotation, .misconversion, .sameNumber,
      .wideApart:
      true
    case .superseded, .notComparable, .agreement: false
    }
  }
}
