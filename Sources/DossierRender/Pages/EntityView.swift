import DossierLink
import DossierModel
import DossierTemplates

/// What all pages of an entity share.
struct EntityMatter: Sendable {
  let mentions: MentionOrder
  /// Of a statistic's plot.
  let axes: PlotAxes?

  init(_ context: RenderContext, entity: EntityID) {
    mentions = MentionOrder(context, entity: entity)
    axes = PlotAxes(context, entity: entity)
  }
}

/// The page of an entity; of a long list of mentions, one page.
struct EntityView: TemplateView {
  let context: RenderContext
  let entity: EntityID
  let page: Int
  let pageCount: Int
  let frame: Frame
  let record: Record
  let mentions: MentionPage
  let statistic: StatisticMatter?
  /// This and what follows is worked out for the first page only; empty on the others.
  let companions: [Companions.Row]
  let figures: [EntityLinkRow]
  let statements: [StatementRow]
  let surfaces: [Surfaces.Row]
  let locator: Locator?
  let months: MonthChart?

  init(
    _ context: RenderContext, entity: EntityID, _ matter: EntityMatter, page: Int, of pageCount: Int
  ) {
    self.context = context
    self.entity = entity
    self.page = page
    self.pageCount = pageCount
    let record = context.site.entities[entity]
    self.record = record
    var title = record.shownName
    if page > 1 { title += " · " + context.words.fill("page_n", ["n": String(page)]) }
    frame = Frame(
      context, path: context.paths.entity(entity, page: page), title: title,
      description: context.gloss(of: entity), section: context.paths.index(ofKind: record.kind),
      head: page == 1 ? Meta.head(ofEntity: entity, context) : HTML())
    mentions = matter.mentions.page(page)
    statistic =
      context.site.configuration.kinds[record.kind].family == .statistic
      ? StatisticMatter(context, entity: entity, matter.axes, root: frame.root, page: page) : nil
    let pairs = page == 1 ? Companions.pairs(of: entity, context) : []
    companions = Companions.rows(pairs, context, root: frame.root)
    figures = Companions.figures(pairs, of: entity, context, root: frame.root)
    statements = page == 1 ? StatementRow.rows(of: entity, context, root: frame.root) : []
    surfaces = page == 1 ? Surfaces.rows(of: entity, context) : []
    locator =
      page == 1 ? Locator(context, entity: entity, pairs: pairs, root: frame.root) : nil
    months = page == 1 ? MonthChart(context, entity: entity) : nil
  }

  var isFirst: Bool { page == 1 }
  var words: Words { context.words }
  var root: String { frame.root }
  var document: DocumentID { context.site.document(entity) }
  var kind: Kind { context.site.configuration.kinds[record.kind] }

  func groups(_ numbers: [MentionID]) -> [MentionGroupRow] {
    MentionGroupRow.groups(context, numbers, root: root)
  }

  var pager: PagerRow? {
    PagerRow(current: page, of: pageCount) { root + context.paths.entity(entity, page: $0) }
  }

  var notToConfuse: [EntityLinkRow] {
    record.notToConfuse.compactMap { reference in
      context.site.entitiesOfKind[record.kind]
        .first { context.site.entities[$0].slug == reference.value }
        .map { EntityLinkRow(context, $0, root: root) }
    }
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("kind") { $0.kind.name },
      .text("kind_word") { $0.context.kinds[$0.record.kind].title },
      .text("kind_href") { $0.root + $0.context.paths.index(ofKind: $0.record.kind) },
      .text("name") { $0.record.shownName },
      .text("gloss") { $0.context.gloss(of: $0.entity) },
      .text("aliases") { view in
        view.record.aliases.isEmpty
          ? nil
          : view.record.aliases.map(\.value)
            .joined(separator: view.words["list_separator"])
      },
      .written("mentions_phrase") { view, html in html.append(view.context.totals, view.entity) },
      .flag("has_text") { $0.isFirst && $0.record.text.bodyEnd > 0 },
      .html("text_html") { view, html in
        AnnotatedHTML(view.context, document: view.document, root: view.root)
          .writeBody(into: &html)
      },
      .flag("has_notes") { $0.isFirst && !$0.record.text.notes.isEmpty },
      .list("notes") { NoteRow.rows($0.context, document: $0.document, root: $0.root) },
      .flag("has_facts") { $0.isFirst && EntityFacts.isThere($0.record) },
      .list("facts") { EntityFacts.rows($0) },
      .flag("has_figures") { !$0.figures.isEmpty },
      .list("figures") { $0.figures },
      .flag("has_statements") { !$0.statements.isEmpty },
      .text("statements_title") { view in
        view.words.fill("figures_stated_by", ["name": view.record.shownName])
      },
      .list("statements") { $0.statements },
      .flag("has_said_groups") { !$0.mentions.said.isEmpty },
      .list("said_groups") { $0.groups($0.mentions.said) },
      .flag("has_mention_groups") { !$0.mentions.mentioned.isEmpty || !$0.mentions.said.isEmpty },
      .list("mention_groups") { $0.groups($0.mentions.mentioned) },
      .flag("has_record_groups") { !$0.mentions.apart.isEmpty },
      .list("record_groups") { $0.groups($0.mentions.apart) },
      .record("pager") { $0.pager },
      .flag("has_locator") { $0.locator != nil },
      .html("locator_html") { view, html in view.locator?.write(into: &html) },
      .flag("has_not_to_confuse") { $0.isFirst && !$0.notToConfuse.isEmpty },
      .list("not_to_confuse") { $0.notToConfuse },
      .flag("has_companions") { !$0.companions.isEmpty },
      .list("companions") { $0.companions },
      .flag("has_surfaces") { !$0.surfaces.isEmpty },
      .list("surfaces") { $0.surfaces },
      .flag("has_months") { $0.months != nil },
      .html("months_html") { view, html in view.months?.write(into: &html) },
      .list("months") { $0.months?.rows ?? [] },
      .flag("has_downloads") { $0.isFirst && !($0.statistic?.downloads.isEmpty ?? true) },
      .list("downloads") { $0.statistic?.downloads ?? [] },
    ] + StatisticMatter.fields
}

