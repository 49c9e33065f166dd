import DossierModel
import Testing

@testable import DossierTemplates

@Suite struct TemplateTests {
  static let people = [
    PersonView(name: "Nazar"),
    PersonView(name: "Temur & Co", roles: [RoleView(word: "speaks"), RoleView(word: "writes")]),
  ]

  @Test("a template shows a field that it, or what it includes at any depth, names")
  func shows() {
    let files = [
      "page": "{{> list}}", "list": "{{#people}}{{^roles}}{{> role}}{{/roles}}{{/people}}",
      "role": "{{word}}{{> list}}", "other": "{{title}}",
    ]
    var diagnostics: [Diagnostic] = []
    let set = TemplateSet(
      builtIn: files.map { SourceFile(path: "\($0.key).html", bytes: Array($0.value.utf8)) },
      own: [],
      words: [:], &diagnostics)
    #expect(["people", "roles", "word"].allSatisfy { set.shows($0, in: "page.html") })
    #expect(!set.shows("title", in: "page.html"))
    #expect(!set.shows("word", in: "nowhere.html"))
  }

  @Test(
    "each tag writes what its field holds",
    arguments: [
      ("plain text, no tags\n", "plain text, no tags\n"),
      ("<h1>{{title}}</h1>", "<h1>A &lt; B</h1>"),
      ("{{ title }}|{{\ttitle\n}}", "A &lt; B|A &lt; B"),
      ("{{{body_html}}}", "<p>Text</p>"),
      ("[{{subtitle}}]", "[]"),
      ("{{word.notes}}", "Notes &amp; queries"),
      ("a{{! a comment with {{ in it }}b", "ab"),
      ("{ {{title}} }", "{ A &lt; B }"),
      ("{{title}}}", "A &lt; B}"),
      ("}} { { }", "}} { { }"),
      ("«{{title}}»", "«A &lt; B»"),
    ])
  func tags(template: String, html: String) {
    let rendering = Rendering(template)
    #expect(rendering.html == html)
    #expect(rendering.diagnostics == [])
  }

  @Test(
    "sections ask whether something is there",
    arguments: [
      ("{{#subtitle}}yes{{/subtitle}}{{^subtitle}}no{{/subtitle}}", "no", "yes"),
      ("{{#is_draft}}yes{{/is_draft}}{{^is_draft}}no{{/is_draft}}", "no", "yes"),
      ("{{#people}}yes{{/people}}{{^people}}no{{/people}}", "no", "yesyes"),
      ("{{#author}}{{name}}{{/author}}{{^author}}no{{/author}}", "no", "Pavel"),
      ("{{#note_html}}yes{{/note_html}}{{^note_html}}no{{/note_html}}", "no", "yes"),
      ("{{#is_draft}}{{title}}{{/is_draft}}", "", "A &lt; B"),
      ("{{#subtitle}}{{#is_draft}}both{{/is_draft}}{{/subtitle}}", "", "both"),
    ])
  func sections(template: String, absent: String, present: String) {
    let full = PageView(
      subtitle: "s", body: "b", isDraft: true, people: Self.people,
      author: PersonView(name: "Pavel"))
    #expect(Rendering(template, PageView(body: "")).html == absent)
    #expect(Rendering(template, full).html == present)
    #expect(Rendering(template, full).diagnostics == [])
  }

  @Test("an empty text counts as absent")
  func emptyText() {
    let template = "{{#subtitle}}yes{{/subtitle}}{{^subtitle}}no{{/subtitle}}"
    #expect(Rendering(template, PageView(subtitle: "")).html == "no")
  }

  @Test("a list writes its inside for each item, lists in it for each of theirs")
  func lists() {
    let rendering = Rendering(
      "{{#people}}{{name}}({{#roles}}{{word}} {{/roles}}{{^roles}}-{{/roles}}){{/people}}",
      PageView(people: Self.people))
    #expect(rendering.html == "Nazar(-)Temur &amp; Co(speaks writes )")
    #expect(rendering.diagnostics == [])
  }

