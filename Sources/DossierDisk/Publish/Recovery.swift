import DossierModel

/// Completes a switch-over that was cut off by a kill or by a loss of power.
///
/// Nothing is taken for granted: which step has been taken is seen from the files themselves.
struct Recovery {
  let disk: any Disk
  let output: OutputFolder
  let staging: Staging

  /// Takes the steps that are left, and removes the staging folder; returns false when there was
  /// no journal.
  func complete() throws(StageError) -> Bool {
    guard let journal = try journal(), try disk.status(at: output.path, in: output.base) != nil
    else {
      try staging.remove(disk)
      return false
    }
    let switchOver = SwitchOver(disk: disk, output: output, staging: staging)
    var folders = try FolderPair(switchOver)
    for step in journal.steps {
      if case .announce(let digest) = step {
        try put(Manifest.fileName, digest, from: switchOver.openStaging(), on: folders.site)
      } else {
        try complete(step, &folders)
      }
    }
    try staging.remove(disk)
    return true
  }

  private func journal() throws(StageError) -> Journal? {
    let file = FileName.join(staging.path, Journal.fileName)
    guard case .bytes(let bytes) = try disk.read(at: file, in: staging.base, limit: .max) else {
      return nil
    }
    return Journal(reading: bytes)
  }

  private func complete(
    _ step: Journal.Step, _ folders: inout FolderPair
  ) throws(StageError) {
    let (folder, name) = step.place
    guard try folders.enter(folder) else { return }
    switch step {
    case .announce: return
    case .make: _ = try disk.makeFolder(name, in: folders.site)
    case .prune: _ = try disk.removeFolder(name, in: folders.site)
    case .remove:
      if try disk.status(of: name, in: folders.site)?.kind == .file {
        _ = try disk.removeFile(name, in: folders.site)
      }
    case .create(_, let digest), .replace(_, let digest):
      try put(name, digest, from: folders.staged, on: folders.site)
    }
  }

  private func put(
    _ name: String, _ digest: Digest, from staged: borrowing Folder, on site: borrowing Folder
  ) throws(StageError) {
    // If not, the step has been taken: what is staged by now is the old page, or nothing. Or the
    // new page was cut off by a loss of power: then the old one stays, and the next build, which
    // compares the site with the manifest, replaces it.
    guard try disk.holds(digest, as: name, in: staged) else { return }
    switch try disk.status(of: name, in: site)?.kind {
    case nil: break
    case .file: if try disk.exchange(name, in: staged, and: site) { return }
    case .folder, .link, .other: return
    }
    try disk.move(name, from: staged, to: site, as: name)
  }
}
