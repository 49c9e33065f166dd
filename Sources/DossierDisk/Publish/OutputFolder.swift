import DossierModel

/// A folder that a build may write to: it lies outside everything that is not a build's to touch.
struct OutputFolder: Sendable {
  /// What is in it, of what a build did not write.
  enum State: Sendable {
    case missing
    case empty
    case ours(Manifest)
  }

  /// An absolute path without links, of a folder that exists.
  let base: String
  /// The path below `base` of the folder that it lies in; empty when that is `base` itself.
  let parent: String
  let name: String

  /// The path below `base`.
  var path: String { FileName.join(parent, name) }
  var absolutePath: String { FileName.join(base, path) }

  /// Follows the links of the path, and refuses what is not a build's to touch.
  ///
  /// That is whatever holds or lies in the dossier's sources, the home folder, the root of the
  /// disk; a link, and a file.
  init(_ output: String, root: String, disk: any Disk) throws(StageError) {
    var named = output
    while named.utf8.count > 1, named.hasSuffix("/") { named.removeLast() }
    var (folder, last) = FileName.split(named)
    if folder.isEmpty && named.hasPrefix("/") { folder = "/" }
    if last == "." || last == ".." || last.isEmpty {
      // The folder itself has to be resolved; else only its parents, so that a link is noticed.
      guard !named.isEmpty else { throw Self.refusal(output, "it has no name") }
      let whole = try disk.resolve(named)
      (folder, last) = FileName.split(whole.path)
      if folder.isEmpty { folder = "/" }
    }
    let place = try disk.resolve(folder)
    base = place.existing
    parent = place.missing.joined(separator: "/")
    name = last
    if let reason = try Self.reason(
      toRefuse: FileName.join(place.path, last), root: root, disk: disk)
    {
      throw Self.refusal(output, reason)
    }
    if let status = try disk.status(at: path, in: base), status.kind != .folder {
      let wayOut = "remove it, or name another folder"
      throw Self.refusal(output, "it is \(status.kind.description), not a folder; \(wayOut)")
    }
  }

  private static func reason(
    toRefuse path: String, root: String, disk: any Disk
  ) throws(StageError) -> String? {
    let wayOut = "name a folder that only dossier writes to, such as 'public'"
    if path == "/" { return "it is the root of the file system; \(wayOut)" }
    if isHome(path, disk) { return "it is your home folder; \(wayOut)" }
    let root = try disk.resolve(root).path
    if root == path { return "it is the dossier's own folder; \(wayOut)" }
    if holds(path, root) { return "the dossier itself lies in it; \(wayOut)" }
    for source in ["content", "templates", "static", ".git", ".dossier"] {
      let named = FileName.join(root, source)
      let folders = [named, try disk.resolve(named).path]
      if folders.contains(where: { $0 == path || holds($0, path) }) {
        return "it is or lies in the dossier's '\(source)'; \(wayOut)"
      }
      // On a disk that does not tell capitals apart, `Content` is `content`.
      if holds(named.lowercased(), path.lowercased()) || named.lowercased() == path.lowercased() {
        return "its name is too close to the dossier's '\(source)'; \(wayOut)"
      }
    }
    if path.split(separator: "/").contains(".git") {
      return "it lies in the store of a version control; \(wayOut)"
    }
    return nil
  }

  private static func isHome(_ path: String, _ disk: any Disk) -> Bool {
    disk.homeFolders.contains { home in
      do {
        return try disk.resolve(home).path == path
      } catch {
        // A home that cannot be looked at (of another user, say) is compared by its name.
        return home == path
      }
    }
  }

  private static func holds(_ folder: String, _ path: String) -> Bool {
    path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }

  static func refusal(_ path: String, _ reason: String) -> StageError {
    .refusedOutput(path: FileName.shown(path.utf8), reason: reason)
  }

  /// What is in the folder; refuses a folder of somebody else's.
  func state(_ disk: any Disk) throws(StageError) -> State {
    guard let folder = try disk.openFolder(path, in: base) else { return .missing }
    if let manifest = try manifest(disk) { return .ours(manifest) }
    let isEmpty = try disk.entries(of: folder).allSatisfy { $0.name == Staging.nameInside }
    guard isEmpty else {
      throw Self.refusal(
        absolutePath,
        "it is not empty and has no \(Manifest.fileName), so dossier did not make it; "
          + "move what is in it to static/ or elsewhere, or name another folder")
    }
    return .empty
  }

  private func manifest(_ disk: any Disk) throws(StageError) -> Manifest? {
    let file = FileName.join(path, Manifest.fileName)
    switch try disk.read(at: file, in: base, limit: 1 << 30) {
    case .bytes(let bytes): return Manifest(reading: bytes)
    case .missing: return nil
    case .refused(let reason):
      throw Self.refusal(absolutePath, "its \(Manifest.fileName) \(reason); remove it")
    }
  }
}
