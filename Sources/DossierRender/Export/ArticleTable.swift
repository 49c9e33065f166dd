import DossierLink
import DossierModel

extension Export {
  /// data/articles.csv: the articles as data/articles.json has them, without what is no single value.
  static func articleTable(_ context: RenderContext) -> [UInt8] {
    var csv = CSV()
    csv.row([
      "slug", "letter", "title", "publisher", "date", "retrieved", "language", "place", "url",
      "reliability", "credibility", "archive", "sha256", "page", "annotations",
    ])
    for (number, article) in context.site.articles.identified {
      let archive = context.site.archive(of: number)
      csv.field(article.slug)
      csv.field(context.letters[number])
      csv.field(article.title)
      csv.field(article.publisher)
      csv.field(article.date?.text)
      csv.field(article.retrieved?.text)
      csv.field(article.language)
      csv.field(article.place)
      csv.field(article.url)
      csv.field(String(article.reliability))
      csv.field(article.credibility)
      csv.field(archive?.file.path)
      csv.field(archive?.sha256)
      csv.field(context.paths.article(number))
      csv.field(context.texts[context.site.document(number)].bodyCount)
      csv.endRow()
    }
    return csv.bytes
  }
}
