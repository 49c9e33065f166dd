import DossierModel

/// What this machine remembers of its last publishing, in `.dossier/published`: that the manifest
/// was this very file, and since when the pages were known to be what it says.
///
/// A page whose `changed` time is older has not been touched since, so that it need not be read to
/// be compared. A copy or clone of the site has another manifest file, and is read in full once.
struct PublishedRecord: Sendable, Hashable {
  static let fileName = "published"
  private static let title = "dossier-published 1"

  var manifest: FileStatus
  /// In nanoseconds since 1970, by the clock of the output folder's file system.
  var since: Int

  /// Pages are known to be whole if they have not changed `since` then; nil when nothing is known.
  static func read(
    root: String, manifest: FileStatus?, disk: any Disk
  ) throws(StageError) -> PublishedRecord? {
    let file = FileName.join(BuildLock.folder, fileName)
    guard let manifest, case .bytes(let bytes) = try disk.read(at: file, in: root, limit: 1 << 20)
    else { return nil }
    let text = SealedText(bytes, title: title)
    guard text.isWhole, text.lines.count == 1, let line = text.lines.first else { return nil }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard let since = words.last.flatMap({ Int($0) }) else { return nil }
    let record = PublishedRecord(manifest: manifest, since: since)
    return record.bytes == bytes ? record : nil
  }

  /// A record that is cut off by a kill is known for it, so it is written where it stays.
  func write(root: String, disk: any Disk) throws(StageError) {
    let folder = try disk.makeFolders(BuildLock.folder, in: root)
    _ = try disk.removeFile(Self.fileName, in: folder)
    try disk.create(Self.fileName, in: folder, bytes: bytes)
  }

  /// True when the file is as it was when the record was made.
  func covers(_ status: FileStatus) -> Bool { status.changed < since }

  private var bytes: [UInt8] {
    let identity = [
      manifest.device, manifest.inode, UInt64(bitPattern: Int64(manifest.changed)),
      UInt64(manifest.size),
    ].map { String($0, radix: 16) }.joined(separator: "-")
    return SealedText.seal(Self.title, ["\(identity) \(since)"])
  }
}
