import DossierModel
import DossierQuantities

/// Reads the figures that the articles state: from an annotation's attributes, else from its words.
///
/// Only the bodies of articles state figures; records and notes are the editors' own words.
enum Observing {
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
    let rates = Comparing.rates(current.configuration)
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

/// The figures of one article.
private struct ArticleFigures {
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

  private let site: Site
  private let index: ReferentIndex
  private let origins: ArticleOrigins
  /// For each entity, its unit in the canonical form.
  private let units: Column<Record, String?>
  private let rates: [ExchangeRate]
  private let article: ArticleID
  private let statistics: Range<EntityID>
  private var result = Result()
  /// What names of this article have been found to mean: most stand in it several times.
  private var known: [String: ReferentIndex.Answer] = [:]

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

  private mutating func read(
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

  /// Takes what the words say besides a given number, and holds the two against each other.
  private mutating func take(
    _ stated: StatedFigure, into observation: inout Observation, _ entity: EntityID,
    _ annotation: Annotation
  ) {
    guard case .quantity(let read, let conversions, _) = stated.reading else {
      return keepQualifier(of: &observation, stated, annotation)
    }
    // The words count other things, or tell a change, or their digits may mean another number: they
    // neither contradict the given number nor add to it.
    if let unit = observation.quantity.unit ?? units[entity], stated.nounProblem(in: unit) != nil {
      return
    }
    observation.conversions = conversions
    if observation.quantity.unit == nil { observation.quantity.unit = read.unit }
    let unit = observation.quantity.unit ?? units[entity]
    if stated.changeProblem != nil {
      if stated.isUnsigned {
        let either = [read, read.mirrored] + conversions
        checkGiven(observation.quantity, against: either, annotation, observation.words)
      }
    } else if stated.groupingProblem(in: unit) != nil {
      keepQualifier(of: &observation, stated, annotation)
    } else {
      let amounts = [read] + conversions
      checkGiven(observation.quantity, against: amounts, annotation, observation.words)
      complete(&observation.quantity, with: read, annotation)
    }
  }

  /// A given number keeps the qualifier of words whose own number cannot be read.
  private func keepQualifier(
    of observation: inout Observation, _ stated: StatedFigure, _ annotation: Annotation
  ) {
    guard
      let qualifier = QuantityReader.qualifier(of: stated.words, language: stated.language)
        ?? otherQualifier(annotation, stated.words)
    else { return }
    narrow(&observation.quantity, by: qualifier)
  }

  /// Puts the qualifier of the words on a given number; bounds only where one end is given, or one
  /// value.
  private func narrow(
    _ given: inout Quantity, by qualifier: Qualifier
  ) {
    switch qualifier {
    case .about, .almost: given.qualifier = qualifier
    case .atLeast, .moreThan: if given.isSingle || given.high == nil { given.qualifier = qualifier }
    case .atMost, .lessThan: if given.isSingle || given.low == nil { given.qualifier = qualifier }
    }
  }

  /// The qualifier that the words have in the article's language, where `language=` names another
  /// one for the sake of the number: `mehr als 5,923` with `language=en`.
  private func otherQualifier(_ annotation: Annotation, _ words: String) -> Qualifier? {
    guard annotation.value(.language) != nil else { return nil }
    return QuantityReader.qualifier(of: words, language: site.articles[article].language)
  }

  /// A measure, money or a share names its unit; things may have any name.
  private func nounProblem(
    _ stated: StatedFigure, _ entity: EntityID, _ annotation: Annotation
  ) -> ReadingProblem? {
    guard let own = units[entity], annotation.value(.unit) == nil else { return nil }
    return stated.nounProblem(in: own)
  }

  /// A unit as an editor writes it, in the dossier's language, the article's or English.
  private func canonical(_ unit: String, _ annotation: Annotation) -> String {
    let own = site.configuration.language
    let name = Units.canonical(unit, language: own)
    let other = language(of: annotation)
    return name == unit.lowercased() && other != own ? Units.canonical(unit, language: other) : name
  }

  /// That of the phrase, or else that of its article.
  private func language(of annotation: Annotation) -> String {
    annotation.value(.language) ?? site.articles[article].language
  }

  /// What `value=`, `low=`, `high=` and `unit=` say; nil when there is no number among them.
  private func given(_ annotation: Annotation) -> Quantity? {
    let value = annotation.value(.value).flatMap { DecimalNumber(plain: $0) }
    let low = annotation.value(.low).flatMap { DecimalNumber(plain: $0) }
    let high = annotation.value(.high).flatMap { DecimalNumber(plain: $0) }
    guard value != nil || low != nil || high != nil else { return nil }
    return Quantity(low: low ?? value, high: high ?? value)
  }

  /// What is not given is read from the words: the other end of a range, and what narrows or widens a
  /// number, if it is the one that the words give.
  private func complete(
    _ given: inout Quantity, with read: Quantity, _ annotation: Annotation
  ) {
    if let low = read.low, let high = read.high, given.low == low, given.high == high,
      !given.isSingle
    {
      if read.qualifier == .about || read.qualifier == .almost { given.qualifier = read.qualifier }
    } else if annotation.value(.value) == nil, !read.isSingle {
      if let low = given.low, given.high == nil, let high = read.high, low <= high {
        given.high = high
      } else if let high = given.high, given.low == nil, let low = read.low, low <= high {
        given.low = low
      }
    } else if given.isSingle, !read.isConvention,
      read.low ?? given.low == given.low, read.high ?? given.high == given.high
    {
      (given.low, given.high) = (read.low, read.high)
      given.qualifier = read.qualifier
    } else if let qualifier = read.qualifier, read.isSingle, !read.isConvention,
      given.low ?? read.low == read.low, given.high ?? read.high == read.high
    {
      // `low=5000` beside `more than 5,000`
      narrow(&given, by: qualifier)
    }
  }

  private mutating func apply(
    _ written: String, to quantity: inout Quantity, _ annotation: Annotation
  ) {
    guard let qualifier = Qualifier(rawValue: written) ?? Self.otherNames[written] else {
      let known = Qualifier.allCases.map(\.rawValue)
      let near = NearestName.nearest(to: written, among: known)
      report(
        .unfitAttribute, "'\(written)' is no qualifier", annotation, .qualifier,
        hint: near.map { "did you mean '\($0)'?" } ?? "write \(known.joined(separator: ", "))")
      return
    }
    quantity.qualifier = qualifier
  }

  private static let otherNames: [String: Qualifier] = [
    "up to": .atMost, "not more than": .atMost, "no more than": .atMost, "maximum": .atMost,
    "not less than": .atLeast, "no fewer than": .atLeast, "minimum": .atLeast, "from": .atLeast,
    "over": .moreThan, "above": .moreThan, "under": .lessThan, "below": .lessThan,
    "fewer than": .lessThan, "roughly": .about, "around": .about, "approximately": .about,
    "some": .about, "nearly": .almost,
  ]

  private mutating func settleUnit(
    of observation: inout Observation, _ entity: EntityID, _ annotation: Annotation
  ) {
    let words = observation.words
    let language = language(of: annotation)
    if let unit = annotation.value(.unit), !observation.isGiven {
      observation.quantity = Units.assign(
        canonical(unit, annotation), to: observation.quantity,
        hasMagnitude: QuantityReader.namesMagnitude(words, language: language))
    }
    guard let own = units[entity] else { return checkRate(observation, annotation) }
    observation.quantity = Units.complete(
      observation.quantity, with: own, isGiven: observation.isGiven,
      hasMagnitude: QuantityReader.namesMagnitude(words, language: language))
    checkUnit(&observation, own: own, annotation)
    let largest = observation.quantity.high ?? observation.quantity.low
    if own == "percent", observation.quantity.unit == "percent", let largest,
      site.entities[entity].measures != .change,
      largest > DecimalNumber(100)
    {
      report(
        .percentAboveHundred, "'\(observation.words)' is more than the whole", annotation,
        hint:
          "if it is no share, give the record another unit, such as 'percent of the year before'")
    }
  }

  /// Two units that nobody puts together are asked about, where no record says what is measured.
  private mutating func checkRate(_ observation: Observation, _ annotation: Annotation) {
    guard let unit = observation.quantity.unit, Units.isUncommonRate(unit) else { return }
    report(
      .uncommonRate, "'\(unit)' is a rate in no common use, and the record has no unit", annotation,
      hint: "write 'unit: \(unit)' in the record, if that is what the source means")
  }

  /// Where the source itself gives the amount in the record's unit too, that one counts.
  private mutating func checkUnit(
    _ observation: inout Observation, own: String, _ annotation: Annotation
  ) {
    guard let unit = observation.quantity.unit, !Units.areSame(unit, own),
      !Units.areConvertible(unit, own), rates.factor(from: unit, to: own) == nil
    else { return }
    if let match = observation.conversions.firstIndex(where: { quantity in
      quantity.unit.map { Units.areSame($0, own) } ?? false
    }) {
      let conversion = observation.conversions[match]
      observation.conversions[match] = observation.quantity
      observation.quantity = conversion
      return
    }
    report(
      .foreignUnit, "'\(unit)' is not the unit of this statistic, '\(own)'", annotation, .unit,
      hint: "annotate it with a statistic whose unit is '\(unit)'")
  }

  /// A given number is one that the words can mean.
  private mutating func checkGiven(
    _ given: Quantity, against read: [Quantity], _ annotation: Annotation, _ words: String
  ) {
    let isMet = read.contains { !QuantityReader.contradicts(given: given, read: $0) }
    if isMet { return }
    report(
      .contradictingValue,
      "'\(words)' reads as \(QuantityFormat.text(read[0], language: "en")), "
        + "but \(QuantityFormat.text(given, language: "en")) is given",
      annotation, .value, hint: "correct one of them, or annotate other words")
  }

  /// Whom an attribute credits; nil when it is not there.
  private mutating func credit(_ name: AttributeName, _ annotation: Annotation) -> Referent? {
    guard let written = annotation.value(name) else { return nil }
    switch find(written, isPlace: false) {
    case .record(let entity):
      result.named.insert(entity)
      return index.referent(entity)
    case .several(let entities): reportSeveral(written, entities, annotation, name)
    case .statistic:
      report(
        .unfitOrigin, "'\(written)' is a statistic and says nothing", annotation, name,
        hint: "name the person or body that says so")
    case .words:
      let referent = Referent(words: written)
      if origins.isNamed(referent) {
        let place = annotation.attributes.first { $0.name == name }?.position
        result.written.append(
          WrittenOrigin(
            text: written, file: site.articles[article].file,
            position: place ?? annotation.position))
      }
      return referent
    }
    return Referent(words: written)
  }

  /// The place or population that an attribute names; nil when it is not there.
  private mutating func thing(_ name: AttributeName, _ annotation: Annotation) -> Referent? {
    guard let written = annotation.value(name) else { return nil }
    switch find(written, isPlace: true) {
    case .record(let entity):
      result.named.insert(entity)
      return index.referent(entity)
    case .several(let entities): reportSeveral(written, entities, annotation, name)
    case .statistic, .words: break
    }
    return Referent(words: written)
  }

  private mutating func find(_ written: String, isPlace: Bool) -> ReferentIndex.Answer {
    let key = isPlace ? "@" + written : written
    if let answer = known[key] { return answer }
    let answer = index.find(written, isPlace: isPlace)
    known[key] = answer
    return answer
  }

  private mutating func reportSeveral(
    _ written: String, _ entities: [EntityID], _ annotation: Annotation, _ name: AttributeName
  ) {
    report(
      .ambiguousReference, "'\(written)' means \(entities.count) records", annotation, name,
      hint: "write \(index.choices(entities, site))")
  }

  private mutating func report(_ problem: ReadingProblem, _ annotation: Annotation) {
    report(.unreadableQuantity, problem.summary, annotation, hint: problem.hint)
  }

  private mutating func report(
    _ rule: Rule, _ summary: String, _ annotation: Annotation, _ name: AttributeName? = nil,
    hint: String
  ) {
    let place = annotation.attributes.first { $0.name == name }?.position ?? annotation.position
    result.diagnostics.append(
      Diagnostic(
        rule, summary, at: SourceSpan(file: site.articles[article].file, start: place),
        hint: hint))
  }
}
