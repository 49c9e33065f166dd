import DossierModel

/// When a figure holds, in days as `PartialDate` counts them.
///
/// Figures without a time of their own get days that no date has, so that each rule needs to look
/// at days alone.
struct FigureTime: Hashable {
  /// What decides whether two figures are held against each other: the gap between their days is at
  /// most the window of the statistic.
  let days: ClosedRange<Int>
  /// As of when its source gives it; of an undated article a day that only that article has.
  let edition: ClosedRange<Int>
  /// False for a figure of an undated article.
  let isDated: Bool

  /// How many days apart two figures of the statistic may lie: 0 where days have to be the same.
  static func window(_ frame: StatisticFrame, _ conventions: Conventions) -> Int {
    switch frame.course {
    case .varies: Int(frame.daysApart ?? conventions.daysApart)
    case .cumulative, .fixed: 0
    }
  }

  /// `number`: that of the observation among those compared.
  init(
    _ observation: Observation, _ article: StatingArticle, _ frame: StatisticFrame, number: Int
  ) {
    let date = observation.date ?? article.date
    isDated = date != nil
    edition = date?.unboundedDays ?? Self.ownDay(ofArticle: article.id.index)
    switch frame.course {
    case .fixed: days = 0...0
    case .cumulative:
      // Of two totals "of October" either may be the later one: only one day is one time.
      let isOneDay = edition.lowerBound == edition.upperBound
      days = isOneDay ? edition : Self.ownDay(ofFigure: number)
    case .varies:
      let period = observation.period ?? frame.period
      // What goes on, or ends nobody knows when, is held against what is about its known end: that it
      // held later, nobody said.
      days = period.flatMap { PartialDate($0) }?.days ?? date?.possibleDays ?? edition
    }
  }

  // Beyond the farthest day of a date; further apart than any window reaches.
  private static func ownDay(ofArticle number: Int) -> ClosedRange<Int> {
    let day = 2 * PartialDate.farthestDay + number * 100_000
    return day...day
  }

  private static func ownDay(ofFigure number: Int) -> ClosedRange<Int> {
    let day = -2 * PartialDate.farthestDay - number * 100_000
    return day...day
  }
}
