import DossierModel

/// Stages a page that is made in parts, of which one is in memory at a time.
///
/// At 10,000 articles the table of all annotations has 70 MB, a third of what a build may take.
struct PartsStaging {
  let page: Page
  let name: String
  let comparison: PageComparison

  /// Returns what becomes of the page; `bytes` is a buffer to work in.
  func stage(
    _ folders: inout StagedFolder, _ bytes: inout [UInt8]
  ) throws(StageError) -> PageStaging.Outcome {
    // What is known to stand on the site is looked at before anything is written; but a page whose
    // key is another has most likely changed, and to make it twice takes longer than to write it.
    if comparison.isKnown, page.key == nil {
      let outcome = try comparison.outcome(digest(&bytes), folders)
      if outcome.fate == .unchanged { return outcome }
    }
    var checksum = Checksum()
    var size = 0
    for part in 0..<page.parts {
      bytes.removeAll(keepingCapacity: true)
      page.renderPart(part, &bytes)
      checksum.add(bytes)
      size += bytes.count
      if part == 0 {
        try folders.create(name, bytes: bytes)
      } else {
        try folders.append(to: name, bytes: bytes)
      }
    }
    let outcome = try comparison.outcome(Digest(hash: checksum.value, size: size), folders)
    if outcome.fate == .unchanged || outcome.fate == .yielded { try folders.remove(name) }
    return outcome
  }

  private func digest(_ bytes: inout [UInt8]) -> Digest {
    var checksum = Checksum()
    var size = 0
    for part in 0..<page.parts {
      bytes.removeAll(keepingCapacity: true)
      page.renderPart(part, &bytes)
      checksum.add(bytes)
      size += bytes.count
    }
    return Digest(hash: checksum.value, size: size)
  }
}
