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

  private static let templates = Theme.templates.map(file)
  private static let wordFiles = Theme.words.map(file)

  private static func file(_ file: Theme.File) -> SourceFile {
    SourceFile(path: "built-in/\(file.name)", bytes: file.bytes)
  }

  /// Chooses for the files of the dossier's templates/ and the language of its dossier.yml.
  init(_ own: [SourceFile], _ configuration: Configuration, _ diagnostics: inout [Diagnostic]) {
    words = Self.words(own, language: configuration.language, &diagnostics)
    templates = TemplateSet(
      builtIn: Self.templates,
      own: own.filter { $0.path.hasSuffix(".html") }, words: words.texts, &diagnostics)
    assets = ThemeAssets.all(own)
    diagnostics += UnusedTemplates.check(own)
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
      for files in [own, wordFiles] {
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
