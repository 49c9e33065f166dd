import DossierModel
import DossierQuantities
import Testing

@Suite struct ExplainedConflictTests {
  private static let one = Text.dated("2022-10-05", "one")
  private static let two = Text.dated("2022-10-05", "two")
  private let figures = [
    observe("12 men", by: "A", in: Self.one), observe("15 men", by: "B", in: Self.two),
    observe("18 men", by: "C", in: Self.two),
  ]

  private func explain(_ rule: FindingRule, _ sides: String...) -> Comparison {
    compare(
      figures,
      explained: [
        ExplainedConflict(
          rule: rule, between: sides.compactMap { ExplainedConflict.Side($0) }, reason: "why")
      ])
  }

  private func explained(_ comparison: Comparison) -> [String] {
    comparison.findings.filter(\.isExplained).map {
      "\($0.rule.rawValue) \($0.first) \($0.second)"
    }
  }

  @Test("two articles: all findings of the rule between them; they stay visible")
  func articlesOnly() {
    let comparison = explain(.contradiction, "one", "two")
    #expect(explained(comparison) == ["contradiction 0 1", "contradiction 0 2"])
    #expect(comparison.findings.count == 3)
    #expect(comparison.counts[.contradiction] == 3)
    #expect(comparison.findings[0].explanation == "why")
    #expect(comparison.unmatchedExplanations == [])
  }

  @Test("words single out a passage, whatever their case")
  func words() {
    #expect(explained(explain(.contradiction, "one", "two 15 MEN")) == ["contradiction 0 1"])
    #expect(explained(explain(.contradiction, "two 15", "two 18")) == ["contradiction 1 2"])
  }

  @Test("one article: what it holds against itself")
  func inside() {
    #expect(explained(explain(.contradiction, "two")) == ["contradiction 1 2"])
  }

  @Test("an explanation of nothing is reported")
  func unmatched() {
    #expect(explain(.contradiction, "one").unmatchedExplanations == [0])
    #expect(explain(.misquotation, "one", "two").unmatchedExplanations == [0])
    #expect(explain(.contradiction, "one", "three").unmatchedExplanations == [0])
    #expect(explain(.contradiction).unmatchedExplanations == [0])
  }

  @Test("contradictions that are explained are listed even beyond the first 21")
  func beyond() {
    let many = (0..<100).map {
      observe("\($0)", by: "source \($0)", in: .dated("2022-10-05", "text-\($0)"))
    }
    let comparison = compare(
      many,
      explained: [
        ExplainedConflict(
          rule: .contradiction, between: [.init(article: "text-98"), .init(article: "text-99")],
          reason: "why")
      ])
    #expect(explained(comparison) == ["contradiction 98 99"])
    #expect(comparison.counts[.contradiction] == 4_950)
    #expect(comparison.codes(.contradiction).count == 22)
  }

  @Test("agreements and superseded figures can be explained, too")
  func otherRules() {
    let same = [
      observe("12", by: "A", in: Self.one), observe("12", by: "B", in: Self.two),
      observe("7", by: "A", place: "Osh", in: Self.one),
      observe("8", by: "A", date: "2022-10-09", place: "Osh", in: Self.two),
    ]
    for (rule, expected) in [(FindingRule.agreement, [0, 1]), (.superseded, [2, 3])] {
      let explanation = ExplainedConflict(
        rule: rule, between: [.init(article: "one"), .init(article: "two")], reason: "why")
      let comparison = compare(same, explained: [explanation])
      #expect(comparison.findings.filter(\.isExplained).map(\.members) == [expected], "\(rule)")
    }
  }

  @Test("a side is a slug and words")
  func sides() {
    let side = ExplainedConflict.Side("draft-exiles-return-home 700,000 men")
    #expect(side?.article == "draft-exiles-return-home")
    #expect(side?.words == "700,000 men")
    #expect(ExplainedConflict.Side("slug")?.words == nil)
    #expect(ExplainedConflict.Side("  ") == nil)
  }
}
