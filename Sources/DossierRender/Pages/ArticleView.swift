import DossierLink
import DossierModel
import DossierTemplates

/// The page of an article.
struct ArticleView: TemplateView {
  let context: RenderContext
  let id: ArticleID
  let frame: Frame
  private let article: Article
  private let weights: [Weight]
  private let conflicts: [FindingRow]

  /// An entity of the article: how often, and where first.
  struct Weight: Sendable {
    let entity: EntityID
    var count: Int
    let first: MentionID
  }

  init(_ context: RenderContext, article id: ArticleID) {
    self.context = context
    self.id = id
    let article = context.site.articles[id]
    self.article = article
    frame = Frame(
      context, path: context.paths.article(id), title: article.title,
      description: article.description, section: "articles/index.html",
      head: Meta.head(of: id, context))
    weights = Self.weights(context, id)
    conflicts = context.findings(touching: id, root: frame.root)
  }

  /// The entities of the body's annotations, by kind, then by count, then by first mention.
  static func weights(_ context: RenderContext, _ article: ArticleID) -> [Weight] {
    var indices: [EntityID: Int] = [:]
    var weights: [Weight] = []
    for mention in context.mentionsInBody(of: context.site.document(article)) {
      guard let entity = context.site.mentions.entity(of: mention) else { continue }
      if let known = indices[entity] {
        weights[known].count += 1
      } else {
        indices[entity] = weights.count
        weights.append(Weight(entity: entity, count: 1, first: mention))
      }
    }
    let entities = context.site.entities
    return weights.sorted {
      (entities[$0.entity].kind, -$0.count, $0.first)
        < (entities[$1.entity].kind, -$1.count, $1.first)
    }
  }

  private var words: Words { context.words }
  private var root: String { frame.root }

  private var document: DocumentID { context.site.document(id) }
  private var bodyAnnotations: Int { context.texts[document].bodyCount }

  private var facts: [FactRow] {
    var facts = [FactRow(words["publisher"], article.publisher ?? words["publisher_unknown"])]
    facts.append(
      FactRow(
        words[article.authors.count > 1 ? "authors" : "author"],
        article.authors.isEmpty ? words["author_unknown"] : words.list(article.authors)))
    if let date = article.date {
      // Of a text that came out on one day, two dates say between which.
      let label = words[date.end == nil && !date.isUnbounded ? "published" : "published_within"]
      facts.append(.date(label, date, words))
    }
    if let date = article.updated { facts.append(.date(words["updated"], date, words)) }
    if let date = article.retrieved { facts.append(.date(words["retrieved"], date, words)) }
    if let place = article.place { facts.append(FactRow(words["place"], place)) }
    if !article.after.isEmpty {
      let sources = article.after.map { context.relatedLink($0.value, root: root) }
      facts.append(FactRow(words["retells"], context.list(sources)))
    }
    return facts
  }

  private var archive: Archive? { context.site.archive(of: id) }

  private var kindCounts: [KindCountRow] {
    context.site.configuration.kinds.indices.compactMap { kind in
      let count = weights.filter { context.site.entities[$0.entity].kind == kind }
        .reduce(0) { $0 + $1.count }
      guard count > 0 else { return nil }
      return KindCountRow(
        kind: context.site.configuration.kinds[kind].name, label: context.kinds[kind].plural,
        count: words.number(count))
    }
  }

  private var statusCounts: [StatusCountRow] {
    var counts = Column<Status, Int>(repeating: 0, count: Status.allCases.count)
    for mention in context.mentionsInBody(of: document) {
      counts[context.status(ofMention: mention)] += 1
    }
    return Status.allCases.compactMap { status in
      let count = counts[status.id]
      guard count > 0 else { return nil }
      return StatusCountRow(
        status: status.rawValue, label: words["status_\(status.rawValue)"],
        count: words.number(count))
    }
  }

  private var entityGroups: [EntityGroupRow] {
    context.site.configuration.kinds.indices.compactMap { kind in
      let own = weights.filter { context.site.entities[$0.entity].kind == kind }
      guard !own.isEmpty else { return nil }
      return EntityGroupRow(
        kind: context.site.configuration.kinds[kind].name, label: context.kinds[kind].plural,
        count: words.number(own.count), href: nil,
        entities: own.map { weight in
          var row = EntityLinkRow(context, weight.entity, root: root)
          row.count = weight.count
          row.countPhrase = context.mentionPhrase(weight.count)
          row.first = weight.first
          return row
        })
    }
  }

  /// The body's annotations in the order of their links: what holds others has its link behind it.
  private var annotationRows: [AnnotationRow] {
    let text = context.texts[document]
    let start = context.site.mentions.mentions(in: document).lowerBound
    let original = article.url.map(TextFragment.start)
    return text.value.slots.compactMap { slot in
      guard slot.annotation < text.bodyCount,
        slot.opens != text.value.annotations[slot.annotation].isOuter
      else { return nil }
      let mention = start.advanced(by: slot.annotation)
      guard let entity = context.site.mentions.entity(of: mention) else { return nil }
      return AnnotationRow(
        context: context, root: root, text: text, index: slot.annotation, entity: entity,
        mention: mention, passageHref: passageHref(mention),
        original: original)
    }
  }

