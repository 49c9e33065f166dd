import DossierLink
import DossierModel
import DossierTemplates

/// A page of everything that carries a date: events, publications, figures; by year and month.
struct TimelineView: TemplateView {
  let context: RenderContext
  let frame: Frame
  private let list: TimelineList
  private let page: Int

  static func path(page: Int) -> String {
    page == 1 ? "timeline.html" : "timeline/index/\(page).html"
  }

  init(_ context: RenderContext, _ list: TimelineList, page: Int) {
    self.context = context
    self.list = list
    self.page = page
    frame = Frame(
      context, path: Self.path(page: page), title: context.words["title_timeline"],
      section: "timeline.html")
  }

  private var years: [Year] {
    let shown = ((page - 1) * TimelineList.size..<list.moments.count).prefix(TimelineList.size)
    var years: [Year] = []
    for index in shown {
      let start = list.moments[index].date.start
      if years.last?.number != start.year {
        let before = index > 0 ? list.lastYears[index - 1] : start.year
        let gap = Self.gap(after: before, before: start.year, context)
        years.append(
          Year(
            number: start.year, label: context.words.year(start.year), gap: gap, months: []))
      }
      let month = start.month
      if years[years.count - 1].months.last?.number != .some(month) {
        years[years.count - 1].months.append(
          Month(number: month, label: month.map { context.words["month_\($0)"] }, moments: []))
      }
      let last = years[years.count - 1].months.count - 1
      years[years.count - 1].months[last].moments.append(
        MomentRow(context, list.moments[index], root: frame.root))
    }
    return years
  }

  private var pager: PagerRow? {
    PagerRow(current: page, of: list.pageCount) { frame.root + Self.path(page: $0) }
  }

  private static func gap(after: Int, before: Int, _ context: RenderContext) -> String? {
    switch before - after {
    case ...1: nil
    case 2: context.words.fill("gap_year", ["from": context.words.year(after + 1)])
    default:
      context.words.fill(
        "gap_years",
        ["from": context.words.year(after + 1), "to": context.words.year(before - 1)])
    }
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("title") { $0.context.words["title_timeline"] },
      .flag("has_overview") { $0.page == 1 && $0.list.axis != nil },
      .html("overview_html") { view, html in
        view.list.axis?.writeOverview(
          view.list.moments.lazy.map(\.date), label: view.context.words["timeline_overview"],
          into: &html)
      },
      .flag("has_years") { !$0.list.moments.isEmpty },
      .list("years") { $0.years },
      .record("pager") { $0.pager },
    ]

  struct Year: TemplateView {
    let number: Int
    let label: String
    let gap: String?
    var months: [Month]

    static let fields: [TemplateField<Self>] = [
      .text("id") { "y\($0.number)" }, .text("label") { $0.label },
      .text("gap") { $0.gap }, .list("months") { $0.months },
    ]
  }

  struct Month: TemplateView {
    let number: Int?
    let label: String?
    var moments: [MomentRow]

    static let fields: [TemplateField<Self>] = [
      .text("label") { $0.label }, .list("events") { $0.moments },
    ]
  }
}

/// All moments of a dossier in order, made once for all pages.
struct TimelineList: Sendable {
  /// How many moments a page has: about 400 KB of them.
  static let size = 1_000

  let moments: [Moment]
  /// For each moment, the last year that it or one before it reaches into.
  let lastYears: [Int]
  let axis: TimeAxis?

  struct Moment: Sendable {
    /// What carries the date, by its number in the site.
    enum Source: Sendable {
      case article(ArticleID), record(EntityID), observation(ObservationID, entity: EntityID)
    }

    let date: PartialDate
    let source: Source
  }

  var pageCount: Int { max(1, (moments.count + Self.size - 1) / Self.size) }

  init(_ context: RenderContext) {
    let site = context.site
    var moments: [Moment] = []
    for (number, article) in site.articles.identified {
      if let date = article.date { moments.append(Moment(date: date, source: .article(number))) }
    }
    for (number, record) in site.entities.identified {
      if let date = record.date { moments.append(Moment(date: date, source: .record(number))) }
    }
    for (entity, range) in site.observationsOfEntity.identified {
      for number in range {
        guard let date = site.observations[number].date else { continue }
        moments.append(Moment(date: date, source: .observation(number, entity: entity)))
      }
    }
    let keys = moments.enumerated().map { number, moment in
      let days = moment.date.days
      return (from: days.lowerBound, to: days.upperBound, number: number)
    }
    self.moments = keys.sorted { ($0.from, $0.to, $0.number) < ($1.from, $1.to, $1.number) }
      .map { moments[$0.number] }
    var lastYear = Int.min
    lastYears = self.moments.map { moment in
      lastYear = max(lastYear, (moment.date.end ?? moment.date.start).lastYear)
      return lastYear
    }
    axis = TimeAxis(self.moments.map(\.date), words: context.words)
  }
}

/// A date with what happened on it.
struct MomentRow: TemplateView {
  private let words: Words
  private let date: PartialDate
  private var type = ""
  private var text = ""
  private var href = ""
  private var kind: String?
  private var letter: String?
  private var value: String?

  init(_ context: RenderContext, _ moment: TimelineList.Moment, root: String) {
    // Not by a `let site`: a copy of it counts up each of its parts, for each of 70,000 figures.
    words = context.words
    date = moment.date
    switch moment.source {
    case .article(let number):
      type = "publication"
      text = context.site.articles[number].title
      href = root + context.paths.article(number)
      letter = context.letters[number]
      value = context.site.articles[number].publisher
    case .record(let number):
      type = "event"
      text = context.site.entities[number].shownName
      href = root + context.paths.entity(number)
      kind = context.site.kind(of: number).name
      value = context.site.entities[number].description
    case .observation(let number, let entity):
      let mention = context.site.mentions.place(of: context.site.observations[number].mention)
      type = "observation"
      text = context.site.observations[number].words
      href = context.link(from: root, to: mention)
      kind = context.site.kind(of: entity).name
      letter = context.site.article(mention.document).map { context.letters[$0] }
      value = context.site.entities[entity].shownName
    }
  }

  static let fields: [TemplateField<Self>] = [
    .text("type") { $0.type }, .text("type_word") { $0.words[$0.type] },
    .text("date_text") { $0.words.date($0.date) },
    .text("datetime") { $0.date.machineReadable }, .text("text") { $0.text },
    .text("href") { $0.href }, .text("kind") { $0.kind }, .text("letter") { $0.letter },
    .text("value") { $0.value },
  ]
}
