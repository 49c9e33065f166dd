package import DossierModel

// In: the observations of one statistic, and what its record says. Out: figures in one unit, groups
// that compare, and what the rules found, as values without a word.
// UnitNormalizer brings them to one unit, FigureTime says when they hold, GroupBuilder parts them,
// ClaimBuilder counts repetitions once, Rules/ has one file for each rule.

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
  /// How many different origins are known.
  package let namedOrigins: Int
  /// How many figures have an unknown origin.
  package let unknownOrigins: Int
  /// The number of the finding that matters most; nil when there is none that tells something.
  package let keyFinding: Int?
  /// Numbers of the explanations, in the list given, that explain no finding.
  package let unmatchedExplanations: [Int]

  /// How many findings there really are, of all rules.
  package var findingCount: Int { counts.values.reduce(0, +) }

  /// Compares the observations of one statistic.
  ///
  /// Time n log n.
  ///
  /// - Parameters:
  ///   - observations: all of one statistic, in the order of the site.
  ///   - articles: for each observation, the article that it stands in.
  ///   - frame: what the statistic's record says.
  ///   - wholes: which records are parts of which, by `part_of`.
  ///   - explained: what the record marks as explained.
  ///   - conventions: how wide numbers are taken to be.
  /// - Returns: figures, groups and findings; none of them for no observations.
  package static func compare(
    _ observations: [Observation], in articles: [StatingArticle], statistic frame: StatisticFrame,
    wholes: Wholes = Wholes(), explained: [ExplainedConflict] = [],
    conventions: Conventions = Conventions()
  ) -> Comparison {
    precondition(articles.count == observations.count, "an article for each observation")
    let explanations = Explanations(explained, observations: observations, articles: articles)
    var context = ComparisonContext(
      observations, articles, frame, wholes, conventions, explanations)
    context.prepare()
    Misconversion.apply(to: &context)
    let misquoted = Misquotation.apply(to: &context)
    Superseded.apply(to: &context, except: misquoted)
    Contradiction.apply(to: &context)
    Falls.apply(to: &context)
    PartExceedsWhole.apply(to: &context)
    SameNumber.apply(to: &context)
    WideApart.apply(to: &context)
    NotComparable.apply(to: &context)
    Agreement.apply(to: &context)
    let order = FindingRule.allCases
    let findings = context.findings.enumerated().sorted { left, right in
      let a = (order.firstIndex(of: left.element.rule) ?? 0, left.element.first, left.offset)
      let b = (order.firstIndex(of: right.element.rule) ?? 0, right.element.first, right.offset)
      return a < b
    }.map(\.element)
    return Comparison(
      figures: context.figures, groups: context.groups, findings: findings,
      counts: context.counts, namedOrigins: Set(observations.compactMap(\.source)).count,
      unknownOrigins: observations.count { $0.source == nil },
      keyFinding: KeyFinding.number(among: findings, context),
      unmatchedExplanations: Array(
        Set(explained.indices).subtracting(findings.compactMap(\.explainedBy)).sorted()))
  }
}

extension ComparisonContext {
  /// Works out figures, groups and claims.
  fileprivate mutating func prepare() {
    figures = UnitNormalizer(observations, frame, conventions).figures()
    groups = GroupBuilder(observations: observations, frame: frame, figures: figures).groups()
    let gathering = ClaimBuilder(
      observations: observations, figures: figures, times: times, window: window)
    for (number, group) in groups.enumerated() {
      for member in group.members { figures[member].group = number }
      claims.append(gathering.claims(of: group.members))
    }
  }

  /// Marks claims and their figures as superseded.
  mutating func supersede(_ superseded: [Int], in group: Int) {
    for claim in superseded {
      claims[group][claim].isSuperseded = true
      claims[group][claim].isEarlierTotal = frame.course == .cumulative
      for member in claims[group][claim].members { figures[member].isSuperseded = true }
    }
  }
}
