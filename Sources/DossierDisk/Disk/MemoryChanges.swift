package import DossierModel

extension MemoryDisk {
  package func makeFolder(
    _ name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    let path = folder.path
    return try change { tree throws(StageError) in
      try Self.expectFolder(path, in: tree)
      guard tree[name, in: path] == nil else { return false }
      tree.put(.folder, as: name, in: path)
      return true
    }
  }

  package func create(
    _ name: String, in folder: borrowing Folder, bytes: [UInt8]
  ) throws(StageError) {
    let path = folder.path
    try change { tree throws(StageError) in
      try Self.expectFolder(path, in: tree)
      guard tree[name, in: path] == nil else {
        throw .disk(action: "write", path: FileName.join(path, name), reason: "File exists")
      }
      tree.put(.file(bytes), as: name, in: path)
    }
  }

  package func append(
    to name: String, in folder: borrowing Folder, bytes: [UInt8]
  ) throws(StageError) {
    let path = folder.path
    try change { tree throws(StageError) in
      guard case .file(let before)? = tree[name, in: path]?.node else {
        throw .disk(
          action: "write", path: FileName.join(path, name), reason: "No such file or directory")
      }
      tree.put(.file(before + bytes), as: name, in: path)
    }
  }

  package func move(
    _ name: String, from source: borrowing Folder, to target: borrowing Folder, as newName: String
  ) throws(StageError) {
    let (from, to) = (source.path, target.path)
    try change { tree throws(StageError) in
      let new = FileName.join(to, newName)
      guard tree[name, in: from] != nil, tree.holdsFolder(to) else {
        throw .disk(action: "replace", path: new, reason: "No such file or directory")
      }
      guard tree.folders[new]?.isEmpty ?? true else {
        throw .disk(action: "replace", path: new, reason: "Directory not empty")
      }
      tree.move(name, from: from, to: to, as: newName)
    }
  }

  package func place(
    _ name: String, from source: borrowing Folder, to target: borrowing Folder, as newName: String
  ) throws(StageError) -> Bool {
    let (from, to) = (source.path, target.path)
    return try change { tree throws(StageError) in
      guard tree[name, in: from] != nil, tree.holdsFolder(to) else {
        throw .disk(
          action: "write", path: FileName.join(to, newName), reason: "No such file or directory")
      }
      guard tree[newName, in: to] == nil else { return false }
      tree.move(name, from: from, to: to, as: newName)
      return true
    }
  }

  /// Files in memory are everybody's.
  package func copyPermissions(
    of name: String, in source: borrowing Folder, to newName: String, in target: borrowing Folder
  ) throws(StageError) {}

  package func exchange(
    _ name: String, in first: borrowing Folder, and second: borrowing Folder
  ) throws(StageError) -> Bool {
    let (one, two) = (first.path, second.path)
    return try change { tree throws(StageError) in
      guard tree[name, in: one] != nil, tree[name, in: two] != nil else {
        throw .disk(
          action: "replace", path: FileName.join(two, name), reason: "No such file or directory")
      }
      tree.exchange(name, in: one, and: two)
      return true
    }
  }

  package func canMove(
    from source: borrowing Folder, to target: borrowing Folder
  ) throws(StageError) -> Bool { true }

  package func removeFile(
    _ name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    let path = folder.path
    return try change { tree throws(StageError) in
      guard let inode = tree[name, in: path] else { return false }
      if case .folder = inode.node {
        throw .disk(action: "remove", path: FileName.join(path, name), reason: "Is a directory")
      }
      tree.remove(name, in: path)
      return true
    }
  }

  package func removeFolder(
    _ name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    let path = folder.path
    return try change { tree throws(StageError) in
      guard tree.folders[FileName.join(path, name)]?.isEmpty ?? false else { return false }
      tree.remove(name, in: path)
      return true
    }
  }

  package func sync(_ names: [String], in folder: borrowing Folder) throws(StageError) {}

  package func canWrite(in folder: borrowing Folder) throws(StageError) -> Bool { true }

  package func lock(_ folder: borrowing Folder) throws(StageError) -> LockAttempt {
    let path = folder.path
    let isTaken = try change { tree throws(StageError) in tree.lock(path) }
    return isTaken ? .taken(release: { self.unlock(path) }) : .busy(process: 0)
  }

  package func lock(_ name: String, in folder: borrowing Folder) throws(StageError) -> LockAttempt {
    let path = FileName.join(folder.path, name)
    let isTaken = try change { tree throws(StageError) in
      if tree[path] == nil {
        let (folder, name) = FileName.split(path)
        tree.put(.file([]), as: name, in: folder)
      }
      return tree.lock(path)
    }
    return isTaken ? .taken(release: { self.unlock(path) }) : .busy(process: 1)
  }

  private func unlock(_ path: String) {
    // Cannot throw: nothing in the change does.
    do { try change { tree throws(StageError) in tree.unlock(path) } } catch {}
  }

  private static func expectFolder(_ path: String, in tree: MemoryTree) throws(StageError) {
    guard tree.holdsFolder(path) else {
      throw .disk(action: "write", path: path, reason: "No such file or directory")
    }
  }
}
