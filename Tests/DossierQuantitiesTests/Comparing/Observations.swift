import DossierModel
import DossierQuantities
import DossierTestSupport

/// An article of a test: its slug, and its date unless it is undated.
struct Text {
  let slug: String
  let date: String?
  /// The one source that it retells, by `after`.
  var after: String?

  /// The article of figures that a test does not place.
  static let sample = Text(slug: "text", date: "2022-10-05")

  static func dated(_ date: String, _ slug: String? = nil) -> Text {
    Text(slug: slug ?? "of-\(date)", date: date)
  }

  static func undated(_ slug: String) -> Text { Text(slug: slug, date: nil) }
}

/// A figure, and the article that states it.
struct Stated {
  var observation: Observation
  let text: Text
}

/// Names that have records in these tests, with the records' numbers; all others are plain words.
enum Records {
  static let numbers: [String: EntityID] = [
    "Norland": 1, "Delta": 2, "Porthaven": 3, "Old Town": 4, "Fen": 5, "everyone": 6, "men": 7,
    "women": 8, "UN": 9,
  ]

  /// Porthaven with its Old Town and Fen lie in the Delta, the Delta in Norland; men and women are
  /// of everyone.
  static let wholes = Wholes(direct: [2: [1], 3: [2], 4: [3], 5: [2], 7: [6], 8: [6]])

  static func referent(_ name: String) -> Referent {
    numbers[name].map { Referent(name: name, entity: $0) } ?? Referent(words: name)
  }
}

/// A figure in English words; what the words leave out is nil.
///
/// Its source is what Link would take: `origin`, else `by`, unless that names nobody.
func observe(
  _ words: String, by: String? = nil, origin: String? = nil, date: String? = nil,
  period: String? = nil, population: String? = nil, place: String? = nil,
  qualifier: Qualifier? = nil, given: Quantity? = nil, in text: Text = .sample
) -> Stated {
  var observation = Observation(
    mention: MentionID(0), words: words, quantity: given ?? quantity(words))
  if case .quantity(_, let conversions, _) = QuantityReader.read(words, language: "en") {
    observation.conversions = conversions
  }
  observation.isGiven = given != nil
  if let qualifier { observation.quantity.qualifier = qualifier }
  observation.by = by.map(Records.referent)
  observation.origin = origin.map(Records.referent)
  let nobody = ["the article", "nobody named", "unnamed officials", "unnamed experts"]
  let named = [origin, by].lazy.compactMap(\.self).first
  observation.source =
    (named.flatMap { nobody.contains($0) ? nil : $0 } ?? text.after).map(Records.referent)
  observation.date = date.flatMap { PartialDate($0) }
  observation.period = period
  observation.population = population.map(Records.referent)
  observation.place = place.map(Records.referent)
  return Stated(observation: observation, text: text)
}

extension Comparison {
  /// What the rules found: `contradiction 0 1`.
  var codes: [String] {
    findings.map { finding in
      ([finding.rule.rawValue] + finding.members.map(String.init)).joined(separator: " ")
    }
  }

  /// What one rule found.
  func codes(_ rule: FindingRule) -> [String] { codes.filter { $0.hasPrefix(rule.rawValue + " ") } }

  /// The finding that a verdict names; nil for none.
  var key: String? { keyFinding.map { codes[$0] } }
}

/// Compares figures as those of a statistic with this record.
func compare(
  _ stated: [Stated], _ frame: StatisticFrame = StatisticFrame(unit: "people"),
  explained: [ExplainedConflict] = [], conventions: Conventions = Conventions()
) -> Comparison {
  var numbers: [String: Int] = [:]
  let articles = stated.map { one in
    let number = numbers[one.text.slug, default: numbers.count]
    numbers[one.text.slug] = number
    return StatingArticle(
      id: ArticleID(number), slug: one.text.slug, date: one.text.date.flatMap { PartialDate($0) })
  }
  let observations = stated.map { one in
    var observation = one.observation
    observation.quantity = Units.complete(observation.quantity, with: frame.unit)
    return observation
  }
  return Comparison.compare(
    observations, in: articles, statistic: frame, wholes: Records.wholes, explained: explained,
    conventions: conventions)
}

extension StatisticFrame {
  static let people = StatisticFrame(unit: "people")
  static let growing = StatisticFrame(unit: "people", course: .cumulative)
  static let fixed = StatisticFrame(unit: "people", course: .fixed)
  static let addable = StatisticFrame(unit: "people", isAdditive: true)
  static let growingSum = StatisticFrame(unit: "people", course: .cumulative, isAdditive: true)
}
