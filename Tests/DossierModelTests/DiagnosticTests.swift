import DossierModel
import Testing

@Suite struct DiagnosticTests {
  private func diagnostic(_ rule: Rule, _ summary: String, _ file: String?, _ line: Int)
    -> Diagnostic
  {
    Diagnostic(
      rule, summary,
      at: file.map { SourceSpan(file: $0, start: SourcePosition(line: line, column: 1)) })
  }

  @Test("they come by file and place, those without a place first, then by rule and words")
  func order() {
    let expected = [
      diagnostic(.emptyDossier, "z", nil, 0), diagnostic(.rawHTML, "b", "a.md", 2),
      diagnostic(.unknownEntity, "a", "a.md", 2), diagnostic(.unknownEntity, "b", "a.md", 2),
      diagnostic(.rawHTML, "a", "a.md", 10), diagnostic(.rawHTML, "a", "b.md", 1),
    ]
    for shift in expected.indices {
      let mixed = Array(expected[shift...] + expected[..<shift])
      #expect(mixed.sorted(by: Diagnostic.areInOrder) == expected)
    }
  }

  @Test("the rule tells whether it is an error, and --strict makes all errors")
  func severity() {
    #expect(Diagnostic(.unknownEntity, "x").severity == .error)
    #expect(Diagnostic(.rawHTML, "x").severity == .warning)
    #expect(Diagnostic(.rawHTML, "x").with(.error).severity == .error)
    #expect(Diagnostic(.rawHTML, "x").with(.error).rule == .rawHTML)
  }

  @Test("one with its file shows the line it speaks of")
  func excerpt() {
    let file = SourceFile(path: "a.md", bytes: Array("one\ntwo".utf8))
    let diagnostic = Diagnostic(.rawHTML, "x", in: file, at: 5..<6)
    #expect(diagnostic.excerpt?.text == "two")
    #expect(diagnostic.span?.start == SourcePosition(line: 2, column: 2))
    #expect(diagnostic.span?.end == SourcePosition(line: 2, column: 3))
    #expect(Diagnostic(.rawHTML, "x", at: diagnostic.span).excerpt == nil)
  }

  @Test("every rule has its own code of lower-case words")
  func codes() {
    for rule in Rule.allCases {
      #expect(Slug.fault(in: rule.rawValue) == nil, "\(rule.rawValue)")
    }
    #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
  }

  @Test("of a rule and a file a hundred are told; the rest is one number, counted once and exactly")
  func limit() {
    func broken(_ line: Int, _ file: String = "a.md") -> Diagnostic {
      let start = SourcePosition(line: line, column: 1)
      return Diagnostic(.brokenLink, "no page", at: SourceSpan(file: file, start: start))
    }
    let many = (1...150).reversed().map { broken($0) }
    let once = FindingLimit.limited(Diagnostic.inOrder(many + many + [broken(1, "b.md")]))
    #expect(once.count == 102)
    #expect(once.filter { $0.standsFor > 0 }.map(\.standsFor) == [50])
    #expect(once.last?.span?.file == "b.md")
    // Numbers add up with what comes later, and nothing is lost.
    let again = FindingLimit.limited(Diagnostic.inOrder(once + (200..<210).map { broken($0) }))
    #expect(again.filter { $0.standsFor > 0 }.map(\.standsFor) == [60])
    #expect(FindingLimit.limited(Diagnostic.inOrder(again)) == again)
  }
}
