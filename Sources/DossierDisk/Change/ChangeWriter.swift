package import DossierModel

/// Writes changes into a dossier's folder: each file whole or not at all, and when a later step fails
/// those before it are taken back.
///
/// Files are made in a folder of their own, `.dossier-changes`, and moved to their places, where
/// nothing is replaced but the very bytes that were read. After a kill some of the files are as they
/// were and the others as they become; that folder is left, and the next command removes it.
package struct ChangeWriter: Sendable {
  let root: String
  let disk: any Disk

  /// Where files are made, in the dossier's folder.
  package static let stagingFolder = ".dossier-changes"

  /// A folder in it, so that the dossier's `.gitignore` is not that of the staging folder.
  static let stagedFiles = "\(stagingFolder)/files"

  /// `root`: the dossier's folder, relative to the working folder or absolute; made if missing.
  package init(_ root: String, disk: any Disk = SystemDisk()) {
    self.root = root
    self.disk = disk
  }

  /// Makes the folders and then the changes, in their order.
  ///
  /// Throws `StageError.disk` when a file is not what was read or is there already, when another
  /// command writes into the dossier, and when the disk refuses; then nothing is changed.
  package func write(
    _ changes: [FileChange], folders: [String] = []
  ) throws(StageError) {
    let place = try disk.resolve(root)
    var run = ChangeRun(disk: disk, base: place.existing)
    let top = place.missing.joined(separator: "/")
    // Held until all is taken back, too.
    var release: (@Sendable () -> Void)?
    defer { release?() }
    do throws(StageError) {
      try run.makeFolders(top)
      run.enter(top)
      release = try lock(run.root)
      try run.perform(changes, folders: folders)
    } catch {
      run.takeBack()
      throw error
    }
  }

  private func lock(_ path: String) throws(StageError) -> @Sendable () -> Void {
    guard let folder = try disk.openFolder("", in: path) else {
      throw .disk(action: "open folder", path: root, reason: "No such file or directory")
    }
    switch try disk.lock(folder) {
    case .taken(let release): return release
    case .busy:
      throw .disk(
        action: "write to", path: root,
        reason: "another command is writing there; wait for it, or stop it")
    }
  }
}
