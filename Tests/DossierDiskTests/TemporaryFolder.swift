import DossierModel
import Testing

@testable import DossierDisk

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A real folder for one test; removed when the test ends.
///
/// In memory where the system has such a place: stopping builds at every step makes some 100,000
/// files, and waits for the medium 1,000 times.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(base)/dossier-disk-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    path = try SystemDisk().resolve(String(cString: made)).path
  }

  deinit {
    let (folder, name) = FileName.split(path)
    do {
      try SystemDisk().removeTree(name, in: folder)
    } catch {
      Issue.record("\(path) could not be removed: \(error)")
    }
  }

  /// The absolute path of a file in the folder.
  func at(_ name: String) -> String { FileName.join(path, name) }

  func makeFolder(_ name: String) throws {
    _ = try SystemDisk().makeFolders(name, in: path)
  }

  /// Writes a file, in place of the one there, and its folders.
  func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

  func write(_ name: String, bytes: [UInt8]) throws {
    let (folder, last) = FileName.split(name)
    let opened = try SystemDisk().makeFolders(folder, in: path)
    _ = try SystemDisk().removeFile(last, in: opened)
    try SystemDisk().create(last, in: opened, bytes: bytes)
  }

  /// Writes over a file in place: it stays the same file.
  func overwrite(_ name: String, _ text: String) throws {
    let file = open(at(name), O_WRONLY | O_TRUNC)
    try #require(file >= 0)
    defer { close(file) }
    let bytes = Array(text.utf8)
    #expect(DossierDiskTests.write(file, bytes) == bytes.count)
  }

  func link(_ name: String, to target: String) throws {
    try #require(symlink(target, at(name)) == 0)
  }

  /// Lets nobody but its owner read a file.
  func restrict(_ name: String) throws { try #require(chmod(at(name), 0o600) == 0) }

  func makePipe(_ name: String) throws {
    try #require(mkfifo(at(name), 0o600) == 0)
  }

  func text(_ name: String) throws -> String? {
    guard case .bytes(let bytes) = try SystemDisk().read(at: name, in: path, limit: .max) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func remove(_ name: String) throws { try #require(unlink(at(name)) == 0) }

  /// Sets when the bytes changed last, as editors and `touch` do.
  func setModified(_ name: String, to seconds: Int) throws {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    try #require(utimensat(AT_FDCWD, at(name), [time, time], 0) == 0)
  }

  /// When the bytes changed last, in seconds since 1970.
  func modified(_ name: String) throws -> Int {
    var record = stat()
    try #require(lstat(at(name), &record) == 0)
    #if canImport(Darwin)
      return record.st_mtimespec.tv_sec
    #else
      return record.st_mtim.tv_sec
    #endif
  }

  /// All that is below a folder: the text of files, `-> target` for links, `/` for folders that are
  /// empty.
  func tree(_ name: String = "") throws -> [String: String] {
    let disk = SystemDisk()
    var tree: [String: String] = [:]
    var folders = [""]
    while let current = folders.popLast() {
      guard let folder = try disk.openFolder(FileName.join(name, current), in: path) else { break }
      let entries = try disk.entries(of: folder)
      if entries.isEmpty, !current.isEmpty { tree[current] = "/" }
      for entry in entries {
        let inner = FileName.join(current, entry.shown)
        switch entry.kind {
        case .folder: folders.append(inner)
        case .link: tree[inner] = "a link"
        case .other: tree[inner] = "a pipe"
        case .file: tree[inner] = try text(FileName.join(name, inner))
        }
      }
    }
    return tree
  }
}

private func write(_ file: Int32, _ bytes: [UInt8]) -> Int {
  #if canImport(Glibc)
    Glibc.write(file, bytes, bytes.count)
  #else
    Darwin.write(file, bytes, bytes.count)
  #endif
}
