import DossierLink
import DossierModel

/// How sentences cite the figures of one statistic: their words, who says so, and when.
struct Cited {
  let site: Site
  let words: Words
  /// The statistic.
  let entity: EntityID
  /// The site's observations of the statistic; findings count them from 0.
  let observations: Range<ObservationID>

  init(_ site: Site, _ words: Words, entity: EntityID) {
    self.site = site
    self.words = words
    self.entity = entity
    observations = site.observationsOfEntity[entity]
  }

  func observation(_ number: Int) -> Observation {
    site.observations[observations.lowerBound.advanced(by: number)]
  }

  /// `“700,000 men”`.
  func quoted(_ number: Int) -> String {
    words["quote_open"] + observation(number).words + words["quote_close"]
  }

  /// `“700,000 men” (Kremlin, article of 5 October 2022)`; the date only where it is asked for.
  func cited(_ number: Int, withDate: Bool) -> String {
    "\(quoted(number)) (\(source(number, withDate: withDate)))"
  }

  /// `“700,000 men”, Kremlin, November 2022`, for where parentheses stand already.
  func bare(_ number: Int, withDate: Bool) -> String {
    "\(quoted(number)), \(source(number, withDate: withDate))"
  }

  private func source(_ number: Int, withDate: Bool) -> String {
    let one = observation(number)
    var who = site.speaker(of: one, words) ?? nobody(number)
    // What one source has from another is told: figures of one origin count once.
    if let origin = one.origin, one.source != nil, origin != one.by {
      who =
        one.by == nil || one.speaker == .nobody
        ? words.fill("from_origin_alone", ["origin": origin.name])
        : words.fill("from_origin", ["name": who, "origin": origin.name])
    }
    guard withDate else { return who }
    return "\(who), \(date(number) ?? words["no_date"])"
  }

  /// What stands for the name where nobody is named; `unnamed experts` is told as it is written.
  func nobody(_ number: Int) -> String {
    let one = observation(number)
    return switch one.speaker {
    case .article: words["article_itself"]
    case .unnamed: one.by?.name ?? words["nobody_named"]
    case .named, .nobody: words["nobody_named"]
    }
  }

  /// The date as of which a figure holds, said to be the article's where the figure states none;
  /// nil for an undated article's figure.
  func date(_ number: Int) -> String? {
    site.asOf(observation(number)).map { date, isAssumed in
      isAssumed
        ? words.fill("date_of_article", ["date": words.shortDate(date)]) : words.shortDate(date)
    }
  }

  /// Figures by the dates as of which they hold; undated ones last.
  func inOrder(_ numbers: [Int]) -> [Int] {
    numbers.map { number in
      (day: site.asOf(observation(number))?.date.days.lowerBound ?? Int.max, number: number)
    }.sorted { $0 < $1 }.map(\.number)
  }

  /// True for a figure that a reviewer disputes.
  func isDisputed(_ number: Int) -> Bool {
    let mention = site.mentions.place(of: observation(number).mention)
    let attributes = site.text(of: mention.document).annotations[mention.annotation].attributes
    return attributes.contains { $0.name == .status && $0.value == Status.disputed.rawValue }
  }

  /// True when the figures do not all hold as of the same date.
  func differInDate(_ numbers: some Sequence<Int>) -> Bool {
    var dates: Set<String> = []
    for number in numbers { dates.insert(site.asOf(observation(number))?.date.text ?? "") }
    return dates.count > 1
  }
}

extension Site {
  /// Who is said to say so: whom `by` names, or the source that an article passes on; nil when nobody
  /// is named.
  ///
  /// `experts`, `the article` and the article's own publisher name nobody.
  func speaker(of observation: Observation, _ words: Words) -> String? {
    if observation.speaker == .named { return observation.by?.name }
    guard let source = observation.source,
      observation.by == nil || observation.speaker == .article && observation.origin == nil
    else { return nil }
    // Whom the header names, not the house that she speaks for.
    let retold = articles[article(of: observation)].after.first
    let name = observation.origin == nil ? retold.flatMap { referents[$0.value]?.name } : nil
    return words.fill("after_source", ["name": name ?? source.name])
  }
}
