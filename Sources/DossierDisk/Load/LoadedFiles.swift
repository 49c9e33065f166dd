package import DossierModel

/// What a dossier's folder holds.
///
/// All lists are sorted by the bytes of their paths, which are paths from the dossier's folder,
/// parted by `/`.
package struct LoadedFiles: Sendable {
  /// False when the dossier's folder is missing.
  package var rootExists = false
  /// `dossier.yml`; nil when it is missing or refused.
  package var configuration: SourceFile?
  /// Every `content/FOLDER/NAME.md`, whichever the folder.
  package var content: [SourceFile] = []
  /// Every `content/originals/*.txt`.
  package var originals: [SourceFile] = []
  /// Every `templates/*.html`, `.css` and `.js`, `templates/words/*.yml`, `templates/style/*.css` and
  /// `templates/script/*.js`.
  package var templates: [SourceFile] = []
  /// The paths of everything below `static/`; `DossierFolder.read` reads them.
  package var statics: [String] = []
  /// The paths of files below `content/` and `templates/` that have no meaning where they are.
  package var stray: [String] = []
  /// What was not read because it is unsafe to.
  package var refused: [RefusedFile] = []

  package init() {}
}

/// A file that is not read, and the reason.
package struct RefusedFile: Sendable, Hashable {
  /// The path from the dossier's folder, control characters and stray bytes escaped.
  package let path: String
  /// A clause that goes on from the path: "is a symbolic link".
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
