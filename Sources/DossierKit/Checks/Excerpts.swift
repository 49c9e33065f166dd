import CMalloc
import DossierDisk
import DossierModel

extension Stage where Input == OpenedDossier, Output == OpenedDossier {
  /// Adds to each diagnostic the line that it speaks of, then lets go of the content's bytes: an
  /// eighth of all memory, and all that comes later is made from what was parsed.
  static func letGoOfContent(jobs: Jobs) -> Self {
    Stage("parse") { (opened: consuming OpenedDossier, diagnostics) in
      let content = opened.files.content
      let files = [opened.files.configuration].compactMap(\.self) + content
      diagnostics = Excerpts.fill(diagnostics, from: files)
      opened.content = jobs.map(content.count, chunk: 64) { KnownFile(content[$0]) }
      opened.files.content = []
      // Else what comes next grows around it: 14 of 282 MB at 10,000 articles.
      give_back_freed_memory()
      return opened
    }
  }
}

extension Stage where Input == LinkedDossier, Output == LinkedDossier {
  /// The same for what was found since, from the files themselves; of one that is another by now, no
  /// line is shown.
  static func showExcerpts(from folder: DossierFolder) -> Self {
    Stage("link") { linked, diagnostics in
      // No line is looked for of what is not told.
      diagnostics = FindingLimit.limited(Diagnostic.inOrder(diagnostics))
      let lacking = Excerpts.lacking(diagnostics)
      let known = linked.content.filter { lacking.contains($0.path) }
      let files =
        [linked.files.configuration].compactMap(\.self) + known.compactMap { $0.read(in: folder) }
      diagnostics = Excerpts.fill(diagnostics, from: files)
      return linked
    }
  }
}

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
  fileprivate static func lacking(_ diagnostics: [Diagnostic]) -> Set<String> {
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
