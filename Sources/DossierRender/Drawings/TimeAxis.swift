import DossierModel

/// An axis of time over the dates of the articles, with ticks at years, half years, quarters or
/// months; positions are percent of its width.
struct TimeAxis: Sendable {
  private let days: ClosedRange<Int>
  private let ticks: [(position: Double, label: String)]

  /// Nil when no date is known.
  init?(_ dates: [PartialDate], words: Words) {
    guard let first = dates.map(\.days.lowerBound).min(),
      let last = dates.map(\.days.upperBound).max()
    else { return nil }
    let margin = max(10, (last - first) / 25)
    days = (first - margin)...(last + margin)
    let span = days
    let width = Double(span.upperBound - span.lowerBound)
    let months = (last - first) / 30
    let step = months > 60 ? 12 * max(1, months / 96) : months > 30 ? 6 : months > 9 ? 3 : 1
    let firstYear = dates.map(\.start.year).min() ?? 0
    let lastYear = dates.map { ($0.end ?? $0.start).lastYear }.max() ?? 0
    var found: [(position: Double, label: String)] = []
    for month in stride(from: 0, to: (lastYear - firstYear + 1) * 12, by: step) {
      let year = firstYear + month / 12
      let number = month % 12 + 1
      let day = PartialDate.firstDay(ofMonth: number, year: year)
      guard span.contains(day) else { continue }
      let label =
        step >= 12
        ? words.year(year) : "\(words["month_short_\(number)"]) \(words.year(year))"
      found.append((Double(day - span.lowerBound) / width * 100, label))
    }
    ticks = found
  }

  private func position(_ day: Int) -> String {
    Decimals.text(
      Double(day - days.lowerBound) / Double(days.upperBound - days.lowerBound) * 100)
  }

  func writeAxis(into html: inout HTML) {
    html.markup("<svg aria-hidden=\"true\">")
    for tick in ticks {
      html.markup("<text x=\"")
      html.append(escaping: Decimals.text(tick.position))
      html.markup("%\" y=\"14\" text-anchor=\"middle\">")
      html.append(escaping: tick.label)
      html.markup("</text>")
    }
    html.markup("</svg>")
  }

  /// All dates on one line: a dot for a day, a bar for a stretch; the list below says the same.
  func writeOverview(_ dates: some Sequence<PartialDate>, label: String, into html: inout HTML) {
    html.markup("<svg class=\"overview\" role=\"img\" aria-label=\"")
    html.append(escaping: label)
    html.markup("\">")
    for tick in ticks {
      html.markup("<text x=\"")
      html.append(escaping: Decimals.text(tick.position))
      // A label in the middle of its tick would stick out of a phone's screen at the edges.
      html.markup("%\" y=\"14\" text-anchor=\"")
      html.append(escaping: tick.position < 5 ? "start" : tick.position > 95 ? "end" : "middle")
      html.markup("\">")
      html.append(escaping: tick.label)
      html.markup("</text>")
    }
    // One mark lies on the other; a hundred figures of one day are one.
    var last: PartialDate?
    for date in dates where date != last {
      writeMark(date, into: &html)
      last = date
    }
    html.markup("</svg>")
  }

  /// A dot for a day, a bar for a longer stretch, dashed when the date is inexact.
  func writeStrip(_ date: PartialDate, into html: inout HTML) {
    html.markup("<svg aria-hidden=\"true\">")
    for tick in ticks {
      let x = Decimals.text(tick.position)
      html.markup("<line class=\"gridline\" x1=\"")
      html.append(escaping: x)
      html.markup("%\" x2=\"")
      html.append(escaping: x)
      html.markup("%\" y1=\"0\" y2=\"100%\"/>")
    }
    writeMark(date, into: &html)
    html.markup("</svg>")
  }

  private func writeMark(_ date: PartialDate, into html: inout HTML) {
    if date.days.count <= 3, !date.isInexact {
      html.markup("<circle class=\"dot\" cx=\"")
      html.append(escaping: position(date.days.lowerBound))
      html.markup("%\" cy=\"50%\" r=\"6\"/>")
    } else {
      html.markup("<line class=\"convention\" x1=\"")
      html.append(
        escaping: position(date.startEdge == .open ? days.lowerBound : date.days.lowerBound))
      html.markup("%\" x2=\"")
      html.append(
        escaping: position(date.endEdge == .open ? days.upperBound : date.days.upperBound))
      html.markup("%\" y1=\"50%\" y2=\"50%\"/>")
    }
  }
}
