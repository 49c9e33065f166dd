import DossierModel

/// Puts an annotated text together: HTML and plain words side by side, slots where annotations open
/// and close, and for each annotation its block and sentence.
struct TextBuilder {
  private(set) var text = AnnotatedText()
  /// From the outermost in.
  private(set) var openAnnotations: [Int] = []
  private var blockStart = 0
  private var firstOfBlock = 0
  private var sentences: [Int] = []
  private var cellStart = 0
  /// The lead of each open list, nil where none was found.
  private var openLeads: [Int?] = []
  /// The last block that ended with words; a row of a table is none.
  private var lastBlock = 0..<0
  /// The definitions that were referred to.
  private(set) var footnotes: Set<Int> = []
  private let rules: SentenceRules

  init(_ rules: SentenceRules) { self.rules = rules }

  /// The state to go back to when a passage must be written again.
  struct Checkpoint {
    fileprivate let html: Int
    fileprivate let words: Int
    fileprivate let slots: Int
    fileprivate let annotations: Int
    fileprivate let headings: Int
    fileprivate let pageLinks: Int
    fileprivate let origins: Int
    fileprivate let tables: Int
    fileprivate let noteMarks: Int
    fileprivate let items: Int
    fileprivate let lineBreaks: Int
    fileprivate let fixed: Int
    fileprivate let leads: Int
  }

  var checkpoint: Checkpoint {
    Checkpoint(
      html: text.html.count, words: text.text.count, slots: text.slots.count,
      annotations: text.annotations.count, headings: text.headings.count,
      pageLinks: text.pageLinks.count, origins: text.origins.count, tables: text.tables.count,
      noteMarks: text.noteMarks.count, items: text.items.count, lineBreaks: text.lineBreaks.count,
      fixed: text.fixed.count, leads: text.leads.count)
  }

  mutating func rewind(to checkpoint: Checkpoint) {
    text.html.removeLast(text.html.count - checkpoint.html)
    text.text.removeLast(text.text.count - checkpoint.words)
    text.slots.removeLast(text.slots.count - checkpoint.slots)
    text.annotations.removeLast(text.annotations.count - checkpoint.annotations)
    text.headings.removeLast(text.headings.count - checkpoint.headings)
    text.pageLinks.removeLast(text.pageLinks.count - checkpoint.pageLinks)
    text.origins.removeLast(text.origins.count - checkpoint.origins)
    text.tables.removeLast(text.tables.count - checkpoint.tables)
    text.noteMarks.removeLast(text.noteMarks.count - checkpoint.noteMarks)
    text.items.removeLast(text.items.count - checkpoint.items)
    text.lineBreaks.removeLast(text.lineBreaks.count - checkpoint.lineBreaks)
    text.fixed.removeLast(text.fixed.count - checkpoint.fixed)
    text.leads.removeLast(text.leads.count - checkpoint.leads)
    openLeads = []
    footnotes = Set(text.noteMarks.map(\.note))
    openAnnotations = []
  }

  mutating func reserve(for body: Int) {
    text.html.reserve(body + body / 8 + 256)
    text.text.reserveCapacity(body)
  }

  mutating func endBody() {
    text.bodyEnd = text.html.count
    text.bodyTextEnd = text.text.count
  }

  // MARK: Writing

  mutating func markup(_ literal: StaticString) { text.html.markup(literal) }

  /// Writes to the HTML alone, for attributes and numbers.
  mutating func withHTML(_ write: (inout HTML) -> Void) { write(&text.html) }

  mutating func startLine() {
    if let last = text.html.last, last != 0x0A { text.html.markup("\n") }
  }

  /// True when the open block's last character is one of Chinese or Japanese.
  var endsInIdeograph: Bool {
    text.text.count > blockStart && Ideographs.ends(text.text[blockStart...])
  }

  /// A line's end within a paragraph: a space to the words.
  mutating func breakLine(_ literal: StaticString) {
    text.html.markup(literal)
    text.text.append(0x20)
  }

  mutating func write(_ words: UnsafeBufferPointer<UInt8>) {
    text.html.append(escaping: words)
    if Self.mayHoldControls(words) {
      appendWithoutControls(words)
    } else {
      text.text.append(contentsOf: words)
    }
  }

  private static func mayHoldControls(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = false
    for byte in words {
      found = found || byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xF5
    }
    return found
  }

  /// As in the HTML, control characters and bytes that no UTF-8 has are shown as U+FFFD; line ends
  /// and tabs stay.
  private mutating func appendWithoutControls(_ words: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < words.count {
      let byte = words[index]
      let isC1 = byte == 0xC2 && index + 1 < words.count && words[index + 1] < 0xA0
      if isC1 || byte == 0x7F || byte >= 0xF5 || (byte < 0x20 && byte != 0x09 && byte != 0x0A) {
        text.text += [0xEF, 0xBF, 0xBD]
        index += isC1 ? 2 : 1
      } else {
        text.text.append(byte)
        index += 1
      }
    }
  }

