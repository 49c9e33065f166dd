package import DossierModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemDisk {
  package func makeFolder(
    _ name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    if mkdirat(folder.descriptor, name, 0o755) == 0 { return true }
    if errno == EEXIST { return false }
    throw SystemCall.failure("make folder", name, in: folder)
  }

  package func create(
    _ name: String, in folder: borrowing Folder, bytes: [UInt8]
  ) throws(StageError) {
    try write(bytes, to: name, in: folder, O_CREAT | O_EXCL)
  }

  package func append(
    to name: String, in folder: borrowing Folder, bytes: [UInt8]
  ) throws(StageError) {
    try write(bytes, to: name, in: folder, O_APPEND)
  }

  private func write(
    _ bytes: [UInt8], to name: String, in folder: borrowing Folder, _ mode: Int32
  ) throws(StageError) {
    let flags = O_WRONLY | O_NOFOLLOW | O_CLOEXEC | mode
    let descriptor = SystemCall.retried { openat(folder.descriptor, name, flags, 0o644) }
    guard descriptor >= 0 else { throw SystemCall.failure("write", name, in: folder) }
    let failure = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = SystemCall.retried { Self.write(descriptor, part.baseAddress, part.count) }
        if count < 0 { return errno }
        rest = rest.dropFirst(count)
      }
      return 0
    }
    // Network file systems report a full disk here.
    let closed = close(descriptor)
    if failure != 0 { throw SystemCall.failure("write", name, in: folder, code: failure) }
    if closed != 0 && errno != EINTR { throw SystemCall.failure("write", name, in: folder) }
  }

  private static func write(_ file: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, start, count)
    #elseif canImport(Musl)
      Musl.write(file, start, count)
    #else
      Darwin.write(file, start, count)
    #endif
  }

  package func move(
    _ name: String, from source: borrowing Folder, to target: borrowing Folder, as newName: String
  ) throws(StageError) {
    guard renameat(source.descriptor, name, target.descriptor, newName) == 0 else {
      throw SystemCall.failure("replace", newName, in: target)
    }
  }

  package func place(
    _ name: String, from source: borrowing Folder, to target: borrowing Folder, as newName: String
  ) throws(StageError) -> Bool {
    let (from, to) = (source.descriptor, target.descriptor)
    if SystemCall.place(name, from, newName, to) == 0 { return true }
    if SystemCall.isUnsupported(errno) {
      // Where the system cannot rename without replacing: a second name, which replaces nothing.
      if linkat(from, name, to, newName, 0) == 0 {
        _ = unlinkat(from, name, 0)
        return true
      }
    }
    if errno == EEXIST { return false }
    throw SystemCall.failure("write", newName, in: target)
  }

  package func copyPermissions(
    of name: String, in source: borrowing Folder, to newName: String, in target: borrowing Folder
  ) throws(StageError) {
    var record = stat()
    guard fstatat(source.descriptor, name, &record, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw SystemCall.failure("look at", name, in: source)
    }
    guard fchmodat(target.descriptor, newName, record.st_mode & 0o7777, 0) == 0 else {
      throw SystemCall.failure("write", newName, in: target)
    }
  }

  package func exchange(
    _ name: String, in first: borrowing Folder, and second: borrowing Folder
  ) throws(StageError) -> Bool {
    if SystemCall.exchange(name, first.descriptor, second.descriptor) == 0 { return true }
    if SystemCall.isUnsupported(errno) { return false }
    throw SystemCall.failure("replace", name, in: second)
  }

  package func canMove(
    from source: borrowing Folder, to target: borrowing Folder
  ) throws(StageError) -> Bool {
    guard let one = try status(of: ".", in: source), let two = try status(of: ".", in: target)
    else { return false }
    // Two mounts of one device differ only in what the kernel says to a move between them; it
    // says so before it looks for the file, of which there is none.
    let absent = ".dossier-absent"
    return one.device == two.device
      && renameat(source.descriptor, absent, target.descriptor, absent) != 0 && errno == ENOENT
  }

  package func removeFile(
    _ name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    if unlinkat(folder.descriptor, name, 0) == 0 { return true }
    if errno == ENOENT { return false }
    throw SystemCall.failure("remove", name, in: folder)
  }

  package func removeFolder(
    _ name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    if unlinkat(folder.descriptor, name, AT_REMOVEDIR) == 0 { return true }
    switch errno {
    case ENOTEMPTY, EEXIST, ENOENT, EBUSY: return false
    default: throw SystemCall.failure("remove folder", name, in: folder)
    }
  }

  package func sync(_ names: [String], in folder: borrowing Folder) throws(StageError) {
    for name in names {
      let descriptor = SystemCall.retried {
        openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
      }
      guard descriptor >= 0 else { throw SystemCall.failure("write", name, in: folder) }
      let result = SystemCall.retried { fsync(descriptor) }
      let failure = SystemCall.failure("write", name, in: folder)
      _ = close(descriptor)
      if result != 0 { throw failure }
    }
    let result = SystemCall.retried { fsync(folder.descriptor) }
    // Some file systems cannot sync a folder, and say EINVAL.
    if result != 0 && errno != EINVAL { throw SystemCall.failure("write", folder.path) }
  }
}
