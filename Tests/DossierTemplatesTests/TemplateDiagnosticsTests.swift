import DossierModel
import Testing

@testable import DossierTemplates

@Suite struct TemplateDiagnosticsTests {
  private static let here = "templates/page.html"

  @Test("a template of another encoding is an error and gives nothing of itself to a page")
  func encoding() {
    var found: [Diagnostic] = []
    let own = SourceFile(path: Self.here, bytes: Array("<p class=\"a\">é".utf8) + [0xE9, 0x3C])
    let set = TemplateSet(builtIn: [], own: [own], words: [:], &found)
    let program = set.program("page.html", for: PageView.self, &found)
    var html = HTML()
    program.render(PageView(isDraft: true, people: [], author: nil), into: &html)
    #expect(html.isEmpty)
    #expect(found.map(\.rule) == [.invalidUTF8])
    #expect(found.first?.span?.start == SourcePosition(line: 1, column: 16))
  }

  private func found(_ files: [String: String]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let own = files.sorted { $0.key < $1.key }.map {
      SourceFile(path: "templates/\($0.key)", bytes: Array($0.value.utf8))
    }
    let set = TemplateSet(builtIn: [], own: own, words: [:], &found)
    _ = set.program("page.html", for: PageView.self, &found)
    return found
  }

  @Test("of a template's faults of one kind a hundred are told, the others as a number")
  func manyFaults() {
    let names = found(["page.html": String(repeating: "{{#peple}}{{/peple}}", count: 250)])
    #expect(names.count == 101)
    #expect(names.last?.summary == "150 further findings of this kind in this file")
    let ends = found(["page.html": String(repeating: "{{/title}}", count: 103)])
    #expect(ends.count == 101 && ends.last?.standsFor == 3)
  }

  @Test("partials that include each other twice over and over are refused")
  func repeatedPartials() {
    var files = ["page.html": "{{> p0}}", "p40.html": "word"]
    for number in 0..<40 { files["p\(number).html"] = "{{> p\(number + 1)}}{{> p\(number + 1)}}" }
    let refused = found(files)
    #expect(refused.map(\.rule) == [.tooCostly])
    #expect(refused.first?.span?.file.hasPrefix("templates/p") == true)
  }

  @Test("a chain of partials has an end")
  func deepPartials() {
    var files = ["page.html": "{{> p0}}", "p200.html": "word"]
    for number in 0..<200 { files["p\(number).html"] = "{{> p\(number + 1)}}" }
    #expect(found(files).map(\.rule) == [.tooDeep])
  }

  @Test(
    "a name that the page does not offer is an error with its place",
    arguments: [
      (
        "<p>\n  {{titel}}",
        "2:3 unknown-template-name: 'titel' is not offered here; did you mean 'title'?"
      ),
      (
        "{{#peple}}{{x}}{{/peple}}",
        "1:1 unknown-template-name: 'peple' is not offered here; did you mean 'people'?"
      ),
      (
        "é{{^author}}{{/author}}{{word.note}}",
        "1:25 unknown-template-name: 'word.note' is not offered here; did you mean 'word.notes'?"
      ),
      (
        "{{qqqqqqq}}",
        "1:1 unknown-template-name: 'qqqqqqq' is not offered here; docs/templates.md lists the "
          + "names; inside a list only those of its items are seen"
      ),
      (
        "{{}}",
        "1:1 unknown-template-name: '' is not offered here; docs/templates.md lists the "
          + "names; inside a list only those of its items are seen"
      ),
      (
        "{{&title}}",
        "1:1 unknown-template-name: '&title' is not offered here; did you mean 'title'?"
      ),
    ])
  func unknownNames(template: String, expected: String) {
    #expect(Rendering(template).diagnostics == ["\(Self.here):\(expected)"])
  }

  @Test(
    "text and HTML have their own tags, lists and flags have no text",
    arguments: [
      ("{{body_html}}", "'body_html' is HTML; write '{{{body_html}}}'"),
      ("{{{title}}}", "'title' is text; write '{{title}}'"),
      ("{{people}}", "'people' is a list and has no text; write '{{#people}}…{{/people}}'"),
      ("{{{author}}}", "'author' is a list and has no text; write '{{#author}}…{{/author}}'"),
      ("{{is_draft}}", "'is_draft' is a flag and has no text; write '{{#is_draft}}…{{/is_draft}}'"),
    ])
  func wrongUse(template: String, expected: String) {
    let rendering = Rendering(template)
    #expect(rendering.diagnostics == ["\(Self.here):1:1 wrong-template-use: \(expected)"])
    #expect(rendering.html == "")
  }

