package import DossierModel

/// Holds a dossier for one build at a time, until it goes out of scope or the process ends.
///
/// The lock is `flock` on `.dossier/lock`, so the system itself lets it go when a build dies.
package struct BuildLock: ~Copyable {
  /// The dossier's folder, as it was named.
  package let root: String
  package let disk: any Disk
  private let release: @Sendable () -> Void

  static let folder = ".dossier"

  /// Takes the lock; throws `StageError.locked` when another build holds it.
  ///
  /// Makes `.dossier/` in the dossier's folder, hidden from version control.
  package init(_ root: String, disk: any Disk = SystemDisk()) throws(StageError) {
    let release = try Self.take(root, disk)
    self.root = root
    self.disk = disk
    self.release = release
  }

  deinit { release() }

  private static func take(
    _ root: String, _ disk: any Disk
  ) throws(StageError) -> @Sendable () -> Void {
    guard try disk.openFolder("", in: root) != nil else {
      throw .disk(action: "open folder", path: root, reason: "No such file or directory")
    }
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
