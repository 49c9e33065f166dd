import DossierModel

@testable import DossierTemplates

/// A page with one field of each type.
struct PageView: TemplateView {
  var title = "A < B"
  var subtitle: String?
  var body = "<p>Text</p>"
  var isDraft = false
  var people: [PersonView] = []
  var author: PersonView?

  static var fields: [TemplateField<PageView>] {
    [
      .text("title") { $0.title },
      .text("subtitle") { $0.subtitle },
      .html("body_html") { $1.append(template: Array($0.body.utf8)) },
      .html("note_html", when: { !$0.body.isEmpty }) { $1.append(escaping: $0.body) },
      .flag("is_draft") { $0.isDraft },
      .list("people") { $0.people },
      .record("author") { $0.author },
    ]
  }
}

struct PersonView: TemplateView {
  var name: String
  var roles: [RoleView] = []

  static var fields: [TemplateField<PersonView>] {
    [.text("name") { $0.name }, .list("roles") { $0.roles }]
  }
}

struct RoleView: TemplateView {
  var word: String

  static var fields: [TemplateField<RoleView>] { [.text("word") { $0.word }] }
}

/// What a template gives: its text, and its diagnostics as `file:line:column code: summary; hint`.
struct Rendering {
  let html: String
  let diagnostics: [String]

  init(
    _ template: String, _ view: PageView = PageView(), partials: [String: String] = [:],
    words: [String: String] = ["notes": "Notes & queries"]
  ) {
    var found: [Diagnostic] = []
    var files = partials
    files["page.html"] = template
    let own = files.sorted { $0.key < $1.key }.map {
      SourceFile(path: "templates/\($0.key)", bytes: Array($0.value.utf8))
    }
    let set = TemplateSet(builtIn: [], own: own, words: words, &found)
    let program = set.program("page.html", for: PageView.self, &found)
    var html = HTML()
    program.render(view, into: &html)
    self.html = String(decoding: html.bytes, as: UTF8.self)
    diagnostics = found.map { diagnostic in
      let place = diagnostic.span.map { "\($0.file):\($0.start.line):\($0.start.column) " } ?? ""
      return "\(place)\(diagnostic.rule.rawValue): \(diagnostic.summary); \(diagnostic.hint ?? "")"
        + diagnostic.notes.map { " | \($0.text) \($0.span.start.line):\($0.span.start.column)" }
        .joined()
    }
  }
}
