package import DossierModel
package import DossierQuantities

/// What Link gives: everything resolved and ordered.
///
/// Articles, entities and mentions are told by their numbers, so that pages can be made from arrays
/// without a look-up by name.
package struct Site: Sendable {
  package var configuration: Configuration
  /// Newest first, undated last, then by slug.
  package var articles: [Article]
  /// By kind, then by slug.
  package var entities: [Record]
  /// For each kind, its entities.
  package var entitiesOfKind: [Range<Int>]
  package var mentions: MentionIndex
  /// By statistic, then in the order of their mentions.
  package var observations: [Observation]
  /// For each entity, its observations; empty but for statistics.
  package var observationsOfEntity: [Range<Int>]
  /// For each statistic that has figures, what they say together; by entity.
  ///
  /// Numbers in it count the
  /// statistic's own observations from 0.
  package var comparisons: [Int: Comparison] = [:]

  /// For each entity that states figures, by itself or through who speaks for it, those observations;
  /// ascending.
  package var statementsOfEntity: [Int: [Int32]] = [:]
  /// What `part_of`, `speaks_for` and `after` of headers mean, by what is written there.
  package var referents: [String: Referent] = [:]
  /// Entities that attributes and headers name, that misspelt references seem to mean, or that drafts
  /// mention: their records are of use.
  package var namedElsewhere: Set<Int> = []

  /// For each article, its archived text, when it has one whose words are the same.
  package var archives: [Archive?] = []

  /// Conflicts of all statistics that no editor has explained.
  package var conflictCount: Int { comparisons.values.reduce(0) { $0 + $1.conflictCount } }

  package init(configuration: Configuration, articles: [Article], entities: [Record]) {
    self.configuration = configuration
    self.articles = articles
    self.entities = entities
    entitiesOfKind = []
    mentions = MentionIndex()
    observations = []
    observationsOfEntity = []
  }

  /// Articles and then entities, numbered through: all that has a text.
  package var documentCount: Int { articles.count + entities.count }

  /// The figures that an entity states, or others for it, as numbers of observations.
  package func statements(of entity: Int) -> [Int] {
    (statementsOfEntity[entity] ?? []).map(Int.init)
  }

  /// The date as of which a figure holds, and whether it is only that of its article; nil for an
  /// undated article's figure that states none.
  package func asOf(_ observation: Observation) -> (date: PartialDate, isAssumed: Bool)? {
    if let date = observation.date { return (date, false) }
    return articles[mentions.document(observation.mention)].date.map { ($0, true) }
  }

  package func archive(ofArticle number: Int) -> Archive? {
    archives.indices.contains(number) ? archives[number] : nil
  }

  package func text(of document: Int) -> AnnotatedText {
    document < articles.count
      ? articles[document].text : entities[document - articles.count].text
  }

  package func kind(of entity: Int) -> Kind { configuration.kinds[entities[entity].kind] }

  package func annotation(_ mention: Mention) -> Annotation {
    text(of: mention.document).annotations[mention.annotation]
  }

  /// The page's path in the site.
  package func path(ofEntity entity: Int) -> String {
    "\(kind(of: entity).folder)/\(entities[entity].slug).html"
  }

  package func path(ofDocument document: Int) -> String {
    document < articles.count
      ? "articles/\(articles[document].slug).html"
      : path(ofEntity: document - articles.count)
  }
}
