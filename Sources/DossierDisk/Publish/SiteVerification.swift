package import DossierModel

extension Publisher {
  /// The report of a build with nothing to do, if the site is still what this machine published
  /// last, else nil; renders nothing.
  ///
  /// For a caller that knows from its inputs that no page would change. Files that have been
  /// touched since the last build are read and compared, the others are only looked at.
  package func verify(holding lock: borrowing BuildLock) throws(StageError) -> PublishReport? {
    let disk = lock.disk
    let folder = try OutputFolder(output, root: lock.root, disk: disk)
    _ = try recover(holding: lock)
    guard case .ours(let manifest) = try folder.state(disk), !manifest.isDamaged else { return nil }
    // A page that is rendered all the same is not the one that was published.
    let items = manifest.entries.map { entry in
      PublishItem(path: entry.path, content: .page(Page(path: entry.path.text) { _ in }))
    }
    let site = SitePublishing(
      disk: disk, root: lock.root, folder: folder, items: items,
      options: PublishOptions(isCurrent: { _ in true }), jobs: jobs)
    guard try site.isPublished(manifest) else { return nil }
    var report = PublishReport()
    report.unchanged = items.count
    return report
  }
}

extension SitePublishing {
  /// True when the site holds all that the manifest lists, and this machine published it.
  fileprivate func isPublished(_ manifest: Manifest) throws(StageError) -> Bool {
    guard let status = try manifestStatus(),
      let record = try PublishedRecord.read(root: root, manifest: status, disk: disk)
    else { return false }
    let staging = try makeStaging(exists: true)
    let start = try start(of: staging)
    let outcomes = try tidying(staging) { () throws(StageError) in
      // As if damaged: what is not as it was is to be found, not to be refused.
      let last = PageStaging.LastBuild(
        entries: manifest.entries, isDamaged: true, record: record)
      return try stage(in: staging, over: last)
    }
    try staging.remove(disk)
    let isIntact = zip(outcomes, manifest.entries).allSatisfy { outcome, entry in
      outcome.fate == .unchanged && outcome.digest == entry.digest
    }
    if isIntact, outcomes.contains(where: { !$0.wasKnown }) {
      remember(PublishedRecord(manifest: status, since: start))
    }
    return isIntact
  }
}
