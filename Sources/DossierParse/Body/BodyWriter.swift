import DossierModel

/// Writes the nodes of a passage's tree as HTML with slots and as plain text.
///
/// The HTML is libcmark's own (html.c of 0.30.2), but for what a page may not hold: raw HTML is shown
/// as text, images as their words, links with a scheme that is not listed as their words.
struct BodyWriter {
  private(set) var builder: TextBuilder
  private(set) var findings: Findings
  private(set) var placing: AnnotationPlacer

  private let masked: MaskedText
  private let isPermissive: Bool
  private var links: LinkWriter
  /// Nil where nobody asks where the words stand.
  private var tracer: TextTracer?
  private var tables: TableWriter
  private var headingIDs = HeadingIDs()
  private var heading: (level: Int, tagEnd: Int)?
  private var depth = 0
  /// The number of the next item in each open list, nil where items have none; empty where nobody
  /// asks where the words stand.
  private var nextItems: [Int?] = []
  /// Where the words of an open link or image begin.
  private var linkStart: Int?
  private var nextNote = 0
  /// The note that is being written: its number, and where its HTML and slots begin.
  private var note: (number: Int, html: Int, slots: Int)?
  private var lastNote: (number: Int, html: Int, slots: Int)?
  /// Footnotes that are referred to inside a link or an annotation: the markers follow behind it.
  private var pendingMarks: [Int] = []

  private static let depthLimit = 1000

  init(
    _ masked: MaskedText, _ context: TextContext, _ placing: AnnotationPlacer, _ links: LinkWriter,
    _ builder: TextBuilder, _ findings: Findings, isTraced: Bool
  ) {
    tracer = isTraced ? TextTracer() : nil
    self.masked = masked
    tables = TableWriter(masked.passage.tables)
    self.placing = placing
    self.links = links
    self.builder = builder
    self.findings = findings
    isPermissive = context.isPermissive
  }

  mutating func visit(_ node: CMarkNode, _ isEntering: Bool) {
    let kind = node.kind
    if !pendingMarks.isEmpty { writePendingMarks() }
    if links.imageDepth > 0, isPermissive {
      visitInImage(node, kind, isEntering)
      return
    }
    switch kind {
    case .text: write(text: node)
    case .softBreak: if !joinsIdeographs(node) { builder.breakLine("\n") }
    case .lineBreak:
      builder.breakLine("<br />\n")
      if tracer != nil { builder.addLineBreak() }
    case .code: writeCode(node)
    case .htmlInline: writeHTML(node)
    case .link: isEntering ? openLink(node) : closeLink()
    case .image: visitImage(node, isEntering)
    case .emphasis: builder.markup(isEntering ? "<em>" : "</em>")
    case .strong: builder.markup(isEntering ? "<strong>" : "</strong>")
    case .paragraph: isEntering ? openParagraph(node) : closeParagraph(node)
    case .heading: isEntering ? openHeading(node) : closeHeading()
    case .blockQuote:
      count(isEntering, node)
      builder.startLine()
      builder.markup(isEntering ? "<blockquote>\n" : "</blockquote>\n")
    case .list:
      count(isEntering, node)
      isEntering ? openList(node) : closeList(node)
    case .item:
      if isEntering {
        builder.startLine()
        tellItem()
      }
      builder.markup(isEntering ? "<li>" : "</li>\n")
    case .thematicBreak:
      builder.startLine()
      builder.markup("<hr />\n")
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock: writeHTMLBlock(node)
    case .document, .other: break
    }
  }

  /// True for a line's end between two characters of Chinese or Japanese, which is no space.
  private func joinsIdeographs(_ node: CMarkNode) -> Bool {
    guard builder.endsInIdeograph else { return false }
    var next = node.following
    while let inner = next?.firstChild { next = inner }
    guard let next, next.kind == .text || next.kind == .code else { return false }
    var literal = next.literal[...]
    // Marks of annotations come first; all are of four bytes.
    while let first = literal.first, first >= 0xF0, literal.count > 4 {
      literal = literal.dropFirst(4)
    }
    return Ideographs.begins(literal)
  }

  mutating func finish() {
    placing.finish()
    links.finish(builder.text.headings, &findings)
  }

  // MARK: Blocks

  private mutating func openParagraph(_ node: CMarkNode) {
    builder.startBlock()
    if masked.passage.notes.isEmpty {
      guard !node.isInTightList else { return }
      builder.startLine()
      builder.markup("<p>")
    } else if nextNote < masked.passage.notes.count {
      let number = masked.passage.notes[nextNote].number
      nextNote += 1
      if let lastNote, lastNote.number == number {
        note = lastNote
        builder.markup("<br /><br />")
      } else {
        note = (number, builder.text.html.count, builder.text.slots.count)
      }
    }
  }

