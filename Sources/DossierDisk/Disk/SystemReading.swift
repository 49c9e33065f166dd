package import DossierModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemDisk {
  package func read(
    _ name: String, in folder: borrowing Folder, limit: Int
  ) throws(StageError) -> Reading {
    // O_NONBLOCK: a pipe that took the file's place must not make the build wait.
    let descriptor = SystemCall.retried {
      openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT: return .missing
      case ELOOP: return .refused("is a symbolic link")
      case ENXIO: return .refused("is \(FileKind.other.description)")
      default: throw SystemCall.failure("read", name, in: folder)
      }
    }
    defer { _ = close(descriptor) }
    var record = stat()
    guard fstat(descriptor, &record) == 0 else {
      throw SystemCall.failure("read", name, in: folder)
    }
    let status = FileStatus(record)
    guard status.kind == .file else { return .refused("is \(status.kind.description)") }
    guard status.size <= limit else { return .tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    // One byte more than the file's size, so that one call also finds its end.
    var room = status.size + 1
    while true {
      guard let part = Self.read(descriptor, room) else {
        throw SystemCall.failure("read", name, in: folder)
      }
      bytes = bytes.isEmpty ? part : bytes + part
      guard bytes.count <= limit else { return .tooLarge(limit: limit) }
      // A short read is the end of a regular file; a full one means that it grows.
      if part.count < room { return .bytes(bytes) }
      room = 1 << 16
    }
  }

  /// At most `room` bytes, fewer at the end of the file; nil with `errno` on an error.
  private static func read(_ descriptor: Int32, _ room: Int) -> [UInt8]? {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room, let start = buffer.baseAddress {
        let got = SystemCall.retried { Self.read(descriptor, start + count, room - count) }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    errno = failure
    return failure == 0 ? bytes : nil
  }

  private static func read(_ file: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int
  {
    #if canImport(Glibc)
      Glibc.read(file, start, count)
    #elseif canImport(Musl)
      Musl.read(file, start, count)
    #else
      Darwin.read(file, start, count)
    #endif
  }
}

extension Reading {
  static func tooLarge(limit: Int) -> Reading {
    limit >= 1 << 20
      ? .refused("is larger than \(limit >> 20) MB") : .refused("is larger than \(limit) bytes")
  }
}

extension FileStatus {
  init(_ record: stat) {
    switch record.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    isShared = record.st_mode & (S_IRGRP | S_IROTH) != 0
    size = Int(record.st_size)
    device = UInt64(truncatingIfNeeded: record.st_dev)
    inode = UInt64(record.st_ino)
    #if canImport(Darwin)
      let time = record.st_ctimespec
    #else
      let time = record.st_ctim
    #endif
    changed = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
