import DossierLink
import DossierModel

/// The site's contents as data: the same numbers as the pages, in stable columns (docs/data.md).
enum Export {
  static func pages(_ context: RenderContext) -> [Page] {
    [
      Page(path: "data/annotations.csv") { $0 += annotations(context) },
      Page(path: "data/entities.json") { $0 += entities(context) },
      Page(path: "data/articles.json") { $0 += articles(context) },
    ] + ObservationExport.pages(context)
  }

  /// One row an annotation: articles in the site's order, then records.
  private static func annotations(_ context: RenderContext) -> [UInt8] {
    let site = context.site
    var csv = CSV([
      "id", "document", "kind", "entity", "exact", "start", "end", "sentence", "in", "status",
      "role", "reliability", "credibility", "url",
    ])
    for document in 0..<site.documentCount {
      let article = document < site.articles.count ? site.articles[document] : nil
      let text = site.text(of: document)
      let slug = article?.slug ?? site.entities[document - site.articles.count].slug
      var counter = CodePoints(text.text)
      for (index, annotation) in text.annotations.enumerated() {
        guard let entity = site.mentions.entity(document: document, annotation: index) else {
          continue
        }
        let place = annotation.container != nil ? "note" : article == nil ? "record" : "article"
        csv.row([
          site.mentions.anchors[site.mentions.starts[document] + index].id,
          article == nil ? "\(site.kind(of: document - site.articles.count).folder)/\(slug)" : slug,
          site.kind(of: entity).name, site.entities[entity].slug, text.words(of: annotation),
          String(counter.count(to: annotation.words.lowerBound)),
          String(counter.count(to: annotation.words.upperBound)),
          SentenceHTML.plain(annotation, of: text), place, annotation.status.rawValue,
          annotation.value(.role) ?? "", article.map { String($0.reliability) } ?? "",
          article.map { String($0.credibility) } ?? "", article?.url ?? "",
        ])
      }
    }
    return csv.bytes
  }

  private static func entities(_ context: RenderContext) -> [UInt8] {
    let site = context.site
    var json = JSON()
    json.array { json in
      for (number, record) in site.entities.enumerated() {
        json.newLine()
        json.object { json in
          json.member("kind", site.kind(of: number).name)
          json.member("slug", record.slug)
          json.member("name", record.name.value)
          json.member("aliases", record.aliases.map(\.value))
          json.member("description", record.description)
          json.member("code", record.code?.value)
          json.member("role", record.role)
          json.member("nationality", record.nationality)
          json.member("unit", record.unit)
          json.member("population", record.population)
          json.member("period", record.period)
          json.member("place", record.place)
          json.member("date", record.date?.text)
          json.member("sameAs", record.sameAs)
          json.member("page", context.paths.entity(number))
          json.member("mentions", context.mentionCounts[number])
          json.member("articles", context.articleCounts[number])
          json.member(
            "mentionsInNotesAndRecords", site.mentions.numbersApart(of: number).count)
        }
      }
    }
    json.newLine()
    return json.bytes
  }

  private static func articles(_ context: RenderContext) -> [UInt8] {
    var json = JSON()
    json.array { json in
      for (number, article) in context.site.articles.enumerated() {
        json.newLine()
        json.object { json in
          json.member("slug", article.slug)
          json.member("letter", context.letters[number])
          json.member("title", article.title)
          json.member("publisher", article.publisher)
          json.member("authors", article.authors)
          json.member("date", article.date?.text)
          json.member("retrieved", article.retrieved?.text)
          json.member("language", article.language)
          json.member("place", article.place)
          json.member("url", article.url)
          json.member("reliability", String(article.reliability))
          json.member("credibility", article.credibility)
          json.member("description", article.description)
          json.member("page", context.paths.article(number))
          json.member("annotations", article.text.annotations.count)
        }
      }
    }
    json.newLine()
    return json.bytes
  }
}

/// Counts Unicode code points up to byte offsets of a text, in any order, in one pass for all of them.
struct CodePoints {
  private let text: [UInt8]
  /// What is counted up to each multiple of `step`, as far as anybody asked.
  private var counts = [0]

  private static let step = 256

  init(_ text: [UInt8]) { self.text = text }

  mutating func count(to target: Int) -> Int {
    while counts.count <= target / Self.step {
      let start = (counts.count - 1) * Self.step
      counts.append(counts[counts.count - 1] + starts(in: start..<(start + Self.step)))
    }
    let nearest = target / Self.step
    return counts[nearest] + starts(in: (nearest * Self.step)..<target)
  }

  private func starts(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
