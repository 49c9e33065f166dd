package import DossierModel

/// What the last build was made from, and what it had to say: `.dossier/built`.
///
/// A build whose inputs have the same key, over a site that is as that build left it, would make
/// the same bytes again. The record is closed by a checksum; one that was cut off, edited or written
/// by another program is none, and costs a full build.
package struct BuildRecord: Sendable, Hashable {
  static let fileName = "built"
  private static let title = "dossier-built 1"
  fileprivate static let sizeLimit = 64 << 20

  /// What the build depended on, without a line's end.
  package var key: String
  /// What its caller wants to be told again: lines that are not empty.
  package var lines: [String]

  package init(key: String, lines: [String]) {
    self.key = key
    self.lines = lines
  }

  fileprivate init?(reading bytes: [UInt8], manifest: Digest) {
    let text = SealedText(bytes, title: Self.title)
    guard text.isWhole, text.lines.count > 1,
      text.lines[0].elementsEqual(manifest.text.utf8)
    else { return nil }
    key = String(decoding: text.lines[1], as: UTF8.self)
    lines = text.lines.dropFirst(2).map { String(decoding: $0, as: UTF8.self) }
  }

  fileprivate func bytes(manifest: Digest) -> [UInt8] {
    SealedText.seal(Self.title, [manifest.text, key] + lines)
  }
}

extension Publisher {
  /// What the last build remembered and the report of a build with nothing to do, if its key was
  /// this one and the site is as it left it; nil else.
  package func recall(
    _ key: String, holding lock: borrowing BuildLock
  ) throws(StageError) -> (record: BuildRecord, report: PublishReport)? {
    let file = FileName.join(BuildLock.folder, BuildRecord.fileName)
    guard
      case .bytes(let bytes) = try lock.disk.read(
        at: file, in: lock.root, limit: BuildRecord.sizeLimit),
      let manifest = try manifestDigest(lock),
      let record = BuildRecord(reading: bytes, manifest: manifest), record.key == key,
      let report = try verify(holding: lock)
    else { return nil }
    return (record, report)
  }

  /// Remembers the build that has just been published.
  ///
  /// A record that cannot be written costs the next build its time and nothing else.
  package func remember(_ record: BuildRecord, holding lock: borrowing BuildLock) {
    write(BuildRecord.fileName, lock) { record.bytes(manifest: $0) }
  }

  /// Writes a file of `.dossier/` that is good for the manifest that is on the site now.
  func write(
    _ name: String, _ lock: borrowing BuildLock, _ bytes: (_ manifest: Digest) -> [UInt8]
  ) {
    let (disk, root) = (lock.disk, lock.root)
    do throws(StageError) {
      guard let manifest = try manifestDigest(lock) else { return }
      let folder = try disk.makeFolders(BuildLock.folder, in: root)
      _ = try disk.removeFile(name, in: folder)
      try disk.create(name, in: folder, bytes: bytes(manifest))
    } catch {
    }
  }

  func manifestDigest(_ lock: borrowing BuildLock) throws(StageError) -> Digest? {
    let folder = try OutputFolder(output, root: lock.root, disk: lock.disk)
    let path = FileName.join(folder.path, Manifest.fileName)
    guard case .bytes(let bytes) = try lock.disk.read(at: path, in: folder.base, limit: 1 << 30)
    else { return nil }
    return Digest(of: bytes)
  }
}
