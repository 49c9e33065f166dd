package import DossierModel

extension Publisher {
  /// Removes what the builds have written, and nothing else; returns the number of files.
  ///
  /// These are the files that the manifest lists, their folders if they are empty, `.dossier/`, and
  /// the manifest if nothing of others is left. Beside the host's files an empty manifest stays, by
  /// which the next build knows the folder. Throws `StageError.refusedOutput` for a folder that dossier did not make.
  package func clean(holding lock: borrowing BuildLock) throws(StageError) -> Int {
    let disk = lock.disk
    let folder = try OutputFolder(output, root: lock.root, disk: disk)
    _ = try recover(holding: lock)
    var removed = 0
    if case .ours(let manifest) = try folder.state(disk) {
      removed = try Cleaning(disk: disk, output: folder, manifest: manifest).run()
    }
    if lock.keepsMemory { try disk.removeTree(BuildLock.folder, in: lock.root) }
    return removed
  }
}

/// The removal of all that a manifest lists.
private struct Cleaning {
  let disk: any Disk
  let output: OutputFolder
  let manifest: Manifest

  func run() throws(StageError) -> Int {
    var removed = 0
    var rest = manifest.entries[...]
    while let folder = rest.first?.path.folder {
      let count = rest.prefix { $0.path.folder == folder }.count
      removed += try removeFiles(rest.prefix(count), in: folder)
      rest = rest.dropFirst(count)
    }
    let folders = PagePath.folders(of: manifest.entries.lazy.map(\.path))
    for path in folders.sorted(by: FileName.areInOrder).reversed() {
      try removeFolder(FileName.join(output.path, path))
    }
    // Last, so that a clean that was cut off can be done again.
    if try hasOthers() { try emptyManifest() } else { try removeSite() }
    return removed
  }

  /// True when the output folder has more in it than the manifest.
  private func hasOthers() throws(StageError) -> Bool {
    guard let folder = try disk.openFolder(output.path, in: output.base) else { return false }
    return try disk.entries(of: folder).contains { $0.name != Manifest.fileName }
  }

  /// Puts a manifest of nothing in place of the one of the last build, by a switch-over, so that at
  /// no moment the folder is without one.
  private func emptyManifest() throws(StageError) {
    if manifest.entries.isEmpty, !manifest.isDamaged { return }
    let staging = try Staging.make(for: output, exists: true, disk: disk)
    let digest: Digest
    do throws(StageError) {
      let bytes = Manifest().bytes
      let pages = try disk.makeFolders(staging.pages, in: staging.base)
      try disk.create(Manifest.fileName, in: pages, bytes: bytes)
      digest = Digest(of: bytes)
    } catch {
      bestEffort { () throws(StageError) in try staging.remove(disk) }
      throw error
    }
    let switchOver = SwitchOver(disk: disk, output: output, staging: staging)
    try switchOver.perform(Journal([.replace(.manifest, digest)]))
  }

  /// Removes the manifest, and the folder, in which nothing else is.
  private func removeSite() throws(StageError) {
    if let site = try disk.openFolder(output.path, in: output.base) {
      _ = try disk.removeFile(Manifest.fileName, in: site)
    }
    // Its parent may not be ours to change; an empty folder is no harm.
    bestEffort { () throws(StageError) in try removeFolder(output.path) }
  }

  private func removeFiles(
    _ entries: ArraySlice<Manifest.Entry>, in folder: String
  ) throws(StageError) -> Int {
    let path = FileName.join(output.path, folder)
    guard let site = try disk.openFolder(path, in: output.base) else { return 0 }
    var removed = 0
    for entry in entries {
      let name = entry.path.name
      // A line of a damaged manifest may have become the name of somebody else's file.
      let isOurs =
        try manifest.isDamaged
        ? disk.holds(entry, in: site)
        : disk.status(of: name, in: site)?.kind == .file
      if isOurs, try disk.removeFile(name, in: site) { removed += 1 }
    }
    return removed
  }

  private func removeFolder(_ path: String) throws(StageError) {
    let (parent, name) = FileName.split(path)
    guard let folder = try disk.openFolder(parent, in: output.base) else { return }
    _ = try disk.removeFolder(name, in: folder)
  }
}
