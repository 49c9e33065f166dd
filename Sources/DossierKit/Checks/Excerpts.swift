import DossierDisk
import DossierModel

extension Stage where Input == LinkedDossier, Output == LinkedDossier {
  /// Adds to each diagnostic the line that it speaks of, then lets go of the content's bytes, which
  /// nothing needs from here on.
  static var showExcerpts: Self {
    Stage("link") { linked, diagnostics in
      let files = [linked.files.configuration].compactMap(\.self) + linked.files.content
      diagnostics = Excerpts.fill(diagnostics, from: files)
      var linked = linked
      linked.files.content = []
      return linked
    }
  }
}

enum Excerpts {
  /// The diagnostics, those without an excerpt with one where their file is among `files`.
  static func fill(_ diagnostics: [Diagnostic], from files: [SourceFile]) -> [Diagnostic] {
    let lacking = Set(diagnostics.lazy.filter { $0.excerpt == nil }.compactMap(\.span?.file))
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
}

/// The lines of a file, found once: a file may have as many faults as lines.
private struct FileLines {
  private let file: SourceFile
  private let starts: [Int]

  init(_ file: SourceFile) {
    self.file = file
    var starts = [0]
    for (index, byte) in file.bytes.enumerated() {
      let isLastOfEnd =
        byte == 0x0A
        || (byte == 0x0D && !(index + 1 < file.bytes.count && file.bytes[index + 1] == 0x0A))
      if isLastOfEnd { starts.append(index + 1) }
    }
    self.starts = starts
  }

  func excerpt(at position: SourcePosition) -> Excerpt? {
    guard starts.indices.contains(position.line - 1) else { return nil }
    let start = starts[position.line - 1]
    var end = position.line < starts.count ? starts[position.line] : file.bytes.count
    while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    return file.excerpt(lineStart: start, column: min(position.column, end - start + 1))
  }
}
