import DossierModel

/// What a text's reading needs to know beside the text.
struct TextContext: Sendable {
  let configuration: Configuration
  /// Names, aliases and codes of all records, folded.
  let names: Set<String>
  /// For CommonMark's own examples only: every scheme, raw HTML and images as CommonMark has them.
  var isPermissive = false

  func isName(_ words: String) -> Bool { !names.isEmpty && names.contains(Folding.fold(words)) }
}
