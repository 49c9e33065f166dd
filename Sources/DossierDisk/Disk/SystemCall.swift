import DossierModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system calls have in common: retries, and errors that name their path.
enum SystemCall {
  /// Calls until the call was not interrupted by a signal.
  static func retried<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }

  /// The error of the call that has just failed.
  static func failure(_ action: String, _ path: String, code: Int32 = errno) -> StageError {
    .disk(action: action, path: FileName.shown(path.utf8), reason: reason(code))
  }

  static func failure(
    _ action: String, _ name: String, in folder: borrowing Folder, code: Int32 = errno
  ) -> StageError {
    failure(action, FileName.join(folder.path, name), code: code)
  }

  /// The system's words for an error number, in English whatever the locale.
  static func reason(_ code: Int32) -> String {
    // `strerror` alone is not safe on several threads. No locale is ever set, so it is English.
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress, strerror_r(code, start, buffer.count) == 0 else {
        return ""
      }
      return String(cString: start)
    }
    return text.isEmpty ? "error \(code)" : text
  }

  /// True for what a file system answers to a call that it does not know.
  static func isUnsupported(_ code: Int32) -> Bool {
    [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code)
  }

  /// Exchanges two files of one name; -1 and `errno` as of a system call.
  static func exchange(_ name: String, _ first: Int32, _ second: Int32) -> Int32 {
    #if canImport(Darwin)
      renameatx_np(first, name, second, name, UInt32(RENAME_SWAP))
    #else
      rename(name, first, name, second, exchanging)
    #endif
  }

  /// Renames a file unless the new name is taken; -1 and `errno` as of a system call.
  static func place(
    _ name: String, _ source: Int32, _ newName: String, _ target: Int32
  ) -> Int32 {
    #if canImport(Darwin)
      renameatx_np(source, name, target, newName, UInt32(RENAME_EXCL))
    #else
      rename(name, source, newName, target, replacingNothing)
    #endif
  }

  #if !canImport(Darwin)
    private typealias RenameAt2 =
      @convention(c) @Sendable (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32

    // glibc declares it under _GNU_SOURCE only, which Swift's Glibc module does not set; musl got
    // it in 1.2.6. Without it files are replaced by a plain rename.
    private static let renameAt2: RenameAt2? =
      dlsym(nil, "renameat2").map { unsafeBitCast($0, to: RenameAt2.self) }

    /// `RENAME_NOREPLACE` and `RENAME_EXCHANGE` of the kernel.
    private static let replacingNothing: UInt32 = 1
    private static let exchanging: UInt32 = 2

    private static func rename(
      _ name: String, _ source: Int32, _ newName: String, _ target: Int32, _ flags: UInt32
    ) -> Int32 {
      guard let renameAt2 else {
        errno = ENOSYS
        return -1
      }
      return renameAt2(source, name, target, newName, flags)
    }
  #endif
}
