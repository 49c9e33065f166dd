import DossierModel
import DossierQuantities
import Testing

@Suite struct SupersededTests {
  @Test(
    "a later figure of the same origin takes the place of the earlier, which contradicts nobody")
  func later() {
    let comparison = compare([
      observe("15", by: "UN", date: "2022-10-20"), observe("12", by: "UN", date: "2022-10-05"),
      observe("15", by: "B", date: "2022-10-05"),
    ])
    #expect(comparison.codes == ["superseded 1 0", "agreement 0 2"])
    #expect(comparison.figures.map(\.isSuperseded) == [false, true, false])
    #expect(comparison.findings[0].detail == .superseded(origin: Records.referent("UN")))
  }

  @Test("the dates of their articles decide where the figures have none")
  func assumedDates() {
    let comparison = compare([
      observe("12", by: "UN", in: .dated("2022-10-05")),
      observe("15", by: "UN", in: .dated("2022-10-06")),
    ])
    #expect(comparison.codes == ["superseded 0 1"])
  }

  @Test(
    "within the window where figures vary, at any time where they grow or are fixed",
    arguments: [
      (StatisticFrame.people, "2022-11-05", true), (.people, "2023-11-05", false),
      (.growing, "2023-11-05", true), (.fixed, "2023-11-05", true),
    ])
  func courses(_ frame: StatisticFrame, _ date: String, _ expected: Bool) {
    let comparison = compare(
      [observe("12", by: "UN", date: "2022-10-05"), observe("15", by: "UN", date: date)], frame)
    #expect(comparison.codes == (expected ? ["superseded 0 1"] : []))
  }

  @Test(
    "the same value again, rounding and vaguer words supersede nothing",
    arguments: [("12", "12"), ("10 million", "10.2 million"), ("tens of thousands", "50,000")])
  func same(_ early: String, _ late: String) {
    let comparison = compare([
      observe(early, by: "UN", date: "2022-10-05"), observe(late, by: "UN", date: "2022-10-20"),
    ])
    #expect(comparison.codes == [])
  }

  @Test("who goes back to an earlier value supersedes the one between")
  func back() {
    let comparison = compare([
      observe("12", by: "UN", date: "2022-10-01"), observe("15", by: "UN", date: "2022-10-05"),
      observe("12", by: "UN", date: "2022-10-09"),
    ])
    #expect(comparison.figures.map(\.isSuperseded) == [false, true, false])
  }

  @Test("dates that meet have no order, undated articles none, unknown origins no later figure")
  func noOrder() {
    #expect(
      compare([
        observe("12", by: "UN", date: "2022-10"), observe("15", by: "UN", date: "2022-10-20"),
      ]).codes == [])
    #expect(
      compare([observe("12", by: "UN", in: .undated("one")), observe("15", by: "UN")]).codes == [])
    #expect(
      compare([observe("12", date: "2022-10-05"), observe("15", date: "2022-10-20")]).codes
        == ["contradiction 0 1"])
  }

  @Test("editions of one period are compared whatever their dates; years of a series are not")
  func editions() {
    let comparison = compare([
      observe("12", by: "UN", date: "2015", period: "2010"),
      observe("15", by: "UN", date: "2023", period: "2010"),
    ])
    #expect(comparison.codes == ["superseded 0 1"])
    let series = compare([
      observe("12", by: "UN", period: "2020"), observe("15", by: "UN", period: "2021"),
    ])
    #expect(series.codes == ["not-comparable 0 1"])
  }
}