  // MARK: Blocks

  mutating func startBlock() {
    blockStart = text.text.count
    firstOfBlock = text.annotations.count
  }

  /// The words of the block that is open.
  var blockWords: String { text.string(blockStart..<text.text.count) }

  mutating func endBlock() {
    let block = blockStart..<text.text.count
    if text.annotations.count > firstOfBlock {
      SentenceFinder.find(in: text.text, block: block, rules, &sentences)
      placeInSentences(block)
    }
    if text.text.count > blockStart {
      lastBlock = block
      text.text.append(0x0A)
    }
    startBlock()
  }

  /// Takes away the line ends that a block of code ends with.
  mutating func trimBlock() {
    while text.text.last == 0x0A, text.text.count > blockStart { text.text.removeLast() }
  }

  /// A longer sentence is none that leads in a list.
  private static let leadLimit = 300

  /// Begins a list; the block before it leads it in when it ends in a colon.
  mutating func openList(isLedIn: Bool) {
    let outer = openLeads.last ?? nil
    guard isLedIn, lastBlock.upperBound + 1 == text.text.count, endsInColon(lastBlock) else {
      return openLeads.append(outer)
    }
    SentenceFinder.find(in: text.text, block: lastBlock, rules, &sentences)
    let sentence = (sentences.last ?? lastBlock.lowerBound)..<lastBlock.upperBound
    guard sentence.count <= Self.leadLimit else { return openLeads.append(outer) }
    openLeads.append(text.leads.count)
    let start = text.text.count
    text.leads.append(
      AnnotatedText.Lead(sentence: sentence, items: start..<start, outer: outer))
  }

  mutating func closeList() {
    guard let lead = openLeads.popLast() ?? nil, lead != openLeads.last ?? nil else { return }
    text.leads[lead].items = text.leads[lead].items.lowerBound..<text.text.count
  }

  /// True for `:` and `：`.
  private func endsInColon(_ block: Range<Int>) -> Bool {
    let words = text.text[block]
    return words.last == UInt8(ascii: ":") || words.suffix(3) == [0xEF, 0xBC, 0x9A]
  }

  /// Gives the block's annotations their block and sentence.
  private mutating func placeInSentences(_ block: Range<Int>) {
    for index in firstOfBlock..<text.annotations.count {
      let words = text.annotations[index].words
      let first = lastSentence { $0 <= words.lowerBound }
      let last = lastSentence { $0 < max(words.upperBound, words.lowerBound + 1) }
      var end = last + 1 < sentences.count ? sentences[last + 1] : block.upperBound
      while end > words.upperBound, text.text[end - 1] == 0x20 { end -= 1 }
      text.annotations[index].block = block
      text.annotations[index].sentence = sentences[first]..<end
    }
  }

  /// The last sentence whose start meets a condition that the earlier ones meet too, or the first.
  private func lastSentence(_ isMet: (Int) -> Bool) -> Int {
    Bisection.last(below: sentences.count) { isMet(sentences[$0]) } ?? 0
  }

  // MARK: Annotations

  mutating func open(_ annotation: Annotation) -> Int {
    let index = text.annotations.count
    var annotation = annotation
    annotation.parent = openAnnotations.last
    annotation.words = text.text.count..<text.text.count
    markOuter()
    text.annotations.append(annotation)
    text.slots.append(AnnotatedText.Slot(offset: text.html.count, annotation: index, opens: true))
    openAnnotations.append(index)
    return index
  }

  /// Closes the innermost annotation; returns whether its words are blank.
  mutating func close(_ annotation: Int) -> Bool {
    openAnnotations.removeLast()
    let start = text.annotations[annotation].words.lowerBound
    text.annotations[annotation].words = start..<text.text.count
    text.slots.append(
      AnnotatedText.Slot(offset: text.html.count, annotation: annotation, opens: false))
    return text.text[start...].allSatisfy { $0 <= 0x20 }
  }

  /// Says of the open annotations that a link stands in them.
  mutating func markOuter() {
    // Those further out have been told when the inner ones opened.
    if let last = openAnnotations.last { text.annotations[last].isOuter = true }
  }

  // MARK: Notes, headings

  /// Numbers the notes that annotations of the text will have, in their order.
  mutating func addNote(to annotation: Int) -> Int {
    let number = text.notes.count
    text.annotations[annotation].note = number
    text.notes.append(AnnotatedText.Note(annotation: annotation, html: 0..<0, slots: 0..<0))
    return number
  }

