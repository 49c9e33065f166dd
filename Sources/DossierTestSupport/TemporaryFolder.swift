package import Foundation

/// A folder of one test on the machine's disk; removed when nothing holds it any more.
package final class TemporaryFolder: Sendable {
  package let root: URL

  /// Makes the folder, and in it these files by path, their folders with them.
  package init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory
      .appending(path: "dossier-tests-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  // A folder that stays behind in the system's temporary one fails no test.
  deinit { try? FileManager.default.removeItem(at: root) }

  package func url(_ path: String) -> URL { root.appending(path: path) }

  package func write(_ text: String, to path: String) throws {
    let file = url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  package func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  package func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path())
  }

  /// All files below a folder, by path from it, in byte order.
  package func files(below path: String = "") throws -> [String] {
    try Self.files(below: url(path))
  }

  /// All files below any folder, likewise.
  package static func files(below folder: URL) throws -> [String] {
    let base = folder.resolvingSymlinksInPath().path() + "/"
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    var files: [String] = []
    while let file = found?.nextObject() as? URL {
      let values = try file.resourceValues(forKeys: [.isRegularFileKey])
      guard values.isRegularFile == true else { continue }
      let path = file.resolvingSymlinksInPath().path().replacing("//", with: "/")
      files.append(path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path)
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
