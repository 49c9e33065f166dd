import DossierModel

/// What stands for the sentence of a mention in a table: the cells of its row, each behind the head
/// of its column.
struct TableSentence {
  struct Part {
    let before: String
    /// Bytes of the plain text.
    let range: Range<Int>
  }

  private(set) var parts: [Part] = []

  // A row is repeated for each mention in it: one that is longer shows the mention's cell alone.
  private static let rowLimit = 600
  private static let cellLimit = 16
  private static let headLimit = 80

  /// Nil for a sentence outside tables.
  init?(_ sentence: Range<Int>, _ words: Range<Int>, of text: AnnotatedText) {
    guard !text.tables.isEmpty, let place = text.row(at: sentence.lowerBound) else { return nil }
    let table = text.tables[place.table]
    let row = table.rows[place.row]
    let isShort = sentence.count <= Self.rowLimit && row.count <= Self.cellLimit
    for (column, cell) in row.enumerated()
    where !cell.isEmpty && (isShort || cell.contains(words.lowerBound)) {
      var before = parts.isEmpty ? "" : " · "
      if place.row > 0, column < table.columns {
        let head = table.rows[0][column]
        if !head.isEmpty, head.count <= Self.headLimit { before += "\(text.string(head)): " }
      }
      parts.append(Part(before: before, range: cell))
    }
  }
}
