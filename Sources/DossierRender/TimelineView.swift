import DossierLink
import DossierModel
import DossierTemplates

/// Everything that carries a date: events, publications, figures; by year and month.
struct TimelineView: TemplateView {
  let context: RenderContext
  let frame: Frame
  private let years: [Year]
  private let dates: [PartialDate]
  private let axis: TimeAxis?

  init(_ context: RenderContext) {
    self.context = context
    frame = Frame(
      context, path: "timeline.html", title: context.words["title_timeline"],
      section: "timeline.html")
    let moments = Self.moments(context)
    years = Self.years(of: moments, context)
    dates = moments.map(\.date)
    axis = TimeAxis(dates, words: context.words)
  }

  private static func moments(_ context: RenderContext) -> [Moment] {
    let site = context.site
    var moments: [Moment] = []
    for (number, article) in site.articles.enumerated() {
      guard let date = article.date else { continue }
      moments.append(
        Moment(
          context: context, date: date, type: "publication", text: article.title,
          href: context.paths.article(number), kind: nil, letter: context.letters[number],
          value: article.publisher))
    }
    for (number, record) in site.entities.enumerated() {
      guard let date = record.date else { continue }
      moments.append(
        Moment(
          context: context, date: date, type: "event", text: record.name.value,
          href: context.paths.entity(number), kind: site.kind(of: number).name, letter: nil,
          value: record.description))
    }
    for (entity, range) in site.observationsOfEntity.enumerated() {
      for number in range {
        guard let date = site.observations[number].date else { continue }
        let mention = site.mentions.mention(site.observations[number].mention)
        moments.append(
          Moment(
            context: context, date: date, type: "observation",
            text: site.observations[number].words,
            href: context.link(from: "", to: mention), kind: site.kind(of: entity).name,
            letter: mention.document < context.letters.count
              ? context.letters[mention.document] : nil,
            value: site.entities[entity].name.value))
      }
    }
    let keys = moments.enumerated().map { number, moment in
      let days = moment.date.days
      return (from: days.lowerBound, to: days.upperBound, number: number)
    }
    return keys.sorted { ($0.from, $0.to, $0.number) < ($1.from, $1.to, $1.number) }
      .map { moments[$0.number] }
  }

  private static func years(of moments: [Moment], _ context: RenderContext) -> [Year] {
    var years: [Year] = []
    for moment in moments {
      let start = moment.date.start
      if years.last?.number != start.year {
        let before = years.last?.number ?? start.year
        let gap = gap(after: before, before: start.year, context)
        years.append(Year(number: start.year, gap: gap, months: []))
      }
      let month = start.month
      if years[years.count - 1].months.last?.number != .some(month) {
        years[years.count - 1].months.append(
          Month(
            number: month,
            label: month.map { context.words["month_\($0)"] }, moments: []))
      }
      let last = years[years.count - 1].months.count - 1
      years[years.count - 1].months[last].moments.append(moment)
    }
    return years
  }

  private static func gap(after: Int, before: Int, _ context: RenderContext) -> String? {
    switch before - after {
    case ...1: nil
    case 2: context.words.fill("gap_year", ["from": String(after + 1)])
    default:
      context.words.fill("gap_years", ["from": String(after + 1), "to": String(before - 1)])
    }
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("title") { $0.context.words["title_timeline"] },
      .flag("has_overview") { $0.axis != nil },
      .html("overview_html") { view, html in
        view.axis?.writeOverview(
          view.dates, label: view.context.words["timeline_overview"], into: &html)
      },
      .flag("has_years") { !$0.years.isEmpty },
      .list("years") { $0.years },
    ]

  struct Year: TemplateView {
    let number: Int
    let gap: String?
    var months: [Month]

    static let fields: [TemplateField<Self>] = [
      .text("id") { "y\($0.number)" }, .text("label") { String($0.number) },
      .text("gap") { $0.gap }, .list("months") { $0.months },
    ]
  }

  struct Month: TemplateView {
    let number: Int?
    let label: String?
    var moments: [Moment]

    static let fields: [TemplateField<Self>] = [
      .text("label") { $0.label }, .list("events") { $0.moments },
    ]
  }

  struct Moment: TemplateView {
    let context: RenderContext
    let date: PartialDate
    let type: String
    let text: String
    let href: String
    let kind: String?
    let letter: String?
    let value: String?

    static let fields: [TemplateField<Self>] = [
      .text("type") { $0.type }, .text("type_word") { $0.context.words[$0.type] },
      .text("date_text") { $0.context.words.date($0.date) },
      .text("datetime") { $0.date.machineReadable }, .text("text") { $0.text },
      .text("href") { $0.href }, .text("kind") { $0.kind }, .text("letter") { $0.letter },
      .text("value") { $0.value },
    ]
  }
}
