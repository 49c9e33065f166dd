/// A place in a file: line and column from 1, columns counted in UTF-8 bytes.
package struct SourcePosition: Sendable, Hashable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
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
