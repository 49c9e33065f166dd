import DossierDisk
import DossierModel

/// Rules on the files of content/originals/.
enum OriginalChecks {
  /// `articles`: all of them, drafts too.
  static func check(_ articles: [Article], _ files: LoadedFiles) -> [Diagnostic] {
    let originals = files.originals.map(\.path)
    let present = Set(originals)
    let refused = Dictionary(files.refused.map { ($0.path, $0.reason) }) { first, _ in first }
    var named: Set<String> = []
    var diagnostics: [Diagnostic] = []
    var suggestions = Suggestions()
    for article in articles {
      named.formUnion(article.possibleArchives)
      guard let archive = article.archive else { continue }
      named.insert(archive.value)
      if present.contains(archive.value) { continue }
      if let reason = refused[archive.value] {
        diagnostics.append(unreadable(archive, reason, of: article))
      } else {
        let near = suggestions.next { NearestName.nearest(to: archive.value, among: originals) }
        diagnostics.append(missing(archive, of: article, near: near))
        // A slip in a path is one fault, not two.
        if let near { named.insert(near) }
      }
    }
    return diagnostics + originals.filter { !named.contains($0) }.map(unused)
  }

  /// The archived text that an article names is there.
  private static func missing(
    _ archive: Located<String>, of article: Article, near: String?
  ) -> Diagnostic {
    Diagnostic(
      .missingArchive, "archived text '\(archive.value)' is missing",
      at: SourceSpan(file: article.file, start: archive.position),
      hint: near.map { "did you mean '\($0)'?" } ?? "save it there, or remove 'archive'")
  }

  /// The archived text that an article names is a file that can be read.
  private static func unreadable(
    _ archive: Located<String>, _ reason: String, of article: Article
  ) -> Diagnostic {
    Diagnostic(
      .unreadableArchive, "archived text '\(archive.value)' cannot be read: it \(reason)",
      at: SourceSpan(file: article.file, start: archive.position),
      hint: "put a plain file in its place, or remove 'archive'")
  }

  /// Every archived text belongs to an article.
  private static func unused(_ path: String) -> Diagnostic {
    let stem = SourceFile(path: path, bytes: []).stem
    return Diagnostic(
      .unusedArchive, "no article names this archived text",
      at: SourceSpan(file: path, start: SourcePosition(line: 1, column: 1)),
      hint: "write 'archive: \(path)' in content/articles/\(stem).md, or remove the file")
  }
}
