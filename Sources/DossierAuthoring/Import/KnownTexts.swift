import DossierDisk
import DossierModel

/// The articles and archived texts that a dossier has.
struct KnownTexts {
  private let folder: DossierFolder
  /// Paths by slug, folded, so that no two differ by case alone.
  private var articles: [String: String] = [:]
  private var originals: [String: String] = [:]
  /// Paths of archived texts by their size in bytes.
  private var sizes: [Int: [String]] = [:]
  /// Archived texts of this run, which are on no disk yet.
  private var made: [String: [UInt8]] = [:]

  init(_ folder: DossierFolder) throws(StageError) {
    self.folder = folder
    for entry in try Self.entries(of: "content/articles", ending: ".md", folder) {
      articles[Folding.fold(SourceFile(path: entry.path, bytes: []).stem)] = entry.path
    }
    for entry in try Self.entries(of: "content/originals", ending: ".txt", folder) {
      originals[Folding.fold(SourceFile(path: entry.path, bytes: []).stem)] = entry.path
      sizes[entry.size, default: []].append(entry.path)
    }
  }

  private static func entries(
    of path: String, ending: String, _ folder: DossierFolder
  ) throws(StageError) -> [(path: String, size: Int)] {
    guard let opened = try folder.disk.openFolder(path, in: folder.root) else { return [] }
    var entries: [(String, Int)] = []
    for entry in try folder.disk.entries(of: opened) {
      guard let name = entry.name, name.hasSuffix(ending), !name.hasPrefix("."),
        let status = try folder.disk.status(of: name, in: opened)
      else { continue }
      entries.append(("\(path)/\(name)", status.size))
    }
    return entries.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }

  /// True when the archived text of that slug is there already, of no article: a run that was stopped
  /// has left it.
  func hasArchive(_ slug: String) -> Bool { originals[Folding.fold(slug)] != nil }

  /// What stands in the way of an article with this slug and this archived text.
  func fault(
    slug: String, bytes: [UInt8], _ request: ImportRequest
  ) throws(StageError) -> Diagnostic? {
    let key = Folding.fold(slug)
    for path in try same(bytes) {
      if let article = try article(of: path) {
        return ImportFaults.known(path, by: article, request)
      }
      if path != "content/originals/\(slug).txt" {
        return ImportFaults.known(path, by: nil, request)
      }
    }
    if let path = articles[key] { return ImportFaults.usedSlug(slug, by: path, request) }
    guard let path = originals[key] else { return nil }
    let isOurs = try same(bytes).contains(path)
    return isOurs ? nil : ImportFaults.usedSlug(slug, by: path, request)
  }

  /// Takes note of what this run makes.
  mutating func add(_ slug: String, bytes: [UInt8]) {
    let key = Folding.fold(slug)
    articles[key] = "content/articles/\(slug).md"
    originals[key] = "content/originals/\(slug).txt"
    made["content/originals/\(slug).txt"] = bytes
    sizes[bytes.count, default: []].append("content/originals/\(slug).txt")
  }

  /// The paths of archived texts with these bytes.
  private func same(_ bytes: [UInt8]) throws(StageError) -> [String] {
    var paths: [String] = []
    for path in sizes[bytes.count] ?? [] {
      if let own = made[path] {
        if own == bytes { paths.append(path) }
      } else if try folder.read(path) == .bytes(bytes), !paths.contains(path) {
        paths.append(path)
      }
    }
    return paths
  }

  /// The article whose header names an archived text.
  private func article(of path: String) throws(StageError) -> String? {
    let stem = Folding.fold(SourceFile(path: path, bytes: []).stem)
    // Most have its slug.
    let near = [articles[stem]].compactMap(\.self)
    for article in near + articles.values.sorted() {
      if made[path] != nil, near.contains(article) { return article }
      guard case .bytes(let bytes) = try folder.read(article) else { continue }
      if String(decoding: bytes.prefix(8192), as: UTF8.self).contains(path) { return article }
    }
    return nil
  }
}
