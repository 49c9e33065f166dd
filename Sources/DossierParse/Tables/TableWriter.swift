import DossierModel

/// Writes the headings that stand for cells as the table that they make up.
struct TableWriter {
  private let map: TableMap
  private var cell: Int?
  /// Where the tag around the table that is open ends, in front of its `>`.
  private var tagEnd = 0

  init(_ map: TableMap) { self.map = map }

  /// Text in a cell without the signs around it.
  func words(_ literal: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    map.words(literal)
  }

  /// Opens the cell that a heading stands for; false for a heading that is one.
  mutating func open(_ node: CMarkNode, _ builder: inout TextBuilder) -> Bool {
    guard let number = map.number(of: node) else { return false }
    cell = number
    let cell = map.cells[number]
    let alignments = map.alignments[cell.table]
    if cell.isFirstOfTable {
      builder.startLine()
      builder.openTable(columns: alignments.count)
      builder.markup("<div class=\"scroll\" tabindex=\"0\"")
      tagEnd = builder.text.html.count
      builder.markup(">\n<table>\n<thead>\n")
    }
    if cell.column == 0 {
      builder.markup("<tr>")
      builder.startBlock()
    }
    let alignment = cell.column < alignments.count ? alignments[cell.column] : .unset
    builder.markup(cell.isHead ? "<th scope=\"col\"" : "<td")
    builder.markup(alignment.attribute)
    builder.markup(">")
    builder.openCell(isFirst: cell.column == 0)
    return true
  }

  /// Closes the cell that is open; false when none is.
  mutating func close(_ builder: inout TextBuilder) -> Bool {
    guard let number = cell else { return false }
    self.cell = nil
    let cell = map.cells[number]
    builder.closeCell()
    builder.markup(cell.isHead ? "</th>" : "</td>")
    guard cell.isLastOfRow else { return true }
    let alignments = map.alignments[cell.table]
    for column in alignments.indices.dropFirst(cell.column + 1) {
      builder.markup("<td")
      builder.markup(alignments[column].attribute)
      builder.markup("></td>")
    }
    builder.markup("</tr>\n")
    if cell.isHead {
      builder.nameRegion(at: tagEnd)
      builder.markup("</thead>\n")
      if !cell.isLastOfTable { builder.markup("<tbody>\n") }
    } else if cell.isLastOfTable {
      builder.markup("</tbody>\n")
    }
    builder.endRow()
    if cell.isLastOfTable { builder.markup("</table>\n</div>\n") }
    return true
  }
}

extension TableAlignment {
  fileprivate var attribute: StaticString {
    switch self {
    case .unset: ""
    case .left: " class=\"align-left\""
    case .center: " class=\"align-center\""
    case .right: " class=\"align-right\""
    }
  }
}
