/// A problem with a place: what is wrong, where, and the way out.
package struct Diagnostic: Sendable, Hashable {
  /// An error means that a page would be wrong; a warning, that it would be poorer.
  package enum Severity: String, Sendable { case error, warning }

  package let rule: Rule
  package let severity: Severity
  /// One line, the most specific word first, without a full stop.
  package let summary: String
  package let span: SourceSpan?
  package let excerpt: Excerpt?
  /// The way out, as a clause; printed behind the summary.
  package let hint: String?
  /// Further places that belong to the problem, each with a few words.
  package let notes: [Note]
  /// How many findings of its rule in its file it stands for; 0 for one of its own.
  package let standsFor: Int

  package struct Note: Sendable, Hashable {
    package let span: SourceSpan
    package let text: String

    package init(_ text: String, at span: SourceSpan) {
      self.span = span
      self.text = text
    }
  }

  /// Bytes of a summary, or a hint, that are told; from more the middle is left out.
  static let textLimit = 2000

  /// A long text without its middle: names that content may make as long as it likes stand in it.
  private static func cut(_ text: String) -> String {
    guard text.utf8.count > textLimit else { return text }
    let scalars = text.unicodeScalars
    var shown = String(scalars.prefix(textLimit / 8))
    shown += "…"
    shown += String(scalars.suffix(textLimit / 8))
    return shown
  }

  package init(
    _ rule: Rule, _ summary: String, at span: SourceSpan? = nil, in file: SourceFile? = nil,
    hint: String? = nil, notes: [Note] = [], standingFor count: Int = 0
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.summary = Self.cut(summary)
    self.span = span
    self.excerpt = span.flatMap { span in file?.excerpt(at: span.start) }
    self.hint = hint.map(Self.cut)
    self.notes = notes
    standsFor = count
  }

  /// A diagnostic at a range of byte offsets of a file.
  package init(
    _ rule: Rule, _ summary: String, in file: SourceFile, at range: Range<Int>,
    hint: String? = nil, notes: [Note] = []
  ) {
    self.init(rule, summary, at: file.span(range), in: file, hint: hint, notes: notes)
  }

  /// The same diagnostic with the line it speaks of, for stages that no longer hold the file.
  package func showing(_ excerpt: Excerpt?) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, summary: summary, span: span, excerpt: excerpt, hint: hint,
      notes: notes, standsFor: standsFor)
  }

  /// The same diagnostic, with more or less made of it.
  package func with(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, summary: summary, span: span, excerpt: excerpt, hint: hint,
      notes: notes, standsFor: standsFor)
  }

  /// The same diagnostic with the end of what it speaks of.
  package func ending(at end: SourcePosition) -> Diagnostic {
    var span = span
    span?.end = end
    return Diagnostic(
      rule: rule, severity: severity, summary: summary, span: span, excerpt: excerpt, hint: hint,
      notes: notes, standsFor: standsFor)
  }

  /// The same diagnostic with more places that belong to the problem.
  package func adding(_ further: [Note]) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, summary: summary, span: span, excerpt: excerpt, hint: hint,
      notes: notes + further, standsFor: standsFor)
  }

  private init(
    rule: Rule, severity: Severity, summary: String, span: SourceSpan?, excerpt: Excerpt?,
    hint: String?, notes: [Note], standsFor: Int
  ) {
    self.rule = rule
    self.severity = severity
    self.summary = summary
    self.span = span
    self.excerpt = excerpt
    self.hint = hint
    self.notes = notes
    self.standsFor = standsFor
  }

  /// The diagnostics in the order of files and places, each once.
  package static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.sorted(by: areInOrder).filter { seen.insert($0).inserted }
  }

  /// By file and place, those without a place first, then by rule and words.
  package static func areInOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    switch (left.span, right.span) {
    case (nil, nil): break
    case (nil, _): return true
    case (_, nil): return false
    case (let left?, let right?): if left != right { return left < right }
    }
    return (left.rule.rawValue, left.summary) < (right.rule.rawValue, right.summary)
  }
}
