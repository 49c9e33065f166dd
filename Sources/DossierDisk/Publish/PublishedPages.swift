package import DossierModel

extension Publisher {
  /// The paths of the files that a build has left on the site, in the order of their bytes; none when
  /// there is no site.
  package func publishedPaths(holding lock: borrowing BuildLock) throws(StageError) -> [String] {
    try publishedPaths(root: lock.root, disk: lock.disk)
  }

  /// The same for whoever only looks, and may do so while a build runs: the list of published files
  /// is that of before or of after it.
  package func publishedPaths(root: String, disk: any Disk) throws(StageError) -> [String] {
    let folder = try OutputFolder(output, root: root, disk: disk)
    guard case .ours(let manifest) = try folder.state(disk), !manifest.isDamaged else {
      return []
    }
    return manifest.entries.map(\.path.text)
  }

  /// True when nobody but the site's owner may read it, a web server of another user neither.
  package func isPrivate(holding lock: borrowing BuildLock) throws(StageError) -> Bool {
    let folder = try OutputFolder(output, root: lock.root, disk: lock.disk)
    guard let site = try lock.disk.openFolder(folder.path, in: folder.base) else { return false }
    for name in [".", Manifest.fileName] {
      if let status = try lock.disk.status(of: name, in: site), !status.isShared { return true }
    }
    return false
  }
}
