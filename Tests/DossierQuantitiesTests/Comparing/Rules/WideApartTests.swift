import DossierModel
import DossierQuantities
import Testing

@Suite struct WideApartTests {
  @Test("a vague word and a figure a hundred times larger")
  func wide() {
    let comparison = compare([
      observe("thousands of men", by: "EuroNews247"), observe("700,000 men", by: "the Kremlin"),
    ])
    #expect(comparison.codes == ["wide-apart 0 1"])
    #expect(
      comparison.findings[0].sentence
        == "“thousands of men” (EuroNews247) and “700,000 men” (the Kremlin) do not contradict each "
        + "other, but the second is 350 times what the first word promises at least.")
    #expect(comparison.verdict.hasSuffix("; 1 vague amount far from another."))
  }

  @Test("less than a hundred times, and what the source itself leaves open, is not noted")
  func near() {
    #expect(compare([observe("thousands", by: "A"), observe("199,000", by: "B")]).codes == [])
    #expect(
      compare([observe("at least 12", by: "A"), observe("700,000", by: "B")]).codes
        == ["agreement 0 1"])
  }

  @Test("the convention can be changed")
  func convention() throws {
    let strict = try #require(Conventions(wideApart: 50))
    let observations = [observe("thousands", by: "A"), observe("199,000", by: "B")]
    #expect(compare(observations, conventions: strict).codes == ["wide-apart 0 1"])
  }
}
