import DossierLink
import DossierModel
import DossierQuantities
import DossierTemplates

/// A page without matter of its own: not found, what is checked.
struct PlainView: TemplateView {
  let frame: Frame

  init(_ context: RenderContext, path: String, titleKey: String) {
    frame = Frame(context, path: path, title: context.words[titleKey])
  }

  static let fields: [TemplateField<Self>] = Frame.fields { $0.frame }
}

/// The page at an address that an entity once had: a plain link to where it is now.
struct MovedView: TemplateView {
  let context: RenderContext
  let frame: Frame
  let entity: EntityID

  init(_ context: RenderContext, entity: EntityID, path: String) {
    self.context = context
    self.entity = entity
    frame = Frame(context, path: path, title: context.site.entities[entity].shownName)
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("name") { $0.context.site.entities[$0.entity].shownName },
      .text("href") { $0.context.link(from: $0.frame.root, toEntity: $0.entity) },
    ]
}

/// An article in a list.
struct ArticleRow: TemplateView {
  let context: RenderContext
  let article: ArticleID
  let root: String
  var strip = HTML()

  static let fields: [TemplateField<Self>] = [
    .text("letter") { $0.context.letters[$0.article] },
    .text("title") { $0.context.site.articles[$0.article].title },
    .text("text_language") { $0.context.foreignLanguage(of: $0.context.site.document($0.article)) },
    .text("href") { $0.root + $0.context.paths.article($0.article) },
    .text("gloss") { $0.context.site.articles[$0.article].description },
    .text("publisher") { $0.context.site.articles[$0.article].publisher },
    .text("year") { row in
      row.context.site.articles[row.article].date.map { row.context.words.year(of: $0) }
    },
    .text("date_text") { row in
      row.context.site.articles[row.article].date.map { row.context.words.date($0) }
    },
    .text("datetime") { $0.context.site.articles[$0.article].date?.machineReadable },
    .text("annotations_phrase") { row in
      row.context.words.count(
        "annotations_n", row.context.texts[row.context.site.document(row.article)].bodyCount)
    },
    .flag("has_strip") { !$0.strip.isEmpty },
    .html("strip_html") { $1.append($0.strip) },
  ]
}

/// All articles, oldest first, on an axis of time; 200 a page.
struct ArticlesView: TemplateView {
  let context: RenderContext
  let page: Int
  let frame: Frame

  static let size = 200

  static func pageCount(_ site: Site) -> Int { max(1, (site.articles.count + size - 1) / size) }

  static func path(page: Int) -> String {
    page == 1 ? "articles/index.html" : "articles/index/\(page).html"
  }

  init(_ context: RenderContext, page: Int) {
    self.context = context
    self.page = page
    frame = Frame(
      context, path: Self.path(page: page), title: context.words["title_articles"],
      section: "articles/index.html")
  }

  private var pager: PagerRow? {
    PagerRow(current: page, of: Self.pageCount(context.site)) {
      frame.root + Self.path(page: $0)
    }
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("title") { $0.context.words["title_articles"] },
      .text("count_phrase") {
        $0.context.words.count("articles_n", $0.context.site.articles.count)
      },
      .flag("has_axis") { $0.context.timeAxis != nil },
      .html("axis_html") { view, html in view.context.timeAxis?.writeAxis(into: &html) },
      .list("articles") {
        $0.context.articleRows(
          root: $0.frame.root, from: ($0.page - 1) * Self.size, count: Self.size)
      },
      .record("pager") { $0.pager },
    ]
}

extension RenderContext {
  /// Oldest first, as a story is read; undated ones last.
  func articleRows(root: String, from start: Int = 0, count: Int) -> [ArticleRow] {
    let dated = site.articles.prefix { $0.date != nil }.count
    let axis = timeAxis
    let shown = start..<max(start, min(start + count, site.articles.count))
    return shown.map { place in
      let article = ArticleID(place < dated ? dated - 1 - place : place)
      var row = ArticleRow(context: self, article: article, root: root)
      if let date = site.articles[article].date, let axis {
        axis.writeStrip(date, into: &row.strip)
      }
      return row
    }
  }
}

/// The overview of a kind: who is where, and everybody from A to Z.
struct KindView: TemplateView {
  let context: RenderContext
  let kind: Int
  let frame: Frame
  private let groups: [LetterGroup]

  init(_ context: RenderContext, kind: Int) {
    self.context = context
    self.kind = kind
    frame = Frame(
      context, path: context.paths.index(ofKind: kind), title: context.kinds[kind].plural,
      section: context.paths.index(ofKind: kind))
    groups = LetterGroup.groups(context, kind: kind, root: frame.root)
  }

