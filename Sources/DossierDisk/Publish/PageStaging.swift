import DossierModel
import Synchronization

/// Renders pages and writes those that are not on the site yet to the staging folder, on all
/// threads, each of which holds one page at a time.
struct PageStaging: Sendable {
  /// What becomes of a page.
  enum Fate: Sendable, Hashable {
    /// The site has it already.
    case unchanged
    /// Staged; the site has nothing of that name.
    case created
    /// Staged; the site has the one of the last build.
    case replaced
    /// The host has a file of that name, which stays.
    case yielded
  }

  struct Outcome: Sendable {
    var fate: Fate
    var digest: Digest
    /// False when the site's file had to be read to be compared.
    var wasKnown = true
  }

  let disk: any Disk
  let root: String
  let output: OutputFolder
  let staging: Staging
  let options: PublishOptions
  /// Nil for a first build: then no page is looked for on the site.
  let last: LastBuild?

  /// What the last build has left.
  struct LastBuild: Sendable {
    /// For each page its entry in the manifest.
    let entries: [Manifest.Entry?]
    let isDamaged: Bool
    let record: PublishedRecord?
  }

  /// The pages of one chunk are mostly neighbours in one folder, which is opened once for them.
  private static let chunk = 32

  /// Returns what becomes of each page, in order.
  func stage(_ items: [PublishItem], jobs: Jobs) throws(StageError) -> [Outcome] {
    let hasFailed = Atomic(false)
    let chunks = Self.chunks(items)
    let results = jobs.map(chunks.count, chunk: 1) { number -> Result<[Outcome], StageError> in
      // After a failure the rest is of no use, and on a full disk it would take long.
      if hasFailed.load(ordering: .relaxed) { return .success([]) }
      do throws(StageError) {
        return .success(try stage(items, chunks[number]))
      } catch {
        hasFailed.store(true, ordering: .relaxed)
        return .failure(error)
      }
    }
    var outcomes: [(start: Int, [Outcome])] = []
    for (chunk, result) in zip(chunks, results) {
      outcomes.append((chunk.lowerBound, try result.get()))
    }
    return outcomes.sorted { $0.start < $1.start }.flatMap(\.1)
  }

  /// The items in runs, each for one thread: those of many parts alone and first, for they take
  /// longest, and one thread would still be at them when the others have done.
  private static func chunks(_ items: [PublishItem]) -> [Range<Int>] {
    var large: [Range<Int>] = []
    var others: [Range<Int>] = []
    var start = 0
    for index in items.indices {
      if case .page(let page) = items[index].content, page.parts > 1 {
        if start < index { others.append(start..<index) }
        large.append(index..<(index + 1))
        start = index + 1
      } else if index + 1 - start == chunk {
        others.append(start..<(index + 1))
        start = index + 1
      }
    }
    if start < items.count { others.append(start..<items.count) }
    return large + others
  }

  private func stage(
    _ items: [PublishItem], _ range: Range<Int>
  ) throws(StageError) -> [Outcome] {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(range.count)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 16)
    var folders = StagedFolder(of: self)
    for index in range {
      let item = items[index]
      try folders.enter(item.path.folder)
      let comparison = PageComparison(
        stage: self, path: item.path, entry: last?.entries[index],
        status: try folders.siteStatus(of: item.path.name))
      if case .page(let page) = item.content {
        if let outcome = try comparison.outcomeUnrendered(page, folders) {
          outcomes.append(outcome)
          continue
        }
        if page.parts > 1 {
          let parts = PartsStaging(page: page, name: item.path.name, comparison: comparison)
          outcomes.append(try parts.stage(&folders, &bytes))
          continue
        }
      }
      bytes.removeAll(keepingCapacity: true)
      try render(item, into: &bytes)
      let outcome = try comparison.outcome(bytes, folders)
      if outcome.fate == .created || outcome.fate == .replaced {
        try folders.create(item.path.name, bytes: bytes)
      }
      outcomes.append(outcome)
    }
    return outcomes
  }

  private func render(_ item: PublishItem, into bytes: inout [UInt8]) throws(StageError) {
    switch item.content {
    case .page(let page): CurrentWork.making(item.path.text) { page.render(&bytes) }
    case .copy(let source):
      switch try disk.read(at: source, in: root, limit: PublishItem.copyLimit) {
      case .bytes(let content): bytes += content
      case .missing:
        throw .disk(action: "copy", path: source, reason: "No such file or directory")
      case .refused(let reason): throw .disk(action: "copy", path: source, reason: "it \(reason)")
      }
    }
  }
}
