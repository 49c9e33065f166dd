import DossierLink
import DossierModel
import DossierTemplates

/// A mention in its sentence.
struct MentionRow: TemplateView {
  let context: RenderContext
  let root: String
  let mention: Mention
  let entity: Int

  private let text: SharedText
  private let annotation: Annotation

  init(context: RenderContext, root: String, mention: Mention, entity: Int) {
    self.context = context
    self.root = root
    self.mention = mention
    self.entity = entity
    text = context.texts[mention.document]
    annotation = text.value.annotations[mention.annotation]
  }

  static let fields: [TemplateField<Self>] = [
    .text("status") { $0.annotation.status.rawValue },
    .text("status_word") { $0.context.words["status_\($0.annotation.status.rawValue)"] },
    .text("role_word") { row in
      row.annotation.value(.role).map { row.context.words["role_\($0)"] }
    },
    .text("value") {
      $0.context.value(ofMention: $0.context.site.mentions.number($0.mention), entity: $0.entity)
    },
    .html("sentence_html") { row, html in
      SentenceHTML.write(row.annotation, of: row.text.value, into: &html)
    },
    .flag("has_note") { $0.annotation.note != nil },
    .html("note_html") { row, html in
      guard let note = row.annotation.note else { return }
      AnnotatedHTML(
        context: row.context, document: row.mention.document, root: row.root, hasIDs: false
      ).writeNote(note, into: &html)
    },
    .text("href") { $0.context.link(from: $0.root, to: $0.mention) },
    .text("words") { $0.text.value.words(of: $0.annotation) },
  ]
}

/// The mentions of one article or record.
struct MentionGroupRow: TemplateView {
  let context: RenderContext
  let root: String
  let document: Int
  let entity: Int
  let mentions: [MentionRow]

  private var article: Article? {
    document < context.site.articles.count ? context.site.articles[document] : nil
  }

  static let fields: [TemplateField<Self>] = [
    .text("letter") { $0.article == nil ? nil : $0.context.letters[$0.document] },
    .text("title") { $0.context.title(ofDocument: $0.document) },
    .text("href") { $0.root + $0.context.paths.document($0.document) },
    .text("publisher") { $0.article?.publisher },
    .text("date_text") { row in row.article?.date.map { row.context.words.date($0) } },
    .text("datetime") { $0.article?.date?.machineReadable },
    .text("year") { row in row.article?.date.map { String($0.start.year) } },
    .text("grade") { row in row.article.map { row.context.grade(of: $0) } },
    .text("grade_words") { row in row.article.map { row.context.gradeWords(of: $0) } },
    .text("count_phrase") { $0.context.words.count("mentions_n", $0.mentions.count) },
    .list("mentions") { $0.mentions },
  ]

  /// One group for each run of mentions of a document.
  static func groups(
    _ context: RenderContext, _ numbers: [Int], entity: Int, root: String
  ) -> [MentionGroupRow] {
    var groups: [MentionGroupRow] = []
    var rows: [MentionRow] = []
    func close() {
      guard let document = rows.first?.mention.document else { return }
      groups.append(
        MentionGroupRow(
          context: context, root: root, document: document, entity: entity, mentions: rows))
      rows = []
    }
    for number in numbers {
      let mention = context.site.mentions.mention(number)
      if let first = rows.first, first.mention.document != mention.document { close() }
      rows.append(
        MentionRow(context: context, root: root, mention: mention, entity: entity))
    }
    close()
    return groups
  }
}

/// The mentions of an entity in the order that its pages show them: what a person says first, then
/// what is said of the entity, then what the editors' notes and records say.
struct MentionOrder: Sendable {
  private let numbers: [Int]
  /// How many of `numbers` are in the first section, and in the first two.
  private let saidEnd: Int
  private let articlesEnd: Int

  init(_ context: RenderContext, entity: Int) {
    let index = context.site.mentions
    let inArticles = index.numbersInArticles(of: entity).map { Int($0) }
    let isPerson = context.site.kind(of: entity).family == .person
    let said = isPerson ? inArticles.filter { context.isSpoken(index.mention($0)) } : []
    let mentioned =
      isPerson ? inArticles.filter { !context.isSpoken(index.mention($0)) } : inArticles
    numbers = said + mentioned + index.numbersApart(of: entity).map { Int($0) }
    saidEnd = said.count
    articlesEnd = inArticles.count
  }

  /// Those of a page, from 1, by section.
  func page(_ page: Int) -> MentionPage {
    let start = min((page - 1) * MentionPage.size, numbers.count)
    let end = min(start + MentionPage.size, numbers.count)
    func part(_ from: Int, _ to: Int) -> [Int] {
      let low = max(start, from)
      return Array(numbers[low..<max(low, min(end, to))])
    }
    return MentionPage(
      said: part(0, saidEnd), mentioned: part(saidEnd, articlesEnd),
      apart: part(articlesEnd, numbers.count))
  }
}

/// The mentions on one page of an entity, 200 at most.
struct MentionPage: Sendable {
  static let size = 200

  static func count(_ mentions: Int) -> Int { max(1, (mentions + size - 1) / size) }

  let said: [Int]
  let mentioned: [Int]
  let apart: [Int]
}
