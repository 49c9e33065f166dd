import DossierLink
import DossierModel
import DossierParse
import DossierTemplates
import DossierTheme

@testable import DossierRender

/// A site made of Markdown in memory, with the built-in theme in English.
struct SampleSite {
  let site: Site
  /// What its pages are made from.
  let input: RenderInput
  let pages: [String: String]
  /// By path; empty without a seed.
  let keys: [String: UInt64]
  let diagnostics: [Diagnostic]

  /// `files`: texts by their path from the dossier's folder, templates among them.
  init(_ files: [String: String], jobs: Int = 1, seed: UInt64? = nil) throws {
    var found: [Diagnostic] = []
    let all = files.keys.sorted().filter { $0.hasPrefix("content/") }
      .map { SourceFile(path: $0, bytes: Array((files[$0] ?? "").utf8)) }
    let parsed = ParseInput(
      configuration: SourceFile(
        path: "dossier.yml", bytes: Array((files["dossier.yml"] ?? "title: Sample\n").utf8)),
      content: all.filter { $0.path.hasSuffix(".md") },
      originals: all.filter { $0.path.hasSuffix(".txt") })
    let jobs = Jobs(jobs)
    let dossier = Parse.dossier(parsed, jobs: jobs, &found)
    site = Link.site(of: dossier, jobs: jobs, &found)
    let english = Theme.words.first { $0.name == "words/en.yml" }
    let words = WordsReader.read(
      SourceFile(path: "en.yml", bytes: english?.bytes ?? []), &found)
    let templates = TemplateSet(
      builtIn: Theme.templates.map { SourceFile(path: $0.name, bytes: $0.bytes) },
      own: files.keys.sorted().filter { $0.hasPrefix("templates/") }
        .map { SourceFile(path: $0, bytes: Array((files[$0] ?? "").utf8)) },
      words: words.texts, &found)
    let assets = ["style.css", "script.js"].map { SourceFile(path: $0, bytes: []) }
    input = RenderInput(
      site: site, templates: templates, words: words, assets: assets, statics: [], seed: seed)
    let made = Render.pages(input, jobs: jobs, &found)
    var pages: [String: String] = [:]
    for page in made {
      var bytes: [UInt8] = []
      page.render(&bytes)
      pages[page.path] = String(decoding: bytes, as: UTF8.self)
    }
    self.pages = pages
    keys = Dictionary(
      uniqueKeysWithValues: made.compactMap { page in
        page.key.map { (page.path, $0) }
      })
    diagnostics = found
  }

  func page(_ path: String) -> String { pages[path] ?? "" }

  static func article(_ title: String, date: String = "2023-01-01", _ body: String) -> String {
    "---\ntitle: \(title)\ndate: \(date)\n---\n\(body)\n"
  }

  static let records = [
    "content/countries/kyrgyzstan.md": "---\nname: Kyrgyzstan\ncode: KG\naliases: [Kyrgyz]\n---\n",
    "content/countries/russia.md": "---\nname: Russia\ncode: RU\n---\nNeighbour of none here.\n",
    "content/people/nazar.md": "---\nname: Nazar\n---\nHe knows [Russia](country:russia).\n",
    "content/statistics/gdp-share.md": "---\nname: Share of GDP\nunit: percent\n---\n",
  ]
}

extension String {
  /// Every stretch between two marks.
  func pieces(from open: String, to close: String) -> [String] {
    components(opening: open).dropFirst().compactMap { $0.components(opening: close).first }
  }

  func count(of part: String) -> Int { components(opening: part).count - 1 }

  private func components(opening part: String) -> [String] {
    var components: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      components.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return components + [String(rest)]
  }
}
