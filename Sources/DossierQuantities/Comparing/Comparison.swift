package import DossierModel

// In: the observations of one statistic, and what its record says. Out: figures in one unit, groups
// that compare, what the rules found, and the verdict.
// Normalising brings them to one unit, Grouping parts them, ClaimGathering counts repetitions once,
// Rules/ has one file for each rule, VerdictText says it in words.

/// The figures of a statistic, held against each other.
package struct Comparison: Sendable, Hashable {
  /// One for each observation, in their order.
  package let figures: [Figure]
  /// Ordered by their first member.
  package let groups: [ComparisonGroup]
  /// At most 21 of each rule and those that are explained; in the order of `FindingRule`, then by
  /// the observations concerned.
  package let findings: [Finding]
  /// How many there really are of each rule; a rule that found nothing is missing.
  package let counts: [FindingRule: Int]
  /// The verdict in plain English.
  package let verdict: String
  package let verdictParts: Verdict
  /// Numbers of the explanations, in the list given, that explain no finding.
  package let unmatchedExplanations: [Int]

  /// How many findings there really are, of all rules.
  package var findingCount: Int { counts.values.reduce(0, +) }

  /// Compares the observations of one statistic.
  ///
  /// Time n log n.
  ///
  /// `observations`: all of one statistic, in the order of the site.
  /// `articles`: for each observation, the slug of its article; needed for explanations only.
  /// `frame`: the unit, population, place and period of the record.
  /// `explained`: what the record marks as explained.
  /// `conventions`: how wide numbers are taken to be.
  package static func compare(
    _ observations: [Observation], articles: [String] = [], statistic frame: StatisticFrame,
    explained: [ExplainedConflict] = [], conventions: Conventions = Conventions()
  ) -> Comparison {
    let explanations = Explanations(explained, observations: observations, articles: articles)
    var context = ComparisonContext(observations, frame, conventions, explanations)
    context.prepare()
    Misconversion.apply(to: &context)
    Misquotation.apply(to: &context)
    Superseded.apply(to: &context)
    Contradiction.apply(to: &context)
    WideApart.apply(to: &context)
    NotComparable.apply(to: &context)
    Agreement.apply(to: &context)
    let order = FindingRule.allCases
    let findings = context.findings.enumerated().sorted { left, right in
      let a = (order.firstIndex(of: left.element.rule) ?? 0, left.element.first, left.offset)
      let b = (order.firstIndex(of: right.element.rule) ?? 0, right.element.first, right.offset)
      return a < b
    }.map(\.element)
    let verdict = Verdict(context)
    return Comparison(
      figures: context.figures, groups: context.groups, findings: findings,
      counts: context.counts, verdict: verdict.text, verdictParts: verdict,
      unmatchedExplanations: Array(
        Set(explained.indices).subtracting(findings.compactMap(\.explainedBy)).sorted()))
  }
}

extension ComparisonContext {
  /// Works out figures, groups and claims.
  fileprivate mutating func prepare() {
    let normalising = Normalising(observations, frame, conventions, origins)
    figures = normalising.figures()
    let times = observations.map { TimeFrame($0, frame, conventions) }
    let grouping = Grouping(
      observations: observations, frame: frame, figures: figures, times: times, origins: origins)
    groups = grouping.groups()
    let gathering = ClaimGathering(observations: observations, times: times, origins: origins)
    for (number, group) in groups.enumerated() {
      for member in group.members { figures[member].group = number }
      claims.append(gathering.claims(of: group.members, in: number, &figures))
    }
  }

  /// Marks claims and their figures as superseded.
  mutating func supersede(_ superseded: [Int], in group: Int) {
    for claim in superseded {
      claims[group][claim].isSuperseded = true
      for member in claims[group][claim].members { figures[member].isSuperseded = true }
    }
  }
}
