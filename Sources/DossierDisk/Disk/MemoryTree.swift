/// Folders, files and links as values; `MemoryDisk` keeps one.
struct MemoryTree {
  enum Node {
    case file([UInt8])
    case folder
    case link(String)
    case other
  }

  struct Inode {
    var node: Node
    var number: UInt64
    var changed: Int
  }

  /// What each folder holds by name, by the folder's absolute path.
  private(set) var folders: [String: [String: Inode]] = ["/": [:]]
  private(set) var locked: Set<String> = []
  /// Counts changes; serves as clock and as number of the next file.
  private var clock = 0

  func holdsFolder(_ path: String) -> Bool { folders[path] != nil }

  subscript(name: String, in folder: String) -> Inode? { folders[folder]?[name] }

  /// The node at an absolute path, links not followed.
  subscript(path: String) -> Node? {
    let (folder, name) = FileName.split(path)
    return path == "/" ? .folder : self[name, in: folder.isEmpty ? "/" : folder]?.node
  }

  mutating func put(_ node: Node, as name: String, in folder: String) {
    clock += 1
    let inode = Inode(node: node, number: UInt64(clock), changed: clock)
    folders[folder, default: [:]][name] = inode
    if case .folder = node { folders[FileName.join(folder, name)] = [:] }
  }

  mutating func remove(_ name: String, in folder: String) {
    clock += 1
    folders[folder]?[name] = nil
    folders[FileName.join(folder, name)] = nil
  }

  /// Moves a file or a folder with all that it holds.
  mutating func move(_ name: String, from source: String, to target: String, as newName: String) {
    clock += 1
    guard var inode = folders[source]?.removeValue(forKey: name) else { return }
    inode.changed = clock
    folders[target, default: [:]][newName] = inode
    let old = FileName.join(source, name)
    let new = FileName.join(target, newName)
    for path in folders.keys where path == old || path.hasPrefix(old + "/") {
      folders[new + path.dropFirst(old.count)] = folders.removeValue(forKey: path)
    }
  }

  mutating func exchange(_ name: String, in first: String, and second: String) {
    clock += 1
    let one = folders[first]?[name]
    let two = folders[second]?[name]
    folders[first]?[name] = two
    folders[first]?[name]?.changed = clock
    folders[second]?[name] = one
    folders[second]?[name]?.changed = clock
  }

  mutating func lock(_ path: String) -> Bool { locked.insert(path).inserted }

  mutating func unlock(_ path: String) { locked.remove(path) }

  /// Follows links from the root on; nil after 40 of them, as a loop.
  func resolve(_ path: String) -> ResolvedPath? {
    var rest = path.split(separator: "/").map(String.init)[...]
    var resolved = ResolvedPath(existing: "/", missing: [])
    var links = 0
    while let name = rest.popFirst() {
      if name == "." { continue }
      if name == ".." {
        let parent = FileName.split(resolved.existing).folder
        resolved.existing = parent.isEmpty ? "/" : parent
        continue
      }
      switch self[name, in: resolved.existing]?.node {
      case nil:
        resolved.missing = [name] + rest
        return resolved
      case .link(let target):
        links += 1
        if links > 40 { return nil }
        if target.hasPrefix("/") { resolved.existing = "/" }
        rest = (target.split(separator: "/").map(String.init) + rest)[...]
      default: resolved.existing = FileName.join(resolved.existing, name)
      }
    }
    return resolved
  }
}
