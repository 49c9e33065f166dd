package import DossierModel

/// A rule of the comparison; the raw value is its code and its heading in docs/statistics.md.
///
/// In the order in which findings are listed, and in which the verdict names the one that matters
/// most.
package enum FindingRule: String, Sendable, CaseIterable {
  case contradiction
  case falls
  case partExceedsWhole = "part-exceeds-whole"
  case misquotation
  case misconversion
  case sameNumber = "same-number"
  case wideApart = "wide-apart"
  case superseded
  case notComparable = "not-comparable"
  case agreement
}

/// What a rule found: values, for which DossierRender has the words in each language.
package struct Finding: Sendable, Hashable {
  /// What a rule has to tell beside its figures.
  package enum Detail: Sendable, Hashable {
    /// No value fits both figures.
    case contradiction
    /// The second is later and lower, and the total can only grow.
    case falls
    /// The figures behind the first are of parts of it; several are added up.
    case partExceedsWhole
    /// Two figures of one origin and one date.
    case misquotation(origin: Referent)
    /// The amount in the other unit, and what it would be.
    case misconversion(stated: Quantity, exact: Quantity?)
    /// The number, with its unit.
    case sameNumber(Quantity, differences: [Difference])
    /// A vague word, then a number far above it.
    case wideApart
    /// The first, in whose place the origin has given the second.
    case superseded(origin: Referent)
    /// In what the groups of the two differ; never empty.
    case notComparable([Difference])
    /// Whether all state the same number; otherwise one value fits them all.
    case agreement(isSameNumber: Bool)
  }

  /// In what two groups differ; nil for what is not stated.
  package enum Difference: Sendable, Hashable {
    case unit(String?, String?)
    case population(Referent?, Referent?)
    case place(Referent?, Referent?)
    case period(String?, String?)

    /// False when one side does not state it, or the two may mean the same.
    package var isStated: Bool {
      switch self {
      case .unit(let left, let right): left != nil && right != nil
      // Words, and what is about a date, may mean the same stretch of time.
      case .period(let left, let right):
        [left, right].allSatisfy { text in
          text.flatMap { PartialDate($0) }.map { !$0.isInexact } ?? false
        }
      case .population(let left, let right), .place(let left, let right):
        left != nil && right != nil
      }
    }
  }

  package let detail: Detail
  /// Numbers of the observations concerned, at most 200: a pair, a whole and its parts, or all that
  /// agree.
  package let members: [Int]
  /// The editor's reason, when the record marks the finding explained.
  package let explanation: String?
  /// The number of that explanation.
  let explainedBy: Int?

  package var rule: FindingRule {
    switch detail {
    case .contradiction: .contradiction
    case .falls: .falls
    case .partExceedsWhole: .partExceedsWhole
    case .misquotation: .misquotation
    case .misconversion: .misconversion
    case .sameNumber: .sameNumber
    case .wideApart: .wideApart
    case .superseded: .superseded
    case .notComparable: .notComparable
    case .agreement: .agreement
    }
  }

  package var first: Int { members.first ?? 0 }
  package var second: Int { members.count > 1 ? members[1] : first }
  package var isExplained: Bool { explanation != nil }
}
