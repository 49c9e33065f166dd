import DossierLink
import DossierModel
import DossierTemplates

/// A label and its value: facts of a source, a record or a statistic.
struct FactRow: TemplateView {
  let label: String
  let value: HTML

  init(_ label: String, _ value: HTML) {
    self.label = label
    self.value = value
  }

  init(_ label: String, _ value: String) { self.init(label, HTML(escaping: value)) }

  /// A date in words, with its machine-readable form.
  static func date(_ label: String, _ date: PartialDate, _ words: Words) -> FactRow {
    var html = HTML()
    guard let datetime = date.machineReadable else { return FactRow(label, words.date(date)) }
    html.markup("<time datetime=\"")
    html.append(escaping: datetime)
    html.markup("\">")
    html.append(escaping: words.date(date))
    html.markup("</time>")
    return FactRow(label, html)
  }

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label }, .html("value_html") { $1.append($0.value) },
  ]
}

/// A link to an entity with what a list says of it.
struct EntityLinkRow: TemplateView {
  let context: RenderContext
  let entity: EntityID
  let root: String
  var count: Int?
  var countPhrase: String?
  /// Its first mention on the same page.
  var first: MentionID?
  var value: String?
  var plot = HTML()

  init(_ context: RenderContext, _ entity: EntityID, root: String) {
    self.context = context
    self.entity = entity
    self.root = root
  }

  static let fields: [TemplateField<Self>] = [
    .written("name", when: { !$0.context.tables.names.isEmpty($0.entity) }) { row, html in
      html.append(row.context.tables.names, row.entity)
    },
    .written("href") { row, html in
      row.context.writeLink(from: row.root, toEntity: row.entity, into: &html)
    },
    .written("kind") { row, html in
      html.append(row.context.tables.kinds, KindID(row.context.site.entities[row.entity].kind))
    },
    .written("gloss", when: { !$0.context.tables.glosses.isEmpty($0.entity) }) { row, html in
      html.append(row.context.tables.glosses, row.entity)
    },
    .text("count") { row in row.count.map { row.context.words.number($0) } },
    .text("count_phrase") { $0.countPhrase },
    .written("total_phrase") { row, html in html.append(row.context.totals, row.entity) },
    .written("first_href", when: { $0.first != nil }) { row, html in
      guard let first = row.first else { return }
      html.markup("#")
      html.append(row.context.site.mentions.anchors[first])
    },
    .text("value") { $0.value },
    .flag("has_conflict") { $0.context.hasConflict($0.entity) },
    .flag("has_plot") { !$0.plot.isEmpty },
    .html("plot_html") { $1.append($0.plot) },
  ]
}

/// Entities of one kind under a heading.
struct EntityGroupRow: TemplateView {
  let kind: String
  let label: String
  let count: String
  let href: String?
  let entities: [EntityLinkRow]

  static let fields: [TemplateField<Self>] = [
    .text("kind") { $0.kind }, .text("label") { $0.label }, .text("count") { $0.count },
    .text("href") { $0.href }, .list("entities") { $0.entities },
  ]
}

/// What a reviewer has to say on an annotation, in the list under its text.
struct NoteRow: TemplateView {
  let context: RenderContext
  let document: DocumentID
  let number: Int
  let root: String

  private var text: AnnotatedText { context.texts[document].value }
  /// Nil for a footnote.
  private var annotation: Int? { context.texts[document].value.notes[number].annotation }
  private var mention: MentionID {
    context.site.mentions.mention(in: document, annotation: annotation ?? 0)
  }
  private var kindName: String {
    guard annotation != nil, let entity = context.site.mentions.entity(of: mention) else {
      return ""
    }
    return context.site.kind(of: entity).name
  }

  static let fields: [TemplateField<Self>] = [
    .text("number") { String($0.number + 1) },
    .text("id") { "note-\($0.number + 1)" },
    .text("marker_id") { "note-\($0.number + 1)-marker" },
    .list("more_markers") { row in
      (1..<max(1, row.context.texts[row.document].value.notes[row.number].markers)).map {
        MarkerRow(note: row.number, occurrence: $0)
      }
    },
    .text("kind") { $0.kindName },
    .text("topic") { row in
      guard let annotation = row.annotation else { return nil }
      let text = row.text
      let words = text.string(text.annotations[annotation].words)
      return words.last.map { ".!?…".contains($0) } ?? true ? words : words + "."
    },
    .html("text_html") { row, html in
      AnnotatedHTML(row.context, document: row.document, root: row.root)
        .writeNote(row.number, into: &html)
    },
    .written("status", when: { $0.annotation != nil }) { row, html in
      html.append(row.context.tables.statuses, row.context.status(ofMention: row.mention))
    },
    .written("status_word", when: { $0.annotation != nil }) { row, html in
      html.append(row.context.tables.statusWords, row.context.status(ofMention: row.mention))
    },
  ]

