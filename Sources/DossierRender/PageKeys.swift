import DossierLink
import DossierModel
import DossierQuantities

/// For each page that depends on a few documents, a number that stands for all it is made from: a
/// build over an earlier one need not make a page whose key is as it was.
///
/// What can show on any page is in the key of all: the program, the options, the theme, dossier.yml,
/// the headers and the order of all articles and records. So a key only has to follow texts:
///
/// - An article's page shows its text and its archive; of each entity how often the dossier mentions
///   it and whether its sources differ; and of conflicts that touch it the passages of others.
/// - An article's annotations as data show its text, and which articles stand beside it among those
///   that have any.
/// - An entity's pages show sentences of each text that mentions it, and summaries of statistics that
///   stand in those texts.
///
/// All other pages show the dossier as a whole, and so does their key.
struct PageKeys: Sendable {
  private let context: RenderContext
  private let common: Fingerprint
  /// Of a page that may show anything of the dossier.
  let whole: UInt64
  /// By entity: what a link to it says beside what its record says.
  private let links: Column<Record, UInt64>
  /// By document: what lists on others' pages show of the entities in its text.
  private let listed: Column<Document, UInt64>

  /// Keys for a program, options, a theme and a dossier.yml for which `seed` stands; `showsTotals` is
  /// true when the theme shows on an entity's page how often others are mentioned.
  init(_ context: RenderContext, seed: UInt64, showsTotals: Bool) {
    self.context = context
    let site = context.site
    common = Self.common(site, seed: seed)
    var whole = common
    for document in site.documents { whole.add(Self.body(document, site)) }
    for article in site.articles.indices {
      whole.add(site.archive(of: article)?.sha256 ?? "")
    }
    self.whole = whole.value
    let links = Column<Record, UInt64>(
      site.entities.indices.map { entity in
        var key = Fingerprint()
        key.add(context.mentionCounts[entity])
        key.add(context.articleCounts[entity])
        key.add(context.hasConflict(entity))
        return key.value
      })
    self.links = links
    let summaries = Column<Record, UInt64>(
      site.entities.indices.map { entity -> UInt64 in
        var key = Fingerprint(showsTotals ? links[entity] : 0)
        key.add(context.hasConflict(entity))
        if let summary = context.summaries[entity] {
          key.add(summary.range ?? "")
          key.add(summary.plot.bytes)
        }
        return key.value
      })
    listed = context.jobs.column(site.documents.count, chunk: 64) { document in
      var key = Fingerprint()
      for mention in site.mentions.mentions(in: document) {
        if let entity = site.mentions.entity(of: mention) { key.add(summaries[entity]) }
      }
      return key.value
    }
  }

  private static func common(_ site: Site, seed: UInt64) -> Fingerprint {
    var key = Fingerprint(seed)
    for article in site.articles.indices {
      key.add(site.articles[article].slug)
      key.add(site.articles[article].digests.header)
    }
    for entity in site.entities.indices {
      key.add(site.entities[entity].kind)
      key.add(site.entities[entity].slug)
      key.add(site.entities[entity].digests.header)
      // The map of a country's page leads to those that are mentioned at all.
      key.add(site.mentions.articleCounts[entity] > 0)
    }
    return key
  }

  /// Of an article's page.
  func article(_ id: ArticleID) -> UInt64 {
    let site = context.site
    var key = common
    key.add(site.articles[id].digests.body)
    key.add(site.archive(of: id)?.sha256 ?? "")
    for mention in site.mentions.mentions(in: site.document(id)) {
      if let entity = site.mentions.entity(of: mention) { key.add(links[entity]) }
    }
    for listed in context.conflicts.touching(id) { add(listed, to: &key) }
    return key.value
  }

  /// Of an article's annotations as data, and of the links to those beside them.
  func annotations(_ id: ArticleID, _ neighbours: AnnotationExport.Neighbours) -> UInt64 {
    let site = context.site
    var key = common
    key.add(site.articles[id].digests.body)
    key.add(neighbours.previous.map { site.articles[$0].slug } ?? "")
    key.add(neighbours.next.map { site.articles[$0].slug } ?? "")
    return key.value
  }

  /// Of the page of an article's archived text.
  func source(_ id: ArticleID) -> UInt64 {
    var key = common
    key.add(context.site.articles[id].digests.body)
    key.add(context.site.archive(of: id)?.sha256 ?? "")
    return key.value
  }

  /// Of all pages of an entity, and of its table of figures; nil when it shows more than a key
  /// follows.
  func entity(_ entity: EntityID) -> UInt64? {
    let site = context.site
    guard site.entities[entity].notToConfuse.isEmpty else { return nil }
    var key = common
    key.add(links[entity])
    key.add(site.entities[entity].digests.body)
    for number in site.statements(of: entity) {
      // Not the figure's number, which moves when a figure is added anywhere.
      let mention = site.mentions.place(of: site.observations[number].mention)
      let document = mention.document
      key.add(document.index)
      key.add(mention.annotation)
      key.add(Self.body(document, site))
    }
    var last: DocumentID?
    for number in site.mentions.mentions(of: entity) {
      let document = site.mentions.document(of: number)
      if document == last { continue }
      last = document
      key.add(document.index)
      key.add(Self.body(document, site))
      key.add(listed[document])
    }
    return key.value
  }

  /// Of a document's text, and of the archived text whose lines end its sentences.
  private static func body(_ document: DocumentID, _ site: Site) -> UInt64 {
    switch site.subject(of: document) {
    case .record(let entity): return site.entities[entity].digests.body
    case .article(let article):
      let body = site.articles[article].digests.body
      guard let archive = site.archive(of: article) else { return body }
      var key = Fingerprint(body)
      key.add(archive.sha256)
      return key.value
    }
  }

  private func add(_ listed: ListedFinding, to key: inout Fingerprint) {
    let site = context.site
    guard let finding = site.comparisons[listed.entity]?.findings[listed.number] else { return }
    key.add(listed.entity.index)
    key.add(listed.number)
    key.add(finding.rule.rawValue)
    key.add(context.summaries[listed.entity]?.findings[listed.number] ?? "")
    key.add(finding.isExplained)
    key.add(finding.explanation ?? "")
    let start = site.observationsOfEntity[listed.entity].lowerBound
    for side in finding.members.prefix(6) {
      let mention = site.observations[start.advanced(by: side)].mention
      key.add(mention.index)
      key.add(Self.body(site.mentions.document(of: mention), site))
    }
  }
}
