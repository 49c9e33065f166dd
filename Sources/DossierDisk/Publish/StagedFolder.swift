import DossierModel

/// The folder whose pages are being staged: on the site, where it may be missing, and in the
/// staging folder, where it is made with its first page.
struct StagedFolder: ~Copyable {
  private let stage: PageStaging
  private var path: String?
  private var site: Folder?
  private var staged: Folder?
  private var isStaged = false

  init(of stage: PageStaging) { self.stage = stage }

  mutating func enter(_ folder: String) throws(StageError) {
    if folder == path { return }
    path = folder
    staged = nil
    isStaged = false
    site = nil
    if stage.last != nil {
      site = try stage.disk.openFolder(
        FileName.join(stage.output.path, folder), in: stage.output.base)
    }
  }

  /// What stands under a name on the site.
  func siteStatus(of name: String) throws(StageError) -> FileStatus? {
    switch site {
    case .some(let folder): try stage.disk.status(of: name, in: folder)
    case .none: nil
    }
  }

  /// The bytes of a file of the site; nil when it is gone or no longer a file.
  func siteBytes(of name: String) throws(StageError) -> [UInt8]? {
    switch site {
    case .some(let folder):
      guard case .bytes(let bytes) = try stage.disk.read(name, in: folder, limit: .max) else {
        return nil
      }
      return bytes
    case .none: return nil
    }
  }

  /// True when the site's file of that name has this digest.
  func siteHolds(_ digest: Digest, as name: String) throws(StageError) -> Bool {
    switch site {
    case .some(let folder): try stage.disk.holds(digest, as: name, in: folder)
    case .none: false
    }
  }

  /// True when the site's file holds one of the texts that its entry knows.
  func siteHolds(_ entry: Manifest.Entry) throws(StageError) -> Bool {
    switch site {
    case .some(let folder): try stage.disk.holds(entry, in: folder)
    case .none: false
    }
  }

  mutating func create(_ name: String, bytes: [UInt8]) throws(StageError) {
    if !isStaged {
      staged = try stage.disk.makeFolders(
        FileName.join(stage.staging.pages, path ?? ""), in: stage.staging.base)
      isStaged = true
    }
    switch staged {
    case .some(let folder): try stage.disk.create(name, in: folder, bytes: bytes)
    case .none: break
    }
  }

  /// Writes on at the end of a file that was created before.
  func append(to name: String, bytes: [UInt8]) throws(StageError) {
    switch staged {
    case .some(let folder): try stage.disk.append(to: name, in: folder, bytes: bytes)
    case .none: break
    }
  }

  /// Takes back what was created.
  func remove(_ name: String) throws(StageError) {
    switch staged {
    case .some(let folder): _ = try stage.disk.removeFile(name, in: folder)
    case .none: break
    }
  }
}
