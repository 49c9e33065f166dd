package import DossierModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The machine's disk.
///
/// Here is how it is looked at; `SystemReading`, `SystemChanges` and `SystemLock` have the rest.
package struct SystemDisk: Disk {
  package init() {}

  package var homeFolders: [String] {
    var homes: [String] = []
    if let home = getenv("HOME") { homes.append(String(cString: home)) }
    // HOME may be unset or point elsewhere (sudo, CI).
    if let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir {
      homes.append(String(cString: home))
    }
    return homes.filter { $0.utf8.first == UInt8(ascii: "/") }
  }

  package func resolve(_ path: String) throws(StageError) -> ResolvedPath {
    var rest = path.isEmpty ? "." : path
    var missing: [String] = []
    while true {
      if let real = realpath(rest, nil) {
        defer { free(real) }
        guard let existing = String(validatingCString: real) else {
          let bytes = UnsafeRawBufferPointer(start: real, count: strlen(real))
          throw .disk(
            action: "use", path: FileName.shown(bytes),
            reason: "its name is not UTF-8; rename the folder")
        }
        return ResolvedPath(existing: existing, missing: missing.reversed())
      }
      while rest.utf8.count > 1, rest.hasSuffix("/") { rest.removeLast() }
      let (folder, name) = FileName.split(rest)
      guard errno == ENOENT, rest != "/", rest != "." else {
        throw SystemCall.failure("find", rest)
      }
      guard name != "..", name != "." else { throw SystemCall.failure("find", rest, code: ENOENT) }
      missing.append(name)
      rest = folder.isEmpty ? (rest.hasPrefix("/") ? "/" : ".") : folder
    }
  }

  package func openFolder(_ path: String, in base: String) throws(StageError) -> Folder? {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let start = base.isEmpty ? "." : base
    let descriptor = SystemCall.retried { open(start, flags) }
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw SystemCall.failure("open folder", start)
    }
    var folder = Folder(path: base, descriptor: descriptor)
    for component in path.split(separator: "/") {
      let name = String(component)
      let next = SystemCall.retried { openat(folder.descriptor, name, flags | O_NOFOLLOW) }
      guard next >= 0 else {
        let code = errno
        if code == ENOENT { return nil }
        if code == ENOTDIR || code == ELOOP, let found = try status(of: name, in: folder) {
          throw .disk(
            action: "open folder", path: FileName.shown(FileName.join(folder.path, name).utf8),
            reason: "it is \(found.kind.description)")
        }
        throw SystemCall.failure("open folder", name, in: folder, code: code)
      }
      folder = Folder(path: FileName.join(folder.path, name), descriptor: next)
    }
    return folder
  }

  package func entries(of folder: borrowing Folder) throws(StageError) -> [FolderEntry] {
    // A handle of its own, as reading moves the position and `closedir` closes.
    let descriptor = SystemCall.retried {
      openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard descriptor >= 0, let stream = fdopendir(descriptor) else {
      let failure = SystemCall.failure("list folder", folder.path)
      if descriptor >= 0 { _ = close(descriptor) }
      throw failure
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      let kind = try kind(entry.pointee.d_type, bytes, in: folder)
      entries.append(FolderEntry(bytes: bytes, kind: kind))
    }
    guard errno == 0 else { throw SystemCall.failure("list folder", folder.path) }
    return entries
  }

  package func status(
    of name: String, in folder: borrowing Folder
  ) throws(StageError) -> FileStatus? {
    var record = stat()
    guard fstatat(folder.descriptor, name, &record, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw SystemCall.failure("look at", name, in: folder)
    }
    return FileStatus(record)
  }

  private func kind(
    _ type: UInt8, _ name: [UInt8], in folder: borrowing Folder
  ) throws(StageError) -> FileKind {
    switch Int32(type) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      // Some file systems do not say what a name stands for.
      var record = stat()
      let name = name.map { CChar(bitPattern: $0) } + [0]
      guard fstatat(folder.descriptor, name, &record, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw SystemCall.failure("look into", folder.path)
      }
      return FileStatus(record).kind
    default: return .other
    }
  }
}
