/// A place in a file: line and column from 1, columns counted in UTF-8 bytes.
package struct SourcePosition: Sendable, Hashable, Comparable {
  // One for each annotation and attribute of the dossier, so in half the memory of two `Int`; a file
  // has at most half a gigabyte.
  private var storedLine: UInt32
  private var storedColumn: UInt32

  package init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  package var line: Int { Int(storedLine) }

  package var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = UInt32(clamping: newValue) }
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.storedLine, left.storedColumn) < (right.storedLine, right.storedColumn)
  }
}

/// A stretch of a file; `end` is exclusive, and equals `start` for a single place.
package struct SourceSpan: Sendable, Hashable, Comparable {
  /// The file's path from the dossier's folder, parted by `/`.
  package var file: String
  package var start: SourcePosition
  package var end: SourcePosition

  package init(file: String, start: SourcePosition, end: SourcePosition? = nil) {
    self.file = file
    self.start = start
    self.end = end ?? start
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.file != right.file
      ? left.file < right.file : (left.start, left.end) < (right.start, right.end)
  }
}