  /// Adds a note that is a footnote.
  mutating func addNote() -> Int {
    text.notes.append(AnnotatedText.Note(annotation: nil, html: 0..<0, slots: 0..<0))
    return text.notes.count - 1
  }

  /// Marks a reference to a footnote, by its definition's number until `numberMarks`; returns whether
  /// it is the first.
  mutating func addMark(ofFootnote definition: Int) -> Bool {
    text.noteMarks.append(
      AnnotatedText.NoteMark(offset: text.html.count, note: definition, occurrence: 0))
    return footnotes.insert(definition).inserted
  }

  /// `notes`: the number of each definition's note.
  mutating func numberMarks(_ notes: [Int: Int]) {
    var occurrences: [Int: Int] = [:]
    text.noteMarks = text.noteMarks.compactMap { mark in
      guard let note = notes[mark.note] else { return nil }
      let occurrence = occurrences[note, default: 0]
      occurrences[note] = occurrence + 1
      return AnnotatedText.NoteMark(offset: mark.offset, note: note, occurrence: occurrence)
    }
    for (note, count) in occurrences { text.notes[note].markers = count }
  }

  mutating func setNote(_ number: Int, html: Int, slots: Int) {
    text.notes[number].html = html..<text.html.count
    text.notes[number].slots = slots..<text.slots.count
  }

  /// Gives a note what another one has written, which annotates nothing.
  mutating func setNote(_ number: Int, as original: Int) {
    text.notes[number].html = text.notes[original].html
    text.notes[number].slots = text.notes[original].slots
  }

  /// Ends the heading whose tag ends at `offset`, in front of its `>`, with an id.
  mutating func addHeading(level: Int, id: String, tagEnd offset: Int) {
    var attribute = HTML()
    attribute.markup(" id=\"")
    attribute.append(escaping: id)
    attribute.markup("\"")
    insert(attribute, at: offset)
    text.headings.append(AnnotatedText.Heading(level: level, text: blockWords, id: id))
  }

  private mutating func insert(_ attribute: HTML, at offset: Int) {
    text.html.insert(attribute, at: offset)
    var slot = text.slots.count - 1
    while slot >= 0, text.slots[slot].offset > offset {
      text.slots[slot].offset += attribute.count
      slot -= 1
    }
    var mark = text.noteMarks.count - 1
    while mark >= 0, text.noteMarks[mark].offset > offset {
      text.noteMarks[mark].offset += attribute.count
      mark -= 1
    }
  }

  // MARK: Tables

  mutating func openTable(columns: Int) {
    text.tables.append(AnnotatedText.Table(columns: columns))
  }

  /// A tab parts the words of two cells.
  mutating func openCell(isFirst: Bool) {
    if isFirst {
      text.tables[text.tables.count - 1].rows.append([])
    } else {
      text.text.append(0x09)
    }
    cellStart = text.text.count
  }

  mutating func closeCell() {
    let table = text.tables.count - 1
    let row = text.tables[table].rows.count - 1
    text.tables[table].rows[row].append(cellStart..<text.text.count)
  }

  /// Ends a row, which is one block and one sentence to what is annotated in it.
  mutating func endRow() {
    sentences = [blockStart]
    if text.annotations.count > firstOfBlock { placeInSentences(blockStart..<text.text.count) }
    if text.text.count > blockStart { text.text.append(0x0A) }
    startBlock()
  }

  /// Makes a region of the table's frame, named by the row that is open, its head.
  mutating func nameRegion(at offset: Int) {
    let words = blockWords.split(separator: "\t").joined(separator: ", ")
    guard !words.isEmpty else { return }
    var attribute = HTML()
    attribute.markup(" role=\"region\" aria-label=\"")
    attribute.append(escaping: words)
    attribute.markup("\"")
    insert(attribute, at: offset)
  }

  // MARK: Links

  mutating func add(_ link: AnnotatedText.PageLink) { text.pageLinks.append(link) }

  /// Says that an item's words are written next; `number`: nil in a list without numbers.
  mutating func addItem(number: Int?) {
    text.items.append(AnnotatedText.Item(offset: text.text.count, number: number))
  }

  /// Says that the author ended a line in front of the words that are written next.
  mutating func addLineBreak() { text.lineBreaks.append(text.text.count) }

  /// Says that no annotation can stand in the words from `start` on.
  mutating func addFixed(from start: Int) {
    if start < text.text.count { text.fixed.append(start..<text.text.count) }
  }

  /// Says where the words that are written next stand, from `offset` bytes on.
  mutating func add(originAt offset: Int, _ position: SourcePosition) {
    text.origins.append(
      AnnotatedText.Origin(offset: text.text.count + offset, position: position))
  }
}
