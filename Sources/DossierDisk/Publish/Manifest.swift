import DossierModel

/// What a build has written to the output folder, kept in it as `.dossier-manifest`: the title
/// `dossier-manifest 1`, then `HASH SIZE PATH` for each file in the order of the paths' bytes.
///
/// It marks the folder as dossier's own, also in a fresh clone, and tells its files from those of
/// others. The hash is XXH64. While a site is switched over it lists what was there and what is to
/// be: a page that is replaced has a line for each of its texts, the new one last.
struct Manifest: Sendable {
  static let fileName = ".dossier-manifest"
  private static let title = "dossier-manifest 1"

  struct Entry: Sendable, Hashable {
    let path: PagePath
    let digest: Digest
    /// What else the file may hold, after a switch-over that was cut off.
    var former: [Digest] = []

    init(path: PagePath, digest: Digest) {
      self.path = path
      self.digest = digest
    }

    var digests: [Digest] { former + [digest] }

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
    joinLines()
  }

  /// Puts the lines of one path together, and all in order.
  private mutating func joinLines() {
    let isInOrder = zip(entries, entries.dropFirst()).allSatisfy {
      Self.areInOrder($0, $1)
    }
    if isInOrder { return }
    // By their places too, for `sort` promises nothing of equals.
    let order = entries.indices.sorted {
      let (one, two) = (entries[$0], entries[$1])
      return Self.areInOrder(one, two) || ($0 < $1 && !Self.areInOrder(two, one))
    }
    var joined: [Entry] = []
    joined.reserveCapacity(entries.count)
    for index in order {
      var entry = entries[index]
      // Strings compare equal when they look the same; files are the same when their bytes are.
      if let last = joined.last, last.path.text.utf8.elementsEqual(entry.path.text.utf8) {
        entry.former = last.digests
        joined.removeLast()
      }
      joined.append(entry)
    }
    entries = joined
  }

  var bytes: [UInt8] {
    SealedText.seal(
      Self.title,
      entries.lazy.flatMap { entry in
        entry.digests.lazy.map { "\($0.text) \(entry.path.text)" }
      })
  }

  /// What is there and what is to be: the entries of both, a replaced page with all its texts.
  func joined(with next: Manifest) -> Manifest {
    let (matches, stale) = matched(with: next.entries.map(\.path))
    var all = stale
    all.reserveCapacity(next.entries.count + stale.count)
    for (var entry, match) in zip(next.entries, matches) {
      entry.former = (match?.digests ?? []).filter { $0 != entry.digest }
      all.append(entry)
    }
    return Manifest(all.sorted(by: Self.areInOrder))
  }

  static func areInOrder(_ one: Entry, _ two: Entry) -> Bool {
    FileName.areInOrder(one.path.text, two.path.text)
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
