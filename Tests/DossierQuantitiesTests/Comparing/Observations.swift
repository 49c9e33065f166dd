import DossierModel
import DossierQuantities

/// An observation of English words; what the words leave out is nil.
func observe(
  _ words: String, by: String? = nil, origin: String? = nil, date: String? = nil,
  period: String? = nil, population: String? = nil, place: String? = nil,
  qualifier: Qualifier? = nil, given: Quantity? = nil
) -> Observation {
  var observation = Observation(mention: 0, words: words, quantity: given ?? quantity(words))
  if case .quantity(_, let conversions, _) = QuantityReader.read(words, language: "en") {
    observation.conversions = conversions
  }
  observation.isGiven = given != nil
  if let qualifier { observation.quantity.qualifier = qualifier }
  observation.by = by.map { Credit(name: $0) }
  observation.origin = origin.map { Credit(name: $0) }
  observation.date = date.flatMap { PartialDate($0) }
  observation.period = period
  observation.population = population
  observation.place = place
  return observation
}

extension Comparison {
  /// What the rules found, without the words: `contradiction 0 1`.
  var codes: [String] {
    findings.map { finding in
      ([finding.rule.rawValue] + finding.members.map(String.init)).joined(separator: " ")
    }
  }

  /// What one rule found.
  func codes(_ rule: FindingRule) -> [String] { codes.filter { $0.hasPrefix(rule.rawValue + " ") } }

  /// The sentences of one rule.
  func sentences(_ rule: FindingRule) -> [String] {
    findings.filter { $0.rule == rule }.map(\.sentence)
  }
}

/// Compares observations in a unit.
func compare(
  _ observations: [Observation], unit: String? = "people", population: String? = nil,
  period: String? = nil, rates: [ExchangeRate] = [], conventions: Conventions = Conventions()
) -> Comparison {
  Comparison.compare(
    observations.map { one in
      var one = one
      one.quantity = Units.complete(one.quantity, with: unit)
      return one
    },
    statistic: StatisticFrame(unit: unit, population: population, period: period, rates: rates),
    conventions: conventions)
}
