import DossierDisk
import DossierModel

/// Rules on files and folders.
enum FileChecks {
  /// What is wrong with the folder itself, before any file is understood.
  static func check(_ files: LoadedFiles) -> [Diagnostic] {
    var found = files.refused.map(refused) + files.stray.map(stray) + sharedSlugs(files.content)
    if files.content.isEmpty { found.append(emptyDossier) }
    return found
  }

  /// A dossier is a folder with a dossier.yml.
  static let noDossier = Diagnostic(
    .noDossier, "no dossier.yml here",
    hint: "run this in a dossier's folder, name one (dossier build PATH), or make one: dossier init"
  )

  /// A dossier has at least one article or record; a new one has none yet.
  static let emptyDossier = Diagnostic(
    .emptyDossier, "no articles and no records",
    hint: "take in a text (dossier import FILE), or add content/articles/SLUG.md")

  /// Every file is a plain one of a sound size.
  static func refused(_ file: RefusedFile) -> Diagnostic {
    Diagnostic(
      .refusedFile, "not read: it \(file.reason)", at: start(of: file.path),
      hint: file.reason.hasPrefix("is larger")
        ? "divide it, or raise --max-file-size" : "put a plain file in its place, or remove it")
  }

  /// Every file below content/ and templates/ means something.
  static func stray(_ path: String) -> Diagnostic {
    let hint =
      path.hasPrefix("content/")
      ? "articles and records are content/FOLDER/SLUG.md, archived texts "
        + "content/originals/SLUG.txt, and files to be copied go to static/"
      : "templates are templates/NAME.html, words templates/words/LANGUAGE.yml, and files to be "
        + "copied go to static/"
    return Diagnostic(.strayFile, "file has no use here", at: start(of: path), hint: hint)
  }

  /// Slugs of one folder differ by more than case, accents and their encoding: on some disks their
  /// pages would be one file.
  static func sharedSlugs(_ content: [SourceFile]) -> [Diagnostic] {
    var first: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    for file in content {
      let key = "\(file.contentFolder ?? "")/\(Folding.fold(file.stem))"
      guard let other = first[key] else {
        first[key] = file.path
        continue
      }
      diagnostics.append(
        Diagnostic(
          .duplicateSlug, "slug '\(file.stem)' is the same as that of '\(other)'",
          at: start(of: file.path), hint: "rename one of the two",
          notes: [Diagnostic.Note("the other one", at: start(of: other))]))
    }
    return diagnostics
  }

  private static func start(of path: String) -> SourceSpan {
    SourceSpan(file: path, start: SourcePosition(line: 1, column: 1))
  }
}
