import DossierModel

/// Diagnostics of one cause as one: a record that is missing is missing once, however often it is
/// named.
enum OneCause {
  /// Rules whose words name what is missing, so that equal words have one cause.
  private static let rules: Set<Rule> = [
    .unknownEntity, .unknownOrigin, .ambiguousName, .ambiguousReference, .unknownKind,
  ]

  /// So many further places are named one by one.
  private static let most = 20

  private struct Cause: Hashable {
    let rule: Rule
    let summary: String
  }

  /// The diagnostics, which are in order, with those of one cause at the first of their places and
  /// the others as notes.
  static func joined(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var first: [Cause: Int] = [:]
    var joined: [Diagnostic] = []
    var further: [Int: [SourceSpan]] = [:]
    for diagnostic in diagnostics {
      guard rules.contains(diagnostic.rule), let span = diagnostic.span else {
        joined.append(diagnostic)
        continue
      }
      let cause = Cause(rule: diagnostic.rule, summary: diagnostic.summary)
      if let known = first[cause] {
        further[known, default: []].append(span)
      } else {
        first[cause] = joined.count
        joined.append(diagnostic)
      }
    }
    for (number, spans) in further {
      let isMissing = joined[number].rule == .unknownEntity
      joined[number] = joined[number].adding(notes(spans, isMissing: isMissing))
    }
    return joined
  }

  /// `isMissing`: for a record that is missing, which is told how many marks need it.
  private static func notes(_ spans: [SourceSpan], isMissing: Bool) -> [Diagnostic.Note] {
    let rest = spans.count - most
    return spans.prefix(most).enumerated().map { number, span in
      if isMissing, number == 0 {
        return Diagnostic.Note("here too: \(spans.count + 1) marks need it", at: span)
      }
      let isLast = number == most - 1 && rest > 0
      return Diagnostic.Note(
        isLast ? "here, and in \(rest) more places" : "here too", at: span)
    }
  }
}
