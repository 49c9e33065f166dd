package import DossierModel
package import DossierQuantities

/// What Link gives: everything resolved and ordered.
///
/// Articles, entities, mentions and figures are told by their identities, so that pages can be made
/// from columns without a look-up by name.
package struct Site: Sendable {
  package var configuration: Configuration
  /// Newest first, undated last, then by slug.
  package var articles: Column<Article, Article>
  /// By kind, then by slug.
  package var entities: Column<Record, Record>
  /// For each kind, its entities.
  package var entitiesOfKind: [Range<EntityID>]
  package var mentions: MentionIndex
  /// By statistic, then in the order of their mentions.
  package var observations: Column<Observation, Observation>
  /// For each entity, its observations; empty but for statistics.
  package var observationsOfEntity: Column<Record, Range<ObservationID>>
  /// For each statistic that has figures, what they say together; by entity.
  ///
  /// Numbers in it count the
  /// statistic's own observations from 0.
  package var comparisons: [EntityID: Comparison] = [:]

  /// For each entity that states figures, by itself or through who speaks for it, those observations;
  /// ascending.
  package var statementsOfEntity: [EntityID: [ObservationID]] = [:]
  /// What `part_of`, `speaks_for` and `after` of headers mean, by what is written there.
  package var referents: [String: Referent] = [:]
  /// Entities that attributes and headers name, that misspelt references seem to mean, or that drafts
  /// mention: their records are of use.
  package var namedElsewhere: Set<EntityID> = []

  /// For each article, its archived text, when it has one whose words are the same.
  package var archives: Column<Article, Archive?> = []

  /// Conflicts of all statistics that no editor has explained.
  package var conflictCount: Int { comparisons.values.reduce(0) { $0 + $1.conflictCount } }

  package init(configuration: Configuration, articles: [Article], entities: [Record]) {
    self.configuration = configuration
    self.articles = Column(articles)
    self.entities = Column(entities)
    entitiesOfKind = []
    mentions = MentionIndex()
    observations = []
    observationsOfEntity = []
  }

  /// All that has a text with annotations: the articles, and then the entities.
  package var documents: Range<DocumentID> {
    DocumentID(0)..<DocumentID(articles.count + entities.count)
  }

  package func document(_ article: ArticleID) -> DocumentID { DocumentID(article.index) }

  package func document(_ entity: EntityID) -> DocumentID {
    DocumentID(articles.count + entity.index)
  }

  /// What a document is.
  package func subject(of document: DocumentID) -> Document {
    article(document).map(Document.article)
      ?? .record(EntityID(document.index - articles.count))
  }

  /// The article that a document is; nil for a record.
  package func article(_ document: DocumentID) -> ArticleID? {
    document.index < articles.count ? ArticleID(document.index) : nil
  }

  /// The article that states a figure: only the bodies of articles do.
  package func article(of observation: Observation) -> ArticleID {
    ArticleID(mentions.document(of: observation.mention).index)
  }

  /// The observations that an entity states, or others for it.
  package func statements(of entity: EntityID) -> [ObservationID] {
    statementsOfEntity[entity] ?? []
  }

  /// The date as of which a figure holds, and whether it is only that of its article; nil for an
  /// undated article's figure that states none.
  package func asOf(_ observation: Observation) -> (date: PartialDate, isAssumed: Bool)? {
    if let date = observation.date { return (date, false) }
    return articles[article(of: observation)].date.map { ($0, true) }
  }

  package func archive(of article: ArticleID) -> Archive? {
    archives.indices.contains(article) ? archives[article] : nil
  }

  package func text(of document: DocumentID) -> AnnotatedText {
    switch subject(of: document) {
    case .article(let article): articles[article].text
    case .record(let entity): entities[entity].text
    }
  }

  /// The file that a document is read from.
  package func file(of document: DocumentID) -> String {
    switch subject(of: document) {
    case .article(let article): articles[article].file
    case .record(let entity): entities[entity].file
    }
  }

  package func kind(of entity: EntityID) -> Kind { configuration.kinds[entities[entity].kind] }

  package func annotation(_ mention: Mention) -> Annotation {
    text(of: mention.document).annotations[mention.annotation]
  }

  /// The page's path in the site.
  package func path(of entity: EntityID) -> String {
    "\(kind(of: entity).folder)/\(entities[entity].slug).html"
  }

  package func path(of document: DocumentID) -> String {
    switch subject(of: document) {
    case .article(let article): "articles/\(articles[article].slug).html"
    case .record(let entity): path(of: entity)
    }
  }
}
