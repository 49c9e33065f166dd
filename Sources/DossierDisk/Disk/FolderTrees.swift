import DossierModel

extension Disk {
  /// Opens the folder `path` below `base`, made together with its parents where they are missing.
  func makeFolders(_ path: String, in base: String) throws(StageError) -> Folder {
    if let folder = try openFolder(path, in: base) { return folder }
    var made = ""
    for component in path.split(separator: "/").map(String.init) {
      guard let parent = try openFolder(made, in: base) else { break }
      _ = try makeFolder(component, in: parent)
      made = FileName.join(made, component)
    }
    guard let folder = try openFolder(path, in: base) else {
      throw .disk(
        action: "open folder", path: FileName.join(base, path),
        reason: "it disappeared while it was being made")
    }
    return folder
  }

  /// Removes the folder `path` below `base` with all that it holds.
  ///
  /// Links are removed, never followed. Does nothing when it is missing.
  func removeTree(_ path: String, in base: String) throws(StageError) {
    // Folders in the order in which they are found; removed from the end, so the deepest first.
    var folders = [path]
    var next = 0
    while next < folders.count {
      let current = folders[next]
      next += 1
      guard let folder = try openFolder(current, in: base) else { continue }
      for entry in try entries(of: folder) {
        guard let name = entry.name else {
          throw .disk(
            action: "remove", path: FileName.join(folder.path, entry.shown),
            reason: "its name is not UTF-8")
        }
        if entry.kind == .folder {
          folders.append(FileName.join(current, name))
        } else {
          _ = try removeFile(name, in: folder)
        }
      }
    }
    for path in folders.reversed() {
      let (parent, name) = FileName.split(path)
      guard let folder = try openFolder(parent, in: base) else { continue }
      _ = try removeFolder(name, in: folder)
    }
  }

  /// What stands at `path` below `base`; nil when nothing does.
  func status(at path: String, in base: String) throws(StageError) -> FileStatus? {
    let (folder, name) = FileName.split(path)
    guard let parent = try openFolder(folder, in: base) else { return nil }
    return try status(of: name, in: parent)
  }

  /// Reads the file at `path` below `base`.
  func read(
    at path: String, in base: String, limit: Int
  ) throws(StageError) -> Reading {
    let (folder, name) = FileName.split(path)
    guard let parent = try openFolder(folder, in: base) else { return .missing }
    return try read(name, in: parent, limit: limit)
  }
}

/// Runs `body` for tidying up after a failure that is already being reported, whose own failure
/// would only hide that one.
func bestEffort(_ body: () throws(StageError) -> Void) {
  do { try body() } catch {}
}
