import DossierModel

/// Every file of the dossier's templates/ is used by some page.
enum UnusedTemplates {
  /// Warnings for files of templates/ whose names are not among the built-in ones, which pages are
  /// made of, and that no other template includes.
  static func check(_ own: [SourceFile], builtIn: Set<String>) -> [Diagnostic] {
    let partials = Set(own.flatMap(partials))
    return own.compactMap { file in
      let name = file.name
      let isWords = file.path.hasSuffix(".yml")
      if isWords || builtIn.contains(name) || partials.contains(name) { return nil }
      let near = NearestName.nearest(to: name, among: builtIn.sorted())
      return Diagnostic(
        .unknownTemplate, "no page uses template '\(name)'",
        at: SourceSpan(file: file.path, start: SourcePosition(line: 1, column: 1)),
        hint: near.map { "did you mean '\($0)'?" } ?? wayOut(name))
    }
  }

  private static func wayOut(_ name: String) -> String {
    name.hasSuffix(".html")
      ? "include it somewhere by '{{> \(name.dropLast(5))}}', or remove it"
      : "move it to static/, or remove it"
  }

  /// The file names of what a template includes by `{{> name}}`.
  private static func partials(of file: SourceFile) -> [String] {
    guard file.path.hasSuffix(".html") else { return [] }
    return String(decoding: file.bytes, as: UTF8.self).split(separator: "{{>").dropFirst()
      .compactMap { rest in
        guard let end = rest.firstIndex(of: "}") else { return nil }
        let name = rest[..<end].filter { !$0.isWhitespace }
        return name.contains(".") ? name : name + ".html"
      }
  }
}
