import DossierLink
import DossierModel

/// A page as schema.org has it, in JSON-LD.
///
/// A node's `@id` is the address of its page, relative as all links are, so that each one that a page
/// refers to is described by the page that it leads to.
enum StructuredData {
  /// At most so many references from one page: a reader's tool wants the main ones, and an entity
  /// that thousands of articles mention has its list in data/.
  private static let most = 100
  private static let root = "../"

  /// An article, and what it mentions, by number of mentions, then in the order of the entities.
  static func article(_ id: ArticleID, _ context: RenderContext) -> JSON {
    let article = context.site.articles[id]
    var json = JSON()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@id", address(context.paths.article(id)))
      json.member("@type", "Article")
      json.member("headline", article.title)
      nodes("author", "Person", article.authors, into: &json)
      if let publisher = article.publisher {
        json.key("publisher")
        json.object { json in
          json.member("@type", "Organization")
          json.member("name", publisher)
        }
      }
      json.member("datePublished", article.date?.machineReadable)
      json.member("dateModified", article.updated?.machineReadable)
      json.member("inLanguage", article.language)
      json.member("isBasedOn", article.url)
      json.member("description", article.description)
      references(
        "mentions", mentioned(in: id, context).map { context.paths.entity($0) }, into: &json)
    }
    return json
  }

  /// An entity, and the articles that mention it, newest first; a statistic with its figures.
  static func entity(_ entity: EntityID, _ context: RenderContext) -> JSON {
    let record = context.site.entities[entity]
    let family = context.site.kind(of: entity).family
    var json = JSON()
    json.object { json in
      if !context.site.observationsOfEntity[entity].isEmpty {
        OwnTerms.writeContext(into: &json)
      } else {
        json.member("@context", "https://schema.org")
      }
      json.member("@id", address(context.paths.entity(entity)))
      json.member("@type", type(family))
      json.member("name", record.shownName)
      json.member("alternateName", record.aliases.map(\.value))
      json.member("description", record.description)
      json.member("jobTitle", record.role)
      json.member("nationality", record.nationality)
      json.member("identifier", record.code?.value)
      json.member("populationType", record.population)
      json.member(
        "sameAs",
        record.sameAs.map { $0.hasPrefix("Q") ? "http://www.wikidata.org/entity/\($0)" : $0 })
      references(
        "subjectOf", articles(mentioning: entity, context).map { context.paths.article($0) },
        into: &json)
      if family == .statistic { observations(of: entity, context, into: &json) }
    }
    return json
  }

  /// The `@id` of what a page describes.
  private static func address(_ path: String) -> String { root + SafeURL.encoded(path) }

  private static func type(_ family: Kind.Family) -> String {
    switch family {
    case .country: "Country"
    case .person: "Person"
    case .statistic: "StatisticalVariable"
    case .other: "Thing"
    }
  }

  private static func nodes(
    _ key: StaticString, _ type: String, _ names: [String], into json: inout JSON
  ) {
    guard !names.isEmpty else { return }
    json.key(key)
    json.array { json in
      for name in names {
        json.object { json in
          json.member("@type", type)
          json.member("name", name)
        }
      }
    }
  }

  private static func references(_ key: StaticString, _ paths: [String], into json: inout JSON) {
    guard !paths.isEmpty else { return }
    json.key(key)
    json.array { json in
      for path in paths { json.object { $0.member("@id", address(path)) } }
    }
  }

  /// schema.org names the way from a figure to its variable only, so the list is a reversed one
  /// (JSON-LD 1.1, section 4.8).
  private static func observations(
    of entity: EntityID, _ context: RenderContext, into json: inout JSON
  ) {
    let numbers = context.site.observationsOfEntity[entity]
    guard !numbers.isEmpty else { return }
    json.key("@reverse")
    json.object { json in
      json.key("variableMeasured")
      json.array { json in
        for number in numbers.prefix(most) {
          json.object { json in
            let mention = context.site.observations[number].mention
            let article = context.site.article(of: context.site.observations[number])
            let anchor = context.site.mentions.anchors[mention].id
            json.member(
              "@id",
              address(context.paths.entity(entity))
                + "#\(SafeURL.encoded(context.site.articles[article].slug))-\(anchor)")
            json.member("@type", "Observation")
            ObservationData.write(number, context, into: &json, .linked)
            json.key("subjectOf")
            json.object { $0.member("@id", address(context.paths.article(article))) }
          }
        }
      }
    }
  }

  private static func mentioned(in article: ArticleID, _ context: RenderContext) -> [EntityID] {
    let mentions = context.site.mentions
    var counts: [EntityID: Int] = [:]
    for mention in mentions.mentions(in: context.site.document(article)) {
      if let entity = mentions.entity(of: mention) { counts[entity, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key)
  }

  private static func articles(mentioning entity: EntityID, _ context: RenderContext) -> [ArticleID]
  {
    var articles: [ArticleID] = []
    for mention in context.site.mentions.mentionsInArticles(of: entity) {
      guard let article = context.site.article(context.site.mentions.document(of: mention)),
        article != articles.last
      else { continue }
      if articles.count == most { break }
      articles.append(article)
    }
    return articles
  }
}
