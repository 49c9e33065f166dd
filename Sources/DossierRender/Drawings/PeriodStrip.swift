import DossierModel

/// Draws over which time each figure of a statistic counts, all on one axis of time.
struct PeriodStrip: Sendable {
  private let days: ClosedRange<Int>
  private let ends: (first: String, last: String)

  /// Percent of the strip's width that stays free at each end.
  private static let margin = 2.0
  /// The shortest bar, in percent, so that a day can be seen in a decade.
  private static let shortest = 1.5

  /// Nil when there are no two periods to tell apart.
  init?(_ periods: [PartialDate], words: Words) {
    guard let first = periods.min(by: { $0.days.lowerBound < $1.days.lowerBound }),
      let last = periods.max(by: { $0.days.upperBound < $1.days.upperBound }),
      periods.contains(where: { $0.days != periods[0].days })
    else { return nil }
    days = first.days.lowerBound...last.days.upperBound
    ends = (
      Self.month(first.start, first.start.year, words),
      Self.month(last.end ?? last.start, (last.end ?? last.start).lastYear, words)
    )
  }

  private static func month(
    _ point: PartialDate.Point, _ year: Int, _ words: Words
  ) -> String {
    point.month.map { "\(words["month_short_\($0)"]) \(words.year(year))" } ?? words.year(year)
  }

  /// The first and the last month, at their ends.
  func writeAxis(into html: inout HTML) {
    html.markup("<svg aria-hidden=\"true\"><text x=\"2%\" y=\"14\">")
    html.append(escaping: ends.first)
    html.markup("</text><text x=\"98%\" y=\"14\" text-anchor=\"end\">")
    html.append(escaping: ends.last)
    html.markup("</text></svg>")
  }

  /// A bar over the period, which `label` says in words.
  func write(_ period: PartialDate, label: String, into html: inout HTML) {
    let start = position(period.startEdge == .open ? days.lowerBound : period.days.lowerBound)
    let end = max(
      position(period.endEdge == .open ? days.upperBound : period.days.upperBound),
      start + Self.shortest)
    html.markup("<svg role=\"img\" aria-label=\"")
    html.append(escaping: label)
    html.markup("\"><line class=\"range\" x1=\"")
    html.append(escaping: Decimals.text(start))
    html.markup("%\" x2=\"")
    html.append(escaping: Decimals.text(end))
    html.markup("%\" y1=\"50%\" y2=\"50%\"/></svg>")
  }

  private func position(_ day: Int) -> Double {
    let width = Double(max(1, days.upperBound - days.lowerBound))
    return Self.margin + Double(day - days.lowerBound) / width * (100 - 2 * Self.margin)
  }
}
