import DossierLink
import DossierModel
import DossierParse
import DossierQuantities
import DossierRender
import DossierTemplates
import DossierTheme

/// What is fuzzed, by name.
///
/// Each takes any bytes and traps when a promise is broken.
enum Targets {
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "header": header, "annotation": annotation, "quantity": quantity, "article": article,
    "template": template,
  ]

  private static let records: [(path: String, text: String)] = [
    ("content/countries/armenia.md", "---\nname: Armenia\naliases: [Hayastan]\ncode: AM\n---\n"),
    ("content/people/anna.md", "---\nname: Anna Petrova\n---\nOf [Armenia].\n"),
    ("content/statistics/emigrants.md", "---\nname: Emigrants\nunit: people\n---\n"),
  ]

  private static let theme = Theme.files.map { SourceFile(path: $0.name, bytes: $0.bytes) }

  private static let words: Words = {
    var found: [Diagnostic] = []
    let english = theme.first { $0.path.hasSuffix("en.yml") }
    return WordsReader.read(english ?? SourceFile(path: "en.yml", bytes: []), &found)
  }()

  /// Text between the lines of a header, of an article, a record and dossier.yml.
  @Sendable private static func header(_ bytes: [UInt8]) {
    let fence = Array("---\n".utf8)
    let file = fence + bytes + Array("\n".utf8) + fence + Array("Of [Armenia].\n".utf8)
    site(article: file, configuration: Array("title: T\n".utf8))
    site(article: Array("---\ntitle: a\n---\n".utf8), configuration: bytes)
  }

  /// What stands in the parentheses of an annotation.
  @Sendable private static func annotation(_ bytes: [UInt8]) {
    let start = Array("---\ntitle: a\n---\nThere are [900 people](statistic:emigrants?".utf8)
    site(article: start + bytes + Array(") here.\n".utf8), configuration: Array("title: T\n".utf8))
    let other = Array("---\ntitle: a\n---\nThere is [she](<".utf8)
    site(article: other + bytes + Array(">) here.\n".utf8), configuration: Array("title: T\n".utf8))
  }

  @Sendable private static func quantity(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self)
    for language in ["en", "de", "fr", "ru"] {
      guard
        case .quantity(let read, let conversions) = QuantityReader.read(words, language: language)
      else { continue }
      for quantity in [read] + conversions {
        if let low = quantity.low, let high = quantity.high, high < low {
          fatalError("a range that ends before it begins")
        }
        _ = QuantityFormat.text(quantity, language: language)
      }
    }
  }

  /// The body of an article, to all pages of its site.
  @Sendable private static func article(_ bytes: [UInt8]) {
    let start = Array("---\ntitle: a\ndate: 2022\n---\n".utf8)
    site(
      article: start + bytes, configuration: Array("title: T\nbase_url: https://a.example\n".utf8))
  }

  @Sendable private static func template(_ bytes: [UInt8]) {
    var found: [Diagnostic] = []
    let own = SourceFile(path: "templates/article.html", bytes: bytes)
    let set = TemplateSet(
      builtIn: theme.filter { $0.path.hasSuffix(".html") }, own: [own], words: words.texts, &found)
    for (path, page) in render(linked(records, &found), set, &found) where path == "articles/a.html"
    {
      Invariants.expectText(page, path)
    }
  }

  private static func linked(
    _ files: [(path: String, text: String)], _ found: inout [Diagnostic]
  ) -> Site? {
    let content = files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
    return linked(ParseInput(configuration: nil, content: content), &found)
  }

  private static func linked(_ input: ParseInput, _ found: inout [Diagnostic]) -> Site? {
    guard let dossier = try? Stage.parse(jobs: Jobs(1)).run(input, &found) else { return nil }
    return try? Stage.link(jobs: Jobs(1), withDrafts: true).run(dossier, &found)
  }

  private static func site(article: [UInt8], configuration: [UInt8]) {
    var found: [Diagnostic] = []
    let content =
      records.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
      + [SourceFile(path: "content/articles/a.md", bytes: article)]
    let input = ParseInput(
      configuration: SourceFile(path: "dossier.yml", bytes: configuration), content: content)
    let site = linked(input, &found)
    for text in site?.articles.map(\.text) ?? [] { Invariants.expectFit(text) }
    let set = TemplateSet(
      builtIn: theme.filter { $0.path.hasSuffix(".html") }, own: [], words: words.texts, &found)
    for (path, page) in render(site, set, &found) {
      Invariants.expectText(page, path)
      if path.hasSuffix(".html") { Invariants.expectPage(page, path) }
    }
    for diagnostic in found {
      if let span = diagnostic.span, span.start.line < 1 || span.start.column < 1 {
        fatalError("a diagnostic without a place: \(diagnostic.summary)")
      }
    }
  }

  private static func render(
    _ site: Site?, _ set: TemplateSet, _ found: inout [Diagnostic]
  ) -> [(path: String, bytes: [UInt8])] {
    guard let site else { return [] }
    let input = RenderInput(
      site: site, templates: set, words: words,
      assets: theme.filter { $0.path == "style.css" || $0.path == "script.js" }, statics: [])
    let pages = (try? Stage.render(jobs: Jobs(1)).run(input, &found)) ?? []
    return pages.map { page in
      var bytes: [UInt8] = []
      page.render(&bytes)
      return (page.path, bytes)
    }
  }
}
