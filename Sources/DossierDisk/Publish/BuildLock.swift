package import DossierModel

/// Holds a dossier for one build at a time, until it goes out of scope or the process ends.
///
/// The lock is `flock` on `.dossier/lock`, so the system itself lets it go when a build dies. Where
/// sources are read-only it is on the dossier's folder itself, and nothing is remembered.
package struct BuildLock: ~Copyable {
  /// The dossier's folder, as it was named.
  package let root: String
  package let disk: any Disk
  /// True when the dossier's folder has room for `.dossier/`.
  package let keepsMemory: Bool
  private let release: @Sendable () -> Void

  static let folder = ".dossier"

  /// Takes the lock; throws `StageError.locked` when another build holds it.
  ///
  /// Makes `.dossier/` in the dossier's folder, hidden from version control, unless that is read-only.
  package init(_ root: String, disk: any Disk = SystemDisk()) throws(StageError) {
    let keepsMemory = try Self.canWrite(root, disk)
    let release = try keepsMemory ? Self.take(root, disk) : Self.takeFolder(root, disk)
    self.root = root
    self.disk = disk
    self.keepsMemory = keepsMemory
    self.release = release
  }

  deinit { release() }

  private static func canWrite(_ root: String, _ disk: any Disk) throws(StageError) -> Bool {
    let dossier = try open(root, disk)
    switch try disk.openFolder(Self.folder, in: root) {
    case .some(let folder): return try disk.canWrite(in: folder)
    case .none: return try disk.canWrite(in: dossier)
    }
  }

  private static func open(_ root: String, _ disk: any Disk) throws(StageError) -> Folder {
    guard let folder = try disk.openFolder("", in: root) else {
      throw .disk(action: "open folder", path: root, reason: "No such file or directory")
    }
    return folder
  }

  private static func takeFolder(
    _ root: String, _ disk: any Disk
  ) throws(StageError) -> @Sendable () -> Void {
    switch try disk.lock(open(root, disk)) {
    case .busy(let process): throw .locked(path: root, process: process)
    case .taken(let release): return release
    }
  }

  private static func take(
    _ root: String, _ disk: any Disk
  ) throws(StageError) -> @Sendable () -> Void {
    let folder = try disk.makeFolders(Self.folder, in: root)
    switch try disk.lock("lock", in: folder) {
    case .busy(let process): throw .locked(path: root, process: process)
    case .taken(let release):
      do throws(StageError) {
        if try disk.status(of: ".gitignore", in: folder) == nil {
          try disk.create(".gitignore", in: folder, bytes: Array("*\n".utf8))
        }
        return release
      } catch {
        release()
        throw error
      }
    }
  }
}
