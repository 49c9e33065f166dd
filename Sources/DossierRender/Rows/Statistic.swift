import DossierLink
import DossierModel
import DossierQuantities
import DossierTemplates

/// What a statistic's page says beside what each entity's page says.
///
/// Figures go on over the statistic's pages as mentions do, in the plot and in the table alike: there
/// are never more figures than mentions, and pages have the same number of both.
struct StatisticMatter: Sendable {
  let context: RenderContext
  let entity: EntityID
  let root: String
  let comparison: Comparison?
  /// The page's figures by group, as numbers in the comparison.
  let groups: [(group: ComparisonGroup, members: ArraySlice<Int>)]
  let plot: [PlotGroupRow]
  /// Empty on all pages but the first.
  let findings: [FindingRow]
  /// Pairs that cannot be compared: often each with each, so they stand apart.
  let apart: [FindingRow]
  /// Which figures the page has of all; nil when it has them all.
  let part: String?

  init(_ context: RenderContext, entity: EntityID, _ axes: PlotAxes?, root: String, page: Int) {
    self.context = context
    self.entity = entity
    self.root = root
    let comparison = context.site.comparisons[entity]
    self.comparison = comparison
    let total = comparison?.groups.reduce(0) { $0 + $1.members.count } ?? 0
    let shown = MentionPage.range(page, of: total)
    groups = comparison.map { Self.groups(of: $0, entity, context.site, shown) } ?? []
    plot = PlotGroupRow.groups(context, entity: entity, groups, on: axes, root: root)
    let words = context.words
    part =
      shown.count == total
      ? nil
      : words.fill(
        "observations_part",
        [
          "from": words.number(shown.lowerBound + 1), "to": words.number(shown.upperBound),
          "total": words.number(total),
        ])
    let found = page == 1 ? context.findings(of: entity, root: root) : []
    findings = found.filter { $0.code != FindingRule.notComparable.rawValue }
    apart = found.filter { $0.code == FindingRule.notComparable.rawValue }
  }

  /// The groups with those of their figures that are in a range of all: in the groups' order, and in
  /// each by the dates as of which they hold, undated ones last.
  private static func groups(
    of comparison: Comparison, _ entity: EntityID, _ site: Site, _ shown: Range<Int>
  ) -> [(group: ComparisonGroup, members: ArraySlice<Int>)] {
    let first = site.observationsOfEntity[entity].lowerBound
    func day(_ member: Int) -> Int {
      site.asOf(site.observations[first.advanced(by: member)])?.date.days.lowerBound ?? Int.max
    }
    var start = 0
    return comparison.groups.compactMap { group in
      let part = (start..<(start + group.members.count)).part(on: shown)
      start += group.members.count
      if part.isEmpty { return nil }
      let inOrder = group.members.map { (day: day($0), member: $0) }.sorted { $0 < $1 }
      return (group, inOrder.map(\.member)[part])
    }
  }

  private var record: Record { context.site.entities[entity] }
  private var words: Words { context.words }

  var verdict: String? {
    context.summaries[entity]?.verdict
  }

  var definition: [FactRow] {
    [
      ("unit", record.unit), ("population", record.population), ("place", record.place),
      ("period", record.period),
    ].compactMap { key, value in value.map { FactRow(words[key], $0) } }
  }

  /// In the order of the plot.
  var observations: [ObservationRow] {
    guard let comparison else { return [] }
    let start = context.site.observationsOfEntity[entity].lowerBound
    return groups.flatMap { group in
      group.members.map {
        ObservationRow(
          context, id: start.advanced(by: $0), figure: comparison.figures[$0], root: root)
      }
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
    .flag("has_plot") { !($0.statistic?.plot.isEmpty ?? true) },
    .list("plot_groups") { $0.statistic?.plot ?? [] },
    .flag("has_findings") { !($0.statistic?.findings.isEmpty ?? true) },
    .list("findings") { $0.statistic?.findings ?? [] },
    .flag("has_no_findings") {
      $0.isFirst && $0.record.text.bodyEnd == 0 && ($0.statistic?.findings.isEmpty ?? true)
    },
    .text("findings_note") { $0.context.findingsNote(of: $0.entity) },
    .flag("has_apart") { !($0.statistic?.apart.isEmpty ?? true) },
    .text("apart_phrase") { view in
      (view.statistic?.apart.count).map { view.context.words.count("not_comparable_n", $0) }
    },
    .list("apart") { $0.statistic?.apart ?? [] },
    .flag("has_definition") { $0.isFirst && !($0.statistic?.definition.isEmpty ?? true) },
    .list("definition") { $0.statistic?.definition ?? [] },
    .flag("has_observations") { !($0.statistic?.groups.isEmpty ?? true) },
    .text("observations_part") { $0.statistic?.part },
    .list("observations") { $0.statistic?.observations ?? [] },
  ]
}

/// One row of the table of figures.
struct ObservationRow: TemplateView {
  let context: RenderContext
  let root: String
  private let id: ObservationID
  private let observation: Observation
  private let figure: Figure
  private let mention: Mention

