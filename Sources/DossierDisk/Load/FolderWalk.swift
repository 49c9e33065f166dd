import DossierModel

/// Lists the files below a folder, links never followed, however deep, without recursion.
struct FolderWalk {
  let disk: any Disk
  let root: String
  /// Paths from `root`, in no order.
  private(set) var files: [String] = []
  private(set) var refused: [RefusedFile] = []

  /// Deeper than any author goes, and far from what the system can open.
  static let depthLimit = 32

  init(disk: any Disk, root: String) {
    self.disk = disk
    self.root = root
  }

  /// Adds what lies below `top`, a folder right in `root`; nothing when it is missing.
  mutating func collect(_ top: String) throws(StageError) {
    guard let status = try disk.status(at: top, in: root) else { return }
    guard status.kind == .folder else {
      refused.append(RefusedFile(path: top, reason: "is \(status.kind.description)"))
      return
    }
    var folders = [(path: top, depth: 1)]
    while let (path, depth) = folders.popLast() {
      // A folder that has gone since it was listed holds nothing.
      guard let folder = try disk.openFolder(path, in: root) else { continue }
      for entry in try disk.entries(of: folder) {
        if FileRole.isIgnored(entry.shown, below: top) { continue }
        if let subfolder = add(entry, in: path, depth: depth) {
          folders.append((subfolder, depth + 1))
        }
      }
    }
  }

  /// Adds a file, or returns the path of a folder to go into.
  private mutating func add(_ entry: FolderEntry, in folder: String, depth: Int) -> String? {
    let shown = FileName.join(folder, entry.shown)
    guard let name = entry.name else {
      let reason = "has a name that is not UTF-8 or holds a control character"
      refused.append(RefusedFile(path: shown, reason: reason))
      return nil
    }
    let path = FileName.join(folder, name)
    switch entry.kind {
    case .file: files.append(path)
    case .folder where folder.hasPrefix("content") && name.hasSuffix(".md"):
      refused.append(RefusedFile(path: shown, reason: "is a folder"))
    case .folder where depth >= Self.depthLimit:
      let reason = "lies more than \(Self.depthLimit) folders deep"
      refused.append(RefusedFile(path: shown, reason: reason))
    case .folder: return path
    case .link, .other:
      refused.append(RefusedFile(path: shown, reason: "is \(entry.kind.description)"))
    }
    return nil
  }
}
