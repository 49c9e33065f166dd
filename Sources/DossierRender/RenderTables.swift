import DossierLink
import DossierModel
import DossierQuantities

/// What pages write again and again, escaped once.
///
/// At 10,000 articles an annotation's row is written 750,000 times: in its text, in its article's
/// list and on its entity's page. A string for each field took two thirds of rendering.
final class RenderTables: Sendable {
  /// By entity; paths from the site's root.
  let names: HTMLTable<Record>
  let paths: HTMLTable<Record>
  /// The paths percent-encoded, as the links of a text are.
  let hrefs: HTMLTable<Record>
  let glosses: HTMLTable<Record>
  /// By kind.
  let kinds: HTMLTable<Kind>
  let kindWords: HTMLTable<Kind>
  /// By kind and status, `4 * kind + status`: `person, verified`.
  let descriptions: HTMLTable<KindAndStatus>
  /// By document.
  let documents: HTMLTable<Document>
  let titles: HTMLTable<Document>
  /// By article.
  let letters: HTMLTable<Article>
  let publishers: HTMLTable<Article>
  let dates: HTMLTable<Article>
  let machineDates: HTMLTable<Article>
  let years: HTMLTable<Article>
  let grades: HTMLTable<Article>
  let gradeWords: HTMLTable<Article>
  /// By status.
  let statuses: HTMLTable<Status>
  let statusWords: HTMLTable<Status>
  /// By observation: its figure in words.
  let values: HTMLTable<Observation>
  /// By observation: what it may stand for, empty when it stands for itself.
  let intervals: HTMLTable<Observation>
  /// By mention: its observation.
  let observations: Column<Mention, OptionalIdentity<Observation>>
  /// By mention: its status.
  let mentionStatuses: Column<Mention, UInt8>
  /// By mention: where its sentence begins in its document's text.
  let sentences: Column<Mention, UInt32>

  init(_ context: RenderContext.Basics) {
    let (site, words, paths) = (context.site, context.words, context.paths)
    // By index, for a copy of an article or a record counts up each of its parts.
    let articles = site.articles.indices.lazy
    let entities = site.entities.indices.lazy
    names = HTMLTable(escaping: entities.map { site.entities[$0].shownName })
    self.paths = HTMLTable(escaping: entities.map { paths.entity($0) })
    hrefs = HTMLTable(
      escaping: entities.map { SafeURL.encoded(paths.entity($0)) })
    glosses = HTMLTable(
      escaping: entities.map { site.entities[$0].description ?? site.entities[$0].role })
    kinds = HTMLTable(escaping: site.configuration.kinds.lazy.map(\.name))
    kindWords = HTMLTable(escaping: context.kinds.lazy.map(\.word))
    descriptions = HTMLTable(
      escaping: context.kinds.lazy.flatMap { kind in
        Status.allCases.map { "\(kind.word), \(words["status_\($0.rawValue)"])" as String? }
      })
    documents = HTMLTable(escaping: site.documents.lazy.map { site.path(of: $0) })
    titles = HTMLTable(escaping: site.documents.lazy.map { site.title(of: $0) })
    letters = HTMLTable(escaping: context.letters)
    publishers = HTMLTable(escaping: articles.map { site.articles[$0].publisher })
    dates = HTMLTable(escaping: articles.map { site.articles[$0].date.map { words.date($0) } })
    machineDates = HTMLTable(escaping: articles.map { site.articles[$0].date?.machineReadable })
    years = HTMLTable(
      escaping: articles.map { site.articles[$0].date.map { words.year(of: $0) } })
    grades = HTMLTable(escaping: articles.map { site.articles[$0].grade })
    gradeWords = HTMLTable(escaping: articles.map { context.grades[site.articles[$0].grade] })
    statuses = HTMLTable(escaping: Status.allCases.map(\.rawValue))
    statusWords = HTMLTable(escaping: Status.allCases.map { words["status_\($0.rawValue)"] })
    let language = words.language
    let texts = context.jobs.column(site.observations.count, chunk: 256) { (id: ObservationID) in
      QuantityFormat.text(site.observations[id].quantity, language: language)
    }
    values = HTMLTable(escaping: texts)
    intervals = Self.intervals(context)
    var observations = Column<Mention, OptionalIdentity<Observation>>(
      repeating: OptionalIdentity(nil), count: site.mentions.count)
    for id in site.observations.indices {
      observations[site.observations[id].mention] = OptionalIdentity(id)
    }
    self.observations = observations
    mentionStatuses = Self.byMention(site) { annotations, index in
      annotations[index].attributes.isEmpty ? 0 : UInt8(annotations[index].status.id.index)
    }
    sentences = Self.byMention(site) { UInt32($0[$1].sentence.lowerBound) }
  }

  private static func intervals(_ context: RenderContext.Basics) -> HTMLTable<Observation> {
    let site = context.site
    let statistics = site.comparisons.keys.sorted()
    let texts = context.jobs.map(statistics.count) { index -> [String?] in
      let start = site.observationsOfEntity[statistics[index]].lowerBound
      let figures = site.comparisons[statistics[index]]?.figures ?? []
      return figures.map {
        IntervalText.text(
          $0, isGiven: site.observations[start.advanced(by: $0.observation)].isGiven, context.words)
      }
    }
    // The observations are numbered by statistic, too.
    var all = Column<Observation, String?>(repeating: nil, count: site.observations.count)
    for (entity, texts) in zip(statistics, texts) {
      for (number, text) in zip(site.observationsOfEntity[entity], texts) { all[number] = text }
    }
    return HTMLTable(escaping: all)
  }

  /// By mention: what `value` makes of a text's annotations and the number of one of them.
  private static func byMention<Value>(
    _ site: Site, _ value: ([Annotation], Int) -> Value
  ) -> Column<Mention, Value> {
    var values: Column<Mention, Value> = []
    values.reserveCapacity(site.mentions.count)
    for document in site.documents {
      let annotations = site.text(of: document).annotations
      for index in annotations.indices { values.append(value(annotations, index)) }
    }
    return values
  }
}

extension Article {
  /// Reliability and credibility as one code: `B2`.
  var grade: String { "\(reliability)\(credibility)" }
}

/// A kind with a status, in tables that have a piece for each such pair.
enum KindAndStatus {
  static func id(_ kind: Int, _ status: StatusID) -> Identity<KindAndStatus> {
    Identity(Status.allCases.count * kind + status.index)
  }
}

typealias StatusID = Identity<Status>
typealias KindID = Identity<Kind>

extension StatusID {
  var status: Status { Status.allCases[index] }
}

extension Status {
  /// Its place among all cases; unreviewed, which stands for none, is 0.
  var id: StatusID {
    switch self {
    case .unreviewed: StatusID(0)
    case .verified: StatusID(1)
    case .disputed: StatusID(2)
    case .unclear: StatusID(3)
    }
  }
}
