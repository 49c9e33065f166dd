import DossierModel

/// The lines that diagnostics speak of.
enum Excerpts {
  /// The diagnostics with excerpts, and with the ends of what they speak of, where they have none and
  /// their file is among `files`.
  static func fill(_ diagnostics: [Diagnostic], from files: [SourceFile]) -> [Diagnostic] {
    let lacking = lacking(diagnostics)
    var lines: [String: FileLines] = [:]
    for file in files where lacking.contains(file.path) { lines[file.path] = FileLines(file) }
    return diagnostics.map { diagnostic in
      guard let span = diagnostic.span, let lines = lines[span.file] else { return diagnostic }
      var filled = diagnostic
      if hasNoEnd(diagnostic), let end = lines.end(from: span.start) {
        filled = filled.ending(at: end)
      }
      // What is said of a whole file stands at its first line, which then shows nothing.
      if filled.excerpt == nil, let excerpt = lines.excerpt(at: span.start), excerpt.text != "---" {
        filled = filled.showing(excerpt)
      }
      return filled
    }
  }

  /// The files of diagnostics without an excerpt, or without an end.
  static func lacking(_ diagnostics: [Diagnostic]) -> Set<String> {
    Set(
      diagnostics.lazy.filter { $0.excerpt == nil || hasNoEnd($0) }.compactMap(\.span?.file))
  }

  /// True where an end is to be found.
  ///
  /// Words that an article lacks stand between two others, and nowhere; and what is said of a whole
  /// file stands at its start, where a content file has nothing to be spoken of.
  private static func hasNoEnd(_ diagnostic: Diagnostic) -> Bool {
    guard let span = diagnostic.span, span.end <= span.start else { return false }
    let isOfFile =
      span.start == SourcePosition(line: 1, column: 1) && span.file.hasSuffix(".md")
    return diagnostic.rule != .archiveMismatch && !isOfFile
  }
}

/// The lines of a file, found once: a file may have as many faults as lines, and a line as many as
/// characters.
private struct FileLines {
  private let file: SourceFile
  private let starts: [Int]
  /// For each block of the file, how many bytes before it are not the first of their character.
  private let laterBytes: [Int]
  private let ends: SpanEnds

  private static let block = 1024

  init(_ file: SourceFile) {
    self.file = file
    ends = SpanEnds(file)
    var starts = [0]
    var laterBytes: [Int] = []
    var later = 0
    for (index, byte) in file.bytes.enumerated() {
      if index % Self.block == 0 { laterBytes.append(later) }
      if SourceFile.goesOn(byte) { later += 1 }
      let isLastOfEnd =
        byte == 0x0A
        || (byte == 0x0D && !(index + 1 < file.bytes.count && file.bytes[index + 1] == 0x0A))
      if isLastOfEnd { starts.append(index + 1) }
    }
    laterBytes.append(later)
    self.starts = starts
    self.laterBytes = laterBytes
  }

  /// Where what begins at a place ends; nil for a place that the file does not have.
  func end(from position: SourcePosition) -> SourcePosition? {
    guard starts.indices.contains(position.line - 1) else { return nil }
    let start = starts[position.line - 1] + position.column - 1
    guard start <= file.bytes.count else { return nil }
    let end = ends.end(from: start)
    var line = position.line
    while line < starts.count, starts[line] <= end { line += 1 }
    return SourcePosition(line: line, column: end - starts[line - 1] + 1)
  }

  func excerpt(at position: SourcePosition) -> Excerpt? {
    guard starts.indices.contains(position.line - 1) else { return nil }
    let start = starts[position.line - 1]
    var end = position.line < starts.count ? starts[position.line] : file.bytes.count
    while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    let column = min(position.column, end - start + 1)
    let later = laterBytes(before: start + column - 1) - laterBytes(before: start)
    return file.excerpt(lineStart: start, column: column, characterColumn: column - later)
  }

  private func laterBytes(before offset: Int) -> Int {
    let block = offset / Self.block
    return laterBytes[block] + (block * Self.block..<offset).count(where: isLater)
  }

  private func isLater(_ offset: Int) -> Bool { SourceFile.goesOn(file.bytes[offset]) }
}
