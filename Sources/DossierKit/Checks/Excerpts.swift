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
