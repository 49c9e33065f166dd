import DossierModel

/// What the rules look at, and what they have found so far.
struct ComparisonContext {
  let observations: [Observation]
  let articles: [StatingArticle]
  let frame: StatisticFrame
  let wholes: Wholes
  let conventions: Conventions
  let explanations: Explanations
  /// How many days apart figures may lie and still be held against each other.
  let window: Int
  /// For each observation, when it holds.
  let times: [FigureTime]
  var figures: [Figure] = []
  var groups: [ComparisonGroup] = []
  /// For each group, its claims.
  var claims: [[Claim]] = []
  /// Observations whose two amounts do not fit each other: nobody can say what they confirm.
  var misconverted: Set<Int> = []
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
  mutating func count(_ rule: FindingRule, _ count: Int = 1) {
    if count > 0 { counts[rule, default: 0] += count }
  }

  mutating func list(_ finding: Finding) {
    findings.append(finding)
    listedCounts[finding.rule, default: 0] += 1
  }

  /// Lists a finding while there is room for its rule; one that an editor explains always.
  mutating func listIfTold(_ finding: Finding) {
    if listedCount(finding.rule) < Self.listed || finding.isExplained { list(finding) }
  }

  init(
    _ observations: [Observation], _ articles: [StatingArticle], _ frame: StatisticFrame,
    _ wholes: Wholes, _ conventions: Conventions, _ explanations: Explanations
  ) {
    self.observations = observations
    self.articles = articles
    self.frame = frame
    self.wholes = wholes
    self.conventions = conventions
    self.explanations = explanations
    window = FigureTime.window(frame, conventions)
    times = observations.indices.map {
      FigureTime(observations[$0], articles[$0], frame, number: $0)
    }
  }

  /// A pair of claims as a finding, by the two members that tell most.
  func finding(_ detail: Finding.Detail, _ left: Claim, _ right: Claim) -> Finding {
    let (one, other) = tellingMembers(left, right)
    return finding(detail, [one, other], among: left.members, right.members)
  }

  /// As `finding`, with the earlier figure in front.
  func findingInOrder(_ detail: Finding.Detail, _ left: Claim, _ right: Claim) -> Finding {
    let (one, other) = tellingMembers(left, right)
    return finding(detail, inOrder(one, other), among: left.members, right.members)
  }

  /// The earlier of two observations first; of one date, that which comes first in the site.
  func inOrder(_ one: Int, _ other: Int) -> [Int] {
    let (a, b) = (times[one].edition.lowerBound, times[other].edition.lowerBound)
    return (a, one) <= (b, other) ? [one, other] : [other, one]
  }

  /// A finding on observations; explained when an explanation speaks of the two lists.
  func finding(
    _ detail: Finding.Detail, _ members: [Int], among left: [Int], _ right: [Int]
  ) -> Finding {
    let bare = Finding(detail: detail, members: members, explanation: nil, explainedBy: nil)
    guard let number = explanations.explanation(bare.rule, left, right) else { return bare }
    return Finding(
      detail: detail, members: members, explanation: explanations.explained[number].reason,
      explainedBy: number)
  }

  /// How many days lie between two observations; 0 when their days meet.
  func gap(_ left: Int, _ right: Int) -> Int {
    let (a, b) = (times[left].edition, times[right].edition)
    return max(0, a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
  }

  /// How many of two claims' members are tried for the pair that tells most.
  private static let tried = 24

  /// The members of two claims that lie nearest in time; those that come first among equals.
  func tellingMembers(_ left: Claim, _ right: Claim) -> (Int, Int) {
    var best = (left.first, right.first)
    if left.members.count == 1, right.members.count == 1 { return best }
    var least = gap(left.first, right.first)
    for one in left.members.prefix(Self.tried) {
      for other in right.members.prefix(Self.tried) {
        let gap = gap(one, other)
        if gap < least {
          least = gap
          best = (one, other)
        }
      }
    }
    return best
  }
}
