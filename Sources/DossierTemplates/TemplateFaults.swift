import DossierModel

/// What is wrong with templates: each place once, and of a file and a rule as many as are told.
///
/// A partial is compiled once for each use; a fault in it is one fault. To say where one stands takes
/// a walk through its file, so that what is not told must not be looked for.
struct TemplateFaults {
  private struct Place: Hashable {
    let rule: Rule
    let file: String
    let offset: Int
  }

  private struct Kind: Hashable {
    let rule: Rule
    let file: String
  }

  private var told: [Diagnostic] = []
  private var places: Set<Place> = []
  private var counts: [Kind: Int] = [:]
  private var last: [Kind: SourceSpan] = [:]
  private var suggestions = Suggestions()

  mutating func report(
    _ rule: Rule, _ summary: String, in source: SourceFile, at range: Range<Int>,
    hint: @autoclosure () -> String, note: (text: String, at: Range<Int>)? = nil
  ) {
    let place = Place(rule: rule, file: source.path, offset: range.lowerBound)
    guard places.insert(place).inserted else { return }
    let kind = Kind(rule: rule, file: source.path)
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] <= FindingLimit.told else { return }
    let diagnostic = Diagnostic(
      rule, summary, in: source, at: range, hint: hint(),
      notes: note.map { [Diagnostic.Note($0.text, at: source.span($0.at))] } ?? [])
    last[kind] = diagnostic.span
    told.append(diagnostic)
  }

  /// The known name nearest to a written one, for the first few faults.
  mutating func nearest(to name: String, among known: () -> [String]) -> String? {
    suggestions.next { NearestName.nearest(to: name, among: known().sorted()) }
  }

  var diagnostics: [Diagnostic] {
    let further = counts.filter { $0.value > FindingLimit.told }
      .sorted { ($0.key.file, $0.key.rule.rawValue) < ($1.key.file, $1.key.rule.rawValue) }
    return told
      + further.map { kind, count in
        FindingLimit.further(count - FindingLimit.told, of: kind.rule, at: last[kind])
      }
  }
}
