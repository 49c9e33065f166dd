import DossierModel

/// What the rules look at, and what they have found so far.
struct ComparisonContext {
  let observations: [Observation]
  let frame: StatisticFrame
  let conventions: Conventions
  let explanations: Explanations
  /// For each observation, where it comes from.
  let origins: [Origin]
  var figures: [Figure] = []
  var groups: [ComparisonGroup] = []
  /// For each group, its claims.
  var claims: [[Claim]] = []
  private(set) var findings: [Finding] = []
  private(set) var counts: [FindingRule: Int] = [:]
  private var listedCounts: [FindingRule: Int] = [:]

  /// How many findings of a rule are listed; their true number is counted all the same.
  ///
  /// Pairs grow with the square of the figures: 60 figures can make 1,770 of them, which nobody
  /// reads. Seven figures that all contradict each other make 21 and are still told in full.
  static let listed = 21

  func listedCount(_ rule: FindingRule) -> Int { listedCounts[rule] ?? 0 }

  /// Counts `count` findings of a rule.
  mutating func count(_ rule: FindingRule, _ count: Int = 1) { counts[rule, default: 0] += count }

  mutating func list(_ finding: Finding) {
    findings.append(finding)
    listedCounts[finding.rule, default: 0] += 1
  }

  init(
    _ observations: [Observation], _ frame: StatisticFrame, _ conventions: Conventions,
    _ explanations: Explanations
  ) {
    self.observations = observations
    self.frame = frame
    self.conventions = conventions
    self.explanations = explanations
    origins = observations.map { Origin($0) }
  }

  /// A pair of claims as a finding, with the editor's explanation when there is one.
  func finding(_ rule: FindingRule, _ left: Claim, _ right: Claim, _ sentence: String) -> Finding {
    let isForward = left.first <= right.first
    return finding(
      rule, isForward ? [left.first, right.first] : [right.first, left.first], sentence,
      among: left.members, right.members)
  }

  /// A finding on observations; explained when an explanation speaks of the two lists.
  func finding(
    _ rule: FindingRule, _ members: [Int], _ sentence: String, among left: [Int], _ right: [Int]
  ) -> Finding {
    let number = explanations.explanation(rule, left, right)
    return Finding(
      rule: rule, members: members, sentence: sentence,
      explanation: number.map { explanations.explained[$0].reason }, explainedBy: number)
  }

  /// `“700,000 men” (the Kremlin)`.
  ///
  func cited(_ claim: Claim) -> String { cited(claim.first) }

  func cited(_ observation: Int) -> String {
    let one = observations[observation]
    let name = one.by?.name ?? one.origin?.name
    return "“\(one.words)”" + (name.map { " (\($0))" } ?? "")
  }

  func interval(_ claim: Claim, withUnit: Bool = true) -> String {
    QuantityFormat.text(
      claim.interval, unit: withUnit ? claim.quantity.unit : nil, language: "en")
  }
}
