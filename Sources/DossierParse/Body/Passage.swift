import DossierModel

/// Markdown that is read in one go: the body of a file, or all notes of one depth.
///
/// Its lines end in LF, whatever those of the file end in.
struct Passage {
  let bytes: [UInt8]
  /// Where the Markdown stands in `bytes`.
  let range: Range<Int>
  /// Each is a paragraph of one line, and a note has one or more; a body has none.
  let notes: [Note]
  /// Those of a body, whose cells are headings.
  var tables = TableMap()
  var footnotes = FootnoteSigns()
  /// Offsets from which on `bytes` runs along with the file; empty when the two are the same.
  private let pieces: [Piece]

  struct Note {
    let offset: Int
    /// The note's number in its text.
    let number: Int
  }

  /// What a note is made of: a link's title, or the paragraphs of a footnote.
  struct Title {
    enum Owner {
      case annotation(Int)
      /// The number of a footnote's definition.
      case footnote(Int)
    }

    enum Origin {
      /// Where its annotation stands.
      case passage
      /// A definition of the body.
      case definition
      /// The source of footnotes.
      case footnotes
    }

    let owner: Owner
    let paragraphs: [Range<Int>]
    let origin: Origin
  }

  private struct Piece {
    let offset: Int
    let file: Int
  }

  init(bodyOf file: ContentFile) {
    let source = file.source.bytes
    notes = []
    guard source[file.body].contains(0x0D) else {
      bytes = source
      range = file.body
      pieces = []
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.body.count)
    var pieces = [Piece(offset: 0, file: file.body.lowerBound)]
    var index = file.body.lowerBound
    while index < file.body.upperBound {
      if source[index] == 0x0D {
        bytes.append(0x0A)
        if index + 1 < file.body.upperBound, source[index + 1] == 0x0A { index += 1 }
        pieces.append(Piece(offset: bytes.count, file: index + 1))
      } else {
        bytes.append(source[index])
      }
      index += 1
    }
    self.bytes = bytes
    self.pieces = pieces
    range = 0..<bytes.count
  }

  /// A body with some of its text written otherwise.
  init(_ body: Passage, _ edits: PassageEdits) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.range.count * 2)
    var pieces: [Piece] = []
    var copied = body.range.lowerBound
    for part in edits.parts {
      switch part {
      case .replace(let range):
        body.append(copied..<range.lowerBound, to: &bytes, &pieces)
        copied = range.upperBound
      case .copy(let range): body.append(range, to: &bytes, &pieces)
      case .insert(let literal): bytes += literal
      }
    }
    body.append(copied..<body.range.upperBound, to: &bytes, &pieces)
    self.bytes = bytes
    self.pieces = pieces
    notes = []
    range = 0..<bytes.count
    footnotes = body.footnotes
  }

  /// `titles`: of annotations in `passage` and of footnotes, each with its note's number.
  ///
  /// `body`: where definitions stand.
  init(
    notes titles: [(title: Title, number: Int)], from passage: Passage, body: Passage,
    footnotes: Passage?
  ) {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    var notes: [Note] = []
    for (title, number) in titles {
      let source =
        switch title.origin {
        case .passage: passage
        case .definition: body
        case .footnotes: footnotes ?? body
        }
      for paragraph in title.paragraphs {
        notes.append(Note(offset: bytes.count, number: number))
        source.copy(paragraph, to: &bytes, &pieces)
        bytes += [0x0A, 0x0A]
      }
    }
    self.bytes = bytes
    self.pieces = pieces
    self.notes = notes
    range = 0..<bytes.count
    self.footnotes = body.footnotes
  }

  /// The offset in the file of an offset in `bytes`.
  func fileOffset(_ offset: Int) -> Int {
    guard !pieces.isEmpty else { return offset }
    let piece = pieces[lastPiece(upTo: offset)]
    return piece.file + offset - piece.offset
  }

  private func lastPiece(upTo offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Appends a title as one line: a line's end becomes a space, together with what a quotation or an
  /// indented item puts around it, so that no block can begin in a note.
  private func copy(_ title: Range<Int>, to target: inout [UInt8], _ pieces: inout [Piece]) {
    var index = title.lowerBound
    while index < title.upperBound {
      let start = index
      while index < title.upperBound, bytes[index] != 0x0A { index += 1 }
      let isLast = index == title.upperBound
      var end = index
      while !isLast, end > start, bytes[end - 1] == 0x20 { end -= 1 }
      append(start..<end, to: &target, &pieces)
      if isLast { return }
      target.append(0x20)
      while index < title.upperBound, [0x0A, 0x20, 0x09, 0x3E].contains(bytes[index]) { index += 1 }
    }
  }

  private func append(_ line: Range<Int>, to target: inout [UInt8], _ pieces: inout [Piece]) {
    pieces.append(Piece(offset: target.count, file: fileOffset(line.lowerBound)))
    if !self.pieces.isEmpty {
      var next = lastPiece(upTo: line.lowerBound) + 1
      while next < self.pieces.count, self.pieces[next].offset < line.upperBound {
        let offset = target.count + self.pieces[next].offset - line.lowerBound
        pieces.append(Piece(offset: offset, file: self.pieces[next].file))
        next += 1
      }
    }
    target += bytes[line]
  }
}

/// Where lines and paragraphs end in text whose lines end in LF.
enum Lines {
  /// The offset of the LF that ends the line around `start`, or `limit`.
  static func end(_ text: [UInt8], _ start: Int, limit: Int) -> Int {
    text[start..<limit].firstIndex(of: 0x0A) ?? limit
  }

  /// The start of the next blank line (one of nothing but white space and `>`), or `limit`.
  static func paragraphEnd(_ text: [UInt8], _ start: Int, limit: Int) -> Int {
    var lineEnd = end(text, start, limit: limit)
    while lineEnd < limit {
      var index = lineEnd + 1
      while index < limit, text[index] == 0x20 || text[index] == 0x09 || text[index] == 0x3E {
        index += 1
      }
      if index >= limit || text[index] == 0x0A { return min(lineEnd + 1, limit) }
      lineEnd = end(text, index, limit: limit)
    }
    return limit
  }
}
