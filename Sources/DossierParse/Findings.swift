import DossierModel

/// What is wrong with one file, each finding with its line; finding a place takes no walk through
/// the file.
///
/// Of one rule a hundred are told one by one and the rest as a number, so that a hostile file cannot
/// fill the memory.
struct Findings {
  private let source: SourceFile
  private let lines: LineTable
  private var told: [Diagnostic] = []
  private var counts: [Rule: Int] = [:]

  init(_ file: ContentFile) { self.init(file.source, file.lines) }

  init(_ source: SourceFile, _ lines: LineTable) {
    self.source = source
    self.lines = lines
  }

  mutating func report(
    _ rule: Rule, _ summary: @autoclosure () -> String, at offset: Int, hint: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    report(rule, summary(), at: lines.position(of: offset), hint: hint, notes: notes)
  }

  mutating func report(
    _ rule: Rule, _ summary: @autoclosure () -> String, at position: SourcePosition,
    hint: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    counts[rule, default: 0] += 1
    guard let count = counts[rule], count <= FindingLimit.told else { return }
    let start = lines.offset(line: position.line, column: 1)
    told.append(
      Diagnostic(
        rule, summary(), at: SourceSpan(file: source.path, start: position), hint: hint,
        notes: notes
      ).showing(source.excerpt(lineStart: start, column: position.column)))
  }

  var isEmpty: Bool { told.isEmpty }

  /// All that was found; of what was not told one by one the number, at the last place told.
  var diagnostics: [Diagnostic] {
    let further = counts.filter { $0.value > FindingLimit.told }.sorted {
      $0.key.rawValue < $1.key.rawValue
    }
    return told
      + further.map { rule, count in
        FindingLimit.further(
          count - FindingLimit.told, of: rule, at: told.last { $0.rule == rule }?.span)
      }
  }
}
