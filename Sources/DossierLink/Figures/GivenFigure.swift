import DossierModel
import DossierQuantities

/// What attributes give beside what the words state: numbers, and what narrows or widens them.
extension ArticleFigures {
  /// Takes what the words say besides a given number, and holds the two against each other.
  mutating func take(
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
  func keepQualifier(
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
  func narrow(
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
  func otherQualifier(_ annotation: Annotation, _ words: String) -> Qualifier? {
    guard annotation.value(.language) != nil else { return nil }
    return QuantityReader.qualifier(of: words, language: site.articles[article].language)
  }

  /// A measure, money or a share names its unit; things may have any name.
  func nounProblem(
    _ stated: StatedFigure, _ entity: EntityID, _ annotation: Annotation
  ) -> ReadingProblem? {
    guard let own = units[entity], annotation.value(.unit) == nil else { return nil }
    return stated.nounProblem(in: own)
  }

  /// A unit as an editor writes it, in the dossier's language, the article's or English.
  func canonical(_ unit: String, _ annotation: Annotation) -> String {
    let own = site.configuration.language
    let name = Units.canonical(unit, language: own)
    let other = language(of: annotation)
    return name == unit.lowercased() && other != own ? Units.canonical(unit, language: other) : name
  }

  /// That of the phrase, or else that of its article.
  func language(of annotation: Annotation) -> String {
    annotation.value(.language) ?? site.articles[article].language
  }

  /// What `value=`, `low=`, `high=` and `unit=` say; nil when there is no number among them.
  func given(_ annotation: Annotation) -> Quantity? {
    let value = annotation.value(.value).flatMap { DecimalNumber(plain: $0) }
    let low = annotation.value(.low).flatMap { DecimalNumber(plain: $0) }
    let high = annotation.value(.high).flatMap { DecimalNumber(plain: $0) }
    guard value != nil || low != nil || high != nil else { return nil }
    return Quantity(low: low ?? value, high: high ?? value)
  }

  /// What is not given is read from the words: the other end of a range, and what narrows or widens a
  /// number, if it is the one that the words give.
  func complete(
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

  mutating func apply(
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
}
