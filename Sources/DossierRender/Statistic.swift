import DossierLink
import DossierModel
import DossierQuantities
import DossierTemplates

/// What a statistic's page says beside what each entity's page says.
struct StatisticMatter: Sendable {
  let context: RenderContext
  let entity: Int
  let root: String
  let comparison: Comparison?
  let plot: [PlotGroupRow]
  let findings: [FindingRow]
  /// Pairs that cannot be compared: often each with each, so they stand apart.
  let apart: [FindingRow]

  init(_ context: RenderContext, entity: Int, root: String) {
    self.context = context
    self.entity = entity
    self.root = root
    comparison = context.site.comparisons[entity]
    plot = PlotGroupRow.groups(context, entity: entity, root: root)
    let found = context.findings(of: entity, root: root)
    findings = found.filter { $0.code != FindingRule.notComparable.rawValue }
    apart = found.filter { $0.code == FindingRule.notComparable.rawValue }
  }

  private var record: Record { context.site.entities[entity] }
  private var words: Words { context.words }

  var verdict: String? {
    comparison.map { VerdictText(context: context, comparison: $0).sentence }
  }

  var definition: [FactRow] {
    [
      ("unit", record.unit), ("population", record.population), ("place", record.place),
      ("period", record.period),
    ].compactMap { key, value in value.map { FactRow(words[key], $0) } }
  }

  /// In the order of the plot.
  var observations: [ObservationRow] {
    (comparison?.groups.flatMap(\.members) ?? []).map {
      ObservationRow(context, entity: entity, member: $0, root: root)
    }
  }

  var downloads: [DownloadRow] {
    guard comparison != nil else { return [] }
    let slug = record.slug
    return [
      DownloadRow(label: words["download_csv"], href: "\(root)data/statistics/\(slug).csv"),
      DownloadRow(label: words["download_json"], href: "\(root)data/observations.json"),
    ]
  }

  static let fields: [TemplateField<EntityView>] = [
    .text("verdict") { $0.isFirst ? $0.statistic?.verdict : nil },
    .flag("has_plot") { $0.isFirst && !($0.statistic?.plot.isEmpty ?? true) },
    .list("plot_groups") { $0.statistic?.plot ?? [] },
    .flag("has_findings") { $0.isFirst && !($0.statistic?.findings.isEmpty ?? true) },
    .list("findings") { $0.statistic?.findings ?? [] },
    .text("findings_note") { $0.context.findingsNote(of: $0.entity) },
    .flag("has_apart") { $0.isFirst && !($0.statistic?.apart.isEmpty ?? true) },
    .text("apart_phrase") { view in
      (view.statistic?.apart.count).map { view.context.words.count("not_comparable_n", $0) }
    },
    .list("apart") { $0.statistic?.apart ?? [] },
    .flag("has_definition") { $0.isFirst && !($0.statistic?.definition.isEmpty ?? true) },
    .list("definition") { $0.statistic?.definition ?? [] },
    .flag("has_observations") { $0.isFirst && $0.statistic?.comparison != nil },
    .list("observations") { $0.statistic?.observations ?? [] },
  ]
}

/// One row of the table of figures.
struct ObservationRow: TemplateView {
  let context: RenderContext
  let entity: Int
  let root: String
  private let observation: Observation
  private let figure: Figure?

  /// A row for the figure with a number among those of its statistic.
  init(_ context: RenderContext, entity: Int, member: Int, root: String) {
    self.context = context
    self.entity = entity
    self.root = root
    observation =
      context.site.observations[context.site.observationsOfEntity[entity].lowerBound + member]
    figure = context.site.comparisons[entity]?.figures[member]
  }

  private var mention: Mention { context.site.mentions.mention(observation.mention) }
  private var annotation: Annotation {
    context.texts[mention.document].value.annotations[mention.annotation]
  }