  private mutating func closeParagraph(_ node: CMarkNode) {
    builder.endBlock()
    if let note {
      builder.setNote(note.number, html: note.html, slots: note.slots)
      lastNote = note
      self.note = nil
    } else if !node.isInTightList {
      builder.markup("</p>\n")
    }
  }

  private mutating func openHeading(_ node: CMarkNode) {
    if tables.open(node, &builder) { return }
    builder.startBlock()
    builder.startLine()
    // A page's own heading is its title.
    let level = isPermissive ? node.headingLevel : max(2, node.headingLevel)
    builder.withHTML { html in
      html.markup("<h")
      html.append(number: level)
    }
    heading = (level, builder.text.html.count)
    builder.markup(">")
  }

  private mutating func closeHeading() {
    guard !tables.close(&builder), let heading else { return }
    self.heading = nil
    builder.withHTML { html in
      html.markup("</h")
      html.append(number: heading.level)
      html.markup(">\n")
    }
    if !isPermissive {
      builder.addHeading(
        level: heading.level, id: headingIDs.makeID(for: builder.blockWords),
        tagEnd: heading.tagEnd)
    }
    builder.endBlock()
  }

  private mutating func openList(_ node: CMarkNode) {
    builder.openList(isLedIn: node.isBehindParagraph)
    builder.startLine()
    if tracer != nil { nextItems.append(node.isOrderedList ? node.listStart : nil) }
    guard node.isOrderedList else { return builder.markup("<ul>\n") }
    guard node.listStart != 1 else { return builder.markup("<ol>\n") }
    builder.withHTML { html in
      html.markup("<ol start=\"")
      html.append(number: node.listStart)
      html.markup("\">\n")
    }
  }

  private mutating func closeList(_ node: CMarkNode) {
    builder.closeList()
    if tracer != nil { nextItems.removeLast() }
    builder.markup(node.isOrderedList ? "</ol>\n" : "</ul>\n")
  }

  private mutating func tellItem() {
    guard let number = nextItems.last else { return }
    builder.addItem(number: number)
    nextItems[nextItems.count - 1] = number.map { $0 + 1 }
  }

  private mutating func count(_ isEntering: Bool, _ node: CMarkNode) {
    depth += isEntering ? 1 : -1
    if isEntering, depth == Self.depthLimit + 1 {
      findings.report(
        .tooDeep, "blocks stand in blocks more than 1,000 deep", at: links.fileOffset(of: node),
        hint: "part the text")
    }
  }

  // MARK: Leaves

  private mutating func write(text node: CMarkNode) {
    let literal = tables.words(node.literal)
    guard literal.contains(0xF0) else { return write(literal, of: node) }
    var offset = 0
    while let mark = masked.marks.next(in: literal, from: offset) {
      write(UnsafeBufferPointer(rebasing: literal[offset..<mark.range.lowerBound]), of: node)
      tracer?.skip(mark.range.count)
      placing.handle(
        mark, in: node, isInLink: links.isInLink, note: note?.number, &builder, &findings)
      offset = mark.range.upperBound
    }
    write(UnsafeBufferPointer(rebasing: literal[offset...]), of: node)
  }

  private mutating func write(_ words: UnsafeBufferPointer<UInt8>, of node: CMarkNode) {
    let signs = masked.passage.footnotes
    guard !signs.isEmpty else { return write(plain: words, of: node) }
    var offset = 0
    while let sign = signs.next(in: words, from: offset) {
      write(plain: UnsafeBufferPointer(rebasing: words[offset..<sign.range.lowerBound]), of: node)
      tracer?.skip(sign.range.count)
      write(signs.references[sign.reference])
      offset = sign.range.upperBound
    }
    write(plain: UnsafeBufferPointer(rebasing: words[offset...]), of: node)
  }

  private mutating func write(plain words: UnsafeBufferPointer<UInt8>, of node: CMarkNode) {
    if !pendingMarks.isEmpty, !words.isEmpty { writePendingMarks() }
    trace(words[...], of: node)
    builder.write(words)
  }

  /// Writes a reference to a footnote.
  private mutating func write(_ reference: FootnoteSigns.Reference) {
    guard let definition = reference.definition else {
      let written = String(decoding: reference.written, as: UTF8.self)
      findings.report(
        .unknownFootnote, "'\(written)' has no footnote", at: reference.file,
        hint:
          "write '\(written): WORDS' on a line of its own, or '\\\(written)' where the words are "
          + "text")
      reference.written.withUnsafeBufferPointer { builder.write($0) }
      return
    }
    pendingMarks.append(definition)
    writePendingMarks()
  }

  private mutating func writePendingMarks() {
    guard !links.isInLink, builder.openAnnotations.isEmpty else { return }
    for definition in pendingMarks where builder.addMark(ofFootnote: definition) {
      placing.add(Passage.Title(owner: .footnote(definition), paragraphs: [], origin: .footnotes))
    }
    pendingMarks = []
  }

