import DossierDisk
import DossierLink
import DossierModel

/// What texts and headers say of files that are no content: archived texts and static files.
enum ReferenceChecks {
  static func check(_ site: Site, _ files: LoadedFiles) -> [Diagnostic] {
    // By bytes: hosts serve a file under its name as it is encoded, and no other.
    let statics = Set(files.statics.map { Array($0.utf8) })
    var diagnostics: [Diagnostic] = []
    var suggestions = Suggestions()
    func checkLinks(_ text: AnnotatedText, in file: String) {
      for link in text.pageLinks
      where link.path.hasPrefix("static/") && !statics.contains(Array(link.path.utf8)) {
        if let other = files.statics.first(where: { $0 == link.path }) {
          diagnostics.append(otherBytes(link, other, in: file))
          continue
        }
        let near = suggestions.next { NearestName.nearest(to: link.path, among: files.statics) }
        diagnostics.append(brokenLink(link, in: file, near: near))
      }
    }
    for article in site.articles {
      checkLinks(article.text, in: article.file)
    }
    for record in site.entities { checkLinks(record.text, in: record.file) }
    return diagnostics
  }

  /// A link and its file have the same letters in the same form of Unicode.
  private static func otherBytes(
    _ link: AnnotatedText.PageLink, _ path: String, in file: String
  ) -> Diagnostic {
    let name = path.split(separator: "/").last.map { SafeURL.encoded(path: String($0)) } ?? ""
    return Diagnostic(
      .brokenLink, "'\(link.path)' is a file, but its letters are encoded in another way",
      at: SourceSpan(file: file, start: link.position),
      hint: "rename the file, or write its name in the link as '\(name)'")
  }

  /// A link to a file of static/ leads to one that is there.
  private static func brokenLink(
    _ link: AnnotatedText.PageLink, in file: String, near: String?
  ) -> Diagnostic {
    Diagnostic(
      .brokenLink, "'\(link.path)' does not exist",
      at: SourceSpan(file: file, start: link.position),
      hint: near.map { "did you mean '\($0)'?" } ?? "add the file, or remove the link")
  }
}
