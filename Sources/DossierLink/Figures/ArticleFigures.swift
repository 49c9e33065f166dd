import DossierModel
import DossierQuantities

/// The figures of one article.
struct ArticleFigures {
  struct Result: Sendable {
    var observations: [Observation] = []
    /// For each of them, its statistic.
    var entities: [EntityID] = []
    /// Sources that are plain words and not the article itself.
    var written: [WrittenOrigin] = []
    /// Records that attributes and `after` name.
    var named: Set<EntityID> = []
    var diagnostics: [Diagnostic] = []
  }

  let site: Site
  let index: ReferentIndex
  let origins: ArticleOrigins
  /// For each entity, its unit in the canonical form.
  let units: Column<Record, String?>
  let rates: [ExchangeRate]
  let article: ArticleID
  let statistics: Range<EntityID>
  var result = Result()
  /// What names of this article have been found to mean: most stand in it several times.
  var known: [String: ReferentIndex.Answer] = [:]

  init(
    _ site: Site, _ index: ReferentIndex, _ relations: Relations, units: Column<Record, String?>,
    rates: [ExchangeRate], article: ArticleID
  ) {
    self.site = site
    self.index = index
    origins = ArticleOrigins(
      site.articles[article], site, index, relations, &result.diagnostics)
    for written in site.articles[article].after {
      if let entity = index.referent(written.value).entity {
        result.named.insert(entity)
      } else {
        result.written.append(
          WrittenOrigin(
            text: written.value, file: site.articles[article].file, position: written.position))
      }
    }
    self.units = units
    self.rates = rates
    self.article = article
    let kind = site.configuration.kinds.firstIndex { $0.family == .statistic } ?? 0
    statistics = site.entitiesOfKind[kind]
  }

  func read() -> Result {
    var reader = self
    let text = site.articles[article].text
    for (index, mention) in zip(
      text.annotations.indices, site.mentions.mentions(in: site.document(article)))
    {
      // Looked up first: most annotations are of countries and people, and copying one costs.
      guard let entity = site.mentions.entity(of: mention), statistics.contains(entity),
        text.annotations[index].container == nil
      else { continue }
      let annotation = text.annotations[index]
      reader.read(
        annotation, words: text.words(of: annotation), entity: entity, mention: mention)
    }
    return reader.result
  }

  mutating func read(
    _ annotation: Annotation, words: String, entity: EntityID, mention: MentionID
  ) {
    // First of all, so that what attributes name is looked up whether or not the words can be read.
    let by = credit(.by, annotation)
    let origin = credit(.origin, annotation)
    let population = thing(.population, annotation)
    let place = thing(.place, annotation)
    let stated = StatedFigure(
      words: words, language: language(of: annotation), article: site.articles[article].language,
      numbers: site.articles[article].numbers, measures: site.entities[entity].measures)
    var observation: Observation
    if let given = given(annotation) {
      observation = Observation(mention: mention, words: words, quantity: given)
      observation.isGiven = true
      observation.isEditors = true
      if case .quantity(let read, _, _) = stated.reading {
        observation.isEditors =
          read.isConvention || read.low != given.low || read.high != given.high
      }
      if let unit = annotation.value(.unit) {
        observation.quantity.unit = canonical(unit, annotation)
      }
      take(stated, into: &observation, entity, annotation)
    } else {
      switch stated.reading {
      case .none: return
      case .unreadable(let problem): return report(problem, annotation)
      case .quantity(let quantity, let conversions, _):
        if let problem = stated.changeProblem { return report(problem, annotation) }
        observation = Observation(mention: mention, words: words, quantity: quantity)
        observation.conversions = conversions
        // "Fell by up to 3" does not state the 0 that it reaches to.
        let zero = DecimalNumber(0)
        observation.isEditors =
          site.entities[entity].measures == .change && !quantity.isSingle
          && (quantity.low == zero || quantity.high == zero)
        if quantity.qualifier == nil {
          observation.quantity.qualifier = otherQualifier(annotation, words)
        }
      }
    }
    if let qualifier = annotation.value(.qualifier) {
      apply(qualifier, to: &observation.quantity, annotation)
    }
    if !observation.isGiven, let problem = nounProblem(stated, entity, annotation) {
      return report(problem, annotation)
    }
    settleUnit(of: &observation, entity, annotation)
    if !observation.isGiven, let problem = stated.groupingProblem(in: observation.quantity.unit) {
      return report(problem, annotation)
    }
    observation.by = by
    observation.origin = origin
    observation.speaker = origins.speaker(by)
    observation.source = origins.source(origin ?? by)
    observation.date = annotation.value(.date).flatMap { PartialDate($0) }
    observation.period = annotation.value(.period)
    observation.population = population
    observation.place = place
    result.observations.append(observation)
    result.entities.append(entity)
  }

  mutating func reportSeveral(
    _ written: String, _ entities: [EntityID], _ annotation: Annotation, _ name: AttributeName
  ) {
    result.diagnostics.append(
      index.ambiguous(written, entities, at: span(of: name, annotation), site))
  }

  mutating func report(_ problem: ReadingProblem, _ annotation: Annotation) {
    report(.unreadableQuantity, problem.summary, annotation, hint: problem.hint)
  }

  mutating func report(
    _ rule: Rule, _ summary: String, _ annotation: Annotation, _ name: AttributeName? = nil,
    hint: String
  ) {
    result.diagnostics.append(
      Diagnostic(rule, summary, at: span(of: name, annotation), hint: hint))
  }

  private func span(of name: AttributeName?, _ annotation: Annotation) -> SourceSpan {
    SourceSpan(file: site.articles[article].file, start: annotation.position(of: name))
  }
}