  /// The page of the archived text, at what an annotation marks.
  private func passageHref(_ mention: MentionID) -> String? {
    guard archive != nil else { return nil }
    let anchor = context.site.mentions.anchors[mention]
    return "\(root)\(context.paths.source(id))#\(anchor.id)"
  }

  private func neighbour(_ step: Int) -> NeighbourRow? {
    let other = id.advanced(by: step)
    guard context.site.articles.indices.contains(other) else { return nil }
    return NeighbourRow(
      href: root + context.paths.article(other), letter: context.letters[other],
      title: context.site.articles[other].title)
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("letter") { $0.context.letters[$0.id] },
      .text("title") { $0.article.title },
      .text("standfirst") { $0.article.description },
      .text("text_language") { $0.article.language },
      .text("text_direction") { RenderContext.direction(of: $0.article.language) },
      .list("facts") { $0.facts },
      .text("reliability_code") { String($0.article.reliability) },
      .text("reliability_words") { $0.words["reliability_\($0.article.reliability)"] },
      .text("credibility_code") { String($0.article.credibility) },
      .text("credibility_words") { $0.words["credibility_\($0.article.credibility)"] },
      .text("original_url") { $0.article.url },
      .text("original_host") { view in
        view.article.url.map { String($0.split(separator: "/").dropFirst().first ?? "") }
      },
      .text("source_href") { view in
        view.archive.map { _ in view.root + view.context.paths.source(view.id) }
      },
      .flag("matches_archive") { $0.archive != nil },
      .text("sha256") { $0.archive?.sha256 },
      .text("sha256_short") { view in view.archive.map { String($0.sha256.prefix(12)) } },
      .flag("has_annotations") { $0.bodyAnnotations > 0 },
      .text("annotations_phrase") { $0.words.count("annotations_n", $0.bodyAnnotations) },
      .list("kind_counts") { $0.kindCounts },
      .list("status_counts") { $0.statusCounts },
      .html("text_html") { view, html in
        AnnotatedHTML(view.context, document: view.document, root: view.root)
          .writeBody(into: &html)
      },
      .flag("has_notes") { !$0.article.text.notes.isEmpty },
      .list("notes") { NoteRow.rows($0.context, document: $0.document, root: $0.root) },
      .flag("has_conflicts") { !$0.conflicts.isEmpty },
      .list("conflicts") { $0.conflicts },
      .flag("has_entity_groups") { !$0.weights.isEmpty },
      .list("entity_groups") { $0.entityGroups },
      .list("annotations") { $0.annotationRows },
      .text("citation") { $0.context.citations[$0.id] },
      .record("previous_article") { $0.neighbour(1) },
      .record("next_article") { $0.neighbour(-1) },
    ]
}

/// How many annotations of an article are of a kind.
struct KindCountRow: TemplateView {
  let kind: String
  let label: String
  let count: String

  static let fields: [TemplateField<Self>] = [
    .text("kind") { $0.kind }, .text("label") { $0.label }, .text("count") { $0.count },
  ]
}

/// How many annotations of an article have a status.
struct StatusCountRow: TemplateView {
  let status: String
  let label: String
  let count: String

  static let fields: [TemplateField<Self>] = [
    .text("status") { $0.status }, .text("label") { $0.label }, .text("count") { $0.count },
  ]
}

/// The article before or after one, by date.
struct NeighbourRow: TemplateView {
  let href: String
  let letter: String
  let title: String

  static let fields: [TemplateField<Self>] = [
    .text("href") { $0.href }, .text("letter") { $0.letter }, .text("title") { $0.title },
  ]
}

/// An annotation in the list of all, for print and for those who read lists.
struct AnnotationRow: TemplateView {
  let context: RenderContext
  let root: String
  let text: SharedText
  /// Its number among the text's annotations.
  let index: Int
  let entity: EntityID
  let mention: MentionID
  let passageHref: String?
  /// The address of the original, as far as all passages share it.
  let original: HTML?

  private var kind: KindID { KindID(context.site.entities[entity].kind) }

  static let fields: [TemplateField<Self>] = [
    .written("kind") { row, html in html.append(row.context.tables.kinds, row.kind) },
    .written("kind_word") { row, html in html.append(row.context.tables.kindWords, row.kind) },
    .written("href") { row, html in
      html.markup("#")
      html.append(row.context.site.mentions.anchors[row.mention])
    },
    .written("words") { row, html in
      html.append(escaping: row.text.value.text, row.text.value.annotations[row.index].words)
    },
    .written("entity_href") { row, html in
      row.context.writeLink(from: row.root, toEntity: row.entity, into: &html)
    },
    .written("name", when: { !$0.context.tables.names.isEmpty($0.entity) }) { row, html in
      html.append(row.context.tables.names, row.entity)
    },
    .written("value", when: { $0.context.showsValue($0.mention) }) { row, html in
      row.context.writeValue(row.mention, into: &html)
    },
    .text("passage_href") { $0.passageHref },
    .written("original_href", when: { $0.original != nil }) { row, html in
      guard let original = row.original else { return }
      let text = row.text.value
      html.append(original)
      TextFragment.write(text.annotations[row.index], in: text, into: &html)
    },
    .written("status") { row, html in
      html.append(row.context.tables.statuses, row.context.status(ofMention: row.mention))
    },
    .written("status_word") { row, html in
      html.append(row.context.tables.statusWords, row.context.status(ofMention: row.mention))
    },
  ]
}
