import DossierModel

/// Finds the tables of a body: GFM 0.29 section 4.10, in the paragraphs that libcmark finds.
///
/// To libcmark a table is a paragraph, or a heading when a line of dashes stands under it.
struct TableFinder {
  struct Line {
    /// From the line's first byte to its text: signs of quotations, and indentation.
    let prefix: Range<Int>
    /// Without white space at both ends.
    let text: Range<Int>
  }

  struct Table {
    let head: Line
    let delimiter: Line
    let rows: [Line]
    let alignments: [TableAlignment]
  }

  /// In the order of the text.
  private(set) var tables: [Table] = []
  private let passage: Passage
  private let text: [UInt8]
  private let lines: LineTable
  private var cells = 0
  private var isFull = false

  /// Cells of a text, with those that short rows lack.
  private static let limit = 100_000

  /// Reports tables that are not read, or not as they may be meant.
  init(_ passage: Passage, _ findings: inout Findings) {
    self.passage = passage
    text = passage.bytes
    lines = LineTable(Array(passage.bytes[passage.range]))
    text.withUnsafeBufferPointer {
      guard let tree = CMarkTree(parsing: UnsafeBufferPointer(rebasing: $0[passage.range])) else {
        return
      }
      let (start, lines) = (passage.range.lowerBound, lines)
      var containers = BlockContainers(text) { start + lines.offset(line: $0, column: 1) }
      tree.walk { node, isEntering in visit(node, isEntering, &containers, &findings) }
    }
  }

  /// True when a pipe stands in a text; without any, nobody need look for a table.
  static func mayHoldTables(_ passage: Passage) -> Bool {
    passage.bytes.withUnsafeBufferPointer {
      var found = false
      for byte in $0[passage.range] { found = found || byte == UInt8(ascii: "|") }
      return found
    }
  }

  private mutating func visit(
    _ node: CMarkNode, _ isEntering: Bool, _ containers: inout BlockContainers,
    _ findings: inout Findings
  ) {
    switch node.kind {
    case .blockQuote, .item:
      isEntering ? containers.enter(node, at: offset(of: node)) : containers.leave()
    case .paragraph where isEntering, .heading where isEntering:
      if text[offset(of: node)] == UInt8(ascii: "#"), node.kind == .heading { return }
      read(node, containers, &findings)
    default: break
    }
  }

  private func offset(of node: CMarkNode) -> Int {
    let offset = lines.offset(line: max(1, node.line), column: max(1, node.column))
    return min(passage.range.lowerBound + offset, passage.range.upperBound - 1)
  }

  /// Looks for tables in a paragraph.
  private mutating func read(
    _ node: CMarkNode, _ containers: BlockContainers, _ findings: inout Findings
  ) {
    // Nil for a line that goes on without the signs around it, or is indented.
    var found: [Line?] = []
    for number in node.line...max(node.line, node.endLine) {
      let start = passage.range.lowerBound + lines.offset(line: number, column: 1)
      let end = Lines.end(text, start, limit: passage.range.upperBound)
      let textStart =
        number == node.line ? offset(of: node) : containers.textStart(ofLine: start, limit: end)
      found.append(textStart.flatMap { line(start, $0, end) })
    }
    var next = 0
    var index = 0
    while index < found.count {
      guard let delimiter = found[index],
        let alignments = TableRow.alignments(text, delimiter.text)
      else {
        index += 1
        continue
      }
      guard index > next, let head = found[index - 1] else {
        report(headless: delimiter, &findings)
        index += 1
        continue
      }
      let columns = TableRow.cells(text, head.text).count
      guard columns == alignments.count else {
        report(uneven: delimiter, columns, alignments.count, &findings)
        index += 1
        continue
      }
      let rows = found[(index + 1)...].prefix { line in
        line.map { !TableRow.startsBlock(text, $0.text) } ?? false
      }
      add(
        Table(
          head: head, delimiter: delimiter, rows: rows.compactMap { $0 }, alignments: alignments),
        &findings)
      next = rows.endIndex
      index = next
    }
    if next == 0 { checkFrames(found, &findings) }
  }

  private func line(_ start: Int, _ textStart: Int, _ end: Int) -> Line? {
    let words = TableRow.trimmed(text, textStart..<max(textStart, end))
    var columns = 0
    for byte in text[textStart..<words.lowerBound] { columns += byte == 0x09 ? 4 : 1 }
    guard columns < 4 else { return nil }
    return Line(prefix: start..<words.lowerBound, text: words)
  }

  private mutating func add(_ table: Table, _ findings: inout Findings) {
    let columns = table.alignments.count
    var count = columns
    for row in table.rows {
      let own = TableRow.cells(text, row.text).count
      count += max(columns, own)
      if own > columns {
        findings.report(
          .unevenTable,
          "row has \(own) cells and its table \(columns) \(columns == 1 ? "column" : "columns")",
          at: passage.fileOffset(row.text.lowerBound),
          hint: "write '\\|' for a '|' that parts no cells, or give the head as many cells")
      }
    }
    guard cells + count <= Self.limit else {
      if !isFull {
        findings.report(
          .tooCostly, "tables have more than 100,000 cells",
          at: passage.fileOffset(table.head.text.lowerBound), hint: "part the text")
      }
      isFull = true
      return
    }
    cells += count
    tables.append(table)
  }

  // MARK: Nearly tables

  private func report(headless line: Line, _ findings: inout Findings) {
    findings.report(
      .unevenTable, "table is not read, for it has no head",
      at: passage.fileOffset(line.text.lowerBound),
      hint: "write the names of its columns on the line above")
  }

  private func report(
    uneven line: Line, _ head: Int, _ count: Int, _ findings: inout Findings
  ) {
    findings.report(
      .unevenTable,
      "table is not read, for its head has \(head) \(head == 1 ? "cell" : "cells") and the line "
        + "under it \(count)",
      at: passage.fileOffset(line.text.lowerBound),
      hint: "give both lines \(head) cells, or write '\\|' for a '|' that parts none")
  }

  /// Reports lines between pipes that no line of dashes makes a table.
  private func checkFrames(_ found: [Line?], _ findings: inout Findings) {
    guard found.count > 1, let first = found[0], let second = found[1],
      TableRow.isFramed(text, first.text), TableRow.isFramed(text, second.text),
      !found.contains(where: { $0.map { TableRow.alignments(text, $0.text) != nil } ?? false })
    else { return }
    let columns = TableRow.cells(text, first.text).count
    findings.report(
      .unevenTable, "table is not read, for no line of dashes stands under its head",
      at: passage.fileOffset(first.text.lowerBound),
      hint: "write '\(String(repeating: "|---", count: min(columns, 20)))|' under its first line")
  }
}
