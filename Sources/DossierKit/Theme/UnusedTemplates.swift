import DossierModel
import DossierTheme

/// Every file of the dossier's templates/ is used by some page.
enum UnusedTemplates {
  /// Warnings for files of templates/ whose names are not among the theme's, and that no other template
  /// includes; and for parts of a style or a script of which the dossier has the whole.
  static func check(_ own: [SourceFile]) -> [Diagnostic] {
    let partials = Set(own.flatMap(partials))
    let names = own.filter { !$0.path.hasSuffix(".yml") }.map(name)
    let known = used(whole: names)
    return zip(own.filter { !$0.path.hasSuffix(".yml") }, names).compactMap { file, name in
      if known.contains(name) || partials.contains(name) { return nil }
      return Diagnostic(
        .unknownTemplate, "no page uses template '\(name)'",
        at: SourceSpan(file: file.path, start: SourcePosition(line: 1, column: 1)),
        hint: hint(name, among: known))
    }
  }

  /// The names of the files that a theme is made of, when the dossier has these.
  private static func used(whole own: [String]) -> Set<String> {
    var names = Set(Theme.templates.map(\.name)).union(["style.css", "script.js"])
    if !own.contains("style.css") { names.formUnion(Theme.styleParts.map(\.name)) }
    if !own.contains("script.js") { names.formUnion(Theme.scriptParts.map(\.name)) }
    return names
  }

  private static func hint(_ name: String, among known: Set<String>) -> String {
    if Theme.styleParts.contains(where: { $0.name == name }) {
      return "remove it, because templates/style.css takes the place of all parts"
    }
    if Theme.scriptParts.contains(where: { $0.name == name }) {
      return "remove it, because templates/script.js takes the place of all parts"
    }
    if let near = NearestName.nearest(to: name, among: known.sorted()) {
      return "did you mean '\(near)'?"
    }
    return name.hasSuffix(".html")
      ? "include it somewhere by '{{> \(name.dropLast(5))}}', or remove it"
      : "move it to static/, or remove it"
  }

  /// The path from templates/.
  private static func name(of file: SourceFile) -> String {
    String(file.path.dropFirst("templates/".count))
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
