import DossierModel

/// One publishing: what is staged, which steps follow from it, and what is remembered.
struct SitePublishing: Sendable {
  let disk: any Disk
  let root: String
  let folder: OutputFolder
  let items: [PublishItem]
  let options: PublishOptions
  let jobs: Jobs

  func publish(over state: OutputFolder.State) throws(StageError) -> Publication {
    switch state {
    case .missing: return try publishFirst(exists: false)
    case .empty: return try publishFirst(exists: true)
    case .ours(let manifest):
      let rest = try clearTheWay(manifest)
      var publication = try publish(over: rest, in: makeStaging(exists: true))
      publication.report.removed += manifest.entries.count - rest.entries.count
      return publication
    }
  }

  /// A first build appears at once, by the move of its whole folder.
  private func publishFirst(exists: Bool) throws(StageError) -> Publication {
    let staging = try makeStaging(exists: exists)
    if staging.path != Staging.beside(folder).path {
      // A mount cannot be replaced; it is filled like the folder of an earlier build.
      return try publish(over: Manifest(), in: staging)
    }
    let outcomes = try tidying(staging) { () throws(StageError) in try appear(from: staging) }
    try staging.remove(disk)
    if let manifest = try manifestStatus() {
      // All pages are older than the manifest, and nobody could touch them before it was there.
      remember(PublishedRecord(manifest: manifest, since: manifest.changed))
    }
    return publication(of: outcomes)
  }

  private func appear(from staging: Staging) throws(StageError) -> [PageStaging.Outcome] {
    let outcomes = try stage(in: staging, over: nil)
    try stageManifest(manifest(of: outcomes), in: staging)
    let source = try disk.makeFolders(staging.path, in: staging.base)
    let target = try disk.makeFolders(folder.parent, in: folder.base)
    try disk.move("pages", from: source, to: target, as: folder.name)
    return outcomes
  }

  /// What is ready in the staging folder, and what follows from it.
  private struct Draft {
    var outcomes: [PageStaging.Outcome]
    var steps: [Journal.Step]
    /// The time of the site's file system before the first page was compared.
    var start: Int
    /// True when no file of the site had to be read to be compared.
    var wasKnown: Bool
  }

  private func publish(
    over manifest: Manifest, in staging: Staging
  ) throws(StageError) -> Publication {
    let draft = try tidying(staging) { () throws(StageError) in
      try prepare(over: manifest, in: staging)
    }
    if draft.steps.isEmpty {
      try staging.remove(disk)
    } else {
      try SwitchOver(disk: disk, output: folder, staging: staging).perform(Journal(draft.steps))
    }
    if !draft.steps.isEmpty || !draft.wasKnown, let status = try manifestStatus() {
      // Whatever is older than the start has not been touched since it was compared.
      remember(PublishedRecord(manifest: status, since: draft.start))
    }
    var publication = publication(of: draft.outcomes)
    publication.report.removed = draft.steps.count { if case .remove = $0 { true } else { false } }
    publication.manifestWasDamaged = manifest.isDamaged
    return publication
  }

  private func prepare(
    over manifest: Manifest, in staging: Staging
  ) throws(StageError) -> Draft {
    let start = try start(of: staging)
    let manifestStatus = try manifestStatus()
    let record = try PublishedRecord.read(root: root, manifest: manifestStatus, disk: disk)
    var (entries, stale) = manifest.matched(with: items.map(\.path))
    if manifest.isDamaged { stale = try whole(stale) }
    let last = PageStaging.LastBuild(
      entries: entries, isDamaged: manifest.isDamaged, record: record)
    let outcomes = try stage(in: staging, over: last)
    let plan = SwitchPlan(items, outcomes, removing: stale.map(\.path))
    let next = self.manifest(of: outcomes)
    let old = manifestStatus == nil ? nil : manifest
    let known = Manifest((entries.compactMap(\.self) + stale).sorted(by: Manifest.areInOrder))
    let steps = try steps(plan, from: old, joining: known.joined(with: next), to: next, in: staging)
    let wasKnown = record != nil && outcomes.allSatisfy(\.wasKnown)
    return Draft(outcomes: outcomes, steps: steps, start: start, wasKnown: wasKnown)
  }

  /// The plan between the manifest of old and new and the new one, each where it says something else
  /// than the one before it.
  private func steps(
    _ plan: SwitchPlan, from old: Manifest?, joining both: Manifest, to next: Manifest,
    in staging: Staging
  ) throws(StageError) -> [Journal.Step] {
    let isSettled = old.map { !$0.isDamaged && $0.entries == next.entries } ?? false
    if plan.steps.isEmpty && isSettled { return [] }
    var steps = plan.steps
    if old.map({ $0.isDamaged || $0.entries != both.entries }) ?? true {
      steps.insert(.announce(try stageAnnouncement(both, in: staging)), at: 0)
    }
    if both.entries != next.entries {
      steps.append(.replace(.manifest, try stageManifest(next, in: staging)))
    }
    return steps
  }

  /// Removes stale files where there are to be folders, and stale folders where there is to be a
  /// file; returns the manifest without them.
  ///
  /// It is a switch-over of its own, since the one of the pages removes stale files last.
  private func clearTheWay(_ manifest: Manifest) throws(StageError) -> Manifest {
    let stale = manifest.matched(with: items.map(\.path)).stale
    if stale.isEmpty || manifest.isDamaged { return manifest }
    let folders = PagePath.folders(of: items.lazy.map(\.path))
    let files = Set(items.map(\.path.text))
    let inTheWay = stale.map(\.path).filter { path in
      folders.contains(path.text)
        || PagePath.folders(above: path.text).contains { files.contains($0) }
    }
    if inTheWay.isEmpty { return manifest }
    let gone = Set(inTheWay.map(\.text))
    let rest = Manifest(manifest.entries.filter { !gone.contains($0.path.text) })
    let staging = try makeStaging(exists: true)
    let digest = try tidying(staging) { () throws(StageError) in
      try stageManifest(rest, in: staging)
    }
    let steps = SwitchPlan([], [], removing: inTheWay).steps + [.replace(.manifest, digest)]
    try SwitchOver(disk: disk, output: folder, staging: staging).perform(Journal(steps))
    return rest
  }
}
