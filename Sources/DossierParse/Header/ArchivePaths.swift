/// Paths of archived texts in a file whose header cannot be read.
enum ArchivePaths {
  private static let folder = Array("content/originals/".utf8)
  private static let ending = Array(".txt".utf8)

  /// Each `content/originals/NAME.txt` of the first 64 KB.
  static func named(in bytes: [UInt8]) -> Set<String> {
    var paths: Set<String> = []
    var index = 0
    let end = min(bytes.count, 65_536)
    while index < end {
      guard bytes[index] == folder[0], bytes[index..<end].starts(with: folder) else {
        index += 1
        continue
      }
      let start = index
      while index < end, bytes[index] > 0x20, !bytes[index..<end].starts(with: ending) {
        index += 1
      }
      if bytes[index..<end].starts(with: ending) {
        paths.insert(String(decoding: bytes[start..<index] + ending, as: UTF8.self))
      }
    }
    return paths
  }
}
