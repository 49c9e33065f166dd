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
      diagnostics = FindingLimit.inOrder(diagnostics)
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
  /// The diagnostics, those without an excerpt with one where their file is among `files`.
  static func fill(_ diagnostics: [Diagnostic], from files: [SourceFile]) -> [Diagnostic] {
    let lacking = lacking(diagnostics)
    var lines: [String: FileLines] = [:]
    for file in files where lacking.contains(file.path) { lines[file.path] = FileLines(file) }
    return diagnostics.map { diagnostic in
      guard diagnostic.excerpt == nil, let span = diagnostic.span,
        let excerpt = lines[span.file]?.excerpt(at: span.start)
      else { return diagnostic }
      // What is said of a whole file stands at its first line, which then shows nothing.
      return excerpt.text == "---" ? diagnostic : diagnostic.showing(excerpt)
    }
  }

  /// The files of diagnostics without an excerpt.
  fileprivate static func lacking(_ diagnostics: [Diagnostic]) -> Set<String> {
    Set(diagnostics.lazy.filter { $0.excerpt == nil }.compactMap(\.span?.file))
  }
}

/// The lines of a file, found once: a file may have as many faults as lines, and a line as many as
/// characters.
private struct FileLines {
  private let file: SourceFile
  private let starts: [Int]
  /// For each block of the file, how many bytes before it are not the first of their character.
  private let laterBytes: [Int]

  private static let block = 1024

  init(_ file: SourceFile) {
    self.file = file
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
