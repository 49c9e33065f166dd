import DossierModel

/// The tables of a body, for which libcmark is given a heading for each cell.
///
/// A heading is one line of inlines that needs no blank line around it, in a list or a quotation as
/// well; so libcmark reads each cell by itself. A sign in front and behind tells these headings from
/// others.
struct TableMap {
  struct Cell {
    let table: Int
    let isHead: Bool
    let column: Int
    let isFirstOfTable: Bool
    let isLastOfRow: Bool
    let isLastOfTable: Bool
  }

  /// By number.
  fileprivate(set) var cells: [Cell] = []
  fileprivate(set) var alignments: [[TableAlignment]] = []
  /// Longer than any such row of characters in the text itself.
  fileprivate var sign: [UInt8] = []

  var isEmpty: Bool { cells.isEmpty }

  // U+10A56 (Kharoshthi punctuation), as punctuation to libcmark as the marks of annotations, and
  // none of them.
  private static let character: [UInt8] = [0xF0, 0x90, 0xA9, 0x96]

  init() {}

  fileprivate init(in passage: Passage) {
    sign = passage.longerRow(of: Self.character)
  }

  /// The number of the cell that a heading stands for.
  func number(of heading: CMarkNode) -> Int? {
    guard !isEmpty, let first = heading.firstChild, first.kind == .text else { return nil }
    let literal = first.literal
    guard literal.starts(with: sign) else { return nil }
    var number = 0
    for byte in literal[sign.count...] {
      guard (0x30...0x39).contains(byte) else { break }
      number = number * 10 + Int(byte - 0x30)
    }
    return cells.indices.contains(number) ? number : nil
  }

  /// Where the leaf around an offset ends, which is no paragraph up to `limit` when cells stand in
  /// between: each is a line that ends with the sign.
  func leafEnd(_ text: [UInt8], _ offset: Int, limit: Int) -> Int {
    guard !isEmpty else { return limit }
    var lineEnd = Lines.end(text, offset, limit: limit)
    if text[offset..<lineEnd].suffix(sign.count).elementsEqual(sign) { return lineEnd }
    while lineEnd < limit {
      let next = Lines.end(text, lineEnd + 1, limit: limit)
      if text[lineEnd..<next].suffix(sign.count).elementsEqual(sign) { return lineEnd }
      lineEnd = next
    }
    return limit
  }

  /// Words of a cell without the signs around them.
  func words(_ literal: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard !isEmpty, literal.contains(Self.character[0]) else { return literal }
    var (start, end) = (0, literal.count)
    if literal.starts(with: sign) {
      start = sign.count
      while start < end, (0x30...0x39).contains(literal[start]) { start += 1 }
      if start < end { start += 1 }
    }
    if end - start >= sign.count, literal[(end - sign.count)...].elementsEqual(sign) {
      end -= sign.count
      while end > start, literal[end - 1] == 0x20 { end -= 1 }
    }
    return UnsafeBufferPointer(rebasing: literal[start..<end])
  }
}

/// The door of this folder.
enum Tables {
  /// A body with headings for the cells of its tables; the body itself when it has none.
  static func prepared(_ body: Passage, _ findings: inout Findings) -> Passage {
    guard TableFinder.mayHoldTables(body) else { return body }
    let finder = TableFinder(body, &findings)
    guard !finder.tables.isEmpty else { return body }
    var writing = Writing(body)
    for table in finder.tables { writing.add(table) }
    return writing.passage()
  }

  private struct Writing {
    let body: Passage
    var map: TableMap
    var edits = PassageEdits()

    init(_ body: Passage) {
      self.body = body
      map = TableMap(in: body)
    }

    mutating func add(_ table: TableFinder.Table) {
      let number = map.alignments.count
      map.alignments.append(table.alignments)
      edits.replace(
        table.head.text.lowerBound..<(table.rows.last ?? table.delimiter).text.upperBound)
      let first = map.cells.count
      for (row, line) in ([table.head] + table.rows).enumerated() {
        let cells = TableRow.cells(body.bytes, line.text)
        for (column, cell) in cells.enumerated() {
          if map.cells.count > first {
            edits.insert([0x0A])
            edits.copy((row == 0 ? table.delimiter : line).prefix)
          }
          add(cell)
          let isLast = column == cells.count - 1
          map.cells.append(
            TableMap.Cell(
              table: number, isHead: row == 0, column: column,
              isFirstOfTable: row == 0 && column == 0, isLastOfRow: isLast,
              isLastOfTable: isLast && row == table.rows.count))
        }
      }
    }

    /// Writes a cell; its escaped pipes need no escape any more.
    private mutating func add(_ cell: Range<Int>) {
      edits.insert(Array("# ".utf8) + map.sign + Array("\(map.cells.count) ".utf8))
      var copied = cell.lowerBound
      for index in cell
      where body.bytes[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound
        && body.bytes[index + 1] == UInt8(ascii: "|")
      {
        edits.copy(copied..<index)
        copied = index + 1
      }
      edits.copy(copied..<cell.upperBound)
      edits.insert([0x20] + map.sign)
    }

    func passage() -> Passage {
      var passage = Passage(body, edits)
      passage.tables = map
      return passage
    }
  }
}
