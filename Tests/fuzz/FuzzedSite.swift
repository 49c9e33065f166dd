import DossierLink
import DossierModel
import DossierParse
import DossierRender

/// A dossier of three records and one article, from its files to all pages.
enum FuzzedSite {
  private static let records: [SourceFile] = [
    ("content/countries/armenia.md", "---\nname: Armenia\naliases: [Hayastan]\ncode: AM\n---\n"),
    ("content/people/anna.md", "---\nname: Anna Petrova\n---\nOf [Armenia].\n"),
    ("content/statistics/emigrants.md", "---\nname: Emigrants\nunit: people\n---\n"),
  ].map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }

  /// For each path, the page that was looked at last: most inputs leave most pages as they were.
  ///
  /// libFuzzer calls from one thread.
  nonisolated(unsafe) private static var seen: [String: [UInt8]] = [:]

  static func linked(
    article: [UInt8], configuration: [UInt8], _ found: inout [Diagnostic]
  ) -> Site? {
    let input = ParseInput(
      configuration: SourceFile(path: "dossier.yml", bytes: configuration),
      content: records + [SourceFile(path: "content/articles/a.md", bytes: article)])
    let dossier = Parse.dossier(input, jobs: Jobs(1), &found)
    return Link.site(of: dossier, jobs: Jobs(1), withDrafts: true, &found)
  }

  /// Traps when the texts, the pages or the diagnostics of a site break a promise.
  static func expectFit(article: [UInt8], configuration: [UInt8]) {
    var found: [Diagnostic] = []
    guard let site = linked(article: article, configuration: configuration, &found) else {
      fatalError("no site")
    }
    for text in site.articles.map(\.text) { Invariants.expectFit(text) }
    for page in FuzzedTheme.pages(of: site, &found) {
      var bytes: [UInt8] = []
      page.render(&bytes)
      if seen.updateValue(bytes, forKey: page.path) == bytes { continue }
      Invariants.expectText(bytes, page.path)
      if page.path.hasSuffix(".html") { Invariants.expectPage(bytes, page.path) }
    }
    for diagnostic in found {
      if let span = diagnostic.span, span.start.line < 1 || span.start.column < 1 {
        fatalError("a diagnostic without a place: \(diagnostic.summary)")
      }
    }
  }
}
