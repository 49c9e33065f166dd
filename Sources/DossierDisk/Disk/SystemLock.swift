package import DossierModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemDisk {
  package func lock(_ name: String, in folder: borrowing Folder) throws(StageError) -> LockAttempt {
    // More than one round only when another build removes the file in between.
    for _ in 0..<100 {
      let descriptor = SystemCall.retried {
        openat(folder.descriptor, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
      }
      guard descriptor >= 0 else { throw SystemCall.failure("lock", name, in: folder) }
      guard SystemCall.retried({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
        let code = errno
        defer { _ = close(descriptor) }
        if code == EWOULDBLOCK { return .busy(process: Self.number(in: descriptor)) }
        throw SystemCall.failure("lock", name, in: folder, code: code)
      }
      var held = stat()
      var named = stat()
      guard fstat(descriptor, &held) == 0,
        fstatat(folder.descriptor, name, &named, AT_SYMLINK_NOFOLLOW) == 0,
        named.st_ino == held.st_ino
      else {
        // The lock is on a file that `clean` has just removed, so it holds nobody off.
        _ = close(descriptor)
        continue
      }
      let text = Array("\(getpid())\n".utf8)
      // The number is for the message of the other build only, so a full disk does not matter.
      if pwrite(descriptor, text, text.count, 0) == text.count {
        _ = ftruncate(descriptor, off_t(text.count))
      }
      return .taken(release: {
        // Closing alone would not do: a process that is just being started still has a copy of the
        // descriptor, and with it the lock, until it runs its program.
        _ = flock(descriptor, LOCK_UN)
        _ = close(descriptor)
      })
    }
    throw SystemCall.failure("lock", name, in: folder, code: EAGAIN)
  }

  package func canWrite(in folder: borrowing Folder) throws(StageError) -> Bool {
    faccessat(folder.descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0
  }

  package func lock(_ folder: borrowing Folder) throws(StageError) -> LockAttempt {
    // A handle of its own, for the lock outlives the caller's.
    let descriptor = SystemCall.retried {
      openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw SystemCall.failure("lock", folder.path) }
    if SystemCall.retried({ flock(descriptor, LOCK_EX | LOCK_NB) }) != 0, errno == EWOULDBLOCK {
      _ = close(descriptor)
      return .busy(process: 0)
    }
    return .taken(release: {
      _ = flock(descriptor, LOCK_UN)
      _ = close(descriptor)
    })
  }

  private static func number(in descriptor: Int32) -> Int {
    var buffer = [UInt8](repeating: 0, count: 32)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    let digits = buffer.prefix(max(count, 0)).prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }
}
