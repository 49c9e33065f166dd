import DossierModel

/// Where the text of a passage's paragraphs and headings stands, as libcmark says.
///
/// libcmark alone decides what a block is; the scanner reads inlines inside what it found, so that
/// the two never differ about blocks.
struct BlockMap {
  /// A paragraph or a heading.
  struct Leaf {
    /// From its first byte to the end of its last line of text; offsets of the passage.
    let range: Range<Int>
    /// What it is the first block of.
    let opens: Container
  }

  enum Container { case item, quotation, other }

  private struct Block {
    /// Offset of the line that it begins on, and of the end of its last line.
    let lines: Range<Int>
    let kind: Kind

    enum Kind { case text, code, html }
  }

  /// In the order of the text.
  private(set) var leaves: [Leaf] = []
  private(set) var htmlBlocks: [Range<Int>] = []
  /// The passage's bytes, as long as they are, with spaces for the `>` of quotations in front of a
  /// leaf's further lines.
  private(set) var text: [UInt8]
  /// Every block, by its first line; of those that hold others only where they begin.
  private var blocks: [Block] = []

  init(_ passage: Passage) {
    text = passage.bytes
    var walk = Walk(passage)
    passage.bytes.withUnsafeBufferPointer {
      let markdown = UnsafeBufferPointer(rebasing: $0[passage.range])
      guard let tree = CMarkTree(parsing: markdown) else { return }
      tree.walk { node, isEntering in visit(node, isEntering, &walk) }
    }
  }

  /// What a walk through the tree knows of where it is.
  private struct Walk {
    let starts: LineTable
    let passage: Passage
    /// From the outermost in.
    var containers: [Indentation] = []
    var opens = Container.other

    /// What a container asks of a further line.
    enum Indentation {
      /// The column, from 0, that its text begins in.
      case item(Int)
      case quotation
    }

    init(_ passage: Passage) {
      self.passage = passage
      starts = LineTable(Array(passage.bytes[passage.range]))
    }

    func offset(line: Int, column: Int) -> Int {
      min(
        passage.range.lowerBound + starts.offset(line: max(1, line), column: max(1, column)),
        passage.range.upperBound)
    }

    func lineEnd(_ line: Int) -> Int {
      Lines.end(passage.bytes, offset(line: line, column: 1), limit: passage.range.upperBound)
    }
  }

  private mutating func visit(_ node: CMarkNode, _ isEntering: Bool, _ walk: inout Walk) {
    switch node.kind {
    case .blockQuote, .item:
      let isItem = node.kind == .item
      walk.opens = !isEntering ? .other : isItem ? .item : .quotation
      if isEntering {
        walk.containers.append(isItem ? .item(node.itemColumn) : .quotation)
      } else {
        walk.containers.removeLast()
      }
    case .paragraph where isEntering: add(node, lastLine: node.endLine, &walk)
    case .heading where isEntering:
      // The last line of a heading of several lines is its underline.
      add(node, lastLine: max(node.line, node.endLine - 1), &walk)
    case .codeBlock, .htmlBlock, .thematicBreak: walk.opens = .other
    default: return
    }
    guard isEntering else { return }
    let start = walk.offset(line: node.line, column: 1)
    let holdsBlocks = node.kind == .item || node.kind == .blockQuote
    let isHTML = node.kind == .htmlBlock
    let last = isHTML || node.kind == .codeBlock ? Self.lastLine(ofSource: node) : node.endLine
    let end = holdsBlocks ? start : max(start, walk.lineEnd(max(node.line, last)))
    if isHTML { htmlBlocks.append(start..<end) }
    blocks.append(
      Block(
        lines: start..<end, kind: isHTML ? .html : node.kind == .codeBlock ? .code : .text))
  }

  /// libcmark 0.30.2 gives raw HTML a line too few, and code that is not closed one too many.
  private static func lastLine(ofSource node: CMarkNode) -> Int {
    let lines = node.literal.count { $0 == 0x0A }
    return node.kind == .htmlBlock
      ? node.line + lines - 1 : min(node.endLine, node.line + lines)
  }

  private mutating func add(_ node: CMarkNode, lastLine: Int, _ walk: inout Walk) {
    let start = walk.offset(line: node.line, column: node.column)
    let end = max(start, walk.lineEnd(lastLine))
    leaves.append(Leaf(range: start..<end, opens: walk.opens))
    walk.opens = .other
    blankQuotationMarks(start..<end, walk)
  }

  private mutating func blankQuotationMarks(_ leaf: Range<Int>, _ walk: Walk) {
    let holdsQuotation = walk.containers.contains {
      if case .quotation = $0 { true } else { false }
    }
    guard holdsQuotation else { return }
    var line = Lines.end(text, leaf.lowerBound, limit: leaf.upperBound) + 1
    while line < leaf.upperBound {
      let lineEnd = Lines.end(text, line, limit: leaf.upperBound)
      blankQuotationMarks(ofLine: line..<lineEnd, walk.containers)
      line = lineEnd + 1
    }
  }

  private mutating func blankQuotationMarks(
    ofLine line: Range<Int>, _ containers: [Walk.Indentation]
  ) {
    var index = line.lowerBound
    var column = 0
    // Where the text of the container around the next mark begins.
    var start = 0
    for container in containers {
      if case .item(let text) = container {
        start = text
        continue
      }
      while index < line.upperBound, text[index] == 0x20 || text[index] == 0x09 {
        column += text[index] == 0x09 ? 4 - column % 4 : 1
        index += 1
      }
      // Four columns more make text of the sign.
      guard index < line.upperBound, text[index] == UInt8(ascii: ">"), column - start < 4 else {
        return
      }
      text[index] = 0x20
      column += 1
      index += 1
      start = index < line.upperBound && text[index] == 0x20 ? column + 1 : column
    }
  }

  /// The last leaf that begins at an offset or before it.
  func leaf(around offset: Int) -> Leaf? {
    let index = Bisection.last(below: leaves.count) { leaves[$0].range.lowerBound <= offset }
    return index.flatMap { leaves[$0].range.upperBound > offset ? leaves[$0] : nil }
  }

  var codeBlocks: [Range<Int>] { blocks.filter { $0.kind == .code }.map(\.lines) }

  /// The code block whose first line begins at an offset.
  func codeBlock(at offset: Int) -> Range<Int>? {
    let index = Bisection.last(below: blocks.count) { blocks[$0].lines.lowerBound <= offset }
    guard let index, blocks[index].kind == .code, blocks[index].lines.lowerBound == offset
    else { return nil }
    return blocks[index].lines
  }

  /// Where the paragraph ends that holds an offset outside all leaves, as definitions stand; nil in
  /// code and raw HTML.
  func gapEnd(around offset: Int, limit: Int) -> Int? {
    let before = Bisection.last(below: blocks.count) { blocks[$0].lines.lowerBound <= offset }
    if let before, blocks[before].kind != .text, blocks[before].lines.contains(offset) {
      return nil
    }
    let next = before.map { $0 + 1 } ?? 0
    let blank = Lines.paragraphEnd(text, offset, limit: limit)
    return next < blocks.count ? min(blank, blocks[next].lines.lowerBound) : blank
  }
}
