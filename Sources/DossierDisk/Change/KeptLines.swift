package import DossierModel

/// Lines that a command keeps for its next run in `.dossier/`: a matter of convenience, which may be
/// deleted at any time.
package struct KeptLines: Sendable {
  private let root: String
  private let name: String
  private let disk: any Disk

  private static let folder = ".dossier"
  /// Far more than an author answers, in bytes.
  private static let limit = 1 << 24

  package init(_ name: String, root: String, on disk: any Disk = SystemDisk()) {
    self.root = root
    self.name = name
    self.disk = disk
  }

  /// The lines that were kept; none where there is no such file, or none that can be read.
  package func read() -> [String] {
    guard
      case .bytes(let bytes)? = try? disk.read(
        at: "\(Self.folder)/\(name)", in: root, limit: Self.limit)
    else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Keeps these lines in place of those before.
  package func write(_ lines: [String]) throws(StageError) {
    let folder = try disk.makeFolders(Self.folder, in: root)
    let staged = "\(name).new"
    try disk.removeTree("\(Self.folder)/\(staged)", in: root)
    try disk.create(staged, in: folder, bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
    try disk.move(staged, from: folder, to: folder, as: name)
  }
}
