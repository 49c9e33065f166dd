import DossierLink
import DossierModel
import DossierTemplates

/// A mention in its sentence.
struct MentionRow: TemplateView {
  let context: RenderContext
  let root: String
  let mention: MentionID

  private let document: DocumentID
  private let text: SharedText
  /// Its number among the text's annotations.
  private let index: Int

  init(context: RenderContext, root: String, mention: MentionID) {
    self.context = context
    self.root = root
    self.mention = mention
    let place = context.site.mentions.place(of: mention)
    document = place.document
    index = place.annotation
    text = context.texts[place.document]
  }

  // Never the whole annotation: a copy of it costs a count for each of its parts.
  private var role: String? {
    let attributes = text.value.annotations[index].attributes
    return attributes.first { $0.name == .role }?.value
  }

  static let fields: [TemplateField<Self>] = [
    .written("status") { row, html in
      html.append(row.context.tables.statuses, row.context.status(ofMention: row.mention))
    },
    .written("status_word") { row, html in
      html.append(row.context.tables.statusWords, row.context.status(ofMention: row.mention))
    },
    .text("role_word") { row in row.role.map { row.context.words["role_\($0)"] } },
    .written("value", when: { $0.context.showsValue($0.mention) }) { row, html in
      row.context.writeValue(row.mention, into: &html)
    },
    .html("sentence_html") { row, html in
      SentenceHTML.write(
        sentence: row.text.value.annotations[row.index].sentence,
        words: row.text.value.annotations[row.index].words, of: row.text.value, into: &html)
    },
    .flag("has_note") { $0.text.value.annotations[$0.index].note != nil },
    .html("note_html") { row, html in
      guard let note = row.text.value.annotations[row.index].note else { return }
      AnnotatedHTML(row.context, document: row.document, root: row.root, hasIDs: false)
        .writeNote(note, into: &html)
    },
    .written("href") { row, html in
      row.context.writeLink(from: row.root, toMention: row.mention, into: &html)
    },
    .written("words") { row, html in
      html.append(
        escaping: row.text.value.text, row.text.value.annotations[row.index].words)
    },
    .text("text_language") { $0.context.foreignLanguage(of: $0.document) },
  ]
}

/// The mentions of one article or record.
struct MentionGroupRow: TemplateView {
  let context: RenderContext
  let root: String
  let document: DocumentID
  let mentions: [MentionID]

  private var article: ArticleID? { context.site.article(document) }

  /// A field of an article's table, absent for records.
  private static func field(
    _ name: String, _ table: @escaping @Sendable (RenderTables) -> HTMLTable<Article>
  ) -> TemplateField<Self> {
    .written(
      name,
      when: { row in row.article.map { !table(row.context.tables).isEmpty($0) } ?? false }
    ) { row, html in
      if let article = row.article { html.append(table(row.context.tables), article) }
    }
  }

  static let fields: [TemplateField<Self>] = [
    field("letter") { $0.letters },
    .written("title", when: { !$0.context.tables.titles.isEmpty($0.document) }) { row, html in
      html.append(row.context.tables.titles, row.document)
    },
    .written("href") { row, html in
      html.append(escaping: row.root)
      html.append(row.context.tables.documents, row.document)
    },
    field("publisher") { $0.publishers },
    field("date_text") { $0.dates },
    field("datetime") { $0.machineDates },
    field("year") { $0.years },
    field("grade") { $0.grades },
    field("grade_words") { $0.gradeWords },
    .text("text_language") { $0.context.foreignLanguage(of: $0.document) },
    .text("count_phrase") { $0.context.mentionPhrase($0.mentions.count) },
    .list("mentions") { row in
      row.mentions.map { MentionRow(context: row.context, root: row.root, mention: $0) }
    },
  ]

  /// One group for each run of mentions of a document.
  static func groups(
    _ context: RenderContext, _ numbers: [MentionID], root: String
  ) -> [MentionGroupRow] {
    var groups: [MentionGroupRow] = []
    var start = 0
    while start < numbers.count {
      let document = context.site.mentions.document(of: numbers[start])
      var end = start + 1
      while end < numbers.count, context.site.mentions.document(of: numbers[end]) == document {
        end += 1
      }
      groups.append(
        MentionGroupRow(
          context: context, root: root, document: document, mentions: Array(numbers[start..<end])))
      start = end
    }
    return groups
  }
}

/// The mentions of an entity in the order that its pages show them: what a person says first, then
/// what is said of the entity, then what the editors' notes and records say.
struct MentionOrder: Sendable {
  private let numbers: [MentionID]
  /// How many of `numbers` are in the first section, and in the first two.
  private let saidEnd: Int
  private let articlesEnd: Int

  init(_ context: RenderContext, entity: EntityID) {
    let index = context.site.mentions
    let inArticles = index.mentionsInArticles(of: entity)
    let isPerson = context.site.kind(of: entity).family == .person
    let said = isPerson ? inArticles.filter { context.isSpoken($0) } : []
    // Most entities are no persons, and most persons say nothing: then nothing is to be parted.
    let mentioned = said.isEmpty ? inArticles : inArticles.filter { !context.isSpoken($0) }
    numbers = said + mentioned + index.mentionsApart(of: entity)
    saidEnd = said.count
    articlesEnd = inArticles.count
  }

  /// Those of a page, from 1, by section.
  func page(_ page: Int) -> MentionPage {
    let shown = MentionPage.range(page, of: numbers.count)
    func part(_ from: Int, _ to: Int) -> [MentionID] {
      Array(numbers[shown.clamped(to: from..<to)])
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

  /// Which of so many stand on a page, from 1.
  static func range(_ page: Int, of count: Int) -> Range<Int> {
    let start = min((page - 1) * size, count)
    return start..<min(start + size, count)
  }

  let said: [MentionID]
  let mentioned: [MentionID]
  let apart: [MentionID]
}