  /// Its amount in the statistic's unit, when the source uses another; the source's own conversions.
  private var conversions: String? {
    var texts = observation.conversions.map { context.quantityText($0) }
    if let figure, figure.quantity.unit != observation.quantity.unit {
      let note = figure.note.map { ", \($0)" } ?? ""
      texts.insert("= \(context.quantityText(figure.quantity))\(note)", at: 0)
    }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  static let fields: [TemplateField<Self>] = [
    .text("words") { $0.observation.words },
    .text("href") { $0.context.link(from: $0.root, to: $0.mention) },
    .text("value") { $0.context.quantityText($0.observation.quantity) },
    .text("qualifier") { _ in nil },
    .text("unit") { _ in nil },
    .text("conversion") { $0.conversions },
    .text("interval") { row in row.figure.flatMap { row.context.intervalText($0) } },
    .text("date_text") { row in row.observation.date.map { row.context.words.date($0) } },
    .text("period") { row in
      row.observation.period.map { period in
        PartialDate(period).map { row.context.words.date($0) } ?? period
      }
    },
    .text("population") { $0.observation.population },
    .text("place") { $0.observation.place },
    .text("by") { $0.observation.by?.name },
    .text("by_href") { row in
      row.observation.by?.entity.map { row.context.link(from: row.root, toEntity: $0) }
    },
    .text("origin") { $0.observation.origin?.name },
    .text("article_href") { $0.root + $0.context.paths.document($0.mention.document) },
    .text("title") { $0.context.title(ofDocument: $0.mention.document) },
    .text("letter") { $0.context.letters[$0.mention.document] },
    .text("status") { $0.annotation.status.rawValue },
    .text("status_word") { $0.context.words["status_\($0.annotation.status.rawValue)"] },
    .html("sentence_html") { row, html in
      let text = row.context.texts[row.mention.document].value
      SentenceHTML.write(text.annotations[row.mention.annotation], of: text, into: &html)
    },
    .text("citation") { row in
      let article = row.context.site.articles[row.mention.document]
      return "\(row.observation.words): \(row.context.citation(of: article))"
    },
  ]
}

extension RenderContext {
  /// "650,000 to 750,000, from rounding"; nil when the value stands for itself.
  func intervalText(_ figure: Figure) -> String? {
    let interval = figure.interval
    if interval.isPoint { return nil }
    let reason =
      figure.quantity.isConvention
      ? words["by_convention"]
      : !figure.quantity.isSingle
        ? words["as_stated"]
        : figure.quantity.qualifier == nil ? words["rounded"] : words["by_qualifier"]
    let low = interval.isBoundedBelow ? number(interval.low) : nil
    let high = interval.isBoundedAbove ? number(interval.high) : nil
    let range: String
    switch (low, high) {
    case (let low?, let high?): range = words.fill("range_between", ["low": low, "high": high])
    case (let low?, nil): range = words.fill("range_from", ["low": low])
    case (nil, let high?): range = words.fill("range_up_to", ["high": high])
    case (nil, nil): return nil
    }
    return "\(range), \(reason)"
  }

  /// Three decimals at most: intervals are worked out in floating point.
  private func number(_ value: Double) -> String {
    let decimal =
      abs(value) < 9e14
      ? DecimalNumber(Int64((value * 1000).rounded()), exponent: -3)
      : DecimalNumber(Int64(clamping: Int(value.rounded())))
    return QuantityFormat.number(decimal, language: words.language)
  }

  /// A statistic in a list, with what its figures say in short.
  func figureLink(_ entity: Int, root: String) -> EntityLinkRow {
    var row = EntityLinkRow(self, entity, root: root)
    guard let comparison = site.comparisons[entity] else { return row }
    row.value = VerdictText(context: self, comparison: comparison).range
    row.plot = smallPlot(entity)
    return row
  }

  /// All figures of a statistic on one line; empty when they cannot be compared.
  func smallPlot(_ entity: Int) -> HTML {
    var html = HTML()
    guard let comparison = site.comparisons[entity], comparison.groups.count == 1,
      let strip = FigureStrip(comparison.figures, language: words.language)
    else { return html }
    let start = site.observationsOfEntity[entity].lowerBound
    let shown = comparison.figures.prefix(60).map {
      (figure: $0, isDated: site.observations[start + $0.observation].date != nil)
    }
    let label = VerdictText(context: self, comparison: comparison).range ?? ""
    strip.write(shown, label: label, into: &html)
    return html
  }
}
