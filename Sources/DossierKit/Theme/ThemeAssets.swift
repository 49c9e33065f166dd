import DossierModel
import DossierTheme

/// The style sheet and the script of a site, as its readers get them.
///
/// Both are joined from parts. A file of the dossier's own takes the place of the part of its name,
/// and `style.css` or `script.js` of its own takes the place of all of them.
enum ThemeAssets {
  /// The two, for the files of the dossier's templates/.
  static func all(_ own: [SourceFile]) -> [SourceFile] {
    [style(own), script(own)]
  }

  private static func style(_ own: [SourceFile]) -> SourceFile {
    if let whole = own.first(where: { $0.path == "templates/style.css" }) {
      return SourceFile(path: whole.path, bytes: LeanStyle.of(Array(whole.bytes)))
    }
    let sheet = parts(Theme.styleParts, own).flatMap { $0 + [UInt8(ascii: "\n")] }
    return SourceFile(path: "built-in/style.css", bytes: LeanStyle.of(sheet))
  }

  private static func script(_ own: [SourceFile]) -> SourceFile {
    own.first { $0.path == "templates/script.js" }
      ?? SourceFile(
        path: "built-in/script.js", bytes: JoinedScript.of(parts(Theme.scriptParts, own)))
  }

  /// The bytes of each part in the theme's order: the dossier's own, where there is one.
  private static func parts(_ builtIn: [Theme.File], _ own: [SourceFile]) -> [[UInt8]] {
    builtIn.map { name, bytes in
      own.first { $0.path == "templates/\(name)" }.map { Array($0.bytes) } ?? bytes
    }
  }
}
