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
      site.entities[entity].slug, observation.words, plain(quantity.low), plain(quantity.high),
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

  /// All digits, with a full stop for decimals: a number in CSV and in JSON alike.
  private static func plain(_ number: DecimalNumber?) -> String {
    guard let number else { return "" }
    return QuantityFormat.number(number, language: "en").replacing(",", with: "")
      .replacing("\u{2212}", with: "-")
  }

  /// schema.org's Observation, as far as its terms go.
  private static func json(_ context: RenderContext) -> [UInt8] {
    let site = context.site
    var json = JSON()
    json.array { json in
      for entity in site.comparisons.keys.sorted() {
        for number in site.observationsOfEntity[entity] {
          json.newLine()
          json.object { write(number, entity, context, into: &$0) }
        }
      }
    }
    json.newLine()
    return json.bytes
  }

  private static func write(
    _ number: Int, _ entity: Int, _ context: RenderContext, into json: inout JSON
  ) {
    let site = context.site
    let observation = site.observations[number]
    let mention = site.mentions.mention(observation.mention)
    json.member("@type", "Observation")
    json.member("variableMeasured", context.paths.entity(entity))
    json.key("value")
    json.object { json in
      json.member("@type", "QuantitativeValue")
      let (low, high) = (observation.quantity.low, observation.quantity.high)
      if let low, low == high {
        json.member("value", number: plain(low))
      } else {
        if let low { json.member("minValue", number: plain(low)) }
        if let high { json.member("maxValue", number: plain(high)) }
      }
      json.member("unitText", observation.quantity.unit)
    }
    json.member("measurementQualifier", observation.quantity.qualifier?.rawValue)
    json.member("observationDate", observation.date?.text)
    json.member("observationPeriod", observation.period)
    json.member("exact", observation.words)
    json.member("by", observation.by?.name)
    json.member("origin", observation.origin?.name)
    json.member("population", observation.population)
    json.member("place", observation.place)
    json.member("isConvention", observation.quantity.isConvention)
    json.member("article", context.paths.document(mention.document))
    json.member("annotation", site.mentions.anchors[observation.mention].id)
  }
}
