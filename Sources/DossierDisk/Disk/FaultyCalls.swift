package import DossierModel

extension FaultyDisk {
  package func resolve(_ path: String) throws(StageError) -> ResolvedPath {
    try look(path)
    return try disk.resolve(path)
  }

  package func openFolder(_ path: String, in base: String) throws(StageError) -> Folder? {
    try look(FileName.join(base, path))
    return try disk.openFolder(path, in: base)
  }

  package func entries(of folder: borrowing Folder) throws(StageError) -> [FolderEntry] {
    try look(folder.path)
    return try disk.entries(of: folder)
  }

  package func status(
    of name: String, in folder: borrowing Folder
  ) throws(StageError) -> FileStatus? {
    try look(FileName.join(folder.path, name))
    return try disk.status(of: name, in: folder)
  }

  package func read(
    _ name: String, in folder: borrowing Folder, limit: Int
  ) throws(StageError) -> Reading {
    try look(FileName.join(folder.path, name))
    return try disk.read(name, in: folder, limit: limit)
  }

  package func makeFolder(
    _ name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    try change(FileName.join(folder.path, name))
    return try disk.makeFolder(name, in: folder)
  }

  package func create(
    _ name: String, in folder: borrowing Folder, bytes: [UInt8]
  ) throws(StageError) {
    do throws(StageError) {
      try change(FileName.join(folder.path, name))
    } catch {
      // The first call that fails may already have written a part of the file.
      if calls == failing {
        try disk.create(name, in: folder, bytes: Array(bytes.prefix(bytes.count / 2)))
      }
      throw error
    }
    try disk.create(name, in: folder, bytes: bytes)
  }

  package func append(
    to name: String, in folder: borrowing Folder, bytes: [UInt8]
  ) throws(StageError) {
    try change(FileName.join(folder.path, name))
    try disk.append(to: name, in: folder, bytes: bytes)
  }

  package func move(
    _ name: String, from source: borrowing Folder, to target: borrowing Folder, as newName: String
  ) throws(StageError) {
    let path = FileName.join(target.path, newName)
    try change(path)
    if limits.part(FileName.join(source.path, name), from: path) {
      throw .disk(action: "replace", path: path, reason: "Invalid cross-device link")
    }
    try disk.move(name, from: source, to: target, as: newName)
  }

  package func place(
    _ name: String, from source: borrowing Folder, to target: borrowing Folder, as newName: String
  ) throws(StageError) -> Bool {
    try change(FileName.join(target.path, newName))
    return try disk.place(name, from: source, to: target, as: newName)
  }

  package func copyPermissions(
    of name: String, in source: borrowing Folder, to newName: String, in target: borrowing Folder
  ) throws(StageError) {
    try change(FileName.join(target.path, newName))
    try disk.copyPermissions(of: name, in: source, to: newName, in: target)
  }

  package func exchange(
    _ name: String, in first: borrowing Folder, and second: borrowing Folder
  ) throws(StageError) -> Bool {
    guard limits.canExchange else { return false }
    try change(FileName.join(second.path, name))
    return try disk.exchange(name, in: first, and: second)
  }

  package func canMove(
    from source: borrowing Folder, to target: borrowing Folder
  ) throws(StageError) -> Bool {
    try look(target.path)
    if limits.part(source.path, from: target.path) { return false }
    return try disk.canMove(from: source, to: target)
  }

  package func removeFile(
    _ name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    try change(FileName.join(folder.path, name))
    return try disk.removeFile(name, in: folder)
  }

  package func removeFolder(
    _ name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    try change(FileName.join(folder.path, name))
    return try disk.removeFolder(name, in: folder)
  }

  package func sync(_ names: [String], in folder: borrowing Folder) throws(StageError) {
    try change(folder.path)
    try disk.sync(names, in: folder)
  }

  package func canWrite(in folder: borrowing Folder) throws(StageError) -> Bool {
    try look(folder.path)
    if limits.isReadOnly(folder.path) { return false }
    return try disk.canWrite(in: folder)
  }

  package func lock(_ folder: borrowing Folder) throws(StageError) -> LockAttempt {
    try look(folder.path)
    return try disk.lock(folder)
  }

  package func lock(_ name: String, in folder: borrowing Folder) throws(StageError) -> LockAttempt {
    try change(FileName.join(folder.path, name))
    return try disk.lock(name, in: folder)
  }
}