struct MonthRow: TemplateView {
  let label: String
  let count: String

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("count") { $0.count },
  ]
}

struct DownloadRow: TemplateView {
  let label: String
  let href: String

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("href") { $0.href },
  ]
}

/// What a record says of its entity, line by line.
enum EntityFacts {
  static func isThere(_ record: Record) -> Bool {
    record.role != nil || !record.nationality.isEmpty || record.code != nil || record.date != nil
      || !record.sameAs.isEmpty || record.place != nil || !record.partOf.isEmpty
      || record.speaksFor != nil
  }

  static func rows(_ view: EntityView) -> [FactRow] {
    let record = view.record
    let words = view.words
    var rows: [FactRow] = []
    if let role = record.role { rows.append(FactRow(words["role"], role)) }
    if !record.nationality.isEmpty {
      rows.append(FactRow(words["nationality"], nationality(view)))
    }
    if let code = record.code { rows.append(FactRow(words["iso_3166"], code.value)) }
    if let date = record.date { rows.append(FactRow(words["when"], words.date(date))) }
    if view.kind.family == .other, let place = record.place {
      rows.append(FactRow(words["place"], place))
    }
    if !record.partOf.isEmpty {
      let wholes = record.partOf.map { view.context.relatedLink($0.value, root: view.root) }
      rows.append(FactRow(words["part_of"], view.context.list(wholes)))
    }
    if let house = record.speaksFor {
      rows.append(
        FactRow(words["speaks_for"], view.context.relatedLink(house.value, root: view.root)))
    }
    for identifier in record.sameAs {
      let isWikidata = identifier.hasPrefix("Q")
      let address = isWikidata ? "https://www.wikidata.org/wiki/\(identifier)" : identifier
      rows.append(
        FactRow(
          words[isWikidata ? "wikidata" : "same_as"], external(address, words: identifier)))
    }
    return rows
  }

  private static func nationality(_ view: EntityView) -> HTML {
    var html = HTML()
    let site = view.context.site
    let countries = site.configuration.kinds.firstIndex { $0.family == .country } ?? 0
    for (index, code) in view.record.nationality.enumerated() {
      if index > 0 { html.append(escaping: view.words["list_separator"]) }
      let entity = site.entitiesOfKind[countries]
        .first { site.entities[$0].code?.value == code.uppercased() }
      guard let entity else {
        html.append(escaping: code)
        continue
      }
      html.markup("<a href=\"")
      html.append(escaping: view.context.link(from: view.root, toEntity: entity))
      html.markup("\">")
      html.append(escaping: site.entities[entity].shownName)
      html.markup("</a>")
    }
    return html
  }

  static func external(_ address: String, words: String) -> HTML {
    var html = HTML()
    guard let url = SafeURL(address) else { return HTML(escaping: words) }
    html.markup("<a class=\"external\" rel=\"noopener noreferrer\" href=\"")
    html.append(escapingHref: url.href)
    html.markup("\">")
    html.append(escaping: words)
    html.markup("</a>")
    return html
  }
}

/// The forms under which an entity appears, with counts.
enum Surfaces {
  struct Row: TemplateView {
    let words: String
    let count: String

    static let fields: [TemplateField<Self>] = [
      .text("words") { $0.words }, .text("count") { $0.count },
    ]
  }

  static func rows(of entity: EntityID, _ context: RenderContext) -> [Row] {
    var counts: [String: Int] = [:]
    for number in context.site.mentions.mentionsInArticles(of: entity) {
      let mention = context.site.mentions.place(of: number)
      let text = context.texts[mention.document]
      let words = text.value.annotations[mention.annotation].words
      counts[String(decoding: text.value.text[words], as: UTF8.self), default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { Row(words: $0.key, count: context.words.number($0.value)) }
  }
}
