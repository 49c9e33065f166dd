import DossierModel

/// What a closing bracket makes of a label: a link, an annotation, a slip or text.
extension AnnotationScanner {
  /// Handles a `]`; returns where to go on.
  mutating func close(_ index: Int) -> Int {
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
    slips.append(
      Slip(
        offset: offset,
        cause: cause == .form ? formFault(reference, behind: start, limit: limit) : cause))
  }

  private func formFault(
    _ reference: Slip.Reference, behind start: Int, limit: Int
  ) -> Slip.Cause {
    if reference.isSquare { return .square }
    return reference.start > start ? .apart : Slip.formFault(text, at: start, limit: limit)
  }

  /// Notes a slip where a label goes on into a fence that nobody meant.
  mutating func noteSlip(inCodeBehind leaf: Range<Int>, _ blocks: BlockMap) {
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
        let sign = open.offset - 1
        let isApart = sign == range.lowerBound || text[sign - 1] <= 0x20
        slips.append(Slip(offset: sign, cause: isApart ? .image : .exclamation))
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
      if candidates.count > open.candidatesBefore {
        brokenLinks.append(open.offset)
        foreign.ignoreAddresses(upTo: end)
      }
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
  mutating func noteSlips(_ cause: Slip.Cause, in source: Range<Int>) {
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
      // Brackets behind a label are come to again, as a label of their own.
      if name == label { unknownNames.append(name) }
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
}
