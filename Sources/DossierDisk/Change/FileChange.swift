/// What a command that writes for the author does to one file.
package struct FileChange: Sendable, Hashable {
  /// The path from the dossier's folder, parted by `/`.
  package let path: String
  /// The bytes that were read; nil where no file may stand.
  package let before: [UInt8]?
  package let after: [UInt8]

  /// Returns nil for a path that is not the author's: only `dossier.yml`, `.gitignore` and files of
  /// the folders of `content/` are.
  package init?(path: String, before: [UInt8]?, after: [UInt8]) {
    guard Self.isAuthored(path) else { return nil }
    self.path = path
    self.before = before
    self.after = after
  }

  private static func isAuthored(_ path: String) -> Bool {
    if path == "dossier.yml" || path == ".gitignore" { return true }
    switch FileRole(path) {
    case .content, .original: return PagePath(path) != nil
    default: return false
    }
  }
}
