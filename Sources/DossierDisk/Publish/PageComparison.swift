import DossierModel

/// A page against the file of its name on the site: whether it has to be rendered, and whether it
/// has to be written.
struct PageComparison {
  let stage: PageStaging
  let path: PagePath
  /// What the manifest says of the page.
  let entry: Manifest.Entry?
  /// What stands on the site under its name.
  let status: FileStatus?

  /// True when the site's file is known, without being read, to be what the entry says.
  var isKnown: Bool {
    guard let status, let entry, let record = stage.last?.record else { return false }
    return status.kind == .file && status.size == entry.digest.size && record.covers(status)
  }

  /// The outcome for a page that need not be rendered; nil when it has to be.
  func outcomeUnrendered(
    _ page: Page, _ folders: borrowing StagedFolder
  ) throws(StageError) -> PageStaging.Outcome? {
    // Without a record the manifest may be another machine's, and say nothing of this one's pages.
    guard let entry, stage.last?.record != nil, stage.options.isCurrent(page) else {
      return nil
    }
    let isKnown = isKnown
    if !isKnown {
      guard try folders.siteHolds(entry.digest, as: path.name) else { return nil }
    }
    return .init(fate: .unchanged, digest: entry.digest, wasKnown: isKnown)
  }

  /// The outcome for a page that was rendered to these bytes; throws when a file of somebody else's
  /// is in its place.
  func outcome(
    _ bytes: [UInt8], _ folders: borrowing StagedFolder
  ) throws(StageError) -> PageStaging.Outcome {
    try outcome(Digest(of: bytes), bytes: bytes, folders)
  }

  /// The same for a page that was rendered in parts, of which only the digest is at hand.
  func outcome(
    _ digest: Digest, bytes: [UInt8]? = nil, _ folders: borrowing StagedFolder
  ) throws(StageError) -> PageStaging.Outcome {
    let mayYield = stage.options.yielding.contains(path.text)
    guard let status else { return .init(fate: .created, digest: digest) }
    guard status.kind == .file else {
      if mayYield { return .init(fate: .yielded, digest: digest) }
      throw refusal("it is \(status.kind.description) that dossier did not write")
    }
    if isKnown {
      return .init(fate: entry?.digest == digest ? .unchanged : .replaced, digest: digest)
    }
    if status.size == digest.size {
      let isOnSite =
        if let bytes {
          try folders.siteBytes(of: path.name) == bytes
        } else {
          try folders.siteHolds(digest, as: path.name)
        }
      if isOnSite { return .init(fate: .unchanged, digest: digest, wasKnown: false) }
    }
    let isOurs =
      if mayYield, let entry {
        try folders.siteHolds(entry)
      } else {
        entry != nil
      }
    if isOurs { return .init(fate: .replaced, digest: digest) }
    if mayYield { return .init(fate: .yielded, digest: digest) }
    if stage.last?.isDamaged ?? false { return .init(fate: .replaced, digest: digest) }
    throw refusal("dossier did not write the file that is there")
  }

  private func refusal(_ reason: String) -> StageError {
    OutputFolder.refusal(
      FileName.join(stage.output.absolutePath, path.text),
      "\(reason), and a page of that name is to be written; move it away")
  }
}
