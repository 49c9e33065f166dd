import DossierLink
import DossierModel
import DossierQuantities

/// Figures as data: the same numbers as the pages.
enum ObservationExport {
  static func pages(_ context: RenderContext) -> [Page] {
    let site = context.site
    var pages = [
      Page(path: "data/observations.csv") { bytes in
        bytes += table(context, site.comparisons.keys.sorted()).bytes
      },
      Page(path: "data/observations.json") { $0 += json(context) },
    ]
    for entity in site.comparisons.keys.sorted() {
      pages.append(
        Page(path: "data/statistics/\(site.entities[entity].slug).csv") { bytes in
          bytes += table(context, [entity]).bytes
        })
    }
    return pages
  }

  static let columns = [
    "statistic", "exact", "low", "high", "unit", "qualifier", "convention", "interval_low",
    "interval_high", "interval_unit", "by", "origin", "date", "period", "population", "place",
    "status", "article",
    "id", "url",
  ]

  private static func table(_ context: RenderContext, _ entities: [Int]) -> CSV {
    var csv = CSV(columns)
    for entity in entities {
      for number in context.site.observationsOfEntity[entity] {
        csv.row(fields(number, entity, context))
      }
    }
    return csv
  }

  private static func fields(_ number: Int, _ entity: Int, _ context: RenderContext) -> [String] {
    let site = context.site
    let observation = site.observations[number]
    let mention = site.mentions.mention(observation.mention)
    let index = number - site.observationsOfEntity[entity].lowerBound
    let figure = site.comparisons[entity]?.figures[index]
    let interval = figure?.interval
    let quantity = observation.quantity
    return [
      site.entities[entity].slug, observation.words, ObservationData.plain(quantity.low),
      ObservationData.plain(quantity.high),
      quantity.unit ?? "", quantity.qualifier?.rawValue ?? "",
      quantity.isConvention ? "yes" : "", end(interval?.low), end(interval?.high),
      figure?.quantity.unit ?? "", observation.by?.name ?? "", observation.origin?.name ?? "",
      observation.date?.text ?? "", observation.period ?? "", observation.population ?? "",
      observation.place ?? "",
      context.texts[mention.document].value.annotations[mention.annotation].status.rawValue,
      site.articles[mention.document].slug, site.mentions.anchors[observation.mention].id,
      site.articles[mention.document].url ?? "",
    ]
  }

  /// Empty where the interval is open.
  private static func end(_ value: Double?) -> String {
    value.flatMap { $0.isFinite ? Decimals.text($0) : nil } ?? ""
  }

  private static func document(_ number: Int, _ context: RenderContext) -> Int {
    context.site.mentions.mention(context.site.observations[number].mention).document
  }

  private static func anchor(_ number: Int, _ context: RenderContext) -> String {
    context.site.mentions.anchors[context.site.observations[number].mention].id
  }

  /// schema.org's Observation, as far as its terms go.
  private static func json(_ context: RenderContext) -> [UInt8] {
    let site = context.site
    var json = JSON()
    json.array { json in
      for entity in site.comparisons.keys.sorted() {
        for number in site.observationsOfEntity[entity] {
          json.newLine()
          json.object { json in
            json.member("@type", "Observation")
            json.member("variableMeasured", context.paths.entity(entity))
            ObservationData.write(number, context, into: &json)
            json.member("article", context.paths.document(document(number, context)))
            json.member("annotation", anchor(number, context))
          }
        }
      }
    }
    json.newLine()
    return json.bytes
  }
}
