/// A rule of the comparison; the raw value is its code and its heading in docs/statistics.md.
package enum FindingRule: String, Sendable, CaseIterable {
  case contradiction
  case misquotation
  case misconversion
  case superseded
  case wideApart = "wide-apart"
  case notComparable = "not-comparable"
  case agreement
}

/// What a rule found.
package struct Finding: Sendable, Hashable {
  package let rule: FindingRule
  /// Numbers of the observations concerned, at most 200: a pair, or all that agree.
  package let members: [Int]
  /// In plain English, ending with a full stop.
  package let sentence: String
  /// The editor's reason, when the record marks the finding explained.
  package let explanation: String?
  /// The number of that explanation.
  let explainedBy: Int?

  package var first: Int { members.first ?? 0 }
  package var second: Int { members.count > 1 ? members[1] : first }
  package var isExplained: Bool { explanation != nil }
}
