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
    html.markup("<time datetime=\"")
    html.append(escaping: date.machineReadable)
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
  let entity: Int
  let root: String
  var count: Int?
  var countPhrase: String?
  var firstHref: String?
  var value: String?
  var reason: String?
  var plot = HTML()

  init(_ context: RenderContext, _ entity: Int, root: String) {
    self.context = context
    self.entity = entity
    self.root = root
  }

  private var record: Record { context.site.entities[entity] }

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.record.name.value },
    .text("href") { $0.context.link(from: $0.root, toEntity: $0.entity) },
    .text("kind") { $0.context.site.kind(of: $0.entity).name },
    .text("kind_word") { $0.context.kinds[$0.record.kind].word },
    .text("gloss") { $0.context.gloss(of: $0.entity) },
    .text("count") { row in row.count.map { row.context.words.number($0) } },
    .text("count_phrase") { $0.countPhrase },
    .text("total_phrase") { $0.context.totals[$0.entity] },
    .text("first_href") { $0.firstHref },
    .text("value") { $0.value },
    .text("reason") { $0.reason },
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
  let document: Int
  let number: Int
  let root: String

  private var text: AnnotatedText { context.texts[document].value }
  private var annotation: Annotation { text.annotations[text.notes[number].annotation] }
  private var kindName: String {
    context.site.mentions.entity(
      document: document, annotation: text.notes[number].annotation
    ).map { context.site.kind(of: $0).name } ?? ""
  }

  static let fields: [TemplateField<Self>] = [
    .text("number") { String($0.number + 1) },
    .text("id") { "note-\($0.number + 1)" },
    .text("marker_id") { "note-\($0.number + 1)-marker" },
    .text("kind") { $0.kindName },
    .text("topic") { row in
      let words = row.text.words(of: row.annotation)
      return words.last.map { ".!?…".contains($0) } ?? true ? words : words + "."
    },
    .html("text_html") { row, html in
      AnnotatedHTML(context: row.context, document: row.document, root: row.root)
        .writeNote(row.number, into: &html)
    },
    .text("status") { $0.annotation.status.rawValue },
    .text("status_word") { $0.context.words["status_\($0.annotation.status.rawValue)"] },
    .text("basis") { _ in nil },
    .text("review") { _ in nil },
  ]

  static func rows(_ context: RenderContext, document: Int, root: String) -> [NoteRow] {
    context.site.text(of: document).notes.indices.map {
      NoteRow(context: context, document: document, number: $0, root: root)
    }
  }
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
  var left: PassageRow?
  var right: PassageRow?
  var isExplained = false
  var reason: String?

  static let fields: [TemplateField<Self>] = [
    .text("code") { $0.code }, .text("label") { $0.label }, .text("sentence") { $0.sentence },
    .text("statistic_name") { $0.statisticName }, .text("statistic_href") { $0.statisticHref },
    .flag("has_passages") { $0.left != nil }, .record("left") { $0.left },
    .record("right") { $0.right }, .flag("is_explained") { $0.isExplained },
    .text("reason") { $0.reason },
  ]
}

/// One side of a finding: the words, their sentence, where they stand.
struct PassageRow: TemplateView {
  let context: RenderContext
  let mention: Mention
  let root: String
  let by: String?

  private var text: AnnotatedText { context.texts[mention.document].value }

  static let fields: [TemplateField<Self>] = [
    .text("words") { $0.text.words(of: $0.text.annotations[$0.mention.annotation]) },
    .text("href") { $0.context.link(from: $0.root, to: $0.mention) },
    .html("sentence_html") { row, html in
      SentenceHTML.write(row.text.annotations[row.mention.annotation], of: row.text, into: &html)
    },
    .text("letter") { row in
      row.mention.document < row.context.letters.count
        ? row.context.letters[row.mention.document] : nil
    },
    .text("title") { $0.context.title(ofDocument: $0.mention.document) },
    .text("by") { $0.by },
  ]
}
