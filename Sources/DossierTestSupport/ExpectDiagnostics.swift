import DossierLink
package import DossierModel
import DossierParse
package import Testing

/// How far a text goes before its diagnostics are looked at.
package enum LastStage: Sendable { case parse, link }

/// Expects exactly these diagnostics of files that hold marks.
///
/// `files`: texts by path; dossier.yml may be among them.
/// `ignored`: rules that the test does not speak of.
/// `expected`: one line each, by file and place: the mark in front of the place, what the command
/// prints, and behind ` | ` each further place: `1️⃣ error[code]: summary; hint | first here 2️⃣`.
package func expectDiagnostics(
  in files: [String: String], through stage: LastStage, ignoring ignored: Set<Rule> = [],
  _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedFiles(files)
  var found: [Diagnostic] = []
  let input = ParseInput(
    configuration: marked.files.first { $0.path == "dossier.yml" },
    content: marked.files.filter { $0.path.hasSuffix(".md") },
    originals: marked.files.filter { $0.path.hasSuffix(".txt") })
  let dossier = Parse.dossier(input, jobs: Jobs(1), &found)
  if stage == .link { _ = Link.site(of: dossier, jobs: Jobs(1), &found) }
  let lines = found.filter { !ignored.contains($0.rule) }.sorted(by: Diagnostic.areInOrder)
    .map { line($0, in: marked) }
  #expect(lines == expected, sourceLocation: sourceLocation)
}

/// Expects these diagnostics of an article's body.
///
/// `records`: names of records as they are referred to, `person:sadyr-japarov`; each has
/// its slug with spaces and capitals as name: "Sadyr Japarov".
package func expectDiagnostics(
  in body: String, records: [String] = [], through stage: LastStage = .parse,
  ignoring ignored: Set<Rule> = [.unusedRecord, .unannotatedArticle], _ expected: [String],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var files = SampleFiles.records(records)
  files["content/articles/text.md"] = SampleFiles.article(body)
  expectDiagnostics(
    in: files, through: stage, ignoring: ignored, expected, sourceLocation: sourceLocation)
}

private func line(_ diagnostic: Diagnostic, in files: MarkedFiles) -> String {
  let place = diagnostic.span.map { files.name(of: $0) } ?? "nowhere"
  let hint = diagnostic.hint.map { "; \($0)" } ?? ""
  let notes = diagnostic.notes.map { " | \($0.text) \(files.name(of: $0.span))" }.joined()
  return "\(place) \(diagnostic.severity.rawValue)[\(diagnostic.rule.rawValue)]: "
    + "\(diagnostic.summary)\(hint)\(notes)"
}

/// Files that a test needs and does not speak of.
package enum SampleFiles {
  /// An article with a header of three lines.
  package static func article(_ body: String) -> String { "---\ntitle: A text\n---\n\(body)" }

  /// Records by path, each named after its slug.
  package static func records(_ references: [String]) -> [String: String] {
    var files: [String: String] = [:]
    for reference in references {
      let parts = reference.split(separator: ":").map(String.init)
      let folder = Kind.builtIn.first { $0.name == parts[0] }?.folder ?? parts[0]
      let name = parts[1].split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " ")
      files["content/\(folder)/\(parts[1]).md"] = "---\nname: \(name)\n---\n"
    }
    return files
  }
}
