import DossierLink
import DossierModel
import DossierQuantities

/// What pages write again and again, escaped once.
///
/// At 10,000 articles an annotation's row is written 750,000 times: in its text, in its article's
/// list and on its entity's page. A string for each field took two thirds of rendering.
final class RenderTables: Sendable {
  /// By entity; paths from the site's root.
  let names: HTMLTable
  let paths: HTMLTable
  /// The paths percent-encoded, as the links of a text are.
  let hrefs: HTMLTable
  let glosses: HTMLTable
  /// By kind.
  let kinds: HTMLTable
  let kindWords: HTMLTable
  /// By kind and status, `4 * kind + status`: `person, verified`.
  let descriptions: HTMLTable
  /// By document.
  let documents: HTMLTable
  let titles: HTMLTable
  /// By article.
  let letters: HTMLTable
  let publishers: HTMLTable
  let dates: HTMLTable
  let machineDates: HTMLTable
  let years: HTMLTable
  let grades: HTMLTable
  let gradeWords: HTMLTable
  /// By status.
  let statuses: HTMLTable
  let statusWords: HTMLTable
  /// By observation: its figure in words.
  let values: HTMLTable
  /// By observation: what it may stand for, empty when it stands for itself.
  let intervals: HTMLTable
  /// By mention: its observation, -1 for none.
  let observations: [Int32]
  /// By mention: its status.
  let mentionStatuses: [UInt8]
  /// By mention: where its sentence begins in its document's text.
  let sentences: [UInt32]

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
      escaping: context.kinds.flatMap { kind in
        Status.allCases.map { "\(kind.word), \(words["status_\($0.rawValue)"])" }
      })
    documents = HTMLTable(escaping: (0..<site.documentCount).lazy.map { paths.document($0) })
    titles = HTMLTable(
      escaping: site.articles.map(\.title) + site.entities.map(\.shownName))
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
    let texts = context.jobs.map(site.observations.count, chunk: 256) {
      QuantityFormat.text(site.observations[$0].quantity, language: language)
    }
    values = HTMLTable(escaping: texts)
    intervals = Self.intervals(context)
    var observations = [Int32](repeating: -1, count: site.mentions.entityOfMention.count)
    for number in site.observations.indices {
      observations[site.observations[number].mention] = Int32(number)
    }
    self.observations = observations
    mentionStatuses = Self.byMention(site) { annotations, index in
      annotations[index].attributes.isEmpty ? 0 : UInt8(annotations[index].status.number)
    }
    sentences = Self.byMention(site) { UInt32($0[$1].sentence.lowerBound) }
  }

  private static func intervals(_ context: RenderContext.Basics) -> HTMLTable {
    let site = context.site
    let statistics = site.comparisons.keys.sorted()
    let texts = context.jobs.map(statistics.count) { index -> [String?] in
      let start = site.observationsOfEntity[statistics[index]].lowerBound
      let figures = site.comparisons[statistics[index]]?.figures ?? []
      return figures.map {
        IntervalText.text(
          $0, isGiven: site.observations[start + $0.observation].isGiven, context.words)
      }
    }
    // The observations are numbered by statistic, too.
    var all = [String?](repeating: nil, count: site.observations.count)
    for (entity, texts) in zip(statistics, texts) {
      for (number, text) in zip(site.observationsOfEntity[entity], texts) { all[number] = text }
    }
    return HTMLTable(escaping: all)
  }

  /// By mention: what `value` makes of a text's annotations and the number of one of them.
  private static func byMention<Value>(
    _ site: Site, _ value: ([Annotation], Int) -> Value
  ) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(site.mentions.entityOfMention.count)
    for document in 0..<site.documentCount {
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

extension Status {
  /// Its place among all cases; unreviewed, which stands for none, is 0.
  var number: Int {
    switch self {
    case .unreviewed: 0
    case .verified: 1
    case .disputed: 2
    case .unclear: 3
    }
  }
}
