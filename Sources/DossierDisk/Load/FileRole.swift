/// What a file means by its path from the dossier's folder.
enum FileRole {
  case content
  case original
  case template
  case asset
  case stray

  /// The folders that hold files of a dossier.
  static let folders = ["content", "static", "templates"]

  init(_ path: String) {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    func ends(_ endings: String...) -> Bool { endings.contains { path.hasSuffix($0) } }
    self =
      if path.hasPrefix("static/") {
        .asset
      } else if path.hasPrefix("content/originals/") {
        depth == 2 && ends(".txt") ? .original : .stray
      } else if path.hasPrefix("content/") {
        depth == 2 && ends(".md") ? .content : .stray
      } else if path.hasPrefix("templates/words/") {
        depth == 2 && ends(".yml") ? .template : .stray
      } else if path.hasPrefix("templates/style/") {
        depth == 2 && ends(".css") ? .template : .stray
      } else if path.hasPrefix("templates/script/") {
        depth == 2 && ends(".js") ? .template : .stray
      } else {
        path.hasPrefix("templates/") && depth == 1 && ends(".html", ".css", ".js")
          ? .template : .stray
      }
  }

  /// True for names that no author means: hidden files and editors' backups.
  ///
  /// `static/` is copied as it is, with `.nojekyll`, `.htaccess` and `.well-known/`; there, only
  /// what version control, editors and file managers leave behind is passed over.
  static func isIgnored(_ name: some StringProtocol, below top: String) -> Bool {
    if name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#")) { return true }
    guard name.hasPrefix(".") else { return false }
    return top != "static" || name.hasPrefix(".git") || name.hasPrefix(".#")
      || name.hasSuffix(".swp") || name == ".DS_Store"
  }
}
