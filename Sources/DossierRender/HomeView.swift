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
    var rows = [
      TotalRow(
        label: words["total_articles"], count: words.number(site.articles.count),
        href: "articles/index.html")
    ]
    for (number, kind) in site.configuration.kinds.enumerated() where kind.family != .other {
      rows.append(
        TotalRow(
          label: context.kinds[number].plural.lowercased(),
          count: words.number(site.entitiesOfKind[number].count),
          href: context.paths.index(ofKind: number)))
    }
    rows.append(
      TotalRow(
        label: words["total_figures"], count: words.number(site.observations.count),
        href: "\(Kind.builtIn[2].folder)/index.html"))
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
      .record("progress") { _ -> ProgressRow? in nil },
      .flag("has_articles") { !$0.site.articles.isEmpty },
      .flag("has_axis") { $0.context.timeAxis != nil },
      .html("axis_html") { view, html in view.context.timeAxis?.writeAxis(into: &html) },
      .list("articles") { Array($0.context.articleRows(root: "", count: Self.mostArticles)) },
      .flag("has_conflicts") { !$0.context.topFindings(root: "").isEmpty },
      .list("conflicts") { $0.context.topFindings(root: "") },
      .text("conflicts_href") { _ in "conflicts.html" },
      .text("conflicts_phrase") { view in
        view.words.fill("all_n", ["n": view.words.count("conflicts_n", view.context.conflictCount)])
      },
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
  let label: String
  let count: String
  let href: String

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .text("count") { $0.count }, .text("href") { $0.href },
  ]
}

struct ProgressRow: TemplateView {
  static let fields: [TemplateField<Self>] = [
    .html("sentence_html") { _, _ in }, .text("continue_href") { _ in nil },
    .html("bar_html") { _, _ in },
  ]
}

/// What the rules found, and what reviewers marked.
struct ConflictsView: TemplateView {
  let context: RenderContext
  let frame: Frame
  private let groups: [IssueGroup]

  init(_ context: RenderContext) {
    self.context = context
    frame = Frame(
      context, path: "conflicts.html", title: context.words["title_conflicts"],
      section: "conflicts.html")
    groups = IssueGroup.groups(context)
  }

  private var findings: [FindingRow] { context.allFindings(root: "") }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("title") { $0.context.words["title_conflicts"] },
      .text("count_phrase") { $0.context.words.count("conflicts_n", $0.context.conflictCount) },
      .flag("has_groups") { !$0.groups.isEmpty || !$0.findings.isEmpty },
      .flag("has_findings") { !$0.findings.isEmpty },
      .text("findings_count") { $0.context.words.number($0.findings.count) },
      .list("findings") { $0.findings },
      .list("issue_groups") { $0.groups },
    ]
}

/// Annotations that ask for a reviewer, of one sort.
struct IssueGroup: TemplateView {
  let code: String
  let label: String
  let issues: [Issue]
  let count: String

  static let fields: [TemplateField<Self>] = [
    .text("code") { $0.code }, .text("label") { $0.label }, .text("count") { $0.count },
    .text("explanation") { _ in nil }, .list("issues") { $0.issues },
  ]

  static func groups(_ context: RenderContext) -> [IssueGroup] {
    [Status.disputed, .unclear].compactMap { status in
      let issues = Issue.issues(status, context)
      guard !issues.isEmpty else { return nil }
      return IssueGroup(
        code: status.rawValue, label: context.words["issues_\(status.rawValue)"], issues: issues,
        count: context.words.number(issues.count))
    }
  }
}

struct Issue: TemplateView {
  let context: RenderContext
  let mention: Mention
  let entity: Int

  private var text: AnnotatedText { context.site.text(of: mention.document) }
  private var annotation: Annotation { text.annotations[mention.annotation] }

  static let fields: [TemplateField<Self>] = [
    .text("kind") { $0.context.site.kind(of: $0.entity).name },
    .text("href") { $0.context.link(from: "", to: $0.mention) },
    .text("title") { $0.text.words(of: $0.annotation) },
    .text("status") { $0.annotation.status.rawValue },
    .text("status_word") { $0.context.words["status_\($0.annotation.status.rawValue)"] },
    .flag("has_sentence") { _ in true },
    .html("sentence_html") { row, html in
      SentenceHTML.write(row.annotation, of: row.text, into: &html)
    },
    .text("text") { row in
      row.annotation.note.map { note in
        PlainNote.text(row.text, note)
      }
    },
    .text("letter") { row in
      let document = row.mention.document
      return document < row.context.letters.count ? row.context.letters[document] : nil
    },
    .text("place") { $0.context.title(ofDocument: $0.mention.document) },
    .text("text_language") { $0.context.foreignLanguage(ofDocument: $0.mention.document) },
  ]

  static func issues(_ status: Status, _ context: RenderContext) -> [Issue] {
    var issues: [Issue] = []
    for document in context.site.articles.indices {
      let annotations = context.site.articles[document].text.annotations
      for index in annotations.indices where annotations[index].status == status {
        guard annotations[index].container == nil,
          let entity = context.site.mentions.entity(document: document, annotation: index)
        else { continue }
        issues.append(
          Issue(
            context: context, mention: Mention(document: document, annotation: index),
            entity: entity))
      }
    }
    return issues
  }
}

/// A note's words without its markup.
enum PlainNote {
  static func text(_ text: AnnotatedText, _ note: Int) -> String {
    var plain: [UInt8] = []
    var isTag = false
    for byte in text.html.bytes[text.notes[note].html] {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      default: if !isTag { plain.append(byte) }
      }
    }
    return String(decoding: plain, as: UTF8.self)
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
