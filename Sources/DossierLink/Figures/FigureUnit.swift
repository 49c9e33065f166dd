import DossierModel
import DossierQuantities

/// In which unit a figure counts, and whether it fits what is known.
extension ArticleFigures {
  mutating func settleUnit(
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
  mutating func checkRate(_ observation: Observation, _ annotation: Annotation) {
    guard let unit = observation.quantity.unit, Units.isUncommonRate(unit) else { return }
    report(
      .uncommonRate, "'\(unit)' is a rate in no common use, and the record has no unit", annotation,
      hint: "write 'unit: \(unit)' in the record, if that is what the source means")
  }

  /// Where the source itself gives the amount in the record's unit too, that one counts.
  mutating func checkUnit(
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
  mutating func checkGiven(
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
}
