#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program that is running, as a file.
package enum RunningProgram {
  /// Digits that another build of the program does not have: device, inode, size and times of its
  /// file; nil when the system does not tell.
  package static var identity: String? {
    var record = stat()
    #if canImport(Darwin)
      var size = UInt32(PATH_MAX)
      var path = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&path, &size) == 0, stat(path, &record) == 0 else { return nil }
      let times = [record.st_mtimespec, record.st_ctimespec]
    #else
      guard stat("/proc/self/exe", &record) == 0 else { return nil }
      let times = [record.st_mtim, record.st_ctim]
    #endif
    // Bit patterns: some file systems number their files with the highest bit set.
    let numbers =
      [UInt64(truncatingIfNeeded: record.st_dev), UInt64(record.st_ino)]
      + [UInt64(truncatingIfNeeded: record.st_size)]
      + times.flatMap {
        [UInt64(truncatingIfNeeded: $0.tv_sec), UInt64(truncatingIfNeeded: $0.tv_nsec)]
      }
    return numbers.map { String($0, radix: 36) }.joined(separator: "-")
  }
}
