import DossierModel
import DossierTemplates
import DossierTheme
import Foundation
import Testing

@testable import DossierRender

@Suite("docs/templates.md lists the fields that templates may use")
struct TemplateDocumentationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  /// A line of a table.
  private struct Line {
    /// The heading above its table.
    let table: String
    let name: String
    /// `text`, `html`, `flag` or `list`, as the program has it.
    let typeName: String
    /// The type of a list's or a record's items.
    let itemType: String?
  }

  /// The lines of tables by the heading above them.
  private static func tables() throws -> [String: [Line]] {
    let text = try String(contentsOf: root.appending(path: "docs/templates.md"), encoding: .utf8)
    var tables: [String: [Line]] = [:]
    var heading = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        heading = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
      }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| "), cells.count >= 3, cells[0] != "field" else { continue }
      let words = cells[1].replacing("?", with: "").split(separator: " ").map(String.init)
      guard ["text", "html", "flag", "list", "record"].contains(words[0]) else { continue }
      tables[heading, default: []].append(
        Line(
          table: heading, name: cells[0], typeName: words[0] == "record" ? "list" : words[0],
          itemType: words.count > 1 ? words[words.count - 1] : nil))
    }
    return tables
  }

  private static let pages: [String: [TemplateFieldDescription]] = [
    "article.html": ArticleView.fields.map(\.description),
    "source.html": SourceView.fields.map(\.description),
    "statistic.html": EntityView.fields.map(\.description),
    "kind.html": KindView.fields.map(\.description),
    "statistics.html": StatisticsView.fields.map(\.description),
    "home.html": HomeView.fields.map(\.description),
    "articles.html": ArticlesView.fields.map(\.description),
    "timeline.html": TimelineView.fields.map(\.description),
    "conflicts.html": ConflictsView.fields.map(\.description),
    "integrity.html": PlainView.fields.map(\.description),
    "404.html": PlainView.fields.map(\.description),
    "moved.html": MovedView.fields.map(\.description),
  ]

  @Test(
    "the tables have the names and types of the fields, all of them and no others",
    arguments: pages.keys.sorted())
  func exact(page: String) throws {
    let tables = try Self.tables()
    Self.compare(Self.pages[page] ?? [], Self.lines(of: page, tables), tables, in: page)
  }

  private static func lines(of page: String, _ tables: [String: [Line]]) -> [Line] {
    let shared = page == "statistic.html" ? tables["Entity fields"] ?? [] : []
    return (tables["Frame"] ?? []) + shared + (tables[page] ?? [])
  }

  private static func compare(
    _ fields: [TemplateFieldDescription], _ lines: [Line], _ tables: [String: [Line]],
    in place: String
  ) {
    #expect(
      fields.map { "\($0.name): \($0.typeName)" }.sorted()
        == lines.map { "\($0.name): \($0.typeName)" }.sorted(), "\(place)")
    for field in fields {
      guard field.typeName == "list",
        let type = lines.first(where: { $0.name == field.name })?.itemType
      else { continue }
      compare(field.itemFields(), tables[type] ?? [], tables, in: "\(place), \(type)")
    }
  }

  /// A template that tells for each field whether it is there, as `TYPE FIELD` by the tables' types.
  private static func template(
    _ fields: [TemplateFieldDescription], _ lines: [Line], _ type: String,
    _ tables: [String: [Line]],
    _ wanted: inout Set<String>
  ) -> String {
    var text = ""
    for field in fields {
      let line = lines.first { $0.name == field.name }
      let name = "\(line?.table ?? type) \(field.name)"
      wanted.insert(name)
      let item = line?.itemType ?? ""
      let inside = template(field.itemFields(), tables[item] ?? [], item, tables, &wanted)
      text += "{{#\(field.name)}}¦\(name)\n\(inside){{/\(field.name)}}"
    }
    return text
  }

  /// The fields of a list, a record or a page, by the tables.
  private struct Scope {
    let fields: [TemplateFieldDescription]
    let lines: [Line]
    let type: String

    func line(of field: String) -> Line? { lines.first { $0.name == field } }
  }

  /// Adds each field that a built-in template and its partials name, as `TYPE FIELD` by the tables.
  private static func fieldsNamed(
    in template: String, _ scope: Scope, _ tables: [String: [Line]], _ named: inout Set<String>
  ) {
    let text = Theme.templates.first { $0.name == template }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    var scopes = [scope]
    for tag in (text ?? "").matches(of: /\{\{\{?\s*([#^\/>!]?)\s*([\w.-]+)/) {
      let name = String(tag.output.2)
      guard let inner = scopes.last else { return }
      switch tag.output.1 {
      case "!": continue
      case ">":
        fieldsNamed(in: name + ".html", inner, tables, &named)
        continue
      case "/":
        scopes.removeLast()
        continue
      default: break
      }
      guard let field = inner.fields.first(where: { $0.name == name }) else {
        if tag.output.1 == "#" || tag.output.1 == "^" { scopes.append(inner) }
        continue
      }
      let line = inner.line(of: name)
      named.insert("\(line?.table ?? inner.type) \(name)")
      if tag.output.1 == "#" {
        let item = line?.itemType
        scopes.append(
          item.map { Scope(fields: field.itemFields(), lines: tables[$0] ?? [], type: $0) } ?? inner
        )
      } else if tag.output.1 == "^" {
        scopes.append(inner)
      }
    }
  }

  @Test("every field is named by a built-in template")
  func named() throws {
    let tables = try Self.tables()
    var named: Set<String> = []
    var offered: Set<String> = []
    for (page, fields) in Self.pages {
      let lines = Self.lines(of: page, tables)
      _ = Self.template(fields, lines, page, tables, &offered)
      Self.fieldsNamed(
        in: page, Scope(fields: fields, lines: lines, type: page), tables, &named)
    }
    let entity = Scope(
      fields: EntityView.fields.map(\.description), lines: Self.lines(of: "statistic.html", tables),
      type: "entity.html")
    Self.fieldsNamed(in: "entity.html", entity, tables, &named)
    #expect(offered.subtracting(named).sorted() == [])
  }

  @Test("every built-in template is a page's, or a partial of one")
  func reached() {
    var reached = Set(Self.pages.keys).union(["entity.html"])
    var left = Array(reached)
    while let name = left.popLast() {
      let bytes = Theme.templates.first { $0.name == name }?.bytes ?? []
      for tag in String(decoding: bytes, as: UTF8.self).matches(of: /\{\{>\s*([\w-]+)/) {
        let partial = "\(tag.output.1).html"
        if reached.insert(partial).inserted { left.append(partial) }
      }
    }
    #expect(Theme.templates.map(\.name).filter { !reached.contains($0) } == [])
  }

  private static func texts(below folder: URL) throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let isSource = name.hasPrefix("content/") || name == "dossier.yml"
      guard isSource,
        let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      else { continue }
      texts[name] = text
    }
    return texts
  }

  /// What no other dossier here has: long lists, a former slug, an explained conflict, passages in
  /// another language than the interface's.
  private static let rare: [String: String] = {
    var files = SampleSite.records
    files["content/people/nazar.md"] = "---\nname: Nazar\nformer_slugs: [n]\n---\n"
    files["content/statistics/tolls.md"] = """
      ---
      name: Tolls
      unit: people
      explained:
        - {finding: contradiction, between: [a0, a1], reason: Two counts.}
      ---
      """
    for number in 0..<220 {
      files["content/articles/a\(number).md"] = """
        ---
        title: Article \(number)
        date: \(1700 + number)-05-03
        language: fr
        ---
        [Nazar] y était.

        [\(number < 20 ? 5 + number * 10 : 1_000_000) personnes](statistic:tolls?by=Office+\(number)&date=2020-01&place=Bakou&status=disputed "Pourquoi ?").
        """
    }
    files["content/articles/notes.md"] = SampleSite.article(
      "Notes", "[Nazar] came.[^1] He left.[^1]\n\n[^1]: Interfax.")
    // More dates than a page of the time line has.
    for number in 0..<900 {
      files["content/articles/b\(number).md"] = SampleSite.article("B", "[Nazar] came.")
    }
    return files
  }()

  @Test("every field that a template may use has a value on some page")
  func used() throws {
    let goldens = Self.root.appending(path: "Tests/DossierKitTests/Golden")
    let folders =
      try FileManager.default.contentsOfDirectory(atPath: goldens.path).sorted()
      .map { goldens.appending(path: $0) }
    let tables = try Self.tables()
    var templates: [String: String] = [:]
    var wanted: Set<String> = []
    for (page, fields) in Self.pages {
      templates["templates/\(page)"] = Self.template(
        fields, Self.lines(of: page, tables), page, tables, &wanted)
    }
    templates["templates/entity.html"] = templates["templates/statistic.html"]
    var seen: Set<String> = []
    for files in try ([Self.root] + folders).map(Self.texts) + [Self.rare] {
      let site = try SampleSite(files.merging(templates) { $1 })
      for page in site.pages.values {
        for line in page.split(separator: "\n") where line.contains("¦") {
          for mark in line.split(separator: "¦", omittingEmptySubsequences: false).dropFirst() {
            seen.insert(String(mark))
          }
        }
      }
    }
    #expect(wanted.subtracting(seen).sorted() == [])
  }
}
