import DossierLink
import DossierModel
import DossierQuantities
import DossierTemplates

/// Figures that can be compared, each on its own line of one axis.
struct PlotGroupRow: TemplateView {
  let label: String
  let note: String?
  let axis: HTML
  let periods: PeriodStrip?
  let rows: [PlotRow]

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("note") { $0.note },
    .flag("has_periods") { $0.periods != nil },
    .html("axis_html") { $1.append($0.axis) },
    .html("period_axis_html", when: { $0.periods != nil }) { $0.periods?.writeAxis(into: &$1) },
    .list("rows") { $0.rows },
  ]

  /// Groups of one statistic share a scale, so that eyes may wander, but never an axis line.
  static func groups(_ context: RenderContext, entity: Int, root: String) -> [PlotGroupRow] {
    guard let comparison = context.site.comparisons[entity],
      let strip = FigureStrip(comparison.figures, language: context.words.language)
    else { return [] }
    var axisHTML = HTML()
    strip.writeAxis(into: &axisHTML)
    let observations = context.site.observations[context.site.observationsOfEntity[entity]]
    let periods = PeriodStrip(
      observations.compactMap { $0.period.flatMap { PartialDate($0) } }, words: context.words)
    return comparison.groups.map { group in
      PlotGroupRow(
        label: label(group, context, entity: entity),
        note: strip.isLogarithmic ? context.words["logarithmic_axis"] : nil, axis: axisHTML,
        periods: periods,
        rows: group.members.prefix(200).map { member in
          PlotRow(
            context: context, figure: comparison.figures[member],
            number: context.site.observationsOfEntity[entity].lowerBound + member, root: root,
            strip: strip, periods: periods)
        })
    }
  }

  private static func label(
    _ group: ComparisonGroup, _ context: RenderContext, entity: Int
  ) -> String {
    let period = group.period.map { period in
      PartialDate(period).map { context.words.date($0) } ?? period
    }
    let parts = [group.population, group.place, period].compactMap { $0 }
    return parts.isEmpty
      ? group.unit ?? context.site.entities[entity].unit ?? context.words["value"]
      : parts.joined(separator: ", ")
  }
}

struct PlotRow: TemplateView {
  let context: RenderContext
  let figure: Figure
  let number: Int
  let root: String
  let strip: FigureStrip
  let periods: PeriodStrip?

  private var period: PartialDate? {
    periods == nil ? nil : observation.period.flatMap { PartialDate($0) }
  }
  private var observation: Observation { context.site.observations[number] }
  private var mention: Mention { context.site.mentions.mention(observation.mention) }
  private var status: Status {
    context.texts[mention.document].value.annotations[mention.annotation].status
  }

  private func write(into html: inout HTML) {
    let interval = context.intervalText(figure).map { "; \($0)" } ?? ""
    strip.write(
      [(figure, observation.date != nil)],
      label: context.quantityText(observation.quantity) + interval, into: &html)
  }

  static let fields: [TemplateField<Self>] = [
    .text("href") { $0.context.link(from: $0.root, to: $0.mention) },
    .text("as_written") { $0.observation.words },
    .text("letter") { $0.context.letters[$0.mention.document] },
    .text("by") { $0.observation.by?.name },
    .text("status") { $0.status.rawValue },
    .text("status_word") { $0.context.words["status_\($0.status.rawValue)"] },
    .html("strip_html") { row, html in row.write(into: &html) },
    .flag("has_period") { $0.period != nil },
    .html("period_html", when: { $0.period != nil }) { row, html in
      guard let period = row.period else { return }
      row.periods?.write(period, label: row.context.words.date(period), into: &html)
    },
  ]
}
