import DossierModel
import DossierQuantities
import Testing

@Suite struct ExplainedConflictTests {
  private let observations = [
    observe("12 men", by: "A"), observe("15 men", by: "B"), observe("18 men", by: "C"),
  ]
  private let articles = ["one", "two", "two"]

  private func compare(_ rule: FindingRule, _ sides: String...) -> Comparison {
    Comparison.compare(
      observations, articles: articles, statistic: StatisticFrame(unit: "people"),
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
    let comparison = compare(.contradiction, "one", "two")
    #expect(explained(comparison) == ["contradiction 0 1", "contradiction 0 2"])
    #expect(comparison.findings.count == 3)
    #expect(comparison.counts[.contradiction] == 3)
    #expect(comparison.findings[0].explanation == "why")
    #expect(comparison.verdict.contains("3 contradictions (2 explained)"))
    #expect(comparison.unmatchedExplanations == [])
  }

  @Test("words single out a passage, whatever their case")
  func words() {
    #expect(explained(compare(.contradiction, "one", "two 15 MEN")) == ["contradiction 0 1"])
    #expect(explained(compare(.contradiction, "two 15", "two 18")) == ["contradiction 1 2"])
  }

  @Test("one article: what it holds against itself")
  func inside() {
    #expect(explained(compare(.contradiction, "two")) == ["contradiction 1 2"])
  }

  @Test("an explanation of nothing is reported")
  func unmatched() {
    #expect(compare(.contradiction, "one").unmatchedExplanations == [0])
    #expect(compare(.misquotation, "one", "two").unmatchedExplanations == [0])
    #expect(compare(.contradiction, "one", "three").unmatchedExplanations == [0])
    #expect(compare(.contradiction).unmatchedExplanations == [0])
  }

  @Test("explained ones are listed even beyond the first 21")
  func beyond() {
    let many = (0..<100).map { observe("\($0)", by: "source \($0)") }
    let comparison = Comparison.compare(
      many, articles: (0..<100).map { "article-\($0)" },
      statistic: StatisticFrame(unit: "people"),
      explained: [
        ExplainedConflict(
          rule: .contradiction,
          between: [.init(article: "article-98"), .init(article: "article-99")], reason: "why")
      ])
    #expect(explained(comparison) == ["contradiction 98 99"])
    #expect(comparison.counts[.contradiction] == 4_950)
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
