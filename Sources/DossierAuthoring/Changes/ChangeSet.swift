package import DossierDisk
package import DossierModel

/// What a command would change in a dossier: files, in the order in which they are written, and
/// folders.
package struct ChangeSet: Sendable, Hashable {
  package private(set) var files: [FileChange] = []
  /// Folders that may be empty, by their paths from the dossier's folder.
  package private(set) var folders: [String] = []

  package init() {}

  package var isEmpty: Bool { files.isEmpty && folders.isEmpty }

  /// Adds a file where none stands.
  ///
  /// Throws `StageError.disk` for a path that is not the author's: only `dossier.yml`, `.gitignore`
  /// and files of the folders of `content/` are.
  package mutating func create(_ path: String, _ bytes: [UInt8]) throws(StageError) {
    try add(path, from: nil, to: bytes)
  }

  /// Makes other bytes of a file that was read; nothing when they are the same.
  ///
  /// A file that is in the set already gets the new bytes. Throws as `create` does.
  package mutating func edit(
    _ path: String, from before: [UInt8], to after: [UInt8]
  ) throws(StageError) {
    try add(path, from: before, to: after)
  }

  /// Adds a folder that may be empty: `content/people`.
  package mutating func makeFolder(_ path: String) { folders.append(path) }

  private mutating func add(
    _ path: String, from before: [UInt8]?, to after: [UInt8]
  ) throws(StageError) {
    let known = files.firstIndex { $0.path == path }
    let first = known.map { files[$0].before } ?? before
    guard let change = FileChange(path: path, before: first, after: after) else {
      throw .disk(
        action: "write", path: path,
        reason: "only dossier.yml, .gitignore and files in the folders of content/ are written")
    }
    if let known {
      files[known] = change
    } else if before != after {
      files.append(change)
    }
  }

  /// The changes as a unified diff, as `patch -p1` takes them in the dossier's folder.
  package var diff: [UInt8] { files.flatMap(UnifiedDiff.of) }

  /// Writes all of it or nothing; see `ChangeWriter`.
  package func write(to root: String, on disk: any Disk) throws(StageError) {
    try ChangeWriter(root, disk: disk).write(files, folders: folders)
  }
}
