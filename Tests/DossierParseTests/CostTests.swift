import DossierModel
import Testing

@testable import DossierParse

/// What would make a reader, or a page, take far more than its input is worth.
@Suite struct CostTests {
  private func article(_ header: String) -> (article: Article, found: [Diagnostic]) {
    var found: [Diagnostic] = []
    let source = SourceFile(
      path: "content/articles/a.md", bytes: Array("---\n\(header)\n---\n".utf8))
    let file = ContentFile(source, &found)
    let article = ArticleHeader.read(file, configuration: Configuration(), &found)
    return (article, found)
  }

  @Test("names that pages repeat are at most 1,000 bytes, other values 10,000")
  func longValues() {
    let word = String(repeating: "x", count: 1001)
    #expect(article("title: \(word)").found.map(\.rule) == [.tooCostly])
    #expect(article("title: \(word.dropLast())").found.isEmpty)
    #expect(article("title: a\nauthors: [b, \(word)]").found.map(\.rule) == [.tooCostly])
    #expect(article("title: a\ndescription: \(word)").found.isEmpty)
    let tenfold = String(repeating: word, count: 10)
    #expect(article("title: a\ndescription: \(tenfold)").found.map(\.rule) == [.tooCostly])
  }

  @Test(
    "the two kinds of text on which the Markdown parser is slow are refused",
    arguments: [
      String(repeating: "![[]()", count: 5_001),
      String(repeating: "* ", count: 2_500) + "a" + String(repeating: "\n", count: 2_100) + "b",
    ])
  func slowMarkdown(body: String) throws {
    let source = SourceFile(
      path: "content/articles/a.md", bytes: Array("---\ntitle: a\n---\n\(body)\n".utf8))
    var found: [Diagnostic] = []
    _ = Parse.dossier(ParseInput(configuration: nil, content: [source]), jobs: Jobs(1), &found)
    #expect(found.map(\.rule) == [.tooCostly])
  }

  @Test(
    "a text of lines and signs alone is refused before it takes the memory of a library",
    arguments: ["a\n", "> a\n\n", "*a* ", "<"])
  func shatteredText(unit: String) throws {
    let (article, found) = try read(String(repeating: unit, count: 5_000_000 / unit.utf8.count))
    #expect(found.filter { $0.rule != .unannotatedArticle }.map(\.rule) == [.tooCostly])
    #expect(found.first { $0.rule == .tooCostly }?.span?.start.line == 4)
    #expect(article?.text.html.isEmpty == true)
    // The thread is as good as new.
    #expect(try read("Two *words*.").found.isEmpty)
  }

  @Test("of more than 500,000 annotations none is read")
  func numberOfAnnotations() {
    let source = SourceFile(
      path: "content/articles/a.md", bytes: Array("---\ntitle: a\n---\n\n[a](b:c)\n".utf8))
    var ignored: [Diagnostic] = []
    let file = ContentFile(source, &ignored)
    let passage = Passage(bodyOf: file)
    let start = passage.range.lowerBound
    let candidate = AnnotationScanner.Candidate(
      form: .inline, range: start..<start + 8, label: start + 1..<start + 2,
      destination: start + 4..<start + 7, title: nil, isOuter: false)
    var findings = Findings(file)
    let most = [AnnotationScanner.Candidate](repeating: candidate, count: 500_000)
    #expect(TextCost.isNumberAffordable(most, passage, &findings) && findings.isEmpty)
    #expect(!TextCost.isNumberAffordable(most + [candidate], passage, &findings))
    #expect(findings.diagnostics.map(\.rule) == [.tooCostly])
  }

  private func read(_ body: String) throws -> (article: Article?, found: [Diagnostic]) {
    let source = SourceFile(
      path: "content/articles/a.md", bytes: Array("---\ntitle: a\n---\n\(body)\n".utf8))
    var found: [Diagnostic] = []
    let dossier = Parse.dossier(
      ParseInput(configuration: nil, content: [source]), jobs: Jobs(1), &found)
    return (dossier.articles.first, found)
  }

  @Test(
    "a long definition that is used often is refused where it becomes too much",
    arguments: [
      (#"[l]: country:a "\#(String(repeating: "x", count: 20_000))""#, "[l] "),
      ("[l]: statistic:a?by=\(String(repeating: "x", count: 20_000))", "[9][l] "),
      ("[l]: https://example.org/\(String(repeating: "x", count: 20_000))", "[l] "),
      (#"[l]: /b.md "\#(String(repeating: "x", count: 20_000))""#, "![l] "),
    ])
  func longDefinition(definition: String, use: String) throws {
    func found(_ times: Int) throws -> [Rule] {
      try read("\(definition)\n\n\(String(repeating: use, count: times))").found.map(\.rule)
        .filter { $0 == .tooCostly }
    }
    #expect(try found(4) == [])
    let (_, refused) = try read("\(definition)\n\n\(String(repeating: use, count: 400))")
    let place = refused.first { $0.rule == .tooCostly }?.span?.start
    #expect(try found(400) == [.tooCostly])
    #expect(place?.line == 6 && (place?.column ?? 0) > 1)
  }

  @Test("the note of a definition is stored once, unless it annotates")
  func sharedNote() throws {
    let plain = try #require(
      try read("[l]: country:a \"A note of mine.\"\n\n[l] [l] [l]").article?.text)
    #expect(plain.notes.count == 3 && Set(plain.notes.map(\.html)).count == 1)
    #expect(!plain.notes[0].html.isEmpty && plain.notes.map(\.annotation) == [0, 1, 2])
    let outer = try #require(
      try read("[b]: country:b\n[l]: country:a \"See [b].\"\n\n[l] [l]").article?.text)
    #expect(outer.annotations.count == 4 && Set(outer.notes.map(\.html)).count == 2)
  }

  @Test("so many annotations in sentences so long that pages would be a hundred times the text")
  func longSentences() throws {
    let word = "[A](country:a) "
    let found = try read(String(repeating: word, count: 20_000)).found
    #expect(found.map(\.rule) == [.tooCostly])
    #expect(try read(String(repeating: word + "is here. ", count: 20_000)).found.isEmpty)
  }

  @Test("of a header's faults of one kind a hundred are told, the others as a number")
  func manyFaults() {
    let keys = (0..<150).map { "k\($0): v" }.joined(separator: "\n")
    let unknown = article("title: a\n\(keys)").found
    #expect(unknown.count == 101)
    #expect(unknown.last?.summary.hasPrefix("50 further findings") == true)
    let twice = article("title: a\n" + String(repeating: "place: b\n", count: 152)).found
    #expect(twice.count == 101)
    #expect(twice.first?.span?.start == SourcePosition(line: 4, column: 1))
  }

  @Test("controls of direction that nobody closes are counted, not told one by one")
  func manyControls() {
    var found: [Diagnostic] = []
    let text = String(repeating: "\u{202E}", count: 300)
    _ = ByteCheck.check(SourceFile(path: "a.md", bytes: Array(text.utf8)), &found)
    #expect(found.count == 101)
    #expect(found.allSatisfy { $0.rule == .bidirectionalControl })
  }

  @Test("values on one line have their own columns, in bytes")
  func columns() {
    let found = article("title: a\nauthors: [é, [b], \"ü\", [c]]").found
    #expect(found.map { $0.span?.start.column } == [15, 26])
  }
}
