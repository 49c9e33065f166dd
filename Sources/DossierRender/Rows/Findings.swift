import DossierLink
import DossierModel
import DossierQuantities

extension FindingRule {
  /// Its code as part of a key of the words.
  var key: String {
    switch self {
    case .partExceedsWhole: "part_exceeds_whole"
    case .sameNumber: "same_number"
    case .wideApart: "wide_apart"
    case .notComparable: "not_comparable"
    case .contradiction, .falls, .misquotation, .misconversion, .superseded, .agreement: rawValue
    }
  }
}

/// A finding by its statistic and its number there.
struct ListedFinding: Sendable {
  let entity: EntityID
  let number: Int
  /// How many more the statistic has behind this one.
  var hidden = 0
}

/// For each article, the findings to look at that have a passage in it: found once, for asking each statistic
/// of each article for all of its findings took a thirtieth of a build.
struct ArticleConflicts: Sendable {
  private var findings: [ArticleID: [ListedFinding]] = [:]

  init(_ site: Site) {
    for (entity, comparison) in site.comparisons.sorted(by: { $0.key < $1.key }) {
      let start = site.observationsOfEntity[entity].lowerBound
      for (number, finding) in comparison.findings.enumerated() where finding.rule.asksForALook {
        let sides = finding.members.map {
          site.article(of: site.observations[start.advanced(by: $0)])
        }
        for article in Set(sides) {
          findings[article, default: []].append(ListedFinding(entity: entity, number: number))
        }
      }
    }
  }

  func touching(_ article: ArticleID) -> [ListedFinding] { findings[article] ?? [] }
}

/// What the rules found, as rows for pages.
///
/// Pairs grow with the square of the figures, pages must not: a statistic's page has all that its
/// comparison lists, other pages a few, and say how many there are.
extension RenderContext {
  /// Of one statistic on the page of all conflicts, and in one article.
  private static let listedInOverview = 7
  private static let listedInArticle = 3
  private static let listedPassages = 6

  /// The findings of one statistic, all rules.
  func findings(of entity: EntityID, root: String) -> [FindingRow] {
    guard let comparison = site.comparisons[entity] else { return [] }
    return comparison.findings.indices.map {
      row($0, of: comparison, entity: entity, root: root, named: false)
    }
  }

  /// "21 of 1,712 are listed"; nil when all are.
  func findingsNote(of entity: EntityID) -> String? {
    guard let comparison = site.comparisons[entity],
      comparison.findings.count < comparison.findingCount
    else { return nil }
    return words.fill(
      "findings_listed",
      [
        "n": words.number(comparison.findings.count),
        "total": words.number(comparison.findingCount),
      ])
  }

  /// Conflicts of the site, by statistic in the order of the overview; of a statistic with many the
  /// first, the last of which leads to its page.
  func allFindings() -> [ListedFinding] {
    statisticsInOrder.flatMap { entity in
      guard let comparison = site.comparisons[entity] else { return [ListedFinding]() }
      let conflicts = comparison.findings.indices.filter {
        comparison.findings[$0].rule.asksForALook
      }
      let all = comparison.counts.reduce(0) { $1.key.asksForALook ? $0 + $1.value : $0 }
      var listed = conflicts.prefix(Self.listedInOverview).map {
        ListedFinding(entity: entity, number: $0)
      }
      if !listed.isEmpty { listed[listed.count - 1].hidden = all - listed.count }
      return listed
    }
  }

  /// The rows of findings that are not on their statistic's page.
  func rows(_ findings: some Sequence<ListedFinding>, root: String) -> [FindingRow] {
    findings.compactMap { listed in
      guard let comparison = site.comparisons[listed.entity] else { return nil }
      var row = row(
        listed.number, of: comparison, entity: listed.entity, root: root, named: true)
      if listed.hidden > 0 {
        row.moreHref = link(from: root, toEntity: listed.entity)
        row.morePhrase = words.count("more_n", listed.hidden)
      }
      return row
    }
  }

  /// The first few of them, for the home page.
  func topFindings(root: String) -> [FindingRow] {
    rows(allFindings().prefix(4), root: root).map { row in
      var row = row
      row.moreHref = nil
      row.morePhrase = nil
      return row
    }
  }

  /// Conflicts that have a passage in an article, by where their statistics first stand in it.
  func findings(touching article: ArticleID, root: String) -> [FindingRow] {
    let touching = conflicts.touching(article)
    if touching.isEmpty { return [] }
    var places: [EntityID: MentionID] = [:]
    let mentions = site.mentions.mentions(in: site.document(article))
    for mention in mentions {
      guard let entity = site.mentions.entity(of: mention) else { continue }
      if places[entity] == nil { places[entity] = mention }
    }
    let sorted = touching.map { (place: places[$0.entity] ?? mentions.lowerBound, finding: $0) }
      .sorted { ($0.place, $0.finding.number) < ($1.place, $1.finding.number) }
    var rows = rows(sorted.prefix(Self.listedInArticle).map(\.finding), root: root)
    if sorted.count > rows.count {
      rows[rows.count - 1].moreHref = root + "conflicts.html"
      rows[rows.count - 1].morePhrase = words.count("more_n", sorted.count - rows.count)
    }
    return rows
  }

  private func row(
    _ number: Int, of comparison: Comparison, entity: EntityID, root: String, named: Bool
  ) -> FindingRow {
    let finding = comparison.findings[number]
    return FindingRow(
      code: finding.rule.rawValue, label: words["rule_\(finding.rule.key)"],
      sentence: summaries[entity]?.findings[number] ?? "",
      statisticName: named ? site.entities[entity].shownName : nil,
      statisticHref: named ? link(from: root, toEntity: entity) : nil,
      passages: passages(of: finding, entity, root: root), isExplained: finding.isExplained,
      reason: finding.explanation)
  }

  /// The passages of the figures concerned, each once, at most so many.
  private func passages(of finding: Finding, _ entity: EntityID, root: String) -> [PassageRow] {
    finding.members.prefix(Self.listedPassages).map { passage($0, of: entity, root: root) }
  }

  /// The observation with a number of its comparison.
  private func observation(_ number: Int, of entity: EntityID) -> Observation {
    site.observations[site.observationsOfEntity[entity].lowerBound.advanced(by: number)]
  }

  private func passage(_ number: Int, of entity: EntityID, root: String) -> PassageRow {
    let observation = observation(number, of: entity)
    return PassageRow(
      context: self, mention: observation.mention, root: root,
      by: site.speaker(of: observation, words))
  }

  /// Authors, title, publisher and date in one line.
  static func citation(of article: Article, _ site: Site, _ words: Words) -> String {
    var parts: [String] = []
    if !article.authors.isEmpty { parts.append(words.list(article.authors)) }
    parts.append("\(words["quote_open"])\(article.title)\(words["quote_close"])")
    let place = [article.publisher, article.date.map { words.date($0) }].compactMap { $0 }
    if !place.isEmpty { parts.append(place.joined(separator: ", ")) }
    parts.append(site.configuration.title)
    return parts.joined(separator: ". ") + "."
  }
}
