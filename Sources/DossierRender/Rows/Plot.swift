import DossierLink
import DossierModel
import DossierQuantities
import DossierTemplates

/// The axes of a statistic's plot, the same on all its pages.
struct PlotAxes: Sendable {
  let strip: FigureStrip
  /// Nil when its figures do not count over different times.
  let periods: PeriodStrip?
  let html: HTML

  /// Nil when no figure is a number.
  init?(_ context: RenderContext, entity: EntityID) {
    guard let comparison = context.site.comparisons[entity],
      let strip = FigureStrip(comparison.figures, language: context.words.language)
    else { return nil }
    self.strip = strip
    let observations = context.site.observations[context.site.observationsOfEntity[entity]]
    periods = PeriodStrip(
      observations.compactMap { $0.period.flatMap { PartialDate($0) } }, words: context.words)
    var html = HTML()
    strip.writeAxis(into: &html)
    self.html = html
  }
}

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
  ///
  /// `groups` are those that have figures on the page, with these.
  static func groups(
    _ context: RenderContext, entity: EntityID,
    _ groups: [(group: ComparisonGroup, members: ArraySlice<Int>)], on axes: PlotAxes?,
    root: String
  ) -> [PlotGroupRow] {
    guard let comparison = context.site.comparisons[entity], let axes else { return [] }
    return groups.map { group, members in
      PlotGroupRow(
        label: label(group, context, entity: entity),
        note: axes.strip.isLogarithmic ? context.words["logarithmic_axis"] : nil,
        axis: axes.html, periods: axes.periods,
        rows: members.map { member in
          PlotRow(
            context, figure: comparison.figures[member],
            number: context.site.observationsOfEntity[entity].lowerBound.advanced(by: member),
            root: root,
            strip: axes.strip, periods: axes.periods)
        })
    }
  }

  private static func label(
    _ group: ComparisonGroup, _ context: RenderContext, entity: EntityID
  ) -> String {
    let period = group.period.map { period in
      PartialDate(period).map { context.words.date($0) } ?? period
    }
    let parts = [group.population?.name, group.place?.name, period].compactMap { $0 }
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    // Beside groups that state something, this one is the one that does not.
    let labels = GroupLabel(context.words, context.site.comparisons[entity]?.groups ?? [group])
    let label = labels.text(group)
    if !label.isEmpty { return label }
    return group.unit == nil ? context.words["value"] : labels.unit(group)
  }
}

struct PlotRow: TemplateView {
  let context: RenderContext
  let figure: Figure
  let number: ObservationID
  let root: String
  let strip: FigureStrip
  let periods: PeriodStrip?

  private let mention: MentionID
  private let words: String
  private let by: String?
  private let isDated: Bool
  /// Over which time it counts; nil too when no strips of time are drawn.
  private let period: PartialDate?

  /// A row for the observation with a number and its figure.
  init(
    _ context: RenderContext, figure: Figure, number: ObservationID, root: String,
    strip: FigureStrip,
    periods: PeriodStrip?
  ) {
    self.context = context
    self.figure = figure
    self.number = number
    self.root = root
    self.strip = strip
    self.periods = periods
    mention = context.site.observations[number].mention
    words = context.site.observations[number].words
    by = context.site.speaker(of: context.site.observations[number], context.words)
    isDated = context.site.asOf(context.site.observations[number]) != nil
    period =
      periods == nil ? nil : context.site.observations[number].period.flatMap { PartialDate($0) }
  }

  private func write(into html: inout HTML) {
    strip.write([(figure, isDated)], into: &html) { html in
      html.append(context.tables.values, number)
      guard !context.tables.intervals.isEmpty(number) else { return }
      html.append(escaping: "; ")
      html.append(context.tables.intervals, number)
    }
  }

  static let fields: [TemplateField<Self>] = [
    .written("href") { row, html in
      row.context.writeLink(from: row.root, toMention: row.mention, into: &html)
    },
    .text("as_written") { $0.words },
    .written("letter") { row, html in
      html.append(
        row.context.tables.letters,
        row.context.site.article(of: row.context.site.observations[row.number]))
    },
    .text("by") { $0.by },
    .written("status") { row, html in
      html.append(row.context.tables.statuses, row.context.status(ofMention: row.mention))
    },
    .written("status_word") { row, html in
      html.append(row.context.tables.statusWords, row.context.status(ofMention: row.mention))
    },
    .html("strip_html") { row, html in row.write(into: &html) },
    .flag("has_period") { $0.period != nil },
    .html("period_html", when: { $0.period != nil }) { row, html in
      guard let period = row.period else { return }
      row.periods?.write(period, label: row.context.words.date(period), into: &html)
    },
  ]
}
