package import DossierModel

/// The keys of the pages that the last build published: a file in `.dossier/`, good for the manifest
/// that it names.
///
/// Lost, damaged, older or of another site it says nothing, and every page is made.
enum PageKeyRecord {
  static let fileName = "pages"
  private static let title = "dossier-pages 1"
  static let sizeLimit = 1 << 30

  static func bytes(_ pages: [Page], manifest: Digest) -> [UInt8] {
    let lines = pages.lazy.compactMap { page in
      page.key.map { "\(Digest.hex($0)) \(page.path)" }
    }
    return SealedText.seal(title, [manifest.text] + lines)
  }

  /// The keys by path; none when the file is not what a build has left beside that manifest.
  static func keys(reading bytes: [UInt8], manifest: Digest) -> [String: UInt64] {
    let text = SealedText(bytes, title: title)
    guard text.isWhole, let first = text.lines.first, first.elementsEqual(manifest.text.utf8) else {
      return [:]
    }
    var keys: [String: UInt64] = [:]
    keys.reserveCapacity(text.lines.count)
    for line in text.lines.dropFirst() {
      guard line.count > 17,
        let key = UInt64(String(decoding: line.prefix(16), as: UTF8.self), radix: 16)
      else { return [:] }
      keys[String(decoding: line.dropFirst(17), as: UTF8.self)] = key
    }
    return keys
  }
}

extension Publisher {
  /// The keys of the pages on the site, by path, if nobody else has published there since.
  package func recallKeys(holding lock: borrowing BuildLock) throws(StageError) -> [String: UInt64]
  {
    let file = FileName.join(BuildLock.folder, PageKeyRecord.fileName)
    guard
      case .bytes(let bytes) = try lock.disk.read(
        at: file, in: lock.root, limit: PageKeyRecord.sizeLimit),
      let manifest = try manifestDigest(lock)
    else { return [:] }
    return PageKeyRecord.keys(reading: bytes, manifest: manifest)
  }

  /// Remembers the keys of pages that have just been published.
  ///
  /// What cannot be written costs the next build its time and nothing else.
  package func remember(keysOf pages: [Page], holding lock: borrowing BuildLock) {
    write(PageKeyRecord.fileName, lock) { PageKeyRecord.bytes(pages, manifest: $0) }
  }
}
