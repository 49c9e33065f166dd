import DossierModel
import DossierQuantities

/// Reads the figures that the articles state: from an annotation's attributes, else from its words.
///
/// Only the bodies of articles state figures; records and notes are the editors' own words.
enum ObservationReader {
  static func observe(
    _ site: inout Site, _ index: ReferentIndex, _ relations: Relations, jobs: Jobs,
    _ diagnostics: inout [Diagnostic]
  ) {
    let current = site
    let language = current.configuration.language
    let units = Column<Record, String?>(
      current.entities.map { record in
        record.unit.map { Units.canonical($0, language: language) }
      })
    let rates = FigureComparison.rates(current.configuration)
    let found = jobs.column(current.articles.count) { article in
      ArticleFigures(current, index, relations, units: units, rates: rates, article: article).read()
    }
    // Where each statistic's figures begin: counted first, so that no figure is moved twice.
    var counts = Column<Record, Int>(repeating: 0, count: site.entities.count)
    for figures in found {
      for entity in figures.entities { counts[entity] += 1 }
      diagnostics += figures.diagnostics
    }
    site.observationsOfEntity.reserveCapacity(counts.count)
    var end = ObservationID(0)
    for count in counts {
      let start = end
      end = end.advanced(by: count)
      site.observationsOfEntity.append(start..<end)
    }
    // Articles are read in order, so the figures of each statistic come in that of their mentions.
    var places = Column<Observation, (article: ArticleID, number: Int32)>(
      repeating: (ArticleID(0), 0), count: end.index)
    var next = Column<Record, ObservationID>(site.observationsOfEntity.map(\.lowerBound))
    for (article, figures) in found.identified {
      for (number, entity) in figures.entities.enumerated() {
        places[next[entity]] = (article, Int32(number))
        next[entity] = next[entity].advanced(by: 1)
      }
    }
    site.observations = Column(places.map { found[$0.article].observations[Int($0.number)] })
    for (id, observation) in site.observations.identified {
      let sources = [observation.by, observation.origin, observation.source]
      var named = sources.compactMap { $0?.entity }
      if observation.by == nil || observation.speaker == .article, observation.origin == nil {
        // Whom the article retells, before it counts with her house.
        let after = site.articles[site.article(of: observation)].after
        if after.count == 1, let entity = site.referents[after[0].value]?.entity {
          named.append(entity)
        }
      }
      let entities = named.flatMap { relations.houses(of: $0) }
      for entity in Set(entities).sorted() {
        site.statementsOfEntity[entity, default: []].append(id)
      }
    }
    site.namedElsewhere = relations.named.union(found.flatMap(\.named))
    OriginChecks.check(found.flatMap(\.written), site, &diagnostics)
  }
}
