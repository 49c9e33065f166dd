import DossierLink
import DossierModel

/// Mentions by month of the articles they stand in.
struct MonthChart: Sendable {
  private let months: [(year: Int, month: Int, count: Int)]
  private let words: Words

  /// Nil with fewer than two months to compare, over more than ten years, or before the year 0.
  init?(_ context: RenderContext, entity: EntityID) {
    words = context.words
    var counts: [Int: Int] = [:]
    for number in context.site.mentions.mentionsInArticles(of: entity) {
      guard let article = context.site.article(context.site.mentions.document(of: number)),
        let start = context.site.articles[article].date?.start, let month = start.month
      else {
        continue
      }
      counts[start.year * 12 + month - 1, default: 0] += 1
    }
    guard let first = counts.keys.min(), let last = counts.keys.max(), last > first,
      last - first <= 120, first >= 0
    else { return nil }
    months = (first...last).map { ($0 / 12, $0 % 12 + 1, counts[$0] ?? 0) }
  }

  var rows: [MonthRow] {
    months.filter { $0.count > 0 }.map {
      MonthRow(label: label($0.year, $0.month), count: words.number($0.count))
    }
  }

  private func label(_ year: Int, _ month: Int) -> String {
    words.fill("date_month", ["month": words["month_\(month)"], "year": String(year)])
  }

  func write(into html: inout HTML) {
    let most = Double(months.map(\.count).max() ?? 1)
    let step = 100 / Double(months.count)
    html.markup("<svg class=\"months\" role=\"img\" aria-label=\"")
    html.append(escaping: words["by_month"])
    html.markup("\"><line class=\"edge\" x1=\"0\" x2=\"100%\" y1=\"70%\" y2=\"70%\"/>")
    for (index, month) in months.enumerated() where month.count > 0 {
      let height = 62 * Double(month.count) / most
      html.markup("<rect class=\"bar\" x=\"")
      html.append(escaping: Decimals.text(Double(index) * step + step * 0.1))
      html.markup("%\" y=\"")
      html.append(escaping: Decimals.text(70 - height))
      html.markup("%\" width=\"")
      html.append(escaping: Decimals.text(step * 0.8))
      html.markup("%\" height=\"")
      html.append(escaping: Decimals.text(height))
      html.markup("%\"/>")
    }
    writeEnd(months[0], "0", "start", into: &html)
    writeEnd(months[months.count - 1], "100%", "end", into: &html)
    html.markup("</svg>")
  }

  private func writeEnd(
    _ month: (year: Int, month: Int, count: Int), _ x: String, _ anchor: String,
    into html: inout HTML
  ) {
    html.markup("<text x=\"")
    html.append(escaping: x)
    html.markup("\" y=\"95%\" text-anchor=\"")
    html.append(escaping: anchor)
    html.markup("\">")
    html.append(escaping: "\(words["month_short_\(month.month)"]) \(month.year)")
    html.markup("</text>")
  }
}
