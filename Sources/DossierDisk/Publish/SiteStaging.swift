import DossierModel

/// The parts of a publishing.
extension SitePublishing {
  func makeStaging(exists: Bool) throws(StageError) -> Staging {
    do throws(StageError) {
      return try Staging.make(for: folder, exists: exists, disk: disk)
    } catch {
      removeParents()
      throw error
    }
  }

  /// Runs `body`, and removes the staging folder when it fails.
  func tidying<Result>(
    _ staging: Staging, _ body: () throws(StageError) -> Result
  ) throws(StageError) -> Result {
    do throws(StageError) {
      return try body()
    } catch {
      bestEffort { () throws(StageError) in try staging.remove(disk) }
      removeParents()
      throw error
    }
  }

  /// Removes the parents of the output folder that were missing before, if they are empty.
  private func removeParents() {
    bestEffort { () throws(StageError) in
      for path in PagePath.folders(above: folder.path) {
        let (parent, name) = FileName.split(path)
        guard let opened = try disk.openFolder(parent, in: folder.base) else { continue }
        _ = try disk.removeFolder(name, in: opened)
      }
    }
  }

  func stage(
    in staging: Staging, over last: PageStaging.LastBuild?
  ) throws(StageError) -> [PageStaging.Outcome] {
    let stage = PageStaging(
      disk: disk, root: root, output: folder, staging: staging, options: options, last: last)
    return try stage.stage(items, jobs: jobs)
  }

  func manifest(of outcomes: [PageStaging.Outcome]) -> Manifest {
    Manifest(
      zip(items, outcomes).compactMap { item, outcome in
        outcome.fate == .yielded ? nil : Manifest.Entry(path: item.path, digest: outcome.digest)
      })
  }

  /// Writes the manifest among the staged pages.
  @discardableResult
  func stageManifest(_ manifest: Manifest, in staging: Staging) throws(StageError) -> Digest {
    try write(manifest, to: staging.pages, in: staging)
  }

  /// Writes the manifest that the switch-over begins with.
  func stageAnnouncement(_ manifest: Manifest, in staging: Staging) throws(StageError) -> Digest {
    try write(manifest, to: staging.path, in: staging)
  }

  private func write(
    _ manifest: Manifest, to path: String, in staging: Staging
  ) throws(StageError) -> Digest {
    let folder = try disk.makeFolders(path, in: staging.base)
    let bytes = manifest.bytes
    try disk.create(Manifest.fileName, in: folder, bytes: bytes)
    return Digest(of: bytes)
  }

  func manifestStatus() throws(StageError) -> FileStatus? {
    try disk.status(at: FileName.join(folder.path, Manifest.fileName), in: folder.base)
  }

  /// The entries whose files are on the site as they say, byte for byte.
  func whole(_ entries: [Manifest.Entry]) throws(StageError) -> [Manifest.Entry] {
    var whole: [Manifest.Entry] = []
    for entry in entries {
      let path = FileName.join(folder.path, entry.path.folder)
      guard let site = try disk.openFolder(path, in: folder.base),
        try disk.holds(entry, in: site)
      else { continue }
      whole.append(entry)
    }
    return whole
  }

  func publication(of outcomes: [PageStaging.Outcome]) -> Publication {
    var publication = Publication()
    for (item, outcome) in zip(items, outcomes) {
      switch outcome.fate {
      case .unchanged: publication.report.unchanged += 1
      case .yielded: publication.yielded.append(item.path.text)
      case .created, .replaced:
        publication.report.written += 1
        publication.report.bytes += outcome.digest.size
      }
    }
    return publication
  }

  /// Keeps the record for the next build.
  ///
  /// Without it that build reads the site to compare it, so a failure here costs time and no more.
  func remember(_ record: PublishedRecord) {
    bestEffort { () throws(StageError) in try record.write(root: root, disk: disk) }
  }

  /// The time, by the clock of its file system, at which the staging folder was made.
  func start(of staging: Staging) throws(StageError) -> Int {
    guard let status = try disk.status(at: staging.pages, in: staging.base) else {
      throw .disk(
        action: "open folder", path: FileName.join(staging.base, staging.pages),
        reason: "No such file or directory")
    }
    return status.changed
  }
}
