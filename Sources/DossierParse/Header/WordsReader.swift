package import DossierModel

/// Reads `words/LANGUAGE.yml`: one `key: words` a line, or a map of plural forms.
package enum WordsReader {
  /// The words of a file, under the language its name gives.
  package static func read(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) -> Words {
    guard ByteCheck.check(source, &diagnostics) else { return Words(language: source.stem) }
    let entries =
      YAMLReader.entries(
        in: source, 0..<source.bytes.count, lines: LineTable(source.bytes), &diagnostics) ?? []
    var texts: [String: String] = [:]
    var plurals: [String: [String: String]] = [:]
    for entry in entries {
      switch entry.value.content {
      case .scalar(let text): texts[entry.key] = text
      case .map(let forms):
        for form in forms {
          if case .scalar(let text) = form.value.content {
            plurals[entry.key, default: [:]][form.key] = text
          }
        }
      case .list:
        diagnostics.append(
          Diagnostic(
            .wrongType, "'\(entry.key)' is not words",
            at: SourceSpan(file: source.path, start: entry.value.position), in: source,
            hint: "write '\(entry.key): …'"))
      }
    }
    return Words(language: source.stem, texts: texts, plurals: plurals)
  }
}
