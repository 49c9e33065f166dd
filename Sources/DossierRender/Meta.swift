import DossierLink
import DossierModel

/// What machines read in a page's head: Dublin Core and Open Graph for reference managers, and
/// schema.org as JSON-LD.
enum Meta {
  static func head(ofArticle number: Int, _ context: RenderContext) -> HTML {
    let article = context.site.articles[number]
    var html = HTML()
    func meta(_ open: StaticString, _ value: String?) {
      guard let value else { return }
      html.markup(open)
      html.append(escaping: value)
      html.markup("\">\n")
    }
    html.markup("<link rel=\"schema.dc\" href=\"http://purl.org/dc/elements/1.1/\">\n")
    meta("<meta name=\"DC.title\" content=\"", article.title)
    for author in article.authors { meta("<meta name=\"DC.creator\" content=\"", author) }
    meta("<meta name=\"DC.date\" content=\"", article.date?.machineReadable)
    meta("<meta name=\"DC.publisher\" content=\"", article.publisher)
    meta("<meta name=\"DC.language\" content=\"", article.language)
    meta("<meta name=\"DC.source\" content=\"", article.url)
    html.markup("<meta property=\"og:type\" content=\"article\">\n")
    meta("<meta property=\"og:title\" content=\"", article.title)
    meta("<meta property=\"og:site_name\" content=\"", context.site.configuration.title)
    meta("<meta property=\"og:description\" content=\"", article.description)
    meta("<meta property=\"article:published_time\" content=\"", article.date?.machineReadable)
    append(articleData(number, context), to: &html)
    return html
  }

  static func head(ofEntity entity: Int, _ context: RenderContext) -> HTML {
    var html = HTML()
    append(entityData(entity, context), to: &html)
    return html
  }

  private static func append(_ json: JSON, to html: inout HTML) {
    html.markup("<script type=\"application/ld+json\">")
    html.append(data: json)
    html.markup("</script>")
  }

  private static func articleData(_ number: Int, _ context: RenderContext) -> JSON {
    let article = context.site.articles[number]
    var json = JSON()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "Article")
      json.member("headline", article.title)
      if !article.authors.isEmpty {
        json.key("author")
        json.array { json in
          for author in article.authors {
            json.object { json in
              json.member("@type", "Person")
              json.member("name", author)
            }
          }
        }
      }
      if let publisher = article.publisher {
        json.key("publisher")
        json.object { json in
          json.member("@type", "Organization")
          json.member("name", publisher)
        }
      }
      json.member("datePublished", article.date?.machineReadable)
      json.member("inLanguage", article.language)
      json.member("isBasedOn", article.url)
      json.member("description", article.description)
    }
    return json
  }

  private static func entityData(_ entity: Int, _ context: RenderContext) -> JSON {
    let record = context.site.entities[entity]
    let type =
      switch context.site.kind(of: entity).family {
      case .country: "Country"
      case .person: "Person"
      case .statistic: "StatisticalVariable"
      case .other: "Thing"
      }
    var json = JSON()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", type)
      json.member("name", record.name.value)
      json.member("alternateName", record.aliases.map(\.value))
      json.member("description", record.description)
      json.member("jobTitle", record.role)
      json.member("nationality", record.nationality)
      json.member("identifier", record.code?.value)
      json.member("populationType", record.population)
      json.member(
        "sameAs",
        record.sameAs.map { $0.hasPrefix("Q") ? "http://www.wikidata.org/entity/\($0)" : $0 })
    }
    return json
  }
}

extension HTML {
  /// JSON is safe between script tags, for its writer escapes what could end them.
  fileprivate mutating func append(data json: JSON) {
    append(template: json.bytes, 0..<json.bytes.count)
  }
}
