package import DossierModel

/// What `dossier import` was asked for.
package struct ImportRequest: Sendable {
  /// The text's file: its name as it was given, and its bytes.
  package var source: SourceFile
  /// Nil for one that is made of the file's name or the title.
  package var slug: String?
  package var title: String?
  package var publisher: String?
  package var authors: [String] = []
  /// EDTF, as in a header.
  package var date: String?
  /// The day on which the text was got, as in a header.
  package var retrieved: String
  package var url: String?
  package var language: String?
  package var lines = LineMode.auto
  package var omissions: [String] = []
  package var encoding: SourceEncoding?

  package init(source: SourceFile, retrieved: String) {
    self.source = source
    self.retrieved = retrieved
  }

  /// The file's name without folders, which are nobody's business.
  var name: String {
    source.path == "-"
      ? "standard input" : source.path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// The file's name without folders and its ending; nil for standard input.
  var stem: String? {
    guard source.path != "-", let name = source.path.split(separator: "/").last else { return nil }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let stem = parts.count > 1 ? parts.dropLast().joined(separator: ".") : String(name)
    return stem.isEmpty ? nil : stem
  }
}
