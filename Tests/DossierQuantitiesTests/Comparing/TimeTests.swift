import DossierModel
import DossierTestSupport
import Testing

@testable import DossierQuantities

@Suite struct FigureTimeTests {
  private func time(
    _ frame: StatisticFrame, date: String? = nil, period: String? = nil,
    article: String? = "2022-10-05",
    number: Int = 0, ofArticle: Int = 0
  ) -> FigureTime {
    FigureTime(
      observe("12", date: date, period: period).observation,
      StatingArticle(
        id: ArticleID(ofArticle), slug: "text", date: article.flatMap { PartialDate($0) }),
      frame, number: number)
  }

  private func days(_ text: String) -> ClosedRange<Int>? { PartialDate(text)?.possibleDays }

  @Test("its own date before its article's; `~` widens")
  func date() {
    #expect(time(.people).edition == days("2022-10-05"))
    #expect(time(.people, date: "2021-03~").edition == days("2021-02/2021-04-30"))
    #expect(time(.people, date: "2021").days == days("2021"))
    #expect(time(.people).isDated)
  }

  @Test("what is counted over a period is compared by it, and dated by its date")
  func period() {
    let figure = time(.people, date: "2023", period: "2010")
    #expect(figure.days == days("2010"))
    #expect(figure.edition == days("2023"))
    #expect(time(.people, period: "two weeks").days == days("2022-10-05"))
    let record = StatisticFrame(unit: "people", period: "2011")
    #expect(time(record).days == days("2011"))
    #expect(time(record, period: "2010").days == days("2010"))
  }

  @Test("days of undated articles lie beyond every window of all dates and of each other")
  func undated() {
    let first = time(.people, article: nil)
    let second = time(.people, article: nil, ofArticle: 1)
    #expect(!first.isDated)
    #expect(first == time(.people, article: nil, number: 7))
    let last = days("9999~")?.upperBound ?? 0
    let widest = Int(Conventions.settings.first { $0.name == "days_apart" }?.values.upperBound ?? 0)
    #expect(first.days.lowerBound - last > widest)
    #expect(second.days.lowerBound - first.days.lowerBound > widest)
    #expect(time(.fixed, article: nil).days == time(.fixed).days)
  }

  @Test("a growing total has one time only where that is one day")
  func growing() {
    #expect(time(.growing).days == days("2022-10-05"))
    let october = time(.growing, date: "2022-10", number: 1)
    #expect(october.days != time(.growing, date: "2022-10", number: 2).days)
    #expect(october.edition == days("2022-10"))
    #expect(time(.growing, date: "2022-10-05~").days != days("2022-10-05"))
  }

  @Test("the window: of the record, else of the dossier, and none but where figures vary")
  func window() throws {
    let week = try #require(Conventions(daysApart: 7))
    #expect(FigureTime.window(.people, Conventions()) == 31)
    #expect(FigureTime.window(.people, week) == 7)
    #expect(FigureTime.window(StatisticFrame(daysApart: 365), week) == 365)
    #expect(FigureTime.window(StatisticFrame(course: .cumulative, daysApart: 365), week) == 0)
    #expect(FigureTime.window(StatisticFrame(course: .fixed, daysApart: 365), week) == 0)
  }
}

@Suite struct WholesTests {
  @Test("a part of a part is a part; nothing is a part of itself")
  func transitive() {
    let wholes = Wholes(direct: [1: [2], 2: [3, 9], 4: [5]])
    #expect(wholes.wholes(of: 1) == [2, 3, 9])
    #expect(wholes.wholes(of: 2) == [3, 9])
    #expect(wholes.wholes(of: 3) == [])
    #expect(wholes.isPart(1, of: 9) && !wholes.isPart(9, of: 1) && !wholes.isPart(1, of: 5))
    #expect(!wholes.isPart(1, of: 1))
  }

  @Test("circles end where they close")
  func circles() {
    let wholes = Wholes(direct: [1: [2], 2: [3], 3: [1], 4: [4], 5: [1]])
    #expect(wholes.wholes(of: 1) == [2, 3])
    #expect(wholes.wholes(of: 3) == [1, 2])
    #expect(wholes.wholes(of: 4) == [])
    #expect(wholes.wholes(of: 5) == [1, 2, 3])
  }
}
