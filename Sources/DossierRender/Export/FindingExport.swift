import DossierLink
import DossierModel
import DossierQuantities

/// What the rules found, as data: each finding that a page shows is one of these.
///
/// The files are data/findings.json and data/findings.csv (docs/data.md, docs/findings.schema.json).
enum FindingExport {
  private struct Listed {
    let entity: EntityID
    let finding: Finding
    let sentence: String
  }

  static func pages(_ context: RenderContext) -> [Page] {
    [
      Page(path: "data/findings.json") { bytes in json(context, into: &bytes) },
      Page(path: "data/findings.csv") { bytes in csv(context, into: &bytes) },
    ]
  }

  /// By statistic, then in the order in which its page lists them.
  private static func listed(_ context: RenderContext, _ entity: EntityID) -> [Listed] {
    guard let comparison = context.site.comparisons[entity] else { return [] }
    let sentences = context.summaries[entity]?.findings ?? []
    return zip(comparison.findings, sentences).map {
      Listed(entity: entity, finding: $0, sentence: $1)
    }
  }

  private static func statistics(_ site: Site) -> Range<EntityID> {
    let kind = site.configuration.kinds.firstIndex { $0.family == .statistic } ?? 0
    return site.entitiesOfKind[kind]
  }

  // MARK: JSON

  private static func json(_ context: RenderContext, into bytes: inout [UInt8]) {
    var json = JSON(continuing: bytes)
    bytes = []
    json.array { json in
      for entity in statistics(context.site) {
        for finding in listed(context, entity) {
          json.startLine()
          json.object { write(finding, context, into: &$0) }
        }
      }
      for entity in statistics(context.site) {
        json.startLine()
        json.object { writeCounts(entity, context, into: &$0) }
      }
    }
    json.newLine()
    bytes = json.take()
  }

  private static func write(
    _ listed: Listed, _ context: RenderContext, into json: inout JSON
  ) {
    json.member("rule", listed.finding.rule.rawValue)
    json.member("statistic", context.site.entities[listed.entity].slug)
    json.key("figures")
    json.array { json in
      for member in listed.finding.members {
        json.object { json in
          let figure = Row(context, listed.entity, member)
          json.member("article", figure.article)
          json.member("id", figure.id)
          json.member("exact", figure.exact)
          json.memberOrNull("date", figure.date)
          json.member("date_assumed", figure.isDateAssumed)
          json.memberOrNull("by", figure.by)
          json.memberOrNull("origin", figure.origin)
        }
      }
    }
    json.member("sentence", listed.sentence)
    json.memberOrNull("explained", listed.finding.explanation)
  }

  private static func writeCounts(
    _ entity: EntityID, _ context: RenderContext, into json: inout JSON
  ) {
    let comparison = context.site.comparisons[entity]
    json.member("rule", "counts")
    json.member("statistic", context.site.entities[entity].slug)
    json.member("figures", comparison?.figures.count ?? 0)
    json.member("groups", comparison?.groups.count ?? 0)
    json.member("named_origins", comparison?.namedOrigins ?? 0)
    json.member("unknown_origins", comparison?.unknownOrigins ?? 0)
    json.key("findings")
    json.object { json in
      for rule in FindingRule.allCases {
        if let count = comparison?.counts[rule] { json.member(named: rule.rawValue, count) }
      }
    }
  }

  /// A figure as a finding names it.
  private struct Row {
    let article: String
    let id: String
    let exact: String
    let date: String?
    let isDateAssumed: Bool
    let by: String?
    let origin: String?

    init(_ context: RenderContext, _ entity: EntityID, _ member: Int) {
      let site = context.site
      let observation = site.observations[
        site.observationsOfEntity[entity].lowerBound.advanced(by: member)]
      article = site.articles[site.article(of: observation)].slug
      id = site.mentions.anchors[observation.mention].id
      exact = observation.words
      let asOf = site.asOf(observation)
      date = asOf?.date.text
      isDateAssumed = asOf?.isAssumed ?? false
      by = observation.by?.name
      origin = observation.source?.name
    }
  }

  // MARK: CSV

  private static let columns =
    ["rule", "statistic", "sentence", "explained"]
    + ["1", "2"].flatMap { number in
      ["article", "id", "exact", "date", "by"].map { "\($0)_\(number)" }
    }

  private static func csv(_ context: RenderContext, into bytes: inout [UInt8]) {
    var csv = CSV(continuing: bytes)
    bytes = []
    csv.row(columns)
    for entity in statistics(context.site) {
      for listed in listed(context, entity) {
        csv.field(listed.finding.rule.rawValue)
        csv.field(context.site.entities[entity].slug)
        csv.field(listed.sentence)
        csv.field(listed.finding.explanation)
        for place in 0..<2 {
          guard place < listed.finding.members.count else {
            for _ in 0..<5 { csv.field(nil as String?) }
            continue
          }
          let figure = Row(context, entity, listed.finding.members[place])
          csv.field(figure.article)
          csv.field(figure.id)
          csv.field(figure.exact)
          csv.field(figure.date)
          csv.field(figure.by)
        }
        csv.endRow()
      }
    }
    bytes = csv.take()
  }
}