  @Test("words are seen inside lists too, fields around them are not")
  func scope() {
    let rendering = Rendering(
      "{{#people}}{{word.notes}}{{title}}{{/people}}", PageView(people: [Self.people[0]]))
    #expect(rendering.html == "Notes &amp; queries")
    #expect(
      rendering.diagnostics == [
        "templates/page.html:1:26 unknown-template-name: 'title' is not offered here; "
          + "docs/templates.md lists the names; inside a list only those of its items are seen"
      ])
  }

  @Test(
    "a section tag, partial or comment alone on its line leaves no line",
    arguments: [
      (
        "<ul>\n{{#people}}\n<li>{{name}}</li>\n{{/people}}\n</ul>\n",
        "<ul>\n<li>Nazar</li>\n</ul>\n"
      ),
      ("<ul>\n  {{#people}}  \n<li>{{name}}</li>\n\t{{/people}}", "<ul>\n<li>Nazar</li>\n"),
      ("a\r\n{{#people}}\r\nb\r\n{{/people}}\r\nc", "a\r\nb\r\nc"),
      ("a\n{{! one\nand two }}\nb", "a\nb"),
      ("a\n{{> p}}\nb", "a\n[partial]b"),
      ("{{! first }}\na", "a"), ("a\n{{! last }}", "a\n"),
      // What shares its line stays in it.
      ("a\n{{#people}}b{{/people}}\nc", "a\nb\nc"), ("a {{! x }}\nb", "a \nb"),
      ("{{! x }}{{! y }}\nb", "\nb"), ("a\n{{title}}\nb", "a\nA &lt; B\nb"),
      ("  {{> p}} x\n", "  [partial] x\n"),
    ])
  func standaloneLines(template: String, html: String) {
    let rendering = Rendering(
      template, PageView(people: [Self.people[0]]), partials: ["p.html": "[partial]"])
    #expect(rendering.html == html)
    #expect(rendering.diagnostics == [])
  }

  @Test(
    "a partial alone on its line writes the white space in front of it on each of its lines",
    arguments: [
      (">\n  {{> p}}\n<", ">\n  a\n  A &lt; B\n  <p>\n</p>\n  \n  z\n<"),
      ("  {{> p}}", "  a\n  A &lt; B\n  <p>\n</p>\n  \n  z\n"),
      (" {{> p}} x", " a\nA &lt; B\n<p>\n</p>\n\nz\n x"),
      ("{{> p}}", "a\nA &lt; B\n<p>\n</p>\n\nz\n"),
      ("\t{{> q}}\n", "\t[\n\t a\n\t A &lt; B\n\t <p>\n</p>\n\t \n\t z\n\t]"),
      (" {{> s}}", " Nazar\n x, Temur &amp; Co\n x, !\n"),
    ])
  func indentation(template: String, html: String) {
    let rendering = Rendering(
      template, PageView(body: "<p>\n</p>", people: Self.people),
      partials: [
        "p.html": "a\n{{title}}\n{{{body_html}}}\n\nz\n", "q.html": "[\n {{> p}}\n]",
        "s.html": "{{#people}}{{name}}\nx, {{/people}}!\n",
      ])
    #expect(rendering.html == html)
    #expect(rendering.diagnostics == [])
  }

  @Test("a partial sees the fields of where it stands")
  func partials() {
    let rendering = Rendering(
      "{{> head}}{{#people}}{{> person}}{{/people}}{{> head.html}}", PageView(people: Self.people),
      partials: ["head.html": "<{{title}}>", "person.html": "{{name}};"])
    #expect(rendering.html == "<A &lt; B>Nazar;Temur &amp; Co;<A &lt; B>")
    #expect(rendering.diagnostics == [])
  }

  @Test("the dossier's own template hides the built-in one, whatever its folder")
  func ownTemplates() {
    var found: [Diagnostic] = []
    let set = TemplateSet(
      builtIn: [
        SourceFile(path: "page.html", bytes: Array("built-in {{> head}}".utf8)),
        SourceFile(path: "head.html", bytes: Array("{{#nonsense".utf8)),
      ],
      own: [SourceFile(path: "templates/head.html", bytes: Array("own".utf8))], words: [:], &found)
    var html = HTML()
    set.program("page.html", for: PageView.self, &found).render(PageView(), into: &html)
    #expect(String(decoding: html.bytes, as: UTF8.self) == "built-in own")
    #expect(found == [])
  }

  @Test("a view's fields can be lent to a larger view")
  func lifted() {
    struct Whole: TemplateView {
      let page: PageView
      static var fields: [TemplateField<Whole>] { PageView.fields.map { $0.lifted { $0.page } } }
    }
    var found: [Diagnostic] = []
    let text =
      "{{title}}{{{body_html}}}{{#is_draft}}d{{/is_draft}}{{#people}}{{name}}{{/people}}"
      + "{{^author}}-{{/author}}{{#note_html}}n{{/note_html}}"
    let set = TemplateSet(
      builtIn: [SourceFile(path: "w.html", bytes: Array(text.utf8))], own: [], words: [:], &found)
    var html = HTML()
    let view = PageView(isDraft: true, people: [PersonView(name: "Nazar")])
    set.program("w.html", for: Whole.self, &found).render(Whole(page: view), into: &html)
    #expect(String(decoding: html.bytes, as: UTF8.self) == "A &lt; B<p>Text</p>dNazar-n")
    #expect(found == [])
  }

  @Test("fields tell their type and their items' names, for the documents")
  func fieldTypes() {
    let types = PageView.fields.map {
      "\($0.name): \($0.typeName) \($0.description.itemFields().map(\.name))"
    }
    #expect(
      types == [
        "title: text []", "subtitle: text []", "body_html: html []", "note_html: html []",
        "is_draft: flag []", "people: list [\"name\", \"roles\"]",
        "author: list [\"name\", \"roles\"]",
      ])
  }
}
