import DossierModel

/// The folder in which a build gets ready before it touches the site: `pages/` with what is new,
/// and from the moment that the site is switched over the journal.
///
/// It lies beside the output folder, so that the site has nothing in it that is not of the site;
/// only where nothing can be moved from there (a mount, a parent that is read-only), inside it.
struct Staging: Sendable {
  static let nameInside = ".dossier-staging"

  /// An absolute path of a folder that exists.
  let base: String
  /// The path below `base`.
  let path: String

  var pages: String { FileName.join(path, "pages") }

  static func beside(_ output: OutputFolder) -> Staging {
    Staging(
      base: output.base, path: FileName.join(output.parent, ".\(output.name).dossier-staging"))
  }

  static func inside(_ output: OutputFolder) -> Staging {
    Staging(base: output.base, path: FileName.join(output.path, nameInside))
  }

  /// Makes the folder, beside the output folder if that is of use.
  static func make(
    for output: OutputFolder, exists: Bool, disk: any Disk
  ) throws(StageError) -> Staging {
    var failure: StageError?
    for staging in exists ? [beside(output), inside(output)] : [beside(output)] {
      do throws(StageError) {
        let pages = try disk.makeFolders(staging.pages, in: staging.base)
        try staging.hide(disk)
        guard let target = try disk.openFolder(output.path, in: output.base) else { return staging }
        if try disk.canMove(from: pages, to: target) { return staging }
      } catch {
        failure = failure ?? error
      }
      bestEffort { () throws(StageError) in try staging.remove(disk) }
    }
    throw failure
      ?? .disk(
        action: "write to", path: output.absolutePath,
        reason: "no folder can be moved there; is it a mount?")
  }

  /// Has version control pass over the folder: after a kill, `git stash -u` and `git clean` would take
  /// away what the next command needs to complete the site.
  private func hide(_ disk: any Disk) throws(StageError) {
    let folder = try disk.makeFolders(path, in: base)
    if try disk.status(of: ".gitignore", in: folder) == nil {
      try disk.create(".gitignore", in: folder, bytes: Array("*\n".utf8))
    }
  }

  /// Removes the folder; the journal first, since without it what is left is only litter.
  func remove(_ disk: any Disk) throws(StageError) {
    guard let folder = try disk.openFolder(path, in: base) else { return }
    _ = try disk.removeFile(Journal.fileName, in: folder)
    try disk.removeTree(path, in: base)
  }
}
