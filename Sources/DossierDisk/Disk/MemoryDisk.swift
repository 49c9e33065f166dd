package import DossierModel
import Synchronization

/// A disk in memory, for whole builds in tests; its working folder is `/`.
package final class MemoryDisk: Disk {
  package let homeFolders = ["/home/editor"]
  private let tree = Mutex(MemoryTree())

  /// Makes a disk that holds these files, by absolute path, and their folders.
  package init(_ files: [String: String] = [:]) {
    for (path, text) in files { put(.file(Array(text.utf8)), at: path) }
  }

  package func addFolder(_ path: String) {
    tree.withLock { tree in
      var folder = "/"
      for name in path.split(separator: "/").map(String.init) {
        if tree[name, in: folder] == nil { tree.put(.folder, as: name, in: folder) }
        folder = FileName.join(folder, name)
      }
    }
  }

  package func addFile(_ path: String, _ text: String) { put(.file(Array(text.utf8)), at: path) }

  package func addFile(_ path: String, bytes: [UInt8]) { put(.file(bytes), at: path) }

  package func addLink(_ path: String, to target: String) { put(.link(target), at: path) }

  /// Adds something that is neither file, folder nor link, as a pipe is.
  package func addPipe(_ path: String) { put(.other, at: path) }

  /// Removes a file or a link.
  package func remove(_ path: String) {
    let (folder, name) = FileName.split(path)
    tree.withLock { $0.remove(name, in: folder.isEmpty ? "/" : folder) }
  }

  /// The text of a file, nil when there is none.
  package func text(_ path: String) -> String? {
    guard case .file(let bytes)? = tree.withLock({ $0[path] }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The paths of all files and links below a folder, relative to it, in byte order.
  package func files(below folder: String) -> [String] {
    let base = folder == "/" ? "" : folder
    return tree.withLock { tree in
      tree.folders.flatMap { path, inodes -> [String] in
        guard path == folder || path.hasPrefix(base + "/") else { return [] }
        return inodes.compactMap { name, inode in
          if case .folder = inode.node { return nil }
          return String(FileName.join(path, name).dropFirst(base.count + 1))
        }
      }
    }.sorted(by: FileName.areInOrder)
  }

  private func put(_ node: MemoryTree.Node, at path: String) {
    let (folder, name) = FileName.split(path)
    addFolder(folder)
    tree.withLock { $0.put(node, as: name, in: folder.isEmpty ? "/" : folder) }
  }

  package func resolve(_ path: String) throws(StageError) -> ResolvedPath {
    guard let resolved = tree.withLock({ $0.resolve(path) }) else {
      throw .disk(action: "find", path: path, reason: "Too many levels of symbolic links")
    }
    return resolved
  }

  package func openFolder(_ path: String, in base: String) throws(StageError) -> Folder? {
    let start = try resolve(base)
    guard start.missing.isEmpty else { return nil }
    var folder = start.existing
    for component in path.split(separator: "/").map(String.init) {
      let next = FileName.join(folder, component)
      guard let inode = tree.withLock({ $0[component, in: folder] }) else { return nil }
      guard case .folder = inode.node else {
        throw .disk(
          action: "open folder", path: next, reason: "it is \(FileStatus(inode).kind.description)")
      }
      folder = next
    }
    return Folder(path: folder)
  }

  package func entries(of folder: borrowing Folder) throws(StageError) -> [FolderEntry] {
    let path = folder.path
    return tree.withLock { tree in
      (tree.folders[path] ?? [:]).map { name, inode in
        FolderEntry(bytes: Array(name.utf8), kind: FileStatus(inode).kind)
      }
    }
  }

  package func status(
    of name: String, in folder: borrowing Folder
  ) throws(StageError) -> FileStatus? {
    let path = folder.path
    return tree.withLock { $0[name, in: path] }.map(FileStatus.init)
  }

  package func read(
    _ name: String, in folder: borrowing Folder, limit: Int
  ) throws(StageError) -> Reading {
    let path = folder.path
    guard let inode = tree.withLock({ $0[name, in: path] }) else { return .missing }
    guard case .file(let bytes) = inode.node else {
      return .refused("is \(FileStatus(inode).kind.description)")
    }
    return bytes.count <= limit ? .bytes(bytes) : .tooLarge(limit: limit)
  }

  /// Runs a change on the tree, one at a time.
  func change<Result: Sendable>(
    _ body: (inout MemoryTree) throws(StageError) -> sending Result
  ) throws(StageError) -> Result {
    try tree.withLock { tree throws(StageError) in try body(&tree) }
  }
}

extension FileStatus {
  init(_ inode: MemoryTree.Inode) {
    (kind, size) =
      switch inode.node {
      case .file(let bytes): (.file, bytes.count)
      case .folder: (.folder, 0)
      case .link(let target): (.link, target.utf8.count)
      case .other: (.other, 0)
      }
    device = 1
    self.inode = inode.number
    changed = inode.changed
  }
}
