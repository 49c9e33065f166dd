import DossierModel

/// A file of the dossier that goes to the site as it is.
package struct FileCopy: Sendable, Hashable {
  /// The path from the dossier's folder: `static/logo.png`.
  package let source: String
  /// The path below the output folder: `logo.png`.
  package let path: String

  package init(_ source: String, to path: String) {
    self.source = source
    self.path = path
  }
}

/// One file to publish.
struct PublishItem: Sendable {
  enum Content: Sendable {
    case page(Page)
    case copy(of: String)
  }

  let path: PagePath
  let content: Content

  /// Copied files are held in memory one a thread, so they cannot be of any size.
  static let copyLimit = 1 << 30

  /// All files in the order of their paths' bytes; throws when a path leads out of the output
  /// folder, or when two files would be one on some disk.
  static func ordered(
    _ pages: [Page], _ copies: [FileCopy]
  ) throws(StageError) -> [PublishItem] {
    var items: [PublishItem] = []
    items.reserveCapacity(pages.count + copies.count)
    for page in pages { items.append(try PublishItem(page.path, .page(page))) }
    for copy in copies { items.append(try PublishItem(copy.path, .copy(of: copy.source))) }
    items.sort { FileName.areInOrder($0.path.text, $1.path.text) }
    try expectApart(items.map(\.path))
    return items
  }

  init(path: PagePath, content: Content) {
    self.path = path
    self.content = content
  }

  private init(_ path: String, _ content: Content) throws(StageError) {
    guard let checked = PagePath(path) else {
      throw Self.failure(path, "it is no path inside the output folder")
    }
    self.init(path: checked, content: content)
  }

  /// Every two paths differ also where capitals and accents' encodings do not count (macOS,
  /// Windows), and no file's path is another's folder.
  private static func expectApart(_ paths: [PagePath]) throws(StageError) {
    var taken: [String: String] = [:]
    taken.reserveCapacity(paths.count)
    var lastFolder = ""
    var folders: [String: String] = [:]
    for path in paths {
      if let other = taken.updateValue(path.text, forKey: key(path.text)) {
        throw failure(path.text, "'\(other)' is the same path on some disks")
      }
      if path.folder == lastFolder { continue }
      lastFolder = path.folder
      for folder in PagePath.folders(above: path.text) { folders[key(folder)] = path.text }
    }
    for (folder, inner) in folders.sorted(by: { $0.key < $1.key }) {
      guard let file = taken[folder] else { continue }
      throw failure(file, "it would have to be a folder too, for '\(inner)'")
    }
  }

  /// The path without capitals.
  ///
  /// Swift compares strings by what they look like, so NFC and NFD are one key.
  private static func key(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isPlain ? path : path.lowercased()
  }

  private static func failure(_ path: String, _ reason: String) -> StageError {
    .disk(action: "publish", path: FileName.shown(path.utf8), reason: reason)
  }
}
