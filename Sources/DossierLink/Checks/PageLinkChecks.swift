import DossierModel

/// Links between files of the dossier: each leads to a page, and to a heading that it has.
enum PageLinkChecks {
  static func check(_ site: Site, _ dossier: Dossier, _ diagnostics: inout [Diagnostic]) {
    let hasLinks = site.documents.contains { !site.text(of: $0).pageLinks.isEmpty }
    guard hasLinks else { return }
    var checks = PageLinkChecks.Pages(site, dossier)
    for document in site.documents {
      for link in site.text(of: document).pageLinks where !isStatic(link.path) {
        if let found = checks.check(link, from: site.file(of: document), site) {
          diagnostics.append(found)
        }
      }
    }
  }

  // Files of static/ are looked up where the disk is known.
  private static func isStatic(_ path: String) -> Bool { path.hasPrefix("static/") }

  /// What links may lead to.
  private struct Pages {
    /// By the file's path; strings are equal whether their letters are composed or not.
    private var documents: [String: DocumentID] = [:]
    private let drafts: Set<String>
    /// That one is not UTF-8 is said of the file itself.
    private let illegible: Set<String>
    private let sorted: [String]
    /// Of each text that is linked to, its headings; asked for as links come.
    private var headings: [DocumentID: Set<String>] = [:]
    private var suggestions = Suggestions()

    init(_ site: Site, _ dossier: Dossier) {
      for document in site.documents {
        documents[site.file(of: document)] = document
      }
      sorted = documents.keys.sorted()
      drafts = Set(dossier.articles.map(\.file)).subtracting(documents.keys)
      illegible = Set(dossier.articles.lazy.filter { !$0.isLegible }.map(\.file))
    }

    mutating func check(
      _ link: AnnotatedText.PageLink, from file: String, _ site: Site
    ) -> Diagnostic? {
      let span = SourceSpan(file: file, start: link.position)
      if illegible.contains(link.path) { return nil }
      guard let document = documents[link.path] else { return noPage(link, span) }
      // What is not read to its end may have the heading all the same.
      guard let fragment = link.fragment,
        site.article(document).map({ site.articles[$0].isWhole }) ?? true
      else { return nil }
      let text = site.text(of: document)
      let ids = headings[document] ?? Set(text.headings.map(\.id))
      headings[document] = ids
      if ids.contains("h-\(fragment)") { return nil }
      let near = suggestions.next {
        NearestName.nearest(to: fragment, among: text.headings.map { String($0.id.dropFirst(2)) })
      }
      return Diagnostic(
        .brokenLink, "'#\(fragment)' is no heading of '\(link.path)'", at: span,
        hint: near.map { "did you mean '#\($0)'?" }
          ?? "link to a heading of it, or to the whole page"
      )
    }

    private mutating func noPage(
      _ link: AnnotatedText.PageLink, _ span: SourceSpan
    ) -> Diagnostic {
      let near = suggestions.next { NearestName.nearest(to: link.path, among: sorted) }
      return Diagnostic(
        .brokenLink, "'\(link.path)' has no page", at: span,
        hint: drafts.contains(link.path)
          ? "it is a draft; publish it, or remove the link"
          : near.map { "did you mean '\($0)'?" }
            ?? "link to a .md file below content/, or to a file of static/")
    }
  }
}
