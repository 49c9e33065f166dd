import DossierModel

/// What the steps of a run have found.
///
/// It alone decides what is told of it: in which order, how severe, how many of a kind, and with which
/// line of the file.
struct DiagnosticLog {
  private var found: [Diagnostic] = []
  /// What dossier.yml makes of the rules; nil as long as nobody has read it.
  var configuration: Configuration?
  /// True to treat warnings as errors.
  private let isStrict: Bool

  init(isStrict: Bool) { self.isStrict = isStrict }

  mutating func add(_ diagnostics: [Diagnostic]) { found += diagnostics }

  /// Runs a step that adds what it finds.
  mutating func collect<Value>(_ step: (inout [Diagnostic]) -> Value) -> Value { step(&found) }

  /// Forgets everything but what is said of one file.
  mutating func keep(only file: String) { found = found.filter { $0.span?.file == file } }

  /// Adds to each diagnostic the line that it speaks of, and its end there, where its file is among
  /// `files`.
  mutating func showLines(of files: [SourceFile]) { found = Excerpts.fill(found, from: files) }

  /// The files whose lines are still to be shown; of what is not told, no line is.
  mutating func filesLackingLines() -> Set<String> {
    found = FindingLimit.limited(Diagnostic.inOrder(found))
    return Excerpts.lacking(found)
  }

  /// True when the content has errors, whatever the run makes of warnings.
  var hasErrors: Bool { weighed.contains { $0.severity == .error } }

  /// What is told: in the order of files and places, each once, those of one cause as one.
  var told: [Diagnostic] {
    let all = isStrict ? weighed.map { $0.with(.error) } : weighed
    return FindingLimit.limited(OneCause.joined(Diagnostic.inOrder(all)))
  }

  private var weighed: [Diagnostic] { configuration?.weighing(found) ?? found }
}