  /// Tells where the words of a node stand, a stretch of what is written next.
  private mutating func trace(
    _ words: Slice<UnsafeBufferPointer<UInt8>>, of node: CMarkNode
  ) {
    guard tracer != nil, !words.isEmpty else { return }
    let believed = links.maskedOffset(of: node)
    let runs = masked.withBytes {
      tracer?.runs(of: UnsafeBufferPointer(rebasing: words), in: $0, believed: believed)
    }
    for run in runs ?? [] {
      builder.add(originAt: words.startIndex + run.word, links.position(ofMasked: run.masked))
    }
  }

  /// Writes a leaf that shows its source.
  private mutating func write(source node: CMarkNode) {
    let literal = node.literal
    let start = builder.text.text.count
    defer { if tracer != nil { builder.addFixed(from: start) } }
    if tracer != nil {
      // Where an annotation's mark stands in code, what comes before it on the line is enough.
      for line in literal.split(separator: 0x0A) { trace(line.prefix { $0 != 0xF0 }, of: node) }
    }
    guard literal.contains(0xF0) else { return builder.write(literal) }
    masked.restore(literal) { builder.write($0) }
  }

  private mutating func writeCode(_ node: CMarkNode) {
    builder.markup("<code>")
    write(source: node)
    builder.markup("</code>")
  }

  private mutating func writeCodeBlock(_ node: CMarkNode) {
    builder.startBlock()
    builder.startLine()
    var info: [UInt8] = []
    masked.restore(node.info) { info += $0 }
    let language = info.prefix { ![0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains($0) }
    builder.withHTML { html in
      if language.isEmpty {
        html.markup("<pre><code>")
      } else {
        html.markup("<pre><code class=\"language-")
        html.append(escaping: language)
        html.markup("\">")
      }
    }
    write(source: node)
    builder.markup("</code></pre>\n")
    builder.trimBlock()
    builder.endBlock()
  }

  private mutating func writeHTML(_ node: CMarkNode) {
    guard !isPermissive else { return copyHTML(node) }
    // Asked for in any case, so that the next tag is not taken for this one.
    let offset = links.fileOffset(ofTag: node, isBlock: false)
    if node.literal.starts(with: "<!--".utf8) { return }
    reportHTML(offset)
    write(source: node)
  }

  private mutating func writeHTMLBlock(_ node: CMarkNode) {
    guard !isPermissive else {
      builder.startLine()
      copyHTML(node)
      builder.startLine()
      return
    }
    let shown = HTMLComments.removed(from: node.literal)
    if shown.allSatisfy({ $0 <= 0x20 }) { return }
    builder.startLine()
    reportHTML(links.fileOffset(ofTag: node, isBlock: true))
    builder.startBlock()
    builder.markup("<p>")
    if shown.count == node.literal.count {
      write(source: node)
    } else {
      shown.withUnsafeBufferPointer { shown in masked.restore(shown) { builder.write($0) } }
    }
    builder.trimBlock()
    builder.markup("</p>\n")
    builder.endBlock()
  }

  private mutating func copyHTML(_ node: CMarkNode) {
    let literal = Array(node.literal)
    builder.withHTML { $0.append(template: literal) }
  }

  private mutating func reportHTML(_ offset: Int) {
    findings.report(
      .rawHTML, "raw HTML is shown as text", at: offset,
      hint: "write it in Markdown, or with '\\<' where the text is meant")
  }

  // MARK: Links

  private mutating func openLink(_ node: CMarkNode) {
    guard let candidate = placing.candidate(of: node.url) else {
      linkStart = builder.text.text.count
      links.openLink(node, &builder, &findings)
      return
    }
    let annotation = placing.open(candidate, note: note?.number, &builder, &findings)
    // A link to what is no kind: words that nobody should mark before that is mended.
    if annotation == nil { linkStart = builder.text.text.count }
    links.opened(annotation)
  }

  private mutating func closeLink() {
    if let annotation = links.closeLink(&builder, &findings) {
      placing.close(annotation, &builder, &findings)
    } else {
      endFixed()
    }
  }

  private mutating func endFixed() {
    if tracer != nil, let linkStart { builder.addFixed(from: linkStart) }
    linkStart = nil
  }

  private mutating func visitImage(_ node: CMarkNode, _ isEntering: Bool) {
    if isEntering {
      if linkStart == nil { linkStart = builder.text.text.count }
      links.openImage(node, &builder, &findings)
    } else {
      links.closeImage(node, &builder, &findings)
      if !links.isInLink { endFixed() }
    }
  }

  /// The words of an image are an attribute when images are shown.
  private mutating func visitInImage(_ node: CMarkNode, _ kind: CMarkNode.Kind, _ isEntering: Bool)
  {
    switch kind {
    case .text, .code, .htmlInline: builder.write(node.literal)
    case .softBreak, .lineBreak: builder.markup(" ")
    case .image: visitImage(node, isEntering)
    default: break
    }
  }
}
