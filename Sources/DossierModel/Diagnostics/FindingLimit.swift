/// How many findings of a rule in a file are told one by one; the rest are a number.
///
/// A line of a file may have a thousand faults, and each prints a few hundred bytes.
package enum FindingLimit {
  package static let told = 100

  /// What stands for those that are not told, at the last place told.
  package static func further(_ count: Int, of rule: Rule, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      rule, "\(count) further findings of this kind in this file", at: span,
      hint: "correct the first hundred, then build again", standingFor: count)
  }

  private struct Kind: Hashable {
    let rule: Rule
    let file: String
  }

  /// Of diagnostics that are in order, no more of a kind than are told.
  package static func limited(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var counts: [Kind: Int] = [:]
    var last: [Kind: SourceSpan] = [:]
    var further: [Kind: (count: Int, severity: Diagnostic.Severity)] = [:]
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard let span = diagnostic.span else {
        kept.append(diagnostic)
        continue
      }
      let kind = Kind(rule: diagnostic.rule, file: span.file)
      if diagnostic.standsFor == 0 {
        counts[kind, default: 0] += 1
        if counts[kind, default: 0] <= told {
          last[kind] = span
          kept.append(diagnostic)
          continue
        }
      }
      let before = further[kind]?.count ?? 0
      further[kind] = (before + max(1, diagnostic.standsFor), diagnostic.severity)
    }
    guard !further.isEmpty else { return kept }
    for (kind, rest) in further {
      kept.append(Self.further(rest.count, of: kind.rule, at: last[kind]).with(rest.severity))
    }
    return kept.sorted(by: Diagnostic.areInOrder)
  }
}
