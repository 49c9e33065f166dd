import DossierLink
import DossierModel
import DossierTemplates

/// Annotations that ask for a reviewer, of one sort.
struct IssueGroup: TemplateView {
  let code: String
  let label: String
  let issues: [Issue]
  let count: String

  static let fields: [TemplateField<Self>] = [
    .text("code") { $0.code }, .text("label") { $0.label }, .text("count") { $0.count },
    .list("issues") { $0.issues },
  ]
}

/// One of them, in its sentence.
struct Issue: TemplateView {
  let context: RenderContext
  let root: String
  let mention: Mention
  let entity: EntityID

  private var text: AnnotatedText { context.texts[mention.document].value }
  private var annotation: Annotation { text.annotations[mention.annotation] }

  static let fields: [TemplateField<Self>] = [
    .text("kind") { $0.context.site.kind(of: $0.entity).name },
    .text("href") { $0.context.link(from: $0.root, to: $0.mention) },
    .text("title") { $0.text.words(of: $0.annotation) },
    .text("status") { $0.annotation.status.rawValue },
    .text("status_word") { $0.context.words["status_\($0.annotation.status.rawValue)"] },
    .flag("has_sentence") { _ in true },
    .html("sentence_html") { row, html in
      SentenceHTML.write(row.annotation, of: row.text, into: &html)
    },
    .text("text") { row in
      row.annotation.note.map { note in
        PlainNote.text(row.text, note)
      }
    },
    .text("letter") { row in
      row.context.site.article(row.mention.document).map { row.context.letters[$0] }
    },
    .text("place") { $0.context.site.title(of: $0.mention.document) },
    .text("text_language") { $0.context.foreignLanguage(of: $0.mention.document) },
  ]

  /// The annotations of a status in the bodies of articles, in order.
  static func mentions(
    of status: Status, _ context: RenderContext
  ) -> [(mention: Mention, entity: EntityID)] {
    var found: [(mention: Mention, entity: EntityID)] = []
    for article in context.site.articles.indices {
      let document = context.site.document(article)
      for mention in context.mentionsInBody(of: document)
      where context.status(ofMention: mention) == status.id {
        guard let entity = context.site.mentions.entity(of: mention) else { continue }
        found.append((context.site.mentions.place(of: mention), entity))
      }
    }
    return found
  }
}

/// A note's words without its markup.
enum PlainNote {
  static func text(_ text: AnnotatedText, _ note: Int) -> String {
    String(decoding: bytes(text, note), as: UTF8.self)
  }

  /// The same in UTF-8; by bytes, for each note of the dossier is asked for.
  static func bytes(_ text: AnnotatedText, _ note: Int) -> [UInt8] {
    let html = text.html.bytes(text.notes[note].html)
    var words: [UInt8] = []
    words.reserveCapacity(html.count)
    html.withUnsafeBufferPointer { html in
      var index = 0
      var start = 0
      while index < html.count {
        let byte = html[index]
        guard byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") else {
          index += 1
          continue
        }
        words.append(contentsOf: html[start..<index])
        if byte == UInt8(ascii: "<") {
          while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
          index += 1
        } else {
          let entity = entities.first { html[index...].starts(with: $0.name) }
          words.append(entity?.character ?? byte)
          index += entity?.name.count ?? 1
        }
        start = index
      }
      if start < html.count { words.append(contentsOf: html[start...]) }
    }
    return words
  }

  /// All that `HTML` writes.
  private static let entities: [(name: [UInt8], character: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
  ]
}
