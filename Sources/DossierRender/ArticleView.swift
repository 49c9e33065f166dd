import DossierLink
import DossierModel
import DossierTemplates

/// The page of an article.
struct ArticleView: TemplateView {
  let context: RenderContext
  let number: Int
  let frame: Frame
  private let article: Article
  private let weights: [Weight]

  /// An entity of the article: how often, and where first.
  struct Weight: Sendable {
    let entity: Int
    var count: Int
    let first: Int
  }

  init(_ context: RenderContext, article number: Int) {
    self.context = context
    self.number = number
    let article = context.site.articles[number]
    self.article = article
    frame = Frame(
      context, path: context.paths.article(number), title: article.title,
      description: article.description, section: "articles/index.html",
      head: Meta.head(ofArticle: number, context))
    weights = Self.weights(context, number)
  }

  /// The entities of the body's annotations, by kind, then by count, then by first mention.
  static func weights(_ context: RenderContext, _ number: Int) -> [Weight] {
    let text = context.site.articles[number].text
    var indices: [Int: Int] = [:]
    var weights: [Weight] = []
    for index in text.annotations.indices where text.annotations[index].container == nil {
      guard let entity = context.site.mentions.entity(document: number, annotation: index) else {
        continue
      }
      if let known = indices[entity] {
        weights[known].count += 1
      } else {
        indices[entity] = weights.count
        weights.append(Weight(entity: entity, count: 1, first: index))
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

  private var bodyAnnotations: Int {
    article.text.annotations.prefix { $0.container == nil }.count
  }

  private var facts: [FactRow] {
    var facts = [FactRow(words["publisher"], article.publisher ?? words["publisher_unknown"])]
    facts.append(
      FactRow(
        words[article.authors.count > 1 ? "authors" : "author"],
        article.authors.isEmpty ? words["author_unknown"] : words.list(article.authors)))
    if let date = article.date { facts.append(.date(words["published"], date, words)) }
    if let date = article.retrieved { facts.append(.date(words["retrieved"], date, words)) }
    if let place = article.place { facts.append(FactRow(words["place"], place)) }
    return facts
  }

  private var archive: Archive? { context.site.archive(ofArticle: number) }

  private var kindCounts: [CountRow] {
    context.site.configuration.kinds.indices.compactMap { kind in
      let count = weights.filter { context.site.entities[$0.entity].kind == kind }
        .reduce(0) { $0 + $1.count }
      guard count > 0 else { return nil }
      return CountRow(
        code: context.site.configuration.kinds[kind].name, label: context.kinds[kind].plural,
        count: words.number(count))
    }
  }

  private var statusCounts: [CountRow] {
    Status.allCases.compactMap { status in
      let count = article.text.annotations.prefix(bodyAnnotations)
        .count { $0.status == status }
      guard count > 0 else { return nil }
      return CountRow(
        code: status.rawValue, label: words["status_\(status.rawValue)"],
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
          row.countPhrase = words.count("mentions_n", weight.count)
          row.firstHref = "#\(anchor(weight.first))"
          return row
        })
    }
  }

  private func anchor(_ annotation: Int) -> String {
    context.site.mentions.anchors[context.site.mentions.starts[number] + annotation].id
  }

  /// The body's annotations in the order of their links: what holds others has its link behind it.
  private var linkOrder: [Int] {
    article.text.slots.compactMap { slot in
      guard slot.annotation < bodyAnnotations else { return nil }
      return slot.opens != article.text.annotations[slot.annotation].isOuter
        ? slot.annotation : nil
    }
  }

  private var annotationRows: [AnnotationRow] {
    linkOrder.compactMap { index in
      context.site.mentions.entity(document: number, annotation: index).map {
        AnnotationRow(
          context: context, root: root, annotation: article.text.annotations[index], entity: $0,
          words: article.text.words(of: article.text.annotations[index]), anchor: anchor(index),
          mention: context.site.mentions.starts[number] + index,
          passageHref: passageHref(index),
          originalHref: article.url.map {
            TextFragment.address($0, of: article.text.annotations[index], in: article.text)
          })
      }
    }
  }

  /// The page of the archived text, at what an annotation marks.
  private func passageHref(_ annotation: Int) -> String? {
    archive == nil ? nil : "\(root)\(context.paths.source(number))#\(anchor(annotation))"
  }

  private func neighbour(_ step: Int) -> NeighbourRow? {
    let other = number + step
    guard context.site.articles.indices.contains(other) else { return nil }
    return NeighbourRow(
      href: root + context.paths.article(other), letter: context.letters[other],
      title: context.site.articles[other].title)
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("letter") { $0.context.letters[$0.number] },
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
        view.archive.map { _ in view.root + view.context.paths.source(view.number) }
      },
      .flag("matches_archive") { $0.archive != nil },
      .text("sha256") { $0.archive?.sha256 },
      .text("sha256_short") { view in view.archive.map { String($0.sha256.prefix(12)) } },
      .flag("has_annotations") { $0.bodyAnnotations > 0 },
      .text("annotations_phrase") { $0.words.count("annotations_n", $0.bodyAnnotations) },
      .list("kind_counts") { $0.kindCounts },
      .list("status_counts") { $0.statusCounts },
      .html("text_html") { view, html in
        AnnotatedHTML(context: view.context, document: view.number, root: view.root)
          .writeBody(into: &html)
      },
      .flag("has_notes") { !$0.article.text.notes.isEmpty },
      .list("notes") { NoteRow.rows($0.context, document: $0.number, root: $0.root) },
      .flag("has_conflicts") { !$0.context.findings(touching: $0.number, root: $0.root).isEmpty },
      .list("conflicts") { $0.context.findings(touching: $0.number, root: $0.root) },
      .flag("has_entity_groups") { !$0.weights.isEmpty },
      .list("entity_groups") { $0.entityGroups },
      .list("annotations") { $0.annotationRows },
      .text("citation") { $0.context.citation(of: $0.article) },
      .record("previous_article") { $0.neighbour(1) },
      .record("next_article") { $0.neighbour(-1) },
    ]
}

/// A kind or status with its number.
struct CountRow: TemplateView {
  let code: String
  let label: String
  let count: String

  static let fields: [TemplateField<Self>] = [
    .text("kind") { $0.code }, .text("status") { $0.code }, .text("label") { $0.label },
    .text("count") { $0.count },
  ]
}

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
  let annotation: Annotation
  let entity: Int
  let words: String
  let anchor: String
  let mention: Int
  let passageHref: String?
  let originalHref: String?

  private var record: Record { context.site.entities[entity] }

  static let fields: [TemplateField<Self>] = [
    .text("kind") { $0.context.site.kind(of: $0.entity).name },
    .text("kind_word") { $0.context.kinds[$0.record.kind].word },
    .text("href") { "#\($0.anchor)" },
    .text("words") { $0.words },
    .text("entity_href") { $0.context.link(from: $0.root, toEntity: $0.entity) },
    .text("name") { $0.record.name.value },
    .text("value") { $0.context.value(ofMention: $0.mention, entity: $0.entity) },
    .text("passage_href") { $0.passageHref },
    .text("original_href") { $0.originalHref },
    .text("status") { $0.annotation.status.rawValue },
    .text("status_word") { $0.context.words["status_\($0.annotation.status.rawValue)"] },
    .text("review") { _ in nil },
  ]
}
