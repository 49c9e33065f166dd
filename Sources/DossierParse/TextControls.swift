import DossierModel

/// Controls of writing direction that a paragraph leaves open or closes without need, and characters
/// that no text should hold; written as such or, in Markdown, as references (`&#x202E;`).
///
/// U+202A–202E and U+2066–2069: a paragraph that opens one and does not close it turns around what
/// follows (Trojan Source, CVE-2021-42574).
struct TextControls {
  private let bytes: [UInt8]
  /// Where references begin to count, behind the header; nil where they do not.
  private let body: Int?
  private var findings: Findings
  private var open: [Int] = []
  private var unclosed: [Int] = []
  private var spans = CodeSpans()
  private var paragraphEnd = 0
  /// Blocks of code behind where the scan is, in reverse.
  private var codeBlocks: [Range<Int>]
  /// Behind the code that begins last, in which references and escapes stand for themselves.
  private var codeEnd = 0

  static func report(
    _ source: SourceFile, withReferences: Bool, _ diagnostics: inout [Diagnostic]
  ) {
    var controls = TextControls(source, withReferences: withReferences)
    controls.scan()
    diagnostics += controls.findings.diagnostics
  }

  private init(_ source: SourceFile, withReferences: Bool) {
    bytes = source.bytes
    var ignored: [Diagnostic] = []
    let file = withReferences ? ContentFile(source, &ignored) : nil
    body = file?.body.lowerBound
    codeBlocks = file.map { Self.codeBlocks($0).reversed() } ?? []
    findings = Findings(source, LineTable(source.bytes))
  }

  /// Where code stands, indented or between fences, as libcmark says.
  private static func codeBlocks(_ file: ContentFile) -> [Range<Int>] {
    let passage = Passage(bodyOf: file)
    var ignored = Findings(file)
    // What is not read is not published.
    guard PreScan.isAffordable(passage, &ignored) else { return [] }
    return BlockMap(passage).codeBlocks.map {
      passage.fileOffset($0.lowerBound)..<passage.fileOffset($0.upperBound)
    }
  }

  private mutating func scan() {
    var index = 0
    while index < bytes.count {
      while let block = codeBlocks.last, block.lowerBound <= index {
        codeEnd = max(codeEnd, block.upperBound)
        codeBlocks.removeLast()
      }
      switch bytes[index] {
      case 0x0A:
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { endParagraph() }
        index += 1
      case 0xE2 where index + 2 < bytes.count:
        let low = UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        turn(DecodedText.role(0x2000 | low), at: index)
        index += 3
      case UInt8(ascii: "&") where isInText(index):
        guard let (scalar, length) = NumericReference.read(bytes, at: index) else {
          index += 1
          continue
        }
        refer(to: scalar, at: index)
        index += length
      case UInt8(ascii: "`") where isInText(index):
        codeEnd = endOfCode(index)
        while index < codeEnd, bytes[index] == UInt8(ascii: "`") { index += 1 }
      case UInt8(ascii: "\\") where isInText(index) && index + 1 < bytes.count:
        index += bytes[index + 1] < 0x80 && bytes[index + 1] > 0x20 ? 2 : 1
      default: index += 1
      }
    }
    endParagraph()
    for offset in unclosed {
      findings.report(
        .bidirectionalControl, "a control of writing direction is not closed", at: offset,
        hint: "close it in the same paragraph, or remove it")
    }
  }

  private func isInText(_ index: Int) -> Bool {
    body.map { index >= $0 && index >= codeEnd } ?? false
  }

  private mutating func endParagraph() {
    unclosed += open
    open = []
  }

  private mutating func refer(to scalar: UInt32, at offset: Int) {
    switch DecodedText.role(scalar) {
    // CommonMark shows these as U+FFFD itself.
    case .forbidden:
      findings.report(
        .controlCharacter, "reference to the control character U+\(ByteCheck.hex(scalar))",
        at: offset, hint: "remove it; pages show it as U+FFFD")
    case let role: turn(role, at: offset)
    }
  }

  private mutating func turn(_ role: DecodedText.Role?, at offset: Int) {
    switch role {
    case .opensDirection: open.append(offset)
    case .closesDirection:
      if open.popLast() == nil { unclosed.append(offset) }
    case .forbidden, nil: break
    }
  }

  /// The end of the code that begins at a backtick, or of its backticks when none does.
  private mutating func endOfCode(_ start: Int) -> Int {
    if start >= paragraphEnd {
      spans = CodeSpans()
      paragraphEnd = start
      let limit = codeBlocks.last?.lowerBound ?? bytes.count
      while paragraphEnd < limit {
        if bytes[paragraphEnd] == 0x0A, paragraphEnd + 1 < bytes.count,
          bytes[paragraphEnd + 1] == 0x0A
        {
          break
        }
        paragraphEnd += 1
      }
    }
    return spans.end(bytes, start, limit: paragraphEnd).offset
  }
}
