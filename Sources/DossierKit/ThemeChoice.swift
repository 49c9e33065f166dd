import DossierModel
import DossierParse
import DossierTemplates
import DossierTheme

/// Templates, words and assets of a site: the dossier's own over the built-in ones.
struct ThemeChoice: Sendable {
  let templates: TemplateSet
  let words: Words
  /// style.css and script.js.
  let assets: [SourceFile]

  private static let builtIn = Theme.files.map { name, bytes in
    SourceFile(path: "built-in/\(name)", bytes: bytes)
  }

  /// Chooses for the files of the dossier's templates/ and the language of its dossier.yml.
  init(_ own: [SourceFile], _ configuration: Configuration, _ diagnostics: inout [Diagnostic]) {
    words = Self.words(own, language: configuration.language, &diagnostics)
    templates = TemplateSet(
      builtIn: Self.builtIn.filter { $0.path.hasSuffix(".html") },
      own: own.filter { $0.path.hasSuffix(".html") }, words: words.texts, &diagnostics)
    assets = Self.builtIn.filter { $0.path.hasSuffix(".css") || $0.path.hasSuffix(".js") }
      .map { file in Self.lean(own.first { $0.name == file.name } ?? file) }
    diagnostics += UnusedTemplates.check(own, builtIn: Set(Self.builtIn.map(\.name)))
  }

  private static func lean(_ file: SourceFile) -> SourceFile {
    guard file.path.hasSuffix(".css") else { return file }
    return SourceFile(path: file.path, bytes: LeanStyle.of(Array(file.bytes)))
  }

  /// The words of the site's language; where they are missing, those of the language without its
  /// region, then English.
  private static func words(
    _ own: [SourceFile], language: String, _ diagnostics: inout [Diagnostic]
  ) -> Words {
    let primary = language.split(separator: "-").first.map(String.init) ?? language
    let codes = [language] + [primary, "en"].filter { $0 != language }
    var words: Words?
    for code in codes {
      for files in [own, builtIn] {
        guard let file = files.first(where: { $0.path.hasSuffix("/words/\(code).yml") }) else {
          continue
        }
        let read = WordsReader.read(file, &diagnostics)
        words = words?.completed(by: read) ?? read
      }
    }
    return words ?? Words(language: "en")
  }
}

extension SourceFile {
  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
