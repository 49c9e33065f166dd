package import DossierDisk
package import DossierModel

/// A file that was named on the command line, from anywhere on the machine.
package enum GivenFile {
  /// The file's bytes, or what is wrong with it; `-` is standard input.
  ///
  /// Throws when it is missing or cannot be read.
  package static func read(
    _ path: String, on disk: any Disk
  ) throws(StageError) -> Result<SourceFile, SourceFault> {
    let limit = DossierFolder.defaultSizeLimit
    let reading: Reading
    if path == "-" {
      reading = try StandardInput.read(limit: limit)
    } else {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let name = String(parts.last ?? "")
      let parent = parts.dropLast().joined(separator: "/")
      let base = parts.count == 1 ? "." : parent.isEmpty ? "/" : parent
      guard let folder = try disk.openFolder("", in: base) else { throw missing(path) }
      reading = try disk.read(name, in: folder, limit: limit)
    }
    switch reading {
    case .bytes(let bytes): return .success(SourceFile(path: path, bytes: bytes))
    case .missing: throw missing(path)
    case .refused(let reason):
      let hint =
        reason.hasPrefix("is larger")
        ? "divide it, or take in the part that you need" : "name a plain file"
      let file = SourceFile(path: path, bytes: [])
      return .failure(SourceFault(SourceText.unfit(file, reason, hint)))
    }
  }

  private static func missing(_ path: String) -> StageError {
    .disk(action: "read", path: path, reason: "No such file or directory")
  }
}
