import DossierModel

/// One run of a `ChangeWriter`, which knows what it has made so far.
struct ChangeRun {
  let disk: any Disk
  /// A folder that exists, as an absolute path; from `enter` on the dossier's.
  private(set) var root: String
  private var taken: [Taken] = []
  /// True from when the staging folder is this run's; before, it may be another command's.
  private var isStaging = false

  /// What can be taken back; paths are absolute.
  private enum Taken {
    case folder(String)
    case created(FileChange)
    case edited(FileChange, byExchange: Bool)
  }

  init(disk: any Disk, base: String) {
    self.disk = disk
    root = base
  }

  mutating func enter(_ folder: String) { root = FileName.join(root, folder) }

  /// Makes the folder `path` below `root`, and what is missing above it.
  mutating func makeFolders(_ path: String) throws(StageError) {
    var made = ""
    for component in path.split(separator: "/").map(String.init) {
      let parent = try open(made)
      made = FileName.join(made, component)
      if try disk.makeFolder(component, in: parent) {
        taken.append(.folder(FileName.join(root, made)))
      }
    }
    // It may be a link or a file.
    _ = try open(path)
  }

  private func open(_ path: String) throws(StageError) -> Folder {
    guard let folder = try disk.openFolder(path, in: root) else {
      throw .disk(
        action: "open folder", path: FileName.join(root, path), reason: "No such file or directory")
    }
    return folder
  }

  mutating func perform(_ changes: [FileChange], folders: [String]) throws(StageError) {
    for change in changes { try expectAsRead(change) }
    for folder in folders { try makeFolders(folder) }
    if changes.isEmpty { return }
    try stage(changes)
    for change in changes { try take(change) }
    for folder in Set(changes.map { FileName.split($0.path).folder }).sorted() {
      try disk.sync([], in: open(folder))
    }
    removeStaging()
  }

  /// Each file stands as it was read, or not at all.
  private func expectAsRead(_ change: FileChange) throws(StageError) {
    guard let before = change.before else {
      if try disk.status(at: change.path, in: root) != nil { throw isThere(change) }
      return
    }
    guard case .bytes(let bytes) = try disk.read(at: change.path, in: root, limit: .max),
      bytes == before
    else { throw hasChanged(change) }
  }

  private func isThere(_ change: FileChange) -> StageError {
    .disk(
      action: "write", path: FileName.join(root, change.path),
      reason: "it is there already, and nothing is overwritten")
  }

  private func hasChanged(_ change: FileChange) -> StageError {
    .disk(
      action: "write", path: FileName.join(root, change.path),
      reason: "it has changed since it was read; nothing was written, run the command again")
  }

  /// Makes all files in the staging folder, as they are to be, on the medium.
  private mutating func stage(_ changes: [FileChange]) throws(StageError) {
    isStaging = true
    try disk.removeTree(ChangeWriter.stagingFolder, in: root)
    let staging = try disk.makeFolders(ChangeWriter.stagingFolder, in: root)
    // Version control passes over it after a kill.
    try disk.create(".gitignore", in: staging, bytes: Array("*\n".utf8))
    for change in changes {
      let (folder, name) = FileName.split(change.path)
      let staged = try disk.makeFolders(stagingPath(folder), in: root)
      try disk.create(name, in: staged, bytes: change.after)
      if change.before != nil {
        try disk.copyPermissions(of: name, in: open(folder), to: name, in: staged)
      }
      try disk.sync([name], in: staged)
    }
  }

  private func stagingPath(_ folder: String) -> String {
    FileName.join(ChangeWriter.stagedFiles, folder)
  }

  private mutating func take(_ change: FileChange) throws(StageError) {
    let (folder, name) = FileName.split(change.path)
    try makeFolders(folder)
    let target = try open(folder)
    let staged = try open(stagingPath(folder))
    if change.before == nil {
      guard try disk.place(name, from: staged, to: target, as: name) else { throw isThere(change) }
      taken.append(.created(change))
    } else if try disk.exchange(name, in: staged, and: target) {
      taken.append(.edited(change, byExchange: true))
      // Somebody may have saved it a moment ago.
      guard case .bytes(let bytes) = try disk.read(name, in: staged, limit: .max),
        bytes == change.before
      else { throw hasChanged(change) }
    } else {
      try expectAsRead(change)
      try disk.move(name, from: staged, to: target, as: name)
      taken.append(.edited(change, byExchange: false))
    }
  }

  /// Undoes what this run has made, the last first, as far as the disk lets it.
  func takeBack() {
    for step in taken.reversed() {
      bestEffort { () throws(StageError) in try takeBack(step) }
    }
    removeStaging()
  }

  /// What cannot be removed, the next command removes.
  private func removeStaging() {
    if !isStaging { return }
    let (disk, root) = (disk, root)
    bestEffort { () throws(StageError) in
      // What version control would see first, and last what hides it.
      try disk.removeTree(ChangeWriter.stagedFiles, in: root)
      try disk.removeTree(ChangeWriter.stagingFolder, in: root)
    }
  }

  /// What somebody has made of a file since it was written is his, and stays.
  private func takeBack(_ step: Taken) throws(StageError) {
    switch step {
    case .folder(let path):
      let (parent, name) = FileName.split(path)
      guard let folder = try disk.openFolder("", in: parent.isEmpty ? "/" : parent) else { return }
      if path == root { removeStaging() }
      _ = try disk.removeFolder(name, in: folder)
    case .created(let change):
      let (folder, name) = FileName.split(change.path)
      let target = try open(folder)
      let staged = try open(stagingPath(folder))
      try disk.move(name, from: target, to: staged, as: name)
      if try disk.read(name, in: staged, limit: .max) != .bytes(change.after) {
        _ = try disk.place(name, from: staged, to: target, as: name)
      }
    case .edited(let change, let byExchange):
      let (folder, name) = FileName.split(change.path)
      let target = try open(folder)
      let staged = try open(stagingPath(folder))
      if byExchange {
        _ = try disk.exchange(name, in: staged, and: target)
        if try disk.read(name, in: staged, limit: .max) != .bytes(change.after) {
          _ = try disk.exchange(name, in: staged, and: target)
        }
      } else if let before = change.before,
        try disk.read(name, in: target, limit: .max) == .bytes(change.after)
      {
        try disk.create(name, in: staged, bytes: before)
        try disk.copyPermissions(of: name, in: target, to: name, in: staged)
        try disk.move(name, from: staged, to: target, as: name)
      }
    }
  }
}
