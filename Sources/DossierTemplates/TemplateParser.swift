import DossierModel

/// Reads a template's text into nodes; every fault is a diagnostic, and reading goes on.
struct TemplateParser {
  private let source: SourceFile
  private var offset = 0
  private var faults: TemplateFaults
  private var stack: [Open] = []
  private var nodes: [TemplateNode] = []
  /// How many sections are open beyond `depthLimit`.
  private var sectionsTooDeep = 0

  /// Compiling follows sections by recursion; no page needs more.
  private static let depthLimit = 100

  private struct Open {
    let name: String
    let isInverted: Bool
    let tag: Range<Int>
    var before: [TemplateNode]
  }

  static func parse(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) -> TemplateFile {
    var parser = TemplateParser(source)
    parser.run()
    diagnostics += parser.faults.diagnostics
    return TemplateFile(source: source, nodes: parser.nodes)
  }

  private init(_ source: SourceFile) {
    self.source = source
    faults = TemplateFaults()
  }

  private var bytes: [UInt8] { source.bytes }

  private mutating func run() {
    var literalStart = 0
    while let open = find("{{", from: offset) {
      let isTriple = matches("{{{", at: open)
      let contentStart = open + (isTriple ? 3 : 2)
      let closing: StaticString = isTriple ? "}}}" : "}}"
      guard let close = find(closing, from: contentStart) else {
        faults.report(
          .unclosedTag, "tag is not closed", in: source, at: open..<contentStart,
          hint: "end it with '\(closing)'")
        break
      }
      let tag = open..<(close + (isTriple ? 3 : 2))
      var content = contentStart..<close
      let sigil = isTriple || content.isEmpty ? 0 : bytes[content.lowerBound]
      let isBlock = "#^/>!".utf8.contains(sigil)
      if isBlock { content = (content.lowerBound + 1)..<content.upperBound }
      let line = isBlock ? standaloneLine(around: tag) : nil
      appendLiteral(literalStart..<(line?.lowerBound ?? tag.lowerBound))
      if line == nil, isLineStart(tag.lowerBound) { nodes.append(.lineStart) }
      let indentation = line.map { $0.lowerBound..<tag.lowerBound }
      handle(
        sigil, name: trimmed(content), isHTML: isTriple, at: tag, indentation: indentation)
      offset = line?.upperBound ?? tag.upperBound
      literalStart = offset
    }
    appendLiteral(literalStart..<bytes.count)
    closeAll()
  }

  private mutating func handle(
    _ sigil: UInt8, name: String, isHTML: Bool, at tag: Range<Int>, indentation: Range<Int>?
  ) {
    switch sigil {
    case UInt8(ascii: "!"): break
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      openSection(name, isInverted: sigil == UInt8(ascii: "^"), at: tag)
    case UInt8(ascii: "/"): closeSection(name, at: tag)
    case UInt8(ascii: ">"):
      nodes.append(.partial(name: name, at: tag, indentation: indentation))
    default: nodes.append(.value(name: name, isHTML: isHTML, at: tag))
    }
  }

  private mutating func openSection(_ name: String, isInverted: Bool, at tag: Range<Int>) {
    guard stack.count < Self.depthLimit else {
      if sectionsTooDeep == 0 {
        faults.report(
          .tooDeep, "sections stand in sections more than \(Self.depthLimit) deep", in: source,
          at: tag, hint: "take out sections that stand for nothing")
      }
      sectionsTooDeep += 1
      return
    }
    stack.append(Open(name: name, isInverted: isInverted, tag: tag, before: nodes))
    nodes = []
  }

  private mutating func closeSection(_ name: String, at tag: Range<Int>) {
    if sectionsTooDeep > 0 {
      sectionsTooDeep -= 1
      return
    }
    guard let open = stack.last else {
      faults.report(
        .unmatchedSectionEnd, "'{{/\(name)}}' ends no section", in: source, at: tag,
        hint: "open it with '{{#\(name)}}', or remove it")
      return
    }
    guard open.name == name else {
      faults.report(
        .unmatchedSectionEnd, "'{{/\(name)}}' stands where '{{/\(open.name)}}' is due",
        in: source, at: tag, hint: "sections end in the reverse of the order they open",
        note: ("opened here", open.tag))
      // A misspelt end closes what is open, so that one slip is one finding.
      if !stack.dropLast().contains(where: { $0.name == name }) {
        popSection()
      }
      return
    }
    popSection()
  }

  private mutating func popSection() {
    guard var open = stack.popLast() else { return }
    // Exchanged, for an array that two hold is copied when it grows.
    swap(&nodes, &open.before)
    nodes.append(
      .section(name: open.name, isInverted: open.isInverted, inside: open.before, at: open.tag))
  }

  private mutating func closeAll() {
    while let open = stack.last {
      faults.report(
        .unclosedSection, "section '\(open.name)' is not closed", in: source, at: open.tag,
        hint: "end it with '{{/\(open.name)}}'")
      popSection()
    }
  }

  private mutating func appendLiteral(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 }
      if isLineStart(start) { nodes.append(.lineStart) }
      nodes.append(.literal(start..<(end ?? range.upperBound)))
      start = end ?? range.upperBound
    }
  }

  private func isLineStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == 0x0A }

  /// The whole line of a tag that stands alone on it, its end included.
  private func standaloneLine(around tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var end = tag.upperBound
    while end < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[end]) { end += 1 }
    guard end == bytes.count || bytes[end] == 0x0A else { return nil }
    return start..<min(end + 1, bytes.count)
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var range = range
    while let first = range.first, bytes[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, bytes[last] <= 0x20 { range.removeLast() }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private func matches(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { bytes.dropFirst(offset).starts(with: $0) }
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    guard let first = text.withUTF8Buffer({ $0.first }) else { return nil }
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == first, matches(text, at: offset) { return offset }
      offset += 1
    }
    return nil
  }
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = (lowerBound + 1)..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<(upperBound - 1) }
}
