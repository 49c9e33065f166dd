import DossierLink
import DossierModel
import DossierQuantities

/// What lists show of a statistic: its range, and all its figures on one line.
///
/// Made once: up to twelve statistics stand on the page of each entity that shares sentences with
/// them, and drawing them anew took a third of those pages' time.
struct StatisticSummary: Sendable {
  let range: String?
  /// Empty when the figures cannot be compared.
  let plot: HTML
  /// What the figures say together.
  let verdict: String
  /// For each finding its sentence.
  let findings: [String]

  /// Up to so many figures each dot has its own outline; more lie on each other anyway.
  private static let mostApart = 12

  /// Of all statistics that have figures, by entity.
  static func all(_ site: Site, _ words: Words, _ jobs: Jobs) -> [EntityID: StatisticSummary] {
    let entities = site.comparisons.keys.sorted()
    let summaries = jobs.map(entities.count) { index -> StatisticSummary? in
      site.comparisons[entities[index]].map {
        StatisticSummary($0, site, entity: entities[index], words)
      }
    }
    var all: [EntityID: StatisticSummary] = [:]
    for (entity, summary) in zip(entities, summaries) { all[entity] = summary }
    return all
  }

  private init(_ comparison: Comparison, _ site: Site, entity: EntityID, _ words: Words) {
    let cited = Cited(site, words, entity: entity)
    let text = FindingText(site, words, entity: entity, comparison)
    findings = comparison.findings.map { text.sentence($0) }
    verdict = VerdictText(text).text
    range =
      comparison.groups.count == 1
      ? VerdictText.range(comparison, 0, cited)
      : words.count("groups_apart_n", comparison.groups.count)
    var html = HTML()
    if comparison.groups.count == 1,
      let strip = FigureStrip(comparison.figures, language: words.language)
    {
      let shown = comparison.figures.prefix(60).map {
        (
          figure: $0, isDated: site.asOf(cited.observation($0.observation)) != nil
        )
      }
      let label = range ?? ""
      if shown.count > Self.mostApart {
        strip.writeTogether(shown, into: &html) { $0.append(escaping: label) }
      } else {
        strip.write(shown, into: &html) { $0.append(escaping: label) }
      }
    }
    plot = html
  }
}