  static func rows(_ context: RenderContext, document: DocumentID, root: String) -> [NoteRow] {
    context.site.text(of: document).notes.indices.map {
      NoteRow(context: context, document: document, number: $0, root: root)
    }
  }
}

/// A further reference to the same footnote.
struct MarkerRow: TemplateView {
  let note: Int
  let occurrence: Int

  static let fields: [TemplateField<Self>] = [
    .text("marker_id") { "note-\($0.note + 1)-marker-\($0.occurrence + 1)" },
    .text("occurrence") { String($0.occurrence + 1) },
  ]
}

/// Pages that a long list goes on at.
struct PagerRow: TemplateView {
  let previous: String?
  let next: String?
  let pages: [PageRow]

  struct PageRow: TemplateView {
    let label: String
    let href: String
    let isCurrent: Bool

    static let fields: [TemplateField<Self>] = [
      .text("label") { $0.label }, .text("href") { $0.href },
      .flag("is_current") { $0.isCurrent },
    ]
  }

  static let fields: [TemplateField<Self>] = [
    .text("previous_href") { $0.previous }, .text("next_href") { $0.next },
    .list("pages") { $0.pages },
  ]

  /// Nil when there is one page only.
  ///
  /// Pages are numbered from 1; `href` gives the address of each, seen from the current one.
  init?(current: Int, of count: Int, href: (Int) -> String) {
    guard count > 1 else { return nil }
    previous = current > 1 ? href(current - 1) : nil
    next = current < count ? href(current + 1) : nil
    // The first, the last and those around the current one.
    let shown = (1...count).filter { $0 == 1 || $0 == count || abs($0 - current) <= 4 }
    pages = shown.map {
      PageRow(label: String($0), href: href($0), isCurrent: $0 == current)
    }
  }
}

/// A rule's finding with both passages.
struct FindingRow: TemplateView {
  let code: String
  let label: String
  let sentence: String
  var statisticName: String?
  var statisticHref: String?
  var passages: [PassageRow] = []
  var isExplained = false
  var reason: String?
  /// Where those are that are not listed here, and how many.
  var moreHref: String?
  var morePhrase: String?

  static let fields: [TemplateField<Self>] = [
    .text("code") { $0.code }, .text("label") { $0.label }, .text("sentence") { $0.sentence },
    .text("statistic_name") { $0.statisticName }, .text("statistic_href") { $0.statisticHref },
    .flag("has_passages") { !$0.passages.isEmpty }, .list("passages") { $0.passages },
    .flag("is_explained") { $0.isExplained },
    .text("reason") { $0.reason }, .text("more_href") { $0.moreHref },
    .text("more_phrase") { $0.morePhrase },
  ]
}

/// One side of a finding: the words, their sentence, where they stand.
struct PassageRow: TemplateView {
  let context: RenderContext
  let mention: MentionID
  let root: String
  let by: String?

  private var place: Mention { context.site.mentions.place(of: mention) }
  private var document: DocumentID { context.site.mentions.document(of: mention) }
  private var text: SharedText { context.texts[document] }
  private var index: Int { place.annotation }

  static let fields: [TemplateField<Self>] = [
    .written("words") { row, html in
      let text = row.text
      html.append(escaping: text.value.text, text.value.annotations[row.index].words)
    },
    .written("href") { row, html in
      row.context.writeLink(from: row.root, toMention: row.mention, into: &html)
    },
    .html("sentence_html") { row, html in
      let text = row.text
      SentenceHTML.write(
        sentence: text.value.annotations[row.index].sentence,
        words: text.value.annotations[row.index].words, of: text.value, into: &html)
    },
    .text("letter") { row in
      row.context.site.article(row.document).map { row.context.letters[$0] }
    },
    .text("title") { $0.context.site.title(of: $0.document) },
    .text("text_language") { $0.context.foreignLanguage(of: $0.document) },
    .text("by") { $0.by },
  ]
}
