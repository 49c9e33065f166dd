import DossierModel
import Testing

@testable import DossierTemplates

@Suite struct TemplateFuzzTests {
  private static let pieces = [
    "{{", "{{{", "}}", "}}}", "{", "}", "#", "^", "/", ">", "!", " ", "\n", "\r\n", "title",
    "people", "name", "is_draft", "body_html", "word.notes", "p", "é", "\u{0}", "{{#people}}",
    "{{/people}}", "{{#is_draft}}", "{{/is_draft}}", "{{> p}}", "{{! x }}", "{{{body_html}}}",
  ]

  @Test("any text gives a page or a diagnostic with a place in it, and always the same")
  func anyText() {
    var random = Xorshift(seed: 0x5DEE_CE66)
    for round in 0..<10_000 {
      var text: [UInt8] = []
      for _ in 0..<random.next(below: 24) {
        if random.next(below: 8) == 0 {
          text.append(UInt8(random.next(below: 256)))
        } else {
          text += Self.pieces[random.next(below: Self.pieces.count)].utf8
        }
      }
      let first = Self.run(text)
      #expect(first == Self.run(text), "round \(round)")
      for diagnostic in first.found {
        let span = diagnostic.span
        #expect(span?.file == "page.html" && diagnostic.hint != nil)
        let file = SourceFile(path: "", bytes: text)
        #expect((span?.end).map { $0 <= file.position(of: text.count) } == true, "round \(round)")
      }
      let hasTag = text.indices.dropLast().contains { text[$0] == 0x7B && text[$0 + 1] == 0x7B }
      if !hasTag { #expect(first.html == text) }
    }
  }

  private struct Result: Equatable {
    let html: [UInt8]
    let found: [Diagnostic]
  }

  private static func run(_ text: [UInt8]) -> Result {
    var found: [Diagnostic] = []
    let set = TemplateSet(
      builtIn: [
        SourceFile(path: "page.html", bytes: text),
        SourceFile(path: "p.html", bytes: Array("[partial]".utf8)),
      ], own: [], words: ["notes": "Notes"], &found)
    let program = set.program("page.html", for: PageView.self, &found)
    var html = HTML()
    program.render(
      PageView(isDraft: true, people: TemplateTests.people, author: nil), into: &html)
    return Result(html: html.bytes, found: found)
  }
}

/// Marsaglia's xorshift: the same numbers on every run.
struct Xorshift {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