  private var letters: [LetterRow] {
    let used = Set(groups.map(\.label))
    let latin = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    let others = groups.map(\.label).filter { !latin.contains($0) }
    return (latin + others).map { letter in
      LetterRow(
        label: letter, href: used.contains(letter) ? "#\(LetterGroup.id(letter))" : nil)
    }
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("kind") { $0.context.site.configuration.kinds[$0.kind].name },
      .text("title") { $0.context.kinds[$0.kind].plural },
      .text("count_phrase") { view in
        view.context.words.count("entities_n", view.context.site.entitiesOfKind[view.kind].count)
      },
      .record("matrix") { view in
        Matrix(view.context, kind: view.kind, root: view.frame.root, limit: 40)
      },
      .list("letters") { $0.letters },
      .list("letter_groups") { $0.groups },
    ]
}

struct LetterRow: TemplateView {
  let label: String
  let href: String?

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("href") { $0.href },
  ]
}

/// The entities whose names begin with one letter.
struct LetterGroup: TemplateView {
  let label: String
  let entities: [EntityLinkRow]

  static func id(_ letter: String) -> String { "letter-\(Folding.fold(letter))" }

  static let fields: [TemplateField<Self>] = [
    .text("id") { id($0.label) }, .text("label") { $0.label }, .list("entities") { $0.entities },
  ]

  static func groups(_ context: RenderContext, kind: Int, root: String) -> [LetterGroup] {
    let site = context.site
    let sorted = site.entitiesOfKind[kind]
      .map { (key: Folding.fold(site.entities[$0].shownName), entity: $0) }
      .sorted { ($0.key, $0.entity) < ($1.key, $1.entity) }
    var groups: [LetterGroup] = []
    var rows: [EntityLinkRow] = []
    var label = ""
    for (key, entity) in sorted {
      let first = key.first.map { $0.isLetter ? String($0).uppercased() : "#" } ?? "#"
      if first != label, !rows.isEmpty {
        groups.append(LetterGroup(label: label, entities: rows))
        rows = []
      }
      label = first
      var row = EntityLinkRow(context, entity, root: root)
      row.count = context.mentionCounts[entity]
      rows.append(row)
    }
    if !rows.isEmpty { groups.append(LetterGroup(label: label, entities: rows)) }
    return merged(groups)
  }

  /// Names that begin with no letter may sort on both sides of the letters.
  private static func merged(_ groups: [LetterGroup]) -> [LetterGroup] {
    var merged: [LetterGroup] = []
    for group in groups {
      if let known = merged.firstIndex(where: { $0.label == group.label }) {
        merged[known] = LetterGroup(
          label: group.label, entities: merged[known].entities + group.entities)
      } else {
        merged.append(group)
      }
    }
    return merged
  }
}

/// The overview of statistics: each with its figures on a line.
struct StatisticsView: TemplateView {
  let context: RenderContext
  let kind: Int
  let frame: Frame

  init(_ context: RenderContext, kind: Int) {
    self.context = context
    self.kind = kind
    frame = Frame(
      context, path: context.paths.index(ofKind: kind), title: context.kinds[kind].plural,
      section: context.paths.index(ofKind: kind))
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("title") { $0.context.kinds[$0.kind].plural },
      .text("count_phrase") { view in
        view.context.words.count("statistics_n", view.context.site.entitiesOfKind[view.kind].count)
      },
      .list("statistics") { view in
        view.context.statisticsInOrder.map {
          StatisticRow(view.context, entity: $0, root: view.frame.root)
        }
      },
    ]
}

/// A statistic in the overview.
struct StatisticRow: TemplateView {
  let context: RenderContext
  let entity: EntityID
  let root: String
  private let verdict: String?
  private let plot: HTML

  init(_ context: RenderContext, entity: EntityID, root: String) {
    self.context = context
    self.entity = entity
    self.root = root
    verdict = context.summaries[entity]?.verdict
    plot = context.summaries[entity]?.plot ?? HTML()
  }

  private var record: Record { context.site.entities[entity] }

  private var origins: String? {
    context.site.comparisons[entity].map {
      context.words.count("origins_n", $0.namedOrigins)
    }
  }

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.record.shownName },
    .text("href") { $0.context.link(from: $0.root, toEntity: $0.entity) },
    .text("gloss") { $0.context.gloss(of: $0.entity) },
    .text("unit") { $0.record.unit },
    .text("observations_phrase") { row in
      row.context.words.count(
        "observations_n", row.context.site.observationsOfEntity[row.entity].count)
    },
    .text("origins_phrase") { $0.origins },
    .text("range") { $0.context.summaries[$0.entity]?.range },
    .text("verdict") { $0.verdict },
    .flag("has_conflict") { $0.context.hasConflict($0.entity) },
    .flag("has_plot") { !$0.plot.isEmpty },
    .html("plot_html") { $1.append($0.plot) },
  ]
}
