import DossierLink
import DossierModel
import DossierTemplates

/// The page of an article's archived text.
struct SourceView: TemplateView {
  let context: RenderContext
  let id: ArticleID
  let archive: Archive
  let frame: Frame

  init(_ context: RenderContext, article id: ArticleID, _ archive: Archive) {
    self.context = context
    self.id = id
    self.archive = archive
    let title = context.site.articles[id].title
    frame = Frame(
      context, path: context.paths.source(id),
      title: context.words.fill("title_source", ["title": title]),
      section: "articles/index.html")
  }

  private var article: Article { context.site.articles[id] }

  private var facts: [FactRow] {
    let words = context.words
    var facts: [FactRow] = []
    if let publisher = article.publisher { facts.append(FactRow(words["publisher"], publisher)) }
    if let date = article.retrieved { facts.append(.date(words["retrieved"], date, words)) }
    if let url = article.url {
      var html = HTML()
      html.markup("<a class=\"external\" rel=\"noopener noreferrer\" href=\"")
      html.append(escaping: url)
      html.markup("\">")
      html.append(escaping: url.split(separator: "/").dropFirst().first ?? "")
      html.markup("</a>")
      facts.append(FactRow(words["original"], html))
    }
    return facts + [FactRow(words["archive"], archive.file.path)]
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("title") { $0.article.title },
      .text("article_title") { $0.article.title },
      .text("article_href") { $0.frame.root + $0.context.paths.article($0.id) },
      .text("letter") { $0.context.letters[$0.id] },
      .list("facts") { $0.facts },
      .text("sha256") { $0.archive.sha256 },
      .flag("has_omissions") { !$0.archive.omissions.isEmpty },
      .text("text_language") { $0.article.language },
      .text("text_direction") { RenderContext.direction(of: $0.article.language) },
      .list("paragraphs") { view in
        SourceParagraphRow.rows(view.archive, anchors: view.anchors)
      },
    ]

  /// The ids of the body's annotations, as in the article.
  private var anchors: [String] {
    let mentions = context.site.mentions.mentions(in: context.site.document(id))
    return zip(archive.passages, mentions).map { context.site.mentions.anchors[$1].id }
  }
}

/// A paragraph of an archived text, what annotations quote marked in it.
struct SourceParagraphRow: TemplateView {
  let number: Int
  let isOmitted: Bool
  let html: HTML

  static let fields: [TemplateField<Self>] = [
    .text("number") { String($0.number) },
    .text("id") { "p-\($0.number)" },
    .flag("is_omitted") { $0.isOmitted },
    .html("text_html") { $1.append($0.html) },
  ]

  static func rows(_ archive: Archive, anchors: [String]) -> [SourceParagraphRow] {
    var marks = [[SourceParagraph.Mark]](repeating: [], count: archive.paragraphs.count)
    for (number, passage) in archive.passages.enumerated() where !passage.isEmpty {
      var paragraph = archive.paragraph(at: passage.lowerBound)
      var id: String? = anchors[number]
      while paragraph < archive.paragraphs.count,
        archive.paragraphs[paragraph].lowerBound < passage.upperBound
      {
        let range = passage.clamped(to: archive.paragraphs[paragraph])
        marks[paragraph].append(SourceParagraph.Mark(range: range, id: id))
        id = nil
        paragraph += 1
      }
    }
    return archive.paragraphs.indices.map { number in
      let text = SourceParagraph(archive, archive.paragraphs[number], marks[number])
      return SourceParagraphRow(number: number + 1, isOmitted: text.isOmitted, html: text.html)
    }
  }
}

extension Archive {
  /// The first paragraph that ends behind an offset.
  fileprivate func paragraph(at offset: Int) -> Int {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
