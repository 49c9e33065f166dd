import DossierModel

/// Chooses the finding that a verdict names.
enum KeyFinding {
  /// By rule, in the order of `FindingRule`; among those of one rule unexplained before explained,
  /// then by how near in time the first two figures lie, then with both origins named.
  ///
  /// Findings that only sort figures tell nothing about the sources.
  static func number(among findings: [Finding], _ context: ComparisonContext) -> Int? {
    let telling = findings.indices.filter { findings[$0].rule.tells }
    guard let rule = telling.first.map({ findings[$0].rule }) else { return nil }
    return telling.filter { findings[$0].rule == rule }.min { left, right in
      rank(findings[left], left, context) < rank(findings[right], right, context)
    }
  }

  private static func rank(
    _ finding: Finding, _ number: Int, _ context: ComparisonContext
  ) -> (Int, Int, Int, Int) {
    let (one, other) = (finding.first, finding.second)
    let unnamed = [one, other].count { context.observations[$0].source == nil }
    return (finding.isExplained ? 1 : 0, context.gap(one, other), unnamed, number)
  }
}

extension FindingRule {
  /// True for what says something for or against a source; the others only sort figures.
  package var tells: Bool {
    switch self {
    case .contradiction, .falls, .partExceedsWhole, .misquotation, .misconversion, .sameNumber,
      .wideApart, .agreement:
      true
    case .superseded, .notComparable: false
    }
  }
}
