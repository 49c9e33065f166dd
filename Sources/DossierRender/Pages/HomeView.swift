import DossierLink
import DossierModel
import DossierTemplates

/// The first page: what the dossier is and holds.
struct HomeView: TemplateView {
  let context: RenderContext
  let frame: Frame
  private let network: Network?

  /// More articles than this are listed on their own page only.
  static let mostArticles = 60

  init(_ context: RenderContext) {
    self.context = context
    network = Network(context)
    let configuration = context.site.configuration
    frame = Frame(
      context, path: "index.html", title: configuration.title,
      description: configuration.description.isEmpty ? nil : configuration.description)
  }

  private var site: Site { context.site }
  private var words: Words { context.words }

  private var totals: [TotalRow] {
    var rows = [TotalRow("articles_n", site.articles.count, "articles/index.html", words)]
    for (number, kind) in site.configuration.kinds.enumerated() {
      let key: String
      switch kind.family {
      case .country: key = "countries_n"
      case .person: key = "people_n"
      case .statistic: key = "statistics_n"
      case .other: continue
      }
      rows.append(
        TotalRow(
          key, site.entitiesOfKind[number].count, context.paths.index(ofKind: number), words))
    }
    rows.append(
      TotalRow(
        "observations_n", site.observations.count, "\(Kind.builtIn[2].folder)/index.html", words))
    return rows
  }

  private var matrices: [Matrix] {
    site.configuration.kinds.indices
      .filter { site.configuration.kinds[$0].family != .other }
      .compactMap { Matrix(context, kind: $0, root: "", limit: 12) }
  }

  /// The most mentioned of each kind; of all kinds where there are no matrices.
  private var entityGroups: [EntityGroupRow] {
    let hasMatrices = !matrices.isEmpty
    return site.configuration.kinds.indices.compactMap { kind in
      let isShown = !hasMatrices || site.configuration.kinds[kind].family == .other
      let weighed = site.entitiesOfKind[kind].filter { context.mentionCounts[$0] > 0 }
        .sorted { (-context.mentionCounts[$0], $0) < (-context.mentionCounts[$1], $1) }
      guard isShown, !weighed.isEmpty else { return nil }
      return EntityGroupRow(
        kind: site.configuration.kinds[kind].name, label: context.kinds[kind].plural,
        count: words.number(site.entitiesOfKind[kind].count),
        href: context.paths.index(ofKind: kind),
        entities: weighed.prefix(10).map { entity in
          var row = EntityLinkRow(context, entity, root: "")
          row.count = context.mentionCounts[entity]
          return row
        })
    }
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("title") { $0.site.configuration.title },
      .text("description") { view in
        view.site.configuration.description.isEmpty ? nil : view.site.configuration.description
      },
      .list("totals") { $0.totals },
      .flag("has_articles") { !$0.site.articles.isEmpty },
      .flag("has_axis") { $0.context.timeAxis != nil },
      .html("axis_html") { view, html in view.context.timeAxis?.writeAxis(into: &html) },
      .list("articles") { Array($0.context.articleRows(root: "", count: Self.mostArticles)) },
      .flag("has_conflicts") { !$0.context.topFindings(root: "").isEmpty },
      .list("conflicts") { $0.context.topFindings(root: "") },
      .text("conflicts_href") { _ in "conflicts.html" },
      .flag("has_matrices") { !$0.matrices.isEmpty },
      .list("matrices") { $0.matrices },
      .flag("has_entity_groups") { !$0.entityGroups.isEmpty },
      .list("entity_groups") { $0.entityGroups },
      .flag("has_network") { $0.network != nil },
      .html("network_html") { view, html in view.network?.write(into: &html) },
      .list("network_rows") { $0.network?.rows ?? [] },
    ]
}

struct TotalRow: TemplateView {
  private let label: String
  private let count: String
  private let href: String

  /// `key`: the words that count such things.
  init(_ key: String, _ count: Int, _ href: String, _ words: Words) {
    self.count = words.number(count)
    label = words.noun(key, count)
    self.href = href
  }

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("count") { $0.count }, .text("href") { $0.href },
  ]
}
