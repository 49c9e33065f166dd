import DossierModel
import DossierTestSupport

@testable import DossierParse

/// A Markdown text as TextReader reads it, in forms that a test can spell out.
struct Reading {
  let marked: MarkedText
  let text: AnnotatedText
  let found: [Diagnostic]

  /// `markdown`: with marks 1️⃣ at places to compare with.
  ///
  /// `header`: what stands in front of the body in its file.
  init(
    _ markdown: String, names: [String] = [], kinds: [Kind] = Kind.builtIn,
    header: String = "", language: String = "en", isPermissive: Bool = false
  ) {
    let prefix = header.isEmpty ? "---\n---\n" : header
    marked = MarkedText(prefix + markdown)
    let source = SourceFile(path: "content/articles/text.md", bytes: Array(marked.text.utf8))
    var found: [Diagnostic] = []
    let file = ContentFile(source, &found)
    var nearNames = NearNames()
    for name in names { nearNames.add(name, folded: Folding.fold(name)) }
    let context = TextContext(
      configuration: Configuration(kinds: kinds), names: Set(names.map(Folding.fold)),
      nearNames: nearNames, isPermissive: isPermissive)
    text = TextReader.read(file, context, language: language, &found)
    self.found = found
  }

  /// The body's HTML with `⟦0:` where annotation 0 opens and `⟧` where it closes.
  var body: String { shown(0..<text.bodyEnd, text.slots[...].prefix { $0.offset < text.bodyEnd }) }

  /// The notes' HTML, likewise, in their order.
  var notes: [String] {
    text.notes.map { shown($0.html, text.slots[$0.slots]) }
  }

  private func shown(_ range: Range<Int>, _ slots: ArraySlice<AnnotatedText.Slot>) -> String {
    var shown: [UInt8] = []
    var offset = range.lowerBound
    for slot in slots where range.lowerBound <= slot.offset {
      shown += text.html.bytes[offset..<slot.offset]
      shown += slot.opens ? "⟦\(slot.annotation):".utf8 : "⟧".utf8
      offset = slot.offset
    }
    shown += text.html.bytes[offset..<range.upperBound]
    return String(decoding: shown, as: UTF8.self)
  }

  /// The plain text of body and notes, one block a line.
  var words: String { String(decoding: text.text, as: UTF8.self) }

  /// What each annotation refers to and marks: `person:nazar "Nazar"`, with its attributes.
  var annotations: [String] {
    text.annotations.map { annotation in
      let kind = annotation.kind.map { "\(Kind.builtIn[$0].name):" } ?? ""
      let attributes = annotation.attributes.map { " \($0.name.rawValue)=\($0.value)" }.joined()
      return "\(kind)\(annotation.reference)\(attributes) \"\(text.words(of: annotation))\""
    }
  }

  /// Where each annotation opens: its mark, or line and column.
  var places: [String] { text.annotations.map { name(of: $0.position) } }

  func name(of position: SourcePosition) -> String {
    let file = SourceFile(path: "", bytes: Array(marked.text.utf8))
    return marked.offsets.first { file.position(of: $0.value) == position }?.key
      ?? "\(position.line):\(position.column)"
  }

  /// The sentence around each annotation.
  var sentences: [String] { text.annotations.map { text.string($0.sentence) } }

  var rules: [Rule] { found.map(\.rule) }

  /// What is wrong with the slots: none opens twice, stays open, or crosses another or the markup.
  var slotFault: String? {
    var open: [Int] = []
    var opened: Set<Int> = []
    var offset = 0
    for slot in text.slots {
      if slot.offset < offset { return "slot of \(slot.annotation) before the one in front of it" }
      offset = slot.offset
      if slot.opens {
        if !opened.insert(slot.annotation).inserted { return "\(slot.annotation) opens twice" }
        open.append(slot.annotation)
      } else if open.popLast() != slot.annotation {
        return "\(slot.annotation) closes across another"
      }
    }
    if !open.isEmpty { return "\(open) stay open" }
    if opened.count != text.annotations.count { return "an annotation has no slots" }
    for (number, annotation) in text.annotations.enumerated() {
      let offsets = text.slots.filter { $0.annotation == number }.map(\.offset)
      if !isBalanced(text.html.bytes[offsets[0]..<offsets[1]]) { return "\(number) crosses tags" }
      if annotation.words.upperBound > text.text.count { return "\(number) has no words" }
    }
    return nil
  }

  /// True when each tag that opens in a stretch of HTML closes in it, and none else.
  private func isBalanced(_ html: ArraySlice<UInt8>) -> Bool {
    var open: [Substring] = []
    let markup = String(decoding: html, as: UTF8.self)
    for piece in markup.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
      if name.hasPrefix("/") {
        if open.popLast() != name.dropFirst() { return false }
      } else if !["br", "hr", "img"].contains(name) {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}
