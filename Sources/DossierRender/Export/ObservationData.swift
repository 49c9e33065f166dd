import DossierLink
import DossierModel
import DossierQuantities

/// A figure as schema.org's `Observation`, as far as its terms go; what it has no term for under our
/// own names.
enum ObservationData {
  /// What our own names stand as.
  enum Form {
    /// As they are, in a list of objects.
    case plain
    /// With the prefix of our namespace, in JSON-LD.
    case linked
  }

  /// Writes the members that do not depend on where the object stands.
  static func write(
    _ number: ObservationID, _ context: RenderContext, into json: inout JSON, _ form: Form = .plain
  ) {
    let observation = context.site.observations[number]
    func own(_ plain: StaticString, _ linked: StaticString) -> StaticString {
      form == .plain ? plain : linked
    }
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
    if asOf?.isAssumed ?? false { json.member(own("dateAssumed", "dossier:dateAssumed"), true) }
    json.member("observationPeriod", observation.period)
    json.member(own("exact", "dossier:exact"), observation.words)
    json.member(own("by", "dossier:by"), observation.by?.name)
    json.member(own("origin", "dossier:origin"), observation.origin?.name)
    json.member(own("population", "dossier:population"), observation.population?.name)
    json.member(own("place", "dossier:place"), observation.place?.name)
    json.member(own("isConvention", "dossier:isConvention"), observation.quantity.isConvention)
  }

  /// All digits, with a full stop for decimals: a number in CSV and in JSON alike; empty for none.
  static func plain(_ number: DecimalNumber?) -> String {
    number.map(QuantityFormat.plain) ?? ""
  }
}
