import DossierModel

/// What a build has written to the output folder, kept in it as `.dossier-manifest`: the title
/// `dossier-manifest 1`, then `HASH SIZE PATH` for each file in the order of the paths' bytes.
///
/// It marks the folder as dossier's own, also in a fresh clone, and tells its files from those of
/// others. The hash is XXH64.
struct Manifest: Sendable {
  static let fileName = ".dossier-manifest"
  private static let title = "dossier-manifest 1"

  struct Entry: Sendable, Hashable {
    let path: PagePath
    let digest: Digest

    init(path: PagePath, digest: Digest) {
      self.path = path
      self.digest = digest
    }

    init?(_ line: ArraySlice<UInt8>) {
      guard let (digest, rest) = Digest.read(line),
        let path = PagePath(String(decoding: rest, as: UTF8.self))
      else { return nil }
      self.init(path: path, digest: digest)
    }
  }

  /// Sorted by path.
  var entries: [Entry] = []
  /// True when the text was cut off, merged or edited; then only some entries are known.
  var isDamaged = false

  init(_ entries: [Entry] = []) { self.entries = entries }

  init(reading bytes: [UInt8]) {
    let text = SealedText(bytes, title: Self.title)
    isDamaged = !text.isWhole
    entries.reserveCapacity(text.lines.count)
    for line in text.lines {
      if let entry = Entry(line) {
        entries.append(entry)
      } else {
        isDamaged = true
      }
    }
    entries.sort { FileName.areInOrder($0.path.text, $1.path.text) }
  }

  var bytes: [UInt8] {
    SealedText.seal(Self.title, entries.lazy.map { "\($0.digest.text) \($0.path.text)" })
  }

  /// For each of `paths`, which are sorted, its entry; and the entries that none of them names.
  func matched(with paths: [PagePath]) -> (entries: [Entry?], stale: [Entry]) {
    var matches: [Entry?] = []
    matches.reserveCapacity(paths.count)
    var stale: [Entry] = []
    var next = 0
    for path in paths {
      while next < entries.count, FileName.areInOrder(entries[next].path.text, path.text) {
        stale.append(entries[next])
        next += 1
      }
      var match: Entry?
      // More than one only in a manifest that was tampered with. Strings compare equal when they
      // look the same; files are the same when their bytes are.
      while next < entries.count, !FileName.areInOrder(path.text, entries[next].path.text) {
        match = entries[next]
        next += 1
      }
      matches.append(match)
    }
    stale += entries[next...]
    return (matches, stale)
  }
}
