import DossierLink
import DossierModel
import DossierParse
import DossierRender
import DossierTemplates
import DossierTheme

/// The built-in theme, compiled once, and one with a template of the dossier's own.
enum FuzzedTheme {
  private static let templates = Theme.templates.map { SourceFile(path: $0.name, bytes: $0.bytes) }

  private static let words: Words = {
    var found: [Diagnostic] = []
    let english = Theme.words.first { $0.name == "words/en.yml" }
    return WordsReader.read(SourceFile(path: "en.yml", bytes: english?.bytes ?? []), &found)
  }()

  private static let builtIn: (set: TemplateSet, programs: Programs) = {
    var found: [Diagnostic] = []
    let set = TemplateSet(builtIn: templates, own: [], words: words.texts, &found)
    return (set, Programs(set, &found))
  }()

  /// The pages of a site in the built-in theme.
  static func pages(of site: Site, _ found: inout [Diagnostic]) -> [Page] {
    Render.pages(
      input(site, builtIn.set), programs: builtIn.programs, jobs: Jobs(1), &found)
  }

  /// Traps when the page that a template makes is no text, or a fault of it has no place.
  static func expectPage(template bytes: [UInt8]) {
    var found: [Diagnostic] = []
    let own = SourceFile(path: "templates/article.html", bytes: bytes)
    let set = TemplateSet(builtIn: partials, own: [own], words: words.texts, &found)
    let pages =
      Render.pages(input(sample, set), jobs: Jobs(1), &found)
    guard let page = pages.first(where: { $0.path == "articles/a.html" }) else {
      fatalError("no page")
    }
    var html: [UInt8] = []
    page.render(&html)
    // A control character of the editor's own is the editor's.
    Invariants.expectUTF8(html, page.path)
    for diagnostic in found where diagnostic.rule != .missingTemplate {
      guard let span = diagnostic.span, span.start.line >= 1, span.start.column >= 1 else {
        fatalError("a diagnostic without a place: \(diagnostic.summary)")
      }
    }
  }

  /// What an article's page may be put together from; the other pages' templates would only be
  /// compiled for nothing.
  private static let partials: [SourceFile] = {
    let pages: Set<String> = [
      "404.html", "articles.html", "conflicts.html", "entity.html", "home.html", "integrity.html",
      "kind.html", "moved.html", "source.html", "statistic.html", "statistics.html",
      "timeline.html",
    ]
    return templates.filter { !pages.contains($0.path) }
  }()

  private static let sample: Site = {
    var found: [Diagnostic] = []
    let article = """
      ---
      title: An <article>
      author: Anna Petrova
      date: 2022-10-01
      url: https://a.example/
      ---
      # A heading

      [Armenia] took in [900 people](statistic:emigrants?by=anna&date=2022 "A *note* on [Anna Petrova].").
      """
    let site = FuzzedSite.linked(
      article: Array(article.utf8), configuration: Array("title: T\n".utf8), &found)
    guard let site else { fatalError("the sample does not link") }
    return site
  }()

  /// The style and the script have only to be there: their fingerprints would cost more than a page.
  private static func input(_ site: Site, _ set: TemplateSet) -> RenderInput {
    RenderInput(
      site: site, templates: set, words: words,
      assets: ["style.css", "script.js"].map { SourceFile(path: $0, bytes: []) }, statics: [])
  }
}
