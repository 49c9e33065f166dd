import DossierModel
import DossierQuantities
import Testing

@Suite struct AgreementTests {
  @Test("independent origins that give the same")
  func same() {
    let comparison = compare([observe("300,000 men", by: "A"), observe("300,000", by: "B")])
    #expect(comparison.codes == ["agreement 0 1"])
    #expect(
      comparison.findings[0].sentence
        == "Both figures give 300,000 people; 2 independent origins.")
    #expect(
      comparison.verdict == "2 figures, 2 independent origins, 300,000 people; they agree.")
  }

  @Test("one source twice counts once")
  func oneOrigin() {
    let comparison = compare([
      observe("12", by: "Derbisheva", qualifier: .atLeast),
      observe("a dozen", by: "Derbisheva", qualifier: .atLeast),
    ])
    #expect(comparison.codes == ["agreement 0 1"])
    #expect(
      comparison.findings[0].sentence
        == "Both figures give at least 12 people; they come from one origin, Derbisheva, and count once."
    )
    #expect(comparison.groups[0].independentOrigins == 1)
    #expect(Set(comparison.figures.map(\.claim)).count == 1)
  }

  @Test("figures that only meet name their common part")
  func common() {
    let comparison = compare([
      observe("700,000 to 1.5 million"), observe("hundreds of thousands", by: "the article"),
    ])
    #expect(
      comparison.sentences(.agreement) == [
        "Both figures meet: 700,000 to 999,999 people fits both; no origin is known, so this "
          + "confirms nothing."
      ])
  }

  @Test("the largest set that agrees is named beside a contradiction")
  func largest() {
    let comparison = compare([
      observe("12", by: "A"), observe("50", by: "B"), observe("12", by: "C"),
      observe("12", by: "D"),
    ])
    #expect(comparison.codes(.agreement) == ["agreement 0 2 3"])
    #expect(comparison.sentences(.agreement)[0].hasPrefix("3 of 4 figures give 12 people"))
    #expect(comparison.counts[.contradiction] == 3)
  }

  @Test("thousands agrees with everything, so it agrees with nothing")
  func vague() {
    #expect(compare([observe("thousands", by: "A"), observe("5,000", by: "B")]).codes == [])
  }

  @Test("a single figure agrees with nobody")
  func single() {
    #expect(compare([observe("12", by: "A")]).codes == [])
  }
}
