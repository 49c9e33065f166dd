import DossierModel

/// The stretch of time that a figure is about.
struct TimeFrame: Hashable {
  /// Plain words such as `two weeks`, folded; nil for dates or nothing.
  var words: String?
  /// Days as `PartialDate.days` counts them; nil when nothing dates it.
  var days: ClosedRange<Int>?
  /// True when a period gives the days and not the as-of date.
  var isPeriod = false

  /// The period, the observation's own or the record's; else the as-of date, widened by half of
  /// `daysApart` to either side, so that dates that far apart still meet.
  init(_ observation: Observation, _ frame: StatisticFrame, _ conventions: Conventions) {
    if let period = observation.period ?? frame.period, !period.isEmpty {
      if let date = PartialDate(period) {
        days = date.days
        isPeriod = true
        return
      }
      words = Folding.fold(period)
    }
    guard let date = observation.date else { return }
    let reach = Int(conventions.daysApart / 2)
    days = (date.days.lowerBound - reach)...(date.days.upperBound + reach)
  }

  static let always = -1_000_000_000...1_000_000_000

  var span: ClosedRange<Int> { days ?? Self.always }

  func overlaps(_ other: TimeFrame) -> Bool { span.overlaps(other.span) }
}
