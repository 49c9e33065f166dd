package import DossierModel

/// A file that was read and let go of, and by which it is known again.
package struct KnownFile: Sendable {
  package let path: String
  private let digest: Digest

  package init(_ file: SourceFile) {
    path = file.path
    digest = Digest(of: file.bytes)
  }

  /// The same file once more; nil when it is another by now, or cannot be read.
  package func read(in folder: DossierFolder) -> SourceFile? {
    guard case .bytes(let bytes)? = try? folder.read(path), Digest(of: bytes) == digest else {
      return nil
    }
    return SourceFile(path: path, bytes: bytes)
  }
}
