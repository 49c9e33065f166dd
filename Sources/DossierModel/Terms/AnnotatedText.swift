/// A text as it was parsed: HTML with slots where annotations open and close, and its plain words.
///
/// The body comes first and the notes after it, in one HTML buffer and one plain text; a slot or a
/// range says where.
public struct AnnotatedText: Sendable {
  package var html = HTML()
  /// Where the body ends in `html`, in bytes.
  package var bodyEnd = 0
  /// Where the body ends in `text`, in bytes.
  package var bodyTextEnd = 0
  /// By offset; an annotation that closes where another opens comes first.
  package var slots: [Slot] = []
  /// Plain text in UTF-8: one block after the other, each ended by LF.
  package var text: [UInt8] = []
  /// Those of the body in order of appearance, then those of the notes.
  package var annotations: [Annotation] = []
  /// In the order of their annotations and of the first references to footnotes.
  package var notes: [Note] = []
  /// By offset.
  package var noteMarks: [NoteMark] = []
  package var headings: [Heading] = []
  /// Those of the body.
  package var tables: [Table] = []
  /// Lists that a sentence leads in, by where their items begin.
  package var leads: [Lead] = []
  /// Links to other files of the dossier, for Link to follow up.
  package var pageLinks: [PageLink] = []
  /// Where the body's words stand in the file, by offset; empty unless the text was read for it.
  package var origins: [Origin] = []
  /// Items of the body's lists, by offset; empty likewise.
  package var items: [Item] = []
  /// Offsets of `text` in front of which the body's author ended a line within a paragraph; empty
  /// likewise.
  package var lineBreaks: [Int] = []
  /// Bytes of `text` that stand in code, links, images and raw HTML, in order, where no annotation can
  /// be; empty likewise.
  package var fixed: [Range<Int>] = []

  /// Pages show sentences whole up to this many bytes.
  package static let sentenceLimit = 1200

  package init() {}

  /// From here to the next origin, or to the line's end, text and file run alike.
  package struct Origin: Sendable, Hashable {
    /// Bytes of `text`.
    package var offset: Int
    package var position: SourcePosition

    package init(offset: Int, position: SourcePosition) {
      self.offset = offset
      self.position = position
    }
  }

  /// Where the words of a list's item begin.
  package struct Item: Sendable, Hashable {
    /// Bytes of `text`.
    package var offset: Int
    /// Nil in a list without numbers.
    package var number: Int?

    package init(offset: Int, number: Int?) {
      self.offset = offset
      self.number = number
    }
  }

  /// The sentence that leads in the items of a list: "They went to three places:".
  package struct Lead: Sendable, Hashable {
    /// Bytes of `text`.
    package var sentence: Range<Int>
    /// Bytes of `text`: all items with what stands in them.
    package var items: Range<Int>
    /// The lead around the list that this one stands in.
    package var outer: Int?

    package init(sentence: Range<Int>, items: Range<Int>, outer: Int?) {
      self.sentence = sentence
      self.items = items
      self.outer = outer
    }
  }

  public struct Slot: Sendable, Hashable {
    /// Bytes of `html`.
    @inlinable public var offset: Int {
      get { Int(storedOffset) }
      set { storedOffset = UInt32(newValue) }
    }
    @inlinable public var annotation: Int { Int(storedAnnotation >> 1) }
    @inlinable public var opens: Bool { storedAnnotation & 1 == 1 }

    // Two for each annotation of the dossier, in eight bytes each.
    @usableFromInline var storedOffset: UInt32
    @usableFromInline let storedAnnotation: UInt32

    package init(offset: Int, annotation: Int, opens: Bool) {
      storedOffset = UInt32(offset)
      storedAnnotation = UInt32(annotation) << 1 | (opens ? 1 : 0)
    }
  }

  package struct Note: Sendable {
    /// Nil for a footnote.
    package var annotation: Int?
    /// How many markers lead to it.
    package var markers = 1
    /// Bytes of `html`; paragraphs without `<p>` when there is only one.
    package var html: Range<Int>
    /// Slots of the note among all slots.
    package var slots: Range<Int>

    package init(annotation: Int?, html: Range<Int>, slots: Range<Int>) {
      self.annotation = annotation
      self.html = html
      self.slots = slots
    }
  }

  package struct Table: Sendable {
    /// As many as its head has cells.
    package var columns: Int
    /// The words of cells, bytes of `text`; the head comes first.
    ///
    /// A row may have fewer or more cells
    /// than there are columns.
    package var rows: [[Range<Int>]] = []

    package init(columns: Int) { self.columns = columns }

    /// Bytes of `text`.
    package var range: Range<Int> {
      guard let start = rows.first?.first?.lowerBound, let end = rows.last?.last?.upperBound else {
        return 0..<0
      }
      return start..<end
    }
  }

  /// A reference to a footnote.
  package struct NoteMark: Sendable, Hashable {
    /// Bytes of `html`, never inside an annotation.
    package var offset: Int
    package let note: Int
    /// How many of the same note come before it.
    package let occurrence: Int

    package init(offset: Int, note: Int, occurrence: Int) {
      self.offset = offset
      self.note = note
      self.occurrence = occurrence
    }
  }

  package struct Heading: Sendable, Hashable {
    package var level: Int
    package var text: String
    /// Unique in its text and never that of an annotation: it begins with `h-`.
    package var id: String

    package init(level: Int, text: String, id: String) {
      self.level = level
      self.text = text
      self.id = id
    }
  }

  package struct PageLink: Sendable, Hashable {
    /// The content file linked to, from the dossier's folder: `content/people/nazar.md`.
    package var path: String
    /// The words of a heading behind `#`, as its id has them; nil for a link to the whole page.
    package var fragment: String?
    package var position: SourcePosition

    package init(path: String, fragment: String? = nil, position: SourcePosition) {
      self.path = path
      self.fragment = fragment
      self.position = position
    }
  }

  /// Gives back what was reserved and not needed.
  package mutating func trim() {
    html.trim()
    text.trim()
    slots.trim()
    annotations.trim()
    notes.trim()
    tables.trim()
    origins.trim()
    items.trim()
    lineBreaks.trim()
    fixed.trim()
    leads.trim()
  }

  package func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  package func words(of annotation: Annotation) -> String { string(annotation.words) }

  /// The table and the row that an offset of `text` stands in.
  package func row(at offset: Int) -> (table: Int, row: Int)? {
    let table = Bisection.last(below: tables.count) { tables[$0].range.lowerBound <= offset }
    guard let table, offset <= tables[table].range.upperBound else { return nil }
    let rows = tables[table].rows
    return Bisection.last(below: rows.count) { (rows[$0].first?.lowerBound ?? 0) <= offset }
      .map { (table, $0) }
  }

  /// What leads in the items that an offset of `text` stands in; nil elsewhere.
  package func lead(at offset: Int) -> Lead? {
    guard !leads.isEmpty else { return nil }
    var next = Bisection.last(below: leads.count) { leads[$0].items.lowerBound <= offset }
    while let number = next {
      if offset < leads[number].items.upperBound { return leads[number] }
      next = leads[number].outer
    }
    return nil
  }

  /// Where an offset of `text` stands in the file; nil in front of the first origin.
  package func position(of offset: Int) -> SourcePosition? {
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if origins[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let origin = origins[low - 1]
    return SourcePosition(
      line: origin.position.line, column: origin.position.column + offset - origin.offset)
  }
}

/// How the cells of a table's column stand.
package enum TableAlignment: Sendable {
  case unset, left, center, right
}
