import DossierModel

/// A content file cut in two: the header's YAML and the body's Markdown.
struct ContentFile {
  let source: SourceFile
  let lines: LineTable
  /// Bytes between the `---` lines; nil when there is no header.
  let header: Range<Int>?
  let body: Range<Int>

  /// Finds the header; its absence or its missing end is a diagnostic.
  init(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) {
    self.source = source
    lines = LineTable(source.bytes)
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = Self.fenceEnd(bytes, at: start) else {
      header = nil
      body = start..<bytes.count
      diagnostics.append(
        Diagnostic(
          .missingFrontMatter, "file has no header", in: source, at: start..<start,
          hint: "begin it with a line '---', then for example 'title: …', then a line '---'"))
      return
    }
    var line = first
    while line < bytes.count {
      if let end = Self.fenceEnd(bytes, at: line) {
        header = first..<line
        body = end..<bytes.count
        return
      }
      while line < bytes.count, bytes[line] != 0x0A, bytes[line] != 0x0D { line += 1 }
      if line < bytes.count {
        line += bytes[line] == 0x0D && line + 1 < bytes.count && bytes[line + 1] == 0x0A ? 2 : 1
      }
    }
    header = nil
    body = bytes.count..<bytes.count
    diagnostics.append(
      Diagnostic(
        .unclosedFrontMatter, "header is not closed", in: source, at: start..<first,
        hint: "end it with a line '---'"))
  }

  var digests: FileDigests {
    FileDigests(
      header: Checksum.of(source.bytes[..<body.lowerBound]), body: Checksum.of(source.bytes[body]))
  }

  /// The offset behind a line that is `---` and nothing else.
  private static func fenceEnd(_ bytes: [UInt8], at start: Int) -> Int? {
    guard bytes.dropFirst(start).starts(with: "---".utf8) else { return nil }
    var index = start + 3
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index == bytes.count { return index }
    switch bytes[index] {
    case 0x0A: return index + 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1
    default: return nil
    }
  }
}
