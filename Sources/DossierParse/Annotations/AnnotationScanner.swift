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
  private(set) var candidates: [Candidate] = []
  /// What else diagnostics may have to point at, by where it begins.
  private(set) var landmarks: [Landmark] = []
  /// Web links that are none, for an annotation stands in them.
  private(set) var brokenLinks: [Int] = []
  private(set) var slips: [Slip] = []
  /// Bare brackets that no name or definition stands behind: what is in them.
  private(set) var unknownNames: [Range<Int>] = []
  private(set) var foreign = ForeignMarkup()
  /// The numbers of definitions that something refers to.
  private(set) var usedDefinitions: Set<Int> = []
  /// Offsets of signs outside code that look like the beginning of a link's address, of a definition's
  /// or of a tag, and are none.
  private(set) var escapes: [Int] = []
  /// True when the lines alone do not tell what is read: then nothing else here counts.
  private(set) var needsBlocks = false

  private let text: [UInt8]
  private let range: Range<Int>
  private let definitions: LinkDefinitions
  private let context: TextContext
  private let blocks: BlockMap?
  private let isOfNotes: Bool
  private var stack: [Open] = []
  private var lastOpen = 0
  private var linksSeen = 0
  private var leafStart = 0
  private var leafEnd: Int
  private var nextLeaf = 0
  private var codeSpans = CodeSpans()
  private var html = InlineHTML()
  private var nextDefinition = 0
  /// Escaped `[` of the leaf whose `]` is still to come.
  private var escapedOpens = 0

  private struct Open {
    let offset: Int
    let isImage: Bool
    let linksBefore: Int
    let candidatesBefore: Int
  }

  /// `blocks`: nil to try without them, line by line: most texts hold nothing that goes on over a
  /// line's end, and no code block. `needsBlocks` says when that is not enough.
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
        index = foreign.look(at: index, text, limit: leaf.upperBound)
        if foreign.isSuspicious { needBlocks() }
      default: index += 1
      }
    }
  }

  /// Says of a body that is scanned line by line that lines are not enough; a note is one line.
  private mutating func needBlocks() {
    if blocks == nil, !isOfNotes { needsBlocks = true }
  }

  /// Ends a line. Without blocks each is a leaf of its own.
  private mutating func endLine(at start: Int) {
    if blocks != nil { return foreign.startLine(at: start, text, limit: leafEnd) }
    if !stack.isEmpty { needBlocks() }
    startLeaf()
  }

  /// The end of the leaf that an offset stands in.
  private mutating func limit(at index: Int) -> Int {
    if blocks == nil, index >= leafEnd { leafEnd = Lines.end(text, index, limit: range.upperBound) }
    return leafEnd
  }

  private mutating func afterBackticks(_ index: Int) -> Int {
    let (end, isSpan) = codeSpans.end(text, index, limit: limit(at: index))
    if !isSpan { needBlocks() }
    return end
  }

  private func isAtLineStart(_ index: Int) -> Bool {
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

  // MARK: Closing brackets

  /// Handles a `]`; returns where to go on.
  private mutating func close(_ index: Int) -> Int {
    let after = index + 1
    guard let open = stack.popLast() else {
      if escapedOpens > 0 { escapedOpens -= 1 } else { noteSlip(.unopened, index, at: after) }
      return after
    }
    let label = (open.offset + 1)..<index
    let limit = limit(at: index)
    if after < limit, text[after] == UInt8(ascii: "("),
      let tail = LinkTail.read(text, at: after, limit: limit)
    {
      return add(open, label, destination: tail.destination, title: tail.title, to: tail.end)
    }
    let end = closeReference(open, label, limit)
    if end == after, after < limit, isDeadSign(at: after, behind: open) {
      needBlocks()
      escapes.append(after)
    }
    if end == after { noteSlip(.form, open.offset, at: after) }
    return end
  }

  private func isDeadSign(at index: Int, behind open: Open) -> Bool {
    if text[index] == UInt8(ascii: "(") { return true }
    return text[index] == UInt8(ascii: ":") && isAtLineStart(open.offset)
  }

  /// Handles a `]` that no parenthesis makes a link of; returns where to go on.
  private mutating func closeReference(_ open: Open, _ label: Range<Int>, _ limit: Int) -> Int {
    let after = label.upperBound + 1
    foreign.closeBracket(label, text, limit: limit)
    if foreign.isSuspicious { needBlocks() }
    if definitions.isEmpty && context.names.isEmpty { return after }
    var labelEnd: Int?
    if after < limit, text[after] == UInt8(ascii: "[") {
      labelEnd = LinkDefinitions.labelEnd(text, after, limit: limit)
    }
    if let end = labelEnd, text[(after + 1)..<(end - 1)].contains(where: { $0 > 0x20 }) {
      return addReference(open, label, named: (after + 1)..<(end - 1), to: end) ?? after
    }
    // The label stands for itself when no bracket opens in it.
    guard lastOpen <= open.offset else { return after }
    return addReference(open, label, named: label, to: labelEnd ?? after) ?? after
  }

  /// Notes a slip at `offset` when the reference of an annotation stands at `start`.
  private mutating func noteSlip(_ cause: Slip.Cause, _ offset: Int, at start: Int) {
    guard start < range.upperBound else { return }
    switch text[start] {
    case UInt8(ascii: "("), UInt8(ascii: "["), 0x20, 0x09, 0x0A: break
    default: return
    }
    guard
      let reference = Slip.reference(
        text, at: start, limit: range.upperBound, context.configuration)
    else { return }
    let limit = limit(at: start - 1)
    if reference.start >= limit, blocks != nil || isOfNotes, !isStartOfLeaf(reference.start) {
      return
    }
    needBlocks()
    let isForm = cause == .form
    let nearer: Slip.Cause = reference.isSquare ? .square : reference.start > start ? .apart : cause
    slips.append(Slip(offset: offset, cause: isForm ? nearer : cause))
  }

  /// Notes a slip where a label goes on into a fence that nobody meant.
  private mutating func noteSlip(inCodeBehind leaf: Range<Int>, _ blocks: BlockMap) {
    guard let code = blocks.codeBlock(at: leaf.upperBound + 1) else { return }
    var opens = 0
    for index in code {
      if text[index] == UInt8(ascii: "[") { opens += 1 }
      guard text[index] == UInt8(ascii: "]") else { continue }
      opens -= 1
      guard opens < 0 else { continue }
      let reference = Slip.reference(
        text, at: index + 1, limit: code.upperBound, context.configuration)
      if reference != nil { slips.append(Slip(offset: index, cause: .unopened)) }
      return
    }
  }

  private func isStartOfLeaf(_ offset: Int) -> Bool {
    guard let blocks, nextLeaf < blocks.leaves.count else { return false }
    return blocks.leaves[nextLeaf].range.lowerBound == offset
  }

  private mutating func add(
    _ open: Open, _ label: Range<Int>, destination: Range<Int>, title: Range<Int>?, to end: Int,
    isDefined: Bool = false
  ) -> Int {
    let isOuter = linksSeen > open.linksBefore
    let isForUs = isAnnotation(destination, isDefined: isDefined)
    if open.isImage {
      if isForUs, namesKind(destination, isDefined: isDefined) {
        slips.append(Slip(offset: open.offset - 1, cause: .image))
      }
      landmarks.append(
        Landmark(.image, at: open.offset - 1, destination: destination, isDefined: isDefined))
      return end
    }
    if isForUs {
      linksSeen += 1
      candidates.append(
        Candidate(
          form: isDefined ? .reference : .inline, range: open.offset..<end, label: label,
          destination: destination, title: title, isOuter: isOuter))
      return end
    }
    if isOuter {
      // The inner link is one, and so this is not; what follows the label is text.
      if candidates.count > open.candidatesBefore { brokenLinks.append(open.offset) }
      return label.upperBound + 1
    }
    linksSeen += 1
    foreign.forget(behind: open.offset)
    if let title, !isDefined { noteSlips(.title, in: title) }
    landmarks.append(
      Landmark(.link, at: open.offset, destination: destination, isDefined: isDefined))
    return end
  }

  /// Notes all that looks like an annotation in what is shown as it is written.
  private mutating func noteSlips(_ cause: Slip.Cause, in source: Range<Int>) {
    for offset in Slip.all(in: source, of: text, context.configuration) {
      needBlocks()
      slips.append(Slip(offset: offset, cause: cause))
    }
  }

  /// Adds what a definition or a name makes of a label; returns where it ends, nil when it is text.
  private mutating func addReference(
    _ open: Open, _ label: Range<Int>, named name: Range<Int>, to end: Int
  ) -> Int? {
    guard !name.isEmpty, name.count <= 999 else { return nil }
    let written = LinkDefinitions.label(text[name])
    if !definitions.isEmpty, let (number, definition) = definitions.definition(written) {
      usedDefinitions.insert(number)
      return add(
        open, label, destination: definition.destination, title: definition.title, to: end,
        isDefined: true)
    }
    guard !open.isImage else { return nil }
    guard context.isName(written) else {
      unknownNames.append(name)
      return nil
    }
    candidates.append(
      Candidate(
        form: .name, range: open.offset..<end, label: label, destination: name, title: nil,
        isOuter: linksSeen > open.linksBefore))
    linksSeen += 1
    return end
  }

  /// Every scheme that is not the web's is ours to read or to refuse, so that each has its place.
  private func isAnnotation(_ destination: Range<Int>, isDefined: Bool) -> Bool {
    // Definitions stand in the body; their offsets mean nothing in a passage of notes.
    let bytes = isDefined ? definitions.body.bytes[destination] : text[destination]
    guard let scheme = SafeURL.scheme(of: bytes) else { return false }
    return !["http", "https", "mailto"].contains(scheme)
  }

  private func namesKind(_ destination: Range<Int>, isDefined: Bool) -> Bool {
    let bytes = isDefined ? definitions.body.bytes[destination] : text[destination]
    return SafeURL.scheme(of: bytes).flatMap { context.configuration.kind(named: $0) } != nil
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
