import DossierLink
import DossierModel

/// The site's contents as data: the same numbers as the pages, in stable columns (docs/data.md).
enum Export {
  /// So many documents make one part of a table: about a megabyte.
  private static let partSize = 128

  /// The files of `data/`; `keys` are those of the entities' pages.
  static func pages(_ context: RenderContext, _ keys: Column<Record, UInt64?>) -> [Page] {
    let documents = context.site.documents
    let entityFields = Column<Record, [UInt8]>(
      context.site.entities.indices.map { entity in
        CSV.shared { csv in
          csv.field(context.site.kind(of: entity).name)
          csv.field(context.site.entities[entity].slug)
        }
      })
    return [
      Page(path: "data/annotations.csv", parts: (documents.count + partSize - 1) / partSize) {
        part, bytes in
        let shown = documents.dropFirst(part * partSize).prefix(partSize)
        annotations(of: shown, context, entityFields, into: &bytes)
      }
    ] + EntityTable.pages(context) + ArticleTable.pages(context) + TableExport.pages(context)
      + ObservationExport.pages(context, keys)
      + FindingExport.pages(context)
  }

  private static let columns = [
    "id", "document", "kind", "entity", "exact", "start", "end", "sentence", "in", "status",
    "role", "reliability", "credibility", "url",
  ]

  /// One row an annotation: articles in the site's order, then records; the header in front of the
  /// first document.
  private static func annotations(
    of documents: Range<DocumentID>, _ context: RenderContext,
    _ entityFields: Column<Record, [UInt8]>,
    into bytes: inout [UInt8]
  ) {
    var csv = CSV(continuing: bytes)
    bytes = []
    if documents.lowerBound == context.site.documents.lowerBound { csv.row(columns) }
    for document in documents { annotations(of: document, context, entityFields, into: &csv) }
    bytes = csv.take()
  }

  private static func annotations(
    of document: DocumentID, _ context: RenderContext,
    _ entityFields: Column<Record, [UInt8]>, into csv: inout CSV
  ) {
    let site = context.site
    let text = context.texts[document].value
    let name = CSV.shared { $0.field(Self.name(of: document, context)) }
    let source = CSV.shared { writeSource(of: document, context, into: &$0) }
    var counter = CodePoints(text.text)
    for index in text.annotations.indices {
      let mention = site.mentions.mention(in: document, annotation: index)
      guard let entity = site.mentions.entity(of: mention) else { continue }
      let words = text.annotations[index].words
      csv.field(site.mentions.anchors[mention].id)
      csv.append(shared: name)
      csv.append(shared: entityFields[entity])
      csv.field(text.text, words)
      csv.field(counter.count(to: words.lowerBound))
      csv.field(counter.count(to: words.upperBound))
      csv.field(SentenceHTML.plain(text.annotations[index].sentence, words, of: text))
      csv.field(
        text.annotations[index].container != nil
          ? "note" : site.article(document) != nil ? "article" : "record")
      csv.field(context.status(ofMention: mention).status.rawValue)
      csv.field(text.annotations[index].value(.role))
      csv.append(shared: source)
      csv.endRow()
    }
  }

  static func name(of document: DocumentID, _ context: RenderContext) -> String {
    let site = context.site
    switch site.subject(of: document) {
    case .article(let article): return site.articles[article].slug
    case .record(let entity):
      return "\(site.kind(of: entity).folder)/\(site.entities[entity].slug)"
    }
  }

  /// An article's grades and address; nothing for a record.
  private static func writeSource(
    of document: DocumentID, _ context: RenderContext, into csv: inout CSV
  ) {
    let article = context.site.article(document).map { context.site.articles[$0] }
    csv.field(article.map { String($0.reliability) })
    csv.field(article.map { String($0.credibility) })
    csv.field(article?.url)
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
