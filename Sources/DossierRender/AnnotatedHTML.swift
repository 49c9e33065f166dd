import DossierLink
import DossierModel

/// Writes a text with its annotations: copies the bytes that Parse made and fills the slots.
///
/// An innermost annotation is a link to its entity. One that holds another is a span with a marker
/// behind it, for no link may stand in a link.
struct AnnotatedHTML {
  let context: RenderContext
  let document: Int
  let root: String
  /// False where the text is shown a second time, so that each id stands once.
  var hasIDs = true

  private var text: AnnotatedText { context.texts[document].value }

  func writeBody(into html: inout HTML) {
    let text = self.text
    let slots = text.notes.first?.slots.lowerBound ?? text.slots.count
    write(text, 0..<text.bodyEnd, slots: 0..<slots, into: &html)
  }

  func writeNote(_ number: Int, into html: inout HTML) {
    let text = self.text
    write(text, text.notes[number].html, slots: text.notes[number].slots, into: &html)
  }

  private func write(
    _ text: AnnotatedText, _ range: Range<Int>, slots: Range<Int>, into html: inout HTML
  ) {
    var offset = range.lowerBound
    for index in slots {
      let slot = text.slots[index]
      html.append(text.html, offset..<slot.offset)
      offset = slot.offset
      let annotation = text.annotations[slot.annotation]
      guard
        let entity = context.site.mentions.entity(
          document: document, annotation: slot.annotation)
      else { continue }
      if slot.opens {
        open(annotation, slot.annotation, entity, into: &html)
      } else {
        close(annotation, slot.annotation, entity, text, into: &html)
      }
    }
    html.append(text.html, offset..<range.upperBound)
  }

  private func open(
    _ annotation: Annotation, _ number: Int, _ entity: Int, into html: inout HTML
  ) {
    if annotation.isOuter {
      html.markup("<span class=\"annotation annotation-outer\"")
    } else {
      html.markup("<a class=\"annotation\"")
    }
    if hasIDs {
      html.markup(" id=\"")
      html.append(escaping: anchor(number).id)
      html.markup("\"")
    }
    if !annotation.isOuter { writeHref(entity, into: &html) }
    writeData(annotation, number, entity, into: &html)
    if !annotation.isOuter { writeDescription(annotation, entity, into: &html) }
    html.markup(">")
  }

  private func close(
    _ annotation: Annotation, _ number: Int, _ entity: Int, _ text: AnnotatedText,
    into html: inout HTML
  ) {
    if annotation.isOuter {
      html.markup("</span><a class=\"outer-marker\"")
      writeHref(entity, into: &html)
      if hasIDs {
        html.markup(" data-for=\"")
        html.append(escaping: anchor(number).id)
        html.markup("\"")
      }
      html.markup(" data-kind=\"")
      html.append(escaping: context.site.kind(of: entity).name)
      html.markup("\" aria-label=\"")
      html.append(escaping: text.words(of: annotation))
      html.markup("\"")
      writeDescription(annotation, entity, into: &html)
      html.markup("><span class=\"kind-mark\" data-kind=\"")
      html.append(escaping: context.site.kind(of: entity).name)
      html.markup("\"></span></a>")
    } else {
      html.markup("</a>")
    }
    if let note = annotation.note, hasIDs {
      html.markup("<a class=\"note-marker\" id=\"note-")
      html.append(number: note + 1)
      html.markup("-marker\" href=\"#note-")
      html.append(number: note + 1)
      html.markup("\" data-note=\"--note-")
      html.append(number: note + 1)
      html.markup("\" aria-label=\"")
      html.append(escaping: context.words.fill("note_n", ["n": String(note + 1)]))
      html.markup("\"></a>")
    }
  }

  private func anchor(_ number: Int) -> Anchor {
    context.site.mentions.anchors[context.site.mentions.starts[document] + number]
  }

  private func writeHref(_ entity: Int, into html: inout HTML) {
    html.markup(" href=\"")
    html.append(escaping: root)
    html.append(escaping: SafeURL.encoded(context.paths.entity(entity).utf8))
    html.markup("\"")
  }

  private func writeData(
    _ annotation: Annotation, _ number: Int, _ entity: Int, into html: inout HTML
  ) {
    html.markup(" data-kind=\"")
    html.append(escaping: context.site.kind(of: entity).name)
    html.markup("\" data-status=\"")
    html.append(escaping: annotation.status.rawValue)
    if let value = context.value(
      ofMention: context.site.mentions.starts[document] + number, entity: entity)
    {
      html.markup("\" data-value=\"")
      html.append(escaping: value)
    }
    if let note = annotation.note, hasIDs {
      html.markup("\" data-note=\"note-")
      html.append(number: note + 1)
    }
    html.markup("\"")
  }

  private func writeDescription(
    _ annotation: Annotation, _ entity: Int, into html: inout HTML
  ) {
    html.markup(" aria-description=\"")
    html.append(
      escaping: context.descriptions[context.site.entities[entity].kind][annotation.status] ?? "")
    html.markup("\"")
  }
}