  @Test("a tag that is not closed is named where it opens", arguments: ["{{", "{{{"])
  func unclosedTag(open: String) {
    let close = open.replacing("{", with: "}")
    #expect(
      Rendering("a\n\(open)title} b").diagnostics == [
        "\(Self.here):2:1 unclosed-tag: tag is not closed; end it with '\(close)'"
      ])
  }

  @Test("the text in front of an unclosed tag is kept, and what follows it too")
  func afterUnclosedTag() {
    #expect(Rendering("a {{title b").html == "a {{title b")
  }

  @Test("a section that is not closed is named where it opens, the outermost last")
  func unclosedSection() {
    #expect(
      Rendering("{{#is_draft}}\n {{#subtitle}}x").diagnostics == [
        "\(Self.here):2:2 unclosed-section: section 'subtitle' is not closed; end it with '{{/subtitle}}'",
        "\(Self.here):1:1 unclosed-section: section 'is_draft' is not closed; end it with '{{/is_draft}}'",
      ])
  }

  @Test("an end without a section")
  func unmatchedEnd() {
    #expect(
      Rendering("x{{/title}}").diagnostics == [
        "\(Self.here):1:2 unmatched-section-end: '{{/title}}' ends no section; "
          + "open it with '{{#title}}', or remove it"
      ])
  }

  @Test("sections that cross are one fault, at the first end")
  func crossing() {
    #expect(
      Rendering("{{#is_draft}}{{#subtitle}}{{/is_draft}}{{/subtitle}}{{/is_draft}}").diagnostics
        == [
          "\(Self.here):1:27 unmatched-section-end: '{{/is_draft}}' stands where '{{/subtitle}}' is due; "
            + "sections end in the reverse of the order they open | opened here 1:14"
        ])
  }

  @Test("a misspelt end closes what is open, so that one slip is one fault")
  func misspeltEnd() {
    let rendering = Rendering("{{#is_draft}}x{{/is_daft}}y", PageView(isDraft: true))
    #expect(
      rendering.diagnostics == [
        "\(Self.here):1:15 unmatched-section-end: '{{/is_daft}}' stands where '{{/is_draft}}' is due; "
          + "sections end in the reverse of the order they open | opened here 1:1"
      ])
    #expect(rendering.html == "xy")
  }

  @Test("a partial without a file")
  func unknownPartial() {
    let partials = ["header.html": "x"]
    #expect(
      Rendering("{{> haeder}}", partials: partials).diagnostics == [
        "\(Self.here):1:1 unknown-partial: partial 'haeder' has no file; did you mean 'header'?"
      ])
    #expect(
      Rendering("{{> footnotes}}", partials: partials).diagnostics == [
        "\(Self.here):1:1 unknown-partial: partial 'footnotes' has no file; "
          + "add templates/footnotes.html"
      ])
  }

  @Test("a partial that includes itself, also by way of others")
  func recursion() {
    let partials = ["a.html": "a{{> b}}", "b.html": "b{{> a}}"]
    let rendering = Rendering("{{> a}}", partials: partials)
    #expect(
      rendering.diagnostics == [
        "templates/b.html:1:2 recursive-partial: partial 'a' includes itself; "
          + "a list inside a list needs a section of its own"
      ])
    #expect(rendering.html == "ab")
  }

  @Test("a page that includes itself stops too")
  func pageInItself() {
    #expect(
      Rendering("x{{> page}}").diagnostics == [
        "\(Self.here):1:2 recursive-partial: partial 'page' includes itself; "
          + "a list inside a list needs a section of its own"
      ])
  }

  @Test("a fault in a partial that is used twice is one fault")
  func faultInPartial() {
    let rendering = Rendering("{{> p}}{{> p}}", partials: ["p.html": "\n{{nonsense}}"])
    #expect(rendering.diagnostics.count == 1)
    #expect(rendering.diagnostics.first?.hasPrefix("templates/p.html:2:1 ") == true)
  }

  @Test("a template that is missing")
  func missing() {
    var found: [Diagnostic] = []
    let set = TemplateSet(builtIn: [], own: [], words: [:], &found)
    var html = HTML()
    set.program("article.html", for: PageView.self, &found).render(PageView(), into: &html)
    #expect(html.isEmpty)
    #expect(found.map(\.rule) == [.missingTemplate])
    #expect(found[0].summary == "template 'article.html' is missing")
    #expect(found[0].hint == "add templates/article.html, or remove what hides the built-in one")
  }

  @Test("sections more than a hundred deep are refused, not followed")
  func depth() {
    let depth = 50_000
    let template =
      String(repeating: "{{#is_draft}}", count: depth)
      + String(repeating: "{{/is_draft}}", count: depth)
    let rendering = Rendering(template, PageView(isDraft: true))
    #expect(
      rendering.diagnostics == [
        "\(Self.here):1:1301 too-deep: sections stand in sections more than 100 deep; "
          + "take out sections that stand for nothing"
      ])
  }
}
