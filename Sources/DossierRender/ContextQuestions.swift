import DossierLink
import DossierModel
import DossierQuantities

/// What views ask again and again.
extension RenderContext {
  /// One line on an entity: its description, else a person's role.
  func gloss(of entity: Int) -> String? {
    site.entities[entity].description ?? site.entities[entity].role
  }

  func title(ofDocument document: Int) -> String {
    document < site.articles.count
      ? site.articles[document].title
      : site.entities[document - site.articles.count].name.value
  }

  /// Reliability and credibility as one code: `B2`.
  func grade(of article: Article) -> String { "\(article.reliability)\(article.credibility)" }

  /// The figure that a mention of a statistic states, in words; nil for others.
  func value(ofMention mention: Int, entity: Int) -> String? {
    let range = site.observationsOfEntity[entity]
    if range.isEmpty { return nil }
    // The observations of an entity are in the order of their mentions.
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if site.observations[middle].mention < mention { low = middle + 1 } else { high = middle }
    }
    guard low < range.upperBound, site.observations[low].mention == mention else { return nil }
    return quantityText(site.observations[low].quantity)
  }

  /// A quantity in the language of the interface: "about 1,200,000 people".
  func quantityText(_ quantity: Quantity) -> String {
    QuantityFormat.text(quantity, language: words.language)
  }

  /// True for a statistic whose figures cannot all hold.
  func hasConflict(_ entity: Int) -> Bool { inConflict[entity] }

  /// Statistics with conflicts first, then those with most figures, then by name.
  var statisticsInOrder: [Int] {
    guard let kind = site.configuration.kinds.firstIndex(where: { $0.family == .statistic }) else {
      return []
    }
    return site.entitiesOfKind[kind]
      .map { entity in
        (
          calm: hasConflict(entity) ? 0 : 1, figures: -site.observationsOfEntity[entity].count,
          name: Folding.fold(site.entities[entity].name.value), entity: entity
        )
      }
      .sorted { ($0.calm, $0.figures, $0.name) < ($1.calm, $1.figures, $1.name) }
      .map(\.entity)
  }

  /// True when the mentioned person speaks there.
  func isSpoken(_ mention: Mention) -> Bool {
    texts[mention.document].value.annotations[mention.annotation].isSpeaker
  }
}
