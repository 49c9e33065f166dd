import DossierLink
import DossierModel

/// What machines read in a page's head: Dublin Core and Open Graph, from which reference managers take
/// an article's particulars, and schema.org as JSON-LD.
///
/// No `citation_title`: Zotero would take a press article for one of a journal ("Embedded Metadata").
enum Meta {
  static func head(of id: ArticleID, _ context: RenderContext) -> HTML {
    let article = context.site.articles[id]
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
    meta("<meta name=\"DC.identifier\" content=\"", address(of: id, context))
    html.markup("<meta property=\"og:type\" content=\"article\">\n")
    meta("<meta property=\"og:title\" content=\"", article.title)
    meta("<meta property=\"og:site_name\" content=\"", context.site.configuration.title)
    meta("<meta property=\"og:description\" content=\"", article.description)
    meta("<meta property=\"article:published_time\" content=\"", article.date?.machineReadable)
    meta("<meta property=\"article:modified_time\" content=\"", article.updated?.machineReadable)
    meta("<meta property=\"og:url\" content=\"", address(of: id, context))
    if AnnotationExport.count(of: id, context) > 0 {
      html.markup("<link rel=\"alternate\" type=\"application/ld+json\" href=\"../")
      html.append(escapingHref: SafeURL.encoded(context.paths.annotations(id)))
      html.markup("\">\n")
    }
    html.append(data: StructuredData.article(id, context))
    return html
  }

  static func head(ofEntity entity: EntityID, _ context: RenderContext) -> HTML {
    var html = HTML()
    html.append(data: StructuredData.entity(entity, context))
    return html
  }

  /// Where the page will stand; nil as long as the site has no address.
  private static func address(of article: ArticleID, _ context: RenderContext) -> String? {
    context.site.configuration.baseURL.map {
      $0 + SafeURL.encoded(context.paths.article(article))
    }
  }
}

extension HTML {
  /// JSON is safe between script tags, for its writer escapes what could end them.
  fileprivate mutating func append(data json: JSON) {
    markup("<script type=\"application/ld+json\">")
    append(template: json.bytes)
    markup("</script>")
  }
}
