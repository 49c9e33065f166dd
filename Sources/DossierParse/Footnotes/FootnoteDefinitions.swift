import DossierModel

/// The definitions of footnotes: `[^label]:` at the margin, with its paragraph and those behind it
/// that are indented by four columns.
struct FootnoteDefinitions {
  struct Definition {
    let label: String
    /// From its `[` to the end of its last line.
    let range: Range<Int>
    /// Each may have several lines.
    let paragraphs: [Range<Int>]
  }

  /// In the order of the text.
  private(set) var definitions: [Definition] = []
  private let text: [UInt8]
  private let end: Int
  /// Lines of code and raw HTML, by the offsets of their lines.
  private let source: [Range<Int>]

  init(_ passage: Passage) {
    text = passage.bytes
    end = passage.range.upperBound
    source = Self.source(passage)
    var line = passage.range.lowerBound
    var nextSource = 0
    while line < end {
      while nextSource < source.count, source[nextSource].upperBound <= line { nextSource += 1 }
      let isSource = nextSource < source.count && source[nextSource].contains(line)
      if !isSource, let definition = definition(at: line) {
        definitions.append(definition)
        line = definition.range.upperBound
      }
      line = Lines.end(text, line, limit: end) + 1
    }
  }

  /// Where fenced code and raw HTML stand, in which nothing is a definition.
  private static func source(_ passage: Passage) -> [Range<Int>] {
    let lines = LineTable(Array(passage.bytes[passage.range]))
    var source: [Range<Int>] = []
    passage.bytes.withUnsafeBufferPointer {
      guard let tree = CMarkTree(parsing: UnsafeBufferPointer(rebasing: $0[passage.range])) else {
        return
      }
      tree.walk { node, isEntering in
        guard isEntering, node.kind == .codeBlock || node.kind == .htmlBlock else { return }
        let start = passage.range.lowerBound
        source.append(
          start + lines.offset(line: node.line, column: 1)..<start
            + lines.offset(line: max(node.line, node.endLine), column: 2))
      }
    }
    return source
  }

  private func definition(at line: Int) -> Definition? {
    let open = indentation(line).offset
    guard indentation(line).columns < 4, let label = Self.label(text, at: open, limit: end),
      label.upperBound + 1 < end, text[label.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    var paragraphs: [Range<Int>] = []
    var start = label.upperBound + 2
    var lineEnd = Lines.end(text, start, limit: end)
    var last = lineEnd
    var isBehindBlank = false
    while true {
      let words = TableRow.trimmed(text, start..<lineEnd)
      if !words.isEmpty {
        if isBehindBlank || paragraphs.isEmpty {
          paragraphs.append(words)
        } else {
          paragraphs[paragraphs.count - 1] =
            paragraphs[paragraphs.count - 1].lowerBound..<words.upperBound
        }
        last = words.upperBound
      }
      isBehindBlank = words.isEmpty && !paragraphs.isEmpty
      guard lineEnd < end else { break }
      start = lineEnd + 1
      lineEnd = Lines.end(text, start, limit: end)
      let (offset, columns) = indentation(start)
      let isBlank = offset >= lineEnd
      let goesOn =
        columns >= 4 || (!isBehindBlank && !words.isEmpty && !startsBlock(offset, lineEnd))
      if !isBlank, !goesOn { break }
    }
    return Definition(
      label: String(decoding: text[label], as: UTF8.self),
      range: open..<max(last, label.upperBound + 2),
      paragraphs: paragraphs)
  }

  private func indentation(_ line: Int) -> (offset: Int, columns: Int) {
    var (index, columns) = (line, 0)
    while index < end, TableRow.isBlank(text[index]) {
      columns += text[index] == 0x09 ? 4 - columns % 4 : 1
      index += 1
    }
    return (index, columns)
  }

  /// True when a line at the margin does not go on in the paragraph above it.
  private func startsBlock(_ start: Int, _ lineEnd: Int) -> Bool {
    guard start < lineEnd else { return true }
    switch text[start] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: "|"), UInt8(ascii: "<"):
      return true
    case UInt8(ascii: "["):
      guard let label = Self.label(text, at: start, limit: lineEnd) else { return false }
      return label.upperBound + 1 < lineEnd && text[label.upperBound + 1] == UInt8(ascii: ":")
    default: return TableRow.startsBlock(text, start..<lineEnd)
    }
  }

  /// What stands between `[^` and `]`.
  static func label(_ text: [UInt8], at open: Int, limit: Int) -> Range<Int>? {
    guard open + 3 < limit, text[open] == UInt8(ascii: "["), text[open + 1] == UInt8(ascii: "^")
    else { return nil }
    var index = open + 2
    while index < limit, index < open + longest, text[index] > 0x20,
      text[index] != UInt8(ascii: "]"), text[index] != UInt8(ascii: "[")
    {
      index += 1
    }
    guard index < limit, index > open + 2, text[index] == UInt8(ascii: "]") else { return nil }
    return (open + 2)..<index
  }

  /// Of a label, in bytes.
  private static let longest = 1000
}
