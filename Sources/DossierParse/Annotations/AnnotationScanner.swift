import DossierModel

/// Finds the links of a passage that can be annotations, before libcmark sees it.
///
/// CommonMark lets no link stand inside a link, and libcmark 0.30.2 gives wrong places for links
/// over several lines. So annotations are found here, by the inline rules of CommonMark 0.30
/// (section 6.3, with code spans, autolinks and raw HTML taking precedence), inside the blocks that
/// libcmark found; MaskedText then puts marks in their place, and BodyWriter finds the marks again in
/// the tree. What turns out to stand across other markup is put back as it was written.
struct AnnotationScanner {
  struct Candidate {
    enum Form { case inline, reference, name }

    let form: Form
    /// The whole link; offsets are bytes of the passage.
    let range: Range<Int>
    let label: Range<Int>
    /// The destination as written, without `<` and `>`; of a reference, that of its definition in the
    /// body; of a name, the name.
    let destination: Range<Int>
    /// The title as written, without its quotes; of a reference, likewise.
    let title: Range<Int>?
    /// True when it holds another link, so that libcmark would not see a link here.
    let isOuter: Bool
  }

  /// By where they begin.
  var candidates: [Candidate] = []
  /// What else diagnostics may have to point at, by where it begins.
  var landmarks: [Landmark] = []
  /// Web links that are none, for an annotation stands in them.
  var brokenLinks: [Int] = []
  var slips: [Slip] = []
  /// Bare brackets that no name or definition stands behind: what is in them.
  var unknownNames: [Range<Int>] = []
  var foreign = ForeignMarkup()
  /// The numbers of definitions that something refers to.
  var usedDefinitions: Set<Int> = []
  /// Offsets of signs outside code that look like the beginning of a link's address, of a definition's
  /// or of a tag, and are none.
  var escapes: [Int] = []
  /// True when the lines alone do not tell what is read: then nothing else here counts.
  var needsBlocks = false

  let text: [UInt8]
  let range: Range<Int>
  let definitions: LinkDefinitions
  let context: TextContext
  let blocks: BlockMap?
  let isOfNotes: Bool
  var stack: [Open] = []
  var lastOpen = 0
  var linksSeen = 0
  private var leafStart = 0
  private var leafEnd: Int
  var nextLeaf = 0
  private var codeSpans = CodeSpans()
  private var html = InlineHTML()
  private var nextDefinition = 0
  /// Escaped `[` of the leaf whose `]` is still to come.
  var escapedOpens = 0

  struct Open {
    let offset: Int
    let isImage: Bool
    let linksBefore: Int
    let candidatesBefore: Int
  }

  /// `blocks`: nil to try without them, line by line.
  ///
  /// Most texts hold nothing that goes on over a line's end, and no code block. `needsBlocks` says
  /// when that is not enough.
  init(
    _ passage: Passage, _ definitions: LinkDefinitions, _ context: TextContext,
    _ blocks: BlockMap?
  ) {
    text = blocks?.text ?? passage.bytes
    range = passage.range
    self.definitions = definitions
    self.context = context
    self.blocks = blocks
    isOfNotes = !passage.notes.isEmpty
    leafEnd = range.lowerBound
    if context.isPermissive { return }
    text.withUnsafeBufferPointer { scan($0) }
    // An outer link ends behind the links in it, but begins before them.
    candidates.sort { $0.range.lowerBound < $1.range.lowerBound }
    landmarks.sort { $0.start < $1.start }
    escapes.sort()
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let blocks else { return scan(bytes, range) }
    for (number, leaf) in blocks.leaves.enumerated() {
      nextLeaf = number + 1
      leafStart = leaf.range.lowerBound
      leafEnd = leaf.range.upperBound
      startLeaf()
      foreign.startLeaf(leaf, text)
      scan(bytes, leaf.range)
      if !stack.isEmpty { noteSlip(inCodeBehind: leaf.range, blocks) }
    }
    for block in blocks.htmlBlocks {
      var start = block.lowerBound
      for comment in HTMLComments(in: bytes, block).ranges {
        noteSlips(.html, in: start..<comment.lowerBound)
        start = comment.upperBound
      }
      noteSlips(.html, in: start..<block.upperBound)
    }
  }

  private mutating func startLeaf() {
    stack.removeAll(keepingCapacity: true)
    codeSpans = CodeSpans()
    html = InlineHTML()
    escapedOpens = 0
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ leaf: Range<Int>) {
    var index = leaf.lowerBound
    while index < leaf.upperBound, !needsBlocks {
      switch bytes[index] {
      case 0x0A:
        index += 1
        endLine(at: index)
      case UInt8(ascii: "\\"):
        let isEscape = index + 1 < leaf.upperBound && Self.isPunctuation(bytes[index + 1])
        if isEscape, bytes[index + 1] == UInt8(ascii: "[") { escapedOpens += 1 }
        index += isEscape ? 2 : 1
      case UInt8(ascii: "`"):
        index = afterBackticks(index)
      case UInt8(ascii: "<"): index = afterAngle(index)
      case UInt8(ascii: "!"):
        index += 1
        if index < leaf.upperBound, bytes[index] == UInt8(ascii: "[") {
          open(index, isImage: true)
          index += 1
        }
      case UInt8(ascii: "["):
        if !isOfNotes, let end = definitions.end(of: index, from: &nextDefinition) {
          index = end
        } else {
          open(index, isImage: false)
          index += 1
        }
      case UInt8(ascii: "]"): index = close(index)
      case UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "*"):
        if ForeignMarkup.mayBegin(at: index, bytes, leaf) {
          index = foreign.look(at: index, text, limit: limit(at: index))
          if foreign.isSuspicious { needBlocks() }
        } else {
          index += 1
        }
      default: index += 1
      }
    }
  }

  /// Says of a body that is scanned line by line that lines are not enough; a note is one line.
  mutating func needBlocks() {
    if blocks == nil, !isOfNotes { needsBlocks = true }
  }

  /// Ends a line, which is a leaf of its own without blocks.
  private mutating func endLine(at start: Int) {
    if blocks != nil { return foreign.startLine(at: start, text, limit: leafEnd) }
    if !stack.isEmpty { needBlocks() }
    startLeaf()
  }

  /// The end of the leaf that an offset stands in.
  mutating func limit(at index: Int) -> Int {
    if blocks == nil, index >= leafEnd { leafEnd = Lines.end(text, index, limit: range.upperBound) }
    return leafEnd
  }

  private mutating func afterBackticks(_ index: Int) -> Int {
    let (end, isSpan) = codeSpans.end(text, index, limit: limit(at: index))
    if !isSpan { needBlocks() }
    return end
  }

  func isAtLineStart(_ index: Int) -> Bool {
    guard index > leafStart else { return true }
    return text[leafStart..<index].last { $0 != 0x20 && $0 != 0x09 } == 0x0A
  }

  private mutating func afterAngle(_ index: Int) -> Int {
    switch html.read(text, index, limit: limit(at: index)) {
    case .autolink(let end):
      landmarks.append(Landmark(.link, at: index, destination: (index + 1)..<(end - 1)))
      return end
    case .tag(let end):
      needBlocks()
      landmarks.append(Landmark(.tag, at: index))
      if !text[index...].starts(with: "<!--".utf8) { noteSlips(.html, in: index..<end) }
      return end
    case .text:
      needBlocks()
      escapes.append(index)
      return index + 1
    }
  }

  private mutating func open(_ index: Int, isImage: Bool) {
    stack.append(
      Open(
        offset: index, isImage: isImage, linksBefore: linksSeen,
        candidatesBefore: candidates.count))
    lastOpen = index
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
