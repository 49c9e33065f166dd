import DossierLink
import DossierModel
import DossierQuantities

/// What the rules found, as rows for pages.
extension RenderContext {
  /// The findings of one statistic, all rules.
  func findings(of entity: Int, root: String, named: Bool) -> [FindingRow] {
    (site.comparisons[entity]?.findings ?? []).map {
      row($0, entity: entity, root: root, named: named)
    }
  }

  /// Every conflict of the site, by statistic in the order of the overview.
  func allFindings(root: String) -> [FindingRow] {
    statisticsInOrder.flatMap { entity in
      (site.comparisons[entity]?.findings ?? []).filter(\.rule.isConflict)
        .map { row($0, entity: entity, root: root, named: true) }
    }
  }

  /// The first few of them, for the home page.
  func topFindings(root: String) -> [FindingRow] { Array(allFindings(root: root).prefix(4)) }

  /// Conflicts that have a passage in an article.
  func findings(touching article: Int, root: String) -> [FindingRow] {
    let end = site.mentions.starts[article + 1]
    let mentions = site.mentions.starts[article]..<end
    return statisticsOfArticle(article).flatMap { entity in
      (site.comparisons[entity]?.findings ?? []).filter { finding in
        finding.rule.isConflict
          && [finding.first, finding.second].contains {
            mentions.contains(observation($0, of: entity).mention)
          }
      }.map { row($0, entity: entity, root: root, named: true) }
    }
  }

  private func statisticsOfArticle(_ article: Int) -> [Int] {
    var seen: Set<Int> = []
    return (site.mentions.starts[article]..<site.mentions.starts[article + 1]).compactMap {
      let entity = Int(site.mentions.entityOfMention[$0])
      guard entity >= 0, site.comparisons[entity] != nil, seen.insert(entity).inserted else {
        return nil
      }
      return entity
    }
  }

  var conflictCount: Int { site.conflictCount }

  private func row(
    _ finding: Finding, entity: Int, root: String, named: Bool
  ) -> FindingRow {
    let key = finding.rule.rawValue.replacing("-", with: "_")
    // The comparison says it best, in English; elsewhere the words of the interface say it.
    let sentence =
      words.language.hasPrefix("en")
      ? finding.sentence
      : words.fill(
        "finding_\(key)",
        ["first": says(finding.first, of: entity), "second": says(finding.second, of: entity)])
    return FindingRow(
      code: finding.rule.rawValue, label: words["rule_\(key)"], sentence: sentence,
      statisticName: named ? site.entities[entity].name.value : nil,
      statisticHref: named ? link(from: root, toEntity: entity) : nil,
      left: passage(finding.first, of: entity, root: root),
      right: passage(finding.second, of: entity, root: root),
      isExplained: finding.isExplained, reason: finding.explanation)
  }

  /// A figure and who says so: `about 1,200,000 people (D, unnamed officials)`.
  private func says(_ number: Int, of entity: Int) -> String {
    let observation = observation(number, of: entity)
    let document = site.mentions.mention(observation.mention).document
    let who = [letters[document], observation.by?.name].compactMap { $0 }
    return "\(quantityText(observation.quantity)) (\(who.joined(separator: ", ")))"
  }

  /// The observation with a number of its comparison.
  private func observation(_ number: Int, of entity: Int) -> Observation {
    site.observations[site.observationsOfEntity[entity].lowerBound + number]
  }

  private func passage(_ number: Int, of entity: Int, root: String) -> PassageRow {
    let observation = observation(number, of: entity)
    return PassageRow(
      context: self, mention: site.mentions.mention(observation.mention), root: root,
      by: observation.by?.name)
  }

  /// Authors, title, publisher and date in one line.
  func citation(of article: Article) -> String {
    var parts: [String] = []
    if !article.authors.isEmpty { parts.append(words.list(article.authors)) }
    parts.append("\(words["quote_open"])\(article.title)\(words["quote_close"])")
    let place = [article.publisher, article.date.map { words.date($0) }].compactMap { $0 }
    if !place.isEmpty { parts.append(place.joined(separator: ", ")) }
    parts.append(site.configuration.title)
    return parts.joined(separator: ". ") + "."
  }
}
