import DossierModel
import DossierQuantities
import Testing

@Suite struct SupersededTests {
  @Test("a later figure of the same origin takes the place of the earlier")
  func later() {
    let comparison = compare([
      observe("15", by: "UN", date: "2022-12"), observe("12", by: "UN", date: "2022-10"),
    ])
    #expect(comparison.codes == ["superseded 0 1"])
    #expect(comparison.figures.map(\.isSuperseded) == [false, true])
    #expect(
      comparison.findings[0].sentence
        == "“12” is superseded: UN gives “15” as of a later date.")
    #expect(comparison.verdict == "2 figures, one origin, 12–15 people; 1 superseded.")
  }

  @Test("a superseded figure contradicts nobody any more")
  func noContradiction() {
    let comparison = compare([
      observe("12", by: "UN", date: "2022-10"), observe("15", by: "UN", date: "2022-12"),
      observe("15", by: "B", date: "2022-11"),
    ])
    #expect(comparison.codes == ["superseded 0 1", "agreement 1 2"])
  }

  @Test("the same value again supersedes nothing")
  func same() {
    let comparison = compare([
      observe("12", by: "UN", date: "2022-10"), observe("12", by: "UN", date: "2022-12"),
    ])
    #expect(comparison.codes == ["agreement 0 1"])
  }

  @Test("editions of one period are compared whatever their dates")
  func editions() {
    let comparison = compare([
      observe("12", by: "UN", date: "2015", period: "2010"),
      observe("15", by: "UN", date: "2023", period: "2010"),
    ])
    #expect(comparison.codes == ["superseded 0 1"])
  }

  @Test("years of a series supersede nothing: they are other times")
  func series() {
    let comparison = compare([
      observe("12", by: "UN", period: "2020"), observe("15", by: "UN", period: "2021"),
    ])
    #expect(comparison.codes == ["not-comparable 0 1"])
  }
}
