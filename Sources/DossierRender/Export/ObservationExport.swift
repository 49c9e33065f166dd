import DossierLink
import DossierModel
import DossierQuantities

/// Figures as data: the same numbers as the pages.
enum ObservationExport {
  static func pages(_ context: RenderContext, _ keys: Column<Record, UInt64?>) -> [Page] {
    let site = context.site
    let statistics = site.comparisons.keys.sorted()
    var pages = [
      Page(path: "data/observations.csv", parts: statistics.count + 1) { part, bytes in
        guard part > 0 else { return rows([], context, withHeader: true, into: &bytes) }
        rows([statistics[part - 1]], context, withHeader: false, into: &bytes)
      },
      json(context, statistics),
    ]
    for entity in statistics {
      pages.append(
        Page(path: "data/statistics/\(site.entities[entity].slug).csv", key: keys[entity]) {
          rows([entity], context, withHeader: true, into: &$0)
        })
    }
    return pages
  }

  static let columns = [
    "statistic", "exact", "low", "high", "unit", "qualifier", "convention", "interval_low",
    "interval_high", "interval_unit", "by", "origin", "counted_with", "date", "date_assumed",
    "period", "population", "place",
    "status", "article",
    "id", "url",
  ]

  private static func rows(
    _ entities: [EntityID], _ context: RenderContext, withHeader: Bool, into bytes: inout [UInt8]
  ) {
    var csv = CSV(continuing: bytes)
    bytes = []
    if withHeader { csv.row(columns) }
    for entity in entities {
      let figures = context.site.comparisons[entity]?.figures ?? []
      let numbers = context.site.observationsOfEntity[entity]
      for (number, figure) in zip(numbers, figures) {
        row(context.site.observations[number], figure, entity, context, into: &csv)
      }
    }
    bytes = csv.take()
  }

  private static func row(
    _ observation: Observation, _ figure: Figure, _ entity: EntityID, _ context: RenderContext,
    into csv: inout CSV
  ) {
    let site = context.site
    let article = site.article(of: observation)
    let quantity = observation.quantity
    csv.field(site.entities[entity].slug)
    csv.field(observation.words)
    csv.field(ObservationData.plain(quantity.low))
    csv.field(ObservationData.plain(quantity.high))
    csv.field(quantity.unit)
    csv.field(quantity.qualifier?.rawValue)
    csv.field(quantity.isConvention ? "yes" : nil)
    csv.field(end(figure.interval.low))
    csv.field(end(figure.interval.high))
    csv.field(figure.quantity.unit)
    csv.field(observation.by?.name)
    csv.field(observation.origin?.name)
    csv.field(observation.source?.name)
    let asOf = context.site.asOf(observation)
    csv.field(asOf?.date.text)
    csv.field(asOf?.isAssumed ?? false ? "yes" : nil)
    csv.field(observation.period)
    csv.field(observation.population?.name)
    csv.field(observation.place?.name)
    csv.field(context.status(ofMention: observation.mention).status.rawValue)
    csv.field(site.articles[article].slug)
    csv.field(site.mentions.anchors[observation.mention].id)
    csv.field(site.articles[article].url)
    csv.endRow()
  }

  /// Empty where the interval is open; in twelve digits, for it is worked out in floating point.
  private static func end(_ value: Double) -> String {
    ObservationData.plain(DecimalNumber(rounding: value, toSignificant: 12))
  }

  /// schema.org's Observation, as far as its terms go.
  private static func json(_ context: RenderContext, _ statistics: [EntityID]) -> Page {
    let site = context.site
    let numbers = statistics.flatMap { site.observationsOfEntity[$0] }
    let entities = statistics.flatMap { entity in
      site.observationsOfEntity[entity].map { _ in entity }
    }
    return JSON.list("data/observations.json", count: numbers.count) { index, json in
      let number = numbers[index]
      json.member("@type", "Observation")
      json.member("variableMeasured", context.paths.entity(entities[index]))
      ObservationData.write(number, context, into: &json)
      json.member("article", context.paths.article(site.article(of: site.observations[number])))
      json.member("annotation", site.mentions.anchors[site.observations[number].mention].id)
    }
  }
}
