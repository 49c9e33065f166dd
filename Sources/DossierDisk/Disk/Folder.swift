#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open folder of a `Disk`; closed when it goes out of scope.
package struct Folder: ~Copyable {
  /// The path that error messages show, and by which a disk in memory finds it.
  package let path: String
  /// The system's handle; negative for a folder in memory.
  let descriptor: Int32

  init(path: String, descriptor: Int32 = -1) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
  }
}

/// What a name in a folder stands for.
package enum FileKind: Sendable, Hashable {
  case file
  case folder
  case link
  case other

  /// As part of a sentence: "it is a folder".
  package var description: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .other: "a pipe, a socket or a device"
    }
  }
}

/// What the system keeps on a file, as far as it matters here.
package struct FileStatus: Sendable, Hashable {
  package var kind: FileKind
  /// In bytes.
  package var size: Int
  package var device: UInt64
  package var inode: UInt64
  /// When bytes, name or permissions changed last (`ctime`), in nanoseconds since 1970.
  ///
  /// Unlike `mtime` it cannot be set back by a program.
  package var changed: Int
  /// True when others than its owner may read it.
  package var isShared = true
}

/// One name in a folder.
package struct FolderEntry: Sendable, Hashable {
  /// The name, nil when it is not valid UTF-8 or holds a control character.
  package let name: String?
  /// The name fit to be shown, with bytes and characters that are not fit as `\xff`, `\u{1b}`.
  package let shown: String
  package let kind: FileKind

  package init(bytes: some Collection<UInt8>, kind: FileKind) {
    let text = String(validating: bytes, as: UTF8.self)
    self.name = text.flatMap { FileName.holdsControl($0) ? nil : $0 }
    self.shown = name ?? FileName.shown(bytes)
    self.kind = kind
  }
}

/// A path without links: its longest part that exists, and the names below it that do not.
package struct ResolvedPath: Sendable, Hashable {
  /// Absolute, without a slash at its end unless it is `/`.
  package var existing: String
  package var missing: [String]

  package var path: String { missing.reduce(existing) { FileName.join($0, $1) } }
}

/// What came of reading a file.
package enum Reading: Sendable, Hashable {
  case bytes([UInt8])
  case missing
  /// It is not a regular file, or too large: the reason as a clause.
  case refused(String)
}

/// What came of taking a lock.
package enum LockAttempt: Sendable {
  case taken(release: @Sendable () -> Void)
  /// Another process holds it; 0 when its number could not be read.
  case busy(process: Int)
}
