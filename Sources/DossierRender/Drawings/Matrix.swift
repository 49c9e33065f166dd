import DossierLink
import DossierModel
import DossierTemplates

/// Articles × entities of one kind: who is mentioned where, how often.
struct Matrix: TemplateView {
  let context: RenderContext
  let kind: Int
  let root: String
  private let rows: [Row]
  private let columns: [Heading]
  private let hidden: Int

  /// More articles than this make no table to look at; then there is none.
  private static let mostColumns = 26

  init?(_ context: RenderContext, kind: Int, root: String, limit: Int) {
    let site = context.site
    let dated = site.articles.prefix { $0.date != nil }.count
    let order =
      site.articles.indices.prefix(dated).reversed() + site.articles.indices.dropFirst(dated)
    guard (1...Self.mostColumns).contains(order.count) else { return nil }
    self.context = context
    self.kind = kind
    self.root = root
    columns = order.map {
      Heading(
        letter: context.letters[$0], href: root + context.paths.article($0),
        title: site.articles[$0].title)
    }
    let weighed = site.entitiesOfKind[kind].filter { context.mentionCounts[$0] > 0 }
      .sorted { (-context.mentionCounts[$0], $0) < (-context.mentionCounts[$1], $1) }
    guard !weighed.isEmpty else { return nil }
    rows = weighed.prefix(limit).map {
      Row(context: context, entity: $0, root: root, cells: Self.cells(context, $0, order))
    }
    hidden = max(0, weighed.count - limit)
  }

  struct Cell: Sendable {
    let count: Int
    let first: Mention?
  }

  private static func cells(_ context: RenderContext, _ entity: EntityID, _ order: [ArticleID])
    -> [Cell]
  {
    var counts: [DocumentID: Cell] = [:]
    for number in context.site.mentions.mentionsInArticles(of: entity) {
      let mention = context.site.mentions.place(of: number)
      let before = counts[mention.document]
      counts[mention.document] = Cell(
        count: (before?.count ?? 0) + 1, first: before?.first ?? mention)
    }
    return order.map { counts[context.site.document($0)] ?? Cell(count: 0, first: nil) }
  }

  static let fields: [TemplateField<Self>] = [
    .text("kind") { $0.context.site.configuration.kinds[$0.kind].name },
    .text("href") { $0.root + $0.context.paths.index(ofKind: $0.kind) },
    .text("caption") { $0.context.kinds[$0.kind].plural },
    .text("count") { view in
      view.context.words.number(view.context.site.entitiesOfKind[view.kind].count)
    },
    .list("columns") { $0.columns },
    .list("rows") { $0.rows },
    .text("more_phrase") { view in
      view.hidden == 0 ? nil : view.context.words.count("more_n", view.hidden)
    },
  ]

  struct Heading: TemplateView {
    let letter: String
    let href: String
    let title: String

    static let fields: [TemplateField<Self>] = [
      .text("letter") { $0.letter }, .text("href") { $0.href }, .text("title") { $0.title },
    ]
  }

  struct Row: TemplateView {
    let context: RenderContext
    let entity: EntityID
    let root: String
    let cells: [Cell]

    static let fields: [TemplateField<Self>] = [
      .text("href") { $0.context.link(from: $0.root, toEntity: $0.entity) },
      .text("name") { $0.context.site.entities[$0.entity].shownName },
      .flag("has_conflict") { $0.context.hasConflict($0.entity) },
      .html("cells_html") { row, html in for cell in row.cells { row.write(cell, into: &html) } },
      .text("total") { $0.context.words.number($0.context.mentionCounts[$0.entity]) },
    ]

    /// The kind's mark, its area by the number of mentions (for statistics, its width).
    private func write(_ cell: Cell, into html: inout HTML) {
      html.markup("<td>")
      guard let first = cell.first else {
        html.markup("<svg width=\"30\" height=\"18\" aria-hidden=\"true\">")
        html.markup("<circle class=\"empty\" cx=\"15\" cy=\"9\" r=\"1\"/></svg>")
        html.markup("<span class=\"visually-hidden\">0</span></td>")
        return
      }
      html.markup("<a href=\"")
      html.append(escaping: context.link(from: root, to: first))
      html.markup("\"><svg width=\"30\" height=\"18\" aria-hidden=\"true\">")
      writeMark(cell.count, into: &html)
      html.markup("</svg><span class=\"visually-hidden\">")
      html.append(number: cell.count)
      html.markup("</span></a></td>")
    }

    private func writeMark(_ count: Int, into html: inout HTML) {
      let size = Swift.min(8.0, 2.6 * Double(count).squareRoot())
      switch context.site.kind(of: entity).family {
      case .person:
        html.markup("<circle class=\"cell\" cx=\"15\" cy=\"9\" r=\"")
        html.append(escaping: Decimals.text(size))
        html.markup("\"/>")
      case .statistic:
        let half = Swift.min(13, 2 + 2 * count)
        for y in [6, 12] {
          html.markup("<line class=\"cell-bar\" x1=\"")
          html.append(number: 15 - half)
          html.markup("\" x2=\"")
          html.append(number: 15 + half)
          html.markup("\" y1=\"")
          html.append(number: y)
          html.markup("\" y2=\"")
          html.append(number: y)
          html.markup("\"/>")
        }
      case .country, .other:
        let side = size * 1.8
        let isDiamond = context.site.kind(of: entity).family == .other
        html.markup("<rect class=\"cell\" x=\"")
        html.append(escaping: Decimals.text(15 - side / 2))
        html.markup("\" y=\"")
        html.append(escaping: Decimals.text(9 - side / 2))
        html.markup("\" width=\"")
        html.append(escaping: Decimals.text(side))
        html.markup("\" height=\"")
        html.append(escaping: Decimals.text(side))
        if isDiamond { html.markup("\" transform=\"rotate(45 15 9)") }
        html.markup("\"/>")
      }
    }
  }
}

/// Numbers for SVG: two decimals at most, the same on every machine.
enum Decimals {
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0
      ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension HTML {
  /// Appends what `Decimals.text` gives, without a string.
  mutating func append(decimal value: Double) {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    if hundredths < 0 { markup("-") }
    append(number: whole)
    if rest == 0 { return }
    markup(".")
    if rest < 10 { markup("0") }
    append(number: rest % 10 == 0 ? rest / 10 : rest)
  }
}
