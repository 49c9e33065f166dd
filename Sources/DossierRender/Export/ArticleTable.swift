import DossierLink
import DossierModel

/// data/articles.json and data/articles.csv (docs/data.md).
enum ArticleTable {
  static func pages(_ context: RenderContext) -> [Page] {
    [
      JSON.list("data/articles.json", count: context.site.articles.count) { index, json in
        ExportColumn.write(ArticleID(index), columns, context, into: &json)
      },
      Page(path: "data/articles.csv") {
        $0 += ExportColumn.csv(context.site.articles.indices, columns, context)
      },
    ]
  }

  private static let columns: [ExportColumn<ArticleID>] = [
    .init("slug") { .text($0.site.articles[$1].slug) },
    .init("letter") { .text($0.letters[$1]) },
    .init("title") { .text($0.site.articles[$1].title) },
    .init("publisher") { .text($0.site.articles[$1].publisher) },
    .init("authors", inCSV: false) { .texts($0.site.articles[$1].authors) },
    .init("date") { .text($0.site.articles[$1].date?.text) },
    .init("retrieved") { .text($0.site.articles[$1].retrieved?.text) },
    .init("updated") { .text($0.site.articles[$1].updated?.text) },
    .init("language") { .text($0.site.articles[$1].language) },
    .init("place") { .text($0.site.articles[$1].place) },
    .init("url") { .text($0.site.articles[$1].url) },
    .init("reliability") { .text(String($0.site.articles[$1].reliability)) },
    .init("credibility") { .number($0.site.articles[$1].credibility) },
    .init("description", inCSV: false) { .text($0.site.articles[$1].description) },
    .init("archive") { .text($0.site.archive(of: $1)?.file.path) },
    .init("sha256") { .text($0.site.archive(of: $1)?.sha256) },
    .init("page") { .text($0.paths.article($1)) },
    .init("annotations") { .number($0.texts[$0.site.document($1)].bodyCount) },
  ]
}
