import DossierLink
import DossierModel

/// Writes a text with its annotations: copies the bytes that Parse made and fills the slots.
///
/// An innermost annotation is a link to its entity. One that holds another is a span with a marker
/// behind it, for no link may stand in a link.
struct AnnotatedHTML {
  private let context: RenderContext
  private let root: String
  /// False where the text is shown a second time, so that each id stands once.
  private let hasIDs: Bool
  private let text: SharedText
  /// The text's mentions.
  private let mentions: Range<MentionID>

  init(_ context: RenderContext, document: DocumentID, root: String, hasIDs: Bool = true) {
    self.context = context
    self.root = root
    self.hasIDs = hasIDs
    text = context.texts[document]
    mentions = context.site.mentions.mentions(in: document)
  }

  func writeBody(into html: inout HTML) {
    let slots = text.value.notes.first?.slots.lowerBound ?? text.value.slots.count
    write(0..<text.value.bodyEnd, slots: 0..<slots, into: &html)
  }

  func writeNote(_ number: Int, into html: inout HTML) {
    write(text.value.notes[number].html, slots: text.value.notes[number].slots, into: &html)
  }

  private func write(_ range: Range<Int>, slots: Range<Int>, into html: inout HTML) {
    var offset = range.lowerBound
    let marks = text.value.noteMarks
    var nextMark = marks.isEmpty ? 0 : marks.firstIndex { $0.offset >= offset } ?? marks.count
    // A marker where an annotation closes follows it, and one where an annotation opens precedes it.
    func writeMarks(to end: Int, isBehind: Bool) {
      while nextMark < marks.count,
        marks[nextMark].offset < end || (isBehind && marks[nextMark].offset == end)
      {
        html.append(text.value.html, offset..<marks[nextMark].offset)
        offset = marks[nextMark].offset
        if hasIDs {
          writeMarker(ofNote: marks[nextMark].note, marks[nextMark].occurrence, into: &html)
        }
        nextMark += 1
      }
    }
    for index in slots {
      let slot = text.value.slots[index]
      if !marks.isEmpty { writeMarks(to: slot.offset, isBehind: slot.opens) }
      html.append(text.value.html, offset..<slot.offset)
      offset = slot.offset
      guard let entity = context.site.mentions.entity(of: mention(slot.annotation)) else {
        continue
      }
      if slot.opens {
        open(slot.annotation, entity, into: &html)
      } else {
        close(slot.annotation, entity, into: &html)
      }
    }
    if !marks.isEmpty { writeMarks(to: range.upperBound, isBehind: true) }
    html.append(text.value.html, offset..<range.upperBound)
  }

  // Never the whole annotation: a copy of it costs a count for each of its parts.
  private func mention(_ number: Int) -> MentionID { mentions.lowerBound.advanced(by: number) }
  private func isOuter(_ number: Int) -> Bool { text.value.annotations[number].isOuter }
  private func note(of number: Int) -> Int? { text.value.annotations[number].note }

  private func open(_ number: Int, _ entity: EntityID, into html: inout HTML) {
    let isOuter = isOuter(number)
    if isOuter {
      html.markup("<span class=\"annotation annotation-outer\"")
    } else {
      html.markup("<a class=\"annotation\"")
    }
    if hasIDs {
      html.markup(" id=\"")
      html.append(context.site.mentions.anchors[mention(number)])
      html.markup("\"")
    }
    writeLanguage(number, into: &html)
    if !isOuter { writeHref(entity, into: &html) }
    writeData(number, entity, into: &html)
    if !isOuter { writeDescription(number, entity, into: &html) }
    html.markup(">")
  }

  private func close(_ number: Int, _ entity: EntityID, into html: inout HTML) {
    if isOuter(number) {
      let kind = KindID(context.site.entities[entity].kind)
      html.markup("</span><a class=\"outer-marker\"")
      writeHref(entity, into: &html)
      if hasIDs {
        html.markup(" data-for=\"")
        html.append(context.site.mentions.anchors[mention(number)])
        html.markup("\"")
      }
      html.markup(" data-kind=\"")
      html.append(context.tables.kinds, kind)
      html.markup("\" aria-label=\"")
      html.append(escaping: text.value.text, text.value.annotations[number].words)
      html.markup("\"")
      writeDescription(number, entity, into: &html)
      html.markup("><span class=\"kind-mark\" data-kind=\"")
      html.append(context.tables.kinds, kind)
      html.markup("\"></span></a>")
    } else {
      html.markup("</a>")
    }
    if let note = note(of: number), hasIDs { writeMarker(ofNote: note, 0, into: &html) }
  }

  /// `occurrence`: how many markers of the note come before it.
  private func writeMarker(ofNote note: Int, _ occurrence: Int, into html: inout HTML) {
    html.markup("<a class=\"note-marker\" id=\"note-")
    html.append(number: note + 1)
    html.markup("-marker")
    if occurrence > 0 {
      html.markup("-")
      html.append(number: occurrence + 1)
    }
    html.markup("\" data-number=\"")
    html.append(number: note + 1)
    html.markup("\" href=\"#note-")
    html.append(number: note + 1)
    if occurrence == 0 {
      // The note stands beside the marker that names it.
      html.markup("\" data-note=\"--note-")
      html.append(number: note + 1)
    }
    html.markup("\" aria-label=\"")
    html.append(escaping: context.words.fill("note_n", ["n": String(note + 1)]))
    html.markup("\"></a>")
  }

  /// Of a phrase in another language than its article, for voices, hyphens and quotation marks.
  private func writeLanguage(_ number: Int, into html: inout HTML) {
    let attributes = text.value.annotations[number].attributes
    guard let language = attributes.first(where: { $0.name == .language })?.value else { return }
    html.markup(" lang=\"")
    html.append(escaping: language)
    html.markup("\" dir=\"")
    html.append(escaping: RenderContext.direction(of: language))
    html.markup("\"")
  }

  private func writeHref(_ entity: EntityID, into html: inout HTML) {
    html.markup(" href=\"")
    html.append(escaping: root)
    html.append(context.tables.hrefs, entity)
    html.markup("\"")
  }

  private func writeData(_ number: Int, _ entity: EntityID, into html: inout HTML) {
    html.markup(" data-kind=\"")
    html.append(context.tables.kinds, KindID(context.site.entities[entity].kind))
    html.markup("\" data-status=\"")
    html.append(context.tables.statuses, context.status(ofMention: mention(number)))
    if context.hasValue(mention(number)) {
      html.markup("\" data-value=\"")
      context.writeValue(mention(number), into: &html)
    }
    if let note = note(of: number), hasIDs {
      html.markup("\" data-note=\"note-")
      html.append(number: note + 1)
    }
    html.markup("\"")
  }

  private func writeDescription(_ number: Int, _ entity: EntityID, into html: inout HTML) {
    html.markup(" aria-description=\"")
    let kind = context.site.entities[entity].kind
    html.append(
      context.tables.descriptions,
      KindAndStatus.id(kind, context.status(ofMention: mention(number))))
    html.markup("\"")
  }
}