  private var article: ArticleID { context.site.article(of: observation) }

  /// A row for the observation with a number and its figure.
  init(_ context: RenderContext, id: ObservationID, figure: Figure, root: String) {
    self.context = context
    self.root = root
    self.id = id
    self.figure = figure
    observation = context.site.observations[id]
    mention = context.site.mentions.place(of: observation.mention)
  }

  /// Its amount in the statistic's unit, when the source uses another; the source's own conversions.
  private var conversions: String? {
    var texts = observation.conversions.map { context.quantityText($0) }
    if figure.quantity.unit != observation.quantity.unit {
      let note = conversionNote.map { ", \($0)" } ?? ""
      texts.insert("= \(context.quantityText(figure.quantity))\(note)", at: 0)
    }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  /// What was done to the unit; nil when nothing was.
  private var conversionNote: String? {
    func note(_ key: String, _ unit: String) -> String {
      let language = context.words.language
      return context.words.fill(
        key, ["unit": QuantityFormat.unitName(unit, language: language)])
    }
    return switch figure.conversion {
    case .none: nil
    case .ratio(let unit): note("converted_ratio", unit)
    case .source(let unit): note("converted_source", unit)
    case .rate(let unit): note("converted_rate", unit)
    }
  }

  static let fields: [TemplateField<Self>] = [
    .text("words") { $0.observation.words },
    .written("href") { row, html in
      row.context.writeLink(from: row.root, toMention: row.observation.mention, into: &html)
    },
    .written("value", when: { !$0.context.tables.values.isEmpty($0.id) }) { row, html in
      html.append(row.context.tables.values, row.id)
    },
    .text("conversion") { $0.conversions },
    .written("interval", when: { !$0.context.tables.intervals.isEmpty($0.id) }) { row, html in
      html.append(row.context.tables.intervals, row.id)
    },
    .text("date_text") { row in row.observation.date.map { row.context.dates[$0] } },
    .text("article_date") { row in
      guard let asOf = row.context.site.asOf(row.observation), asOf.isAssumed else { return nil }
      return row.context.words.fill(
        "as_of_article", ["date": row.context.words.date(asOf.date)])
    },
    .text("period") { row in
      row.observation.period.map { period in
        PartialDate(period).map { row.context.words.date($0) } ?? period
      }
    },
    .text("population") { $0.observation.population?.name },
    .text("place") { $0.observation.place?.name },
    .text("by") { $0.observation.by?.name },
    .text("by_href") { row in
      row.observation.by?.entity.map { row.context.link(from: row.root, toEntity: $0) }
    },
    .text("origin") { $0.observation.origin?.name },
    .written("article_href") { row, html in
      html.append(escaping: row.root)
      html.append(row.context.tables.documents, row.mention.document)
    },
    .written("title") { row, html in
      html.append(row.context.tables.titles, row.mention.document)
    },
    .written("letter") { row, html in
      html.append(row.context.tables.letters, row.article)
    },
    .written("status") { row, html in
      html.append(
        row.context.tables.statuses, row.context.status(ofMention: row.observation.mention))
    },
    .written("status_word") { row, html in
      html.append(
        row.context.tables.statusWords, row.context.status(ofMention: row.observation.mention))
    },
    .html("sentence_html") { row, html in
      let text = row.context.texts[row.mention.document]
      SentenceHTML.write(
        sentence: text.value.annotations[row.mention.annotation].sentence,
        words: text.value.annotations[row.mention.annotation].words, of: text.value,
        into: &html)
    },
    .text("citation") { row in
      "\(row.observation.words): \(row.context.citations[row.article])"
    },
  ]
}

extension RenderContext {
  /// A statistic in a list, with what its figures say in short.
  func figureLink(_ entity: EntityID, root: String) -> EntityLinkRow {
    var row = EntityLinkRow(self, entity, root: root)
    guard let summary = summaries[entity] else { return row }
    row.value = summary.range
    row.plot = summary.plot
    return row
  }
}
