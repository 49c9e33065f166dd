import DossierLink
import DossierModel
import DossierQuantities

/// A figure as schema.org's `Observation`, as far as its terms go; what it has no term for under our
/// own names.
enum ObservationData {
  /// Writes the members that do not depend on where the object stands.
  static func write(_ number: Int, _ context: RenderContext, into json: inout JSON) {
    let observation = context.site.observations[number]
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
    let asOf = context.site.asOf(observation)
    json.member("observationDate", asOf?.date.text)
    if asOf?.isAssumed ?? false { json.member("dateAssumed", true) }
    json.member("observationPeriod", observation.period)
    json.member("exact", observation.words)
    json.member("by", observation.by?.name)
    json.member("origin", observation.origin?.name)
    json.member("population", observation.population?.name)
    json.member("place", observation.place?.name)
    json.member("isConvention", observation.quantity.isConvention)
  }

  /// All digits, with a full stop for decimals: a number in CSV and in JSON alike; empty for none.
  static func plain(_ number: DecimalNumber?) -> String {
    number.map(QuantityFormat.plain) ?? ""
  }
}
