import DossierModel

/// Finds the links of a passage that can be annotations, before libcmark sees it.
///
/// CommonMark lets no link stand inside a link, and libcmark 0.30.2 gives wrong places for links
/// over several lines. So annotations are found here, by the inline rules of CommonMark 0.30
/// (section 6.3, with code spans, autolinks and raw HTML taking precedence); MaskedText then puts
/// marks in their place, and BodyWriter finds the marks again in the tree. What turns out to stand
/// in code or across other markup is put back as it was written.
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

  private let text: [UInt8]
  private let range: Range<Int>
  private let tables: TableMap
  private let definitions: LinkDefinitions
  private let context: TextContext
  private var stack: [Open] = []
  private var lastOpen = 0
  private var linksSeen = 0
  private var paragraphEnd: Int
  private var codeSpans = CodeSpans()
  private var nextDefinition = 0

  private struct Open {
    let offset: Int
    let isImage: Bool
    let linksBefore: Int
    let candidatesBefore: Int
  }

  init(_ passage: Passage, _ definitions: LinkDefinitions, _ context: TextContext) {
    text = passage.bytes
    range = passage.range
    tables = passage.tables
    self.definitions = definitions
    self.context = context
    paragraphEnd = range.lowerBound
    text.withUnsafeBufferPointer { scan($0) }
    // An outer link ends behind the links in it, but begins before them.
    candidates.sort { $0.range.lowerBound < $1.range.lowerBound }
    landmarks.sort { $0.start < $1.start }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = startLine(at: range.lowerBound)
    while index < range.upperBound {
      switch bytes[index] {
      case 0x0A: index = startLine(at: index + 1)
      case UInt8(ascii: "\\"):
        index += index + 1 < range.upperBound && Self.isPunctuation(bytes[index + 1]) ? 2 : 1
      case UInt8(ascii: "`"): index = codeSpans.end(text, index, limit: limit(at: index))
      case UInt8(ascii: "<"): index = afterAngle(index)
      case UInt8(ascii: "!"):
        index += 1
        if index < range.upperBound, bytes[index] == UInt8(ascii: "[") {
          open(index, isImage: true)
          index += 1
        }
      case UInt8(ascii: "["):
        if let end = definitions.end(of: index, from: &nextDefinition) {
          index = end
        } else {
          open(index, isImage: false)
          index += 1
        }
      case UInt8(ascii: "]"): index = close(index)
      default: index += 1
      }
    }
  }

  /// The end of the paragraph that an offset stands in; looked for once in each.
  private mutating func limit(at index: Int) -> Int {
    if index >= paragraphEnd {
      paragraphEnd = Lines.paragraphEnd(text, index, limit: range.upperBound)
      paragraphEnd = tables.leafEnd(text, index, limit: paragraphEnd)
      codeSpans = CodeSpans()
    }
    return paragraphEnd
  }

  /// Begins a line; returns where to go on.
  ///
  /// No link goes on over what begins a block.
  private mutating func startLine(at start: Int) -> Int {
    var index = start
    while index < range.upperBound,
      text[index] == 0x20 || text[index] == 0x09 || text[index] == 0x3E
    {
      index += 1
    }
    if !stack.isEmpty, index + 1 < range.upperBound, startsBlock(at: index) {
      stack.removeAll(keepingCapacity: true)
    }
    return index
  }

  /// True when a line with this beginning is blank, a heading or a list item.
  private func startsBlock(at index: Int) -> Bool {
    switch text[index] {
    case 0x0A, UInt8(ascii: "#"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return text[index + 1] == 0x20 || text[index + 1] == 0x09
    case 0x30...0x39:
      var digit = index
      while digit + 1 < range.upperBound, digit < index + 10, (0x30...0x39).contains(text[digit]) {
        digit += 1
      }
      return (text[digit] == UInt8(ascii: ".") || text[digit] == UInt8(ascii: ")"))
        && digit + 1 < range.upperBound && text[digit + 1] == 0x20
    default: return false
    }
  }

  private mutating func afterAngle(_ index: Int) -> Int {
    switch InlineHTML.read(text, index, limit: limit(at: index)) {
    case .autolink(let end):
      landmarks.append(Landmark(.link, at: index, destination: (index + 1)..<(end - 1)))
      return end
    case .tag(let end):
      landmarks.append(Landmark(.tag, at: index))
      return end
    case .text: return index + 1
    }
  }

  private mutating func open(_ index: Int, isImage: Bool) {
    stack.append(
      Open(
        offset: index, isImage: isImage, linksBefore: linksSeen,
        candidatesBefore: candidates.count))
    lastOpen = index
  }

  /// Handles a `]`; returns where to go on.
  private mutating func close(_ index: Int) -> Int {
    guard let open = stack.popLast() else { return index + 1 }
    let label = (open.offset + 1)..<index
    let after = index + 1
    if after < range.upperBound, text[after] == UInt8(ascii: "("),
      let tail = LinkTail.read(text, at: after, limit: limit(at: index))
    {
      return add(open, label, destination: tail.destination, title: tail.title, to: tail.end)
    }
    if let slip = slip(at: after) {
      landmarks.append(Landmark(.slip, at: open.offset, destination: slip))
    }
    if definitions.isEmpty && context.names.isEmpty { return after }
    var labelEnd: Int?
    if after < range.upperBound, text[after] == UInt8(ascii: "[") {
      labelEnd = LinkDefinitions.labelEnd(text, after, limit: limit(at: index))
    }
    if let end = labelEnd, end > after + 2 {
      return addReference(open, label, named: (after + 1)..<(end - 1), to: end) ?? after
    }
    // The label stands for itself when no bracket opens in it.
    guard lastOpen <= open.offset else { return after }
    return addReference(open, label, named: label, to: labelEnd ?? after) ?? after
  }

  /// The range of `(person:` behind a label, with or without spaces before and in it; nil when no kind
  /// is named so.
  private func slip(at start: Int) -> Range<Int>? {
    let rest = text[start..<min(start + 80, range.upperBound)]
    let inside = rest.drop { $0 == 0x20 }
    guard inside.first == UInt8(ascii: "("), !context.isPermissive else { return nil }
    let name = inside.dropFirst().drop { $0 == 0x20 || $0 == UInt8(ascii: "<") }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let kind = String(decoding: name[..<colon], as: UTF8.self).lowercased()
    return context.configuration.kind(named: kind) == nil ? nil : start..<(colon + 1)
  }

  private mutating func add(
    _ open: Open, _ label: Range<Int>, destination: Range<Int>, title: Range<Int>?, to end: Int,
    isDefined: Bool = false
  ) -> Int {
    let isOuter = linksSeen > open.linksBefore
    if open.isImage {
      landmarks.append(
        Landmark(.image, at: open.offset - 1, destination: destination, isDefined: isDefined))
      return end
    }
    if isAnnotation(destination, isDefined: isDefined) {
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
    landmarks.append(
      Landmark(.link, at: open.offset, destination: destination, isDefined: isDefined))
    return end
  }

  /// Adds what a definition or a name makes of a label; returns where it ends, nil when it is text.
  private mutating func addReference(
    _ open: Open, _ label: Range<Int>, named name: Range<Int>, to end: Int
  ) -> Int? {
    guard !name.isEmpty, name.count <= 999 else { return nil }
    let written = LinkDefinitions.label(text[name])
    if !definitions.isEmpty, let definition = definitions.definition(written) {
      return add(
        open, label, destination: definition.destination, title: definition.title, to: end,
        isDefined: true)
    }
    guard !open.isImage, context.isName(written) else { return nil }
    candidates.append(
      Candidate(
        form: .name, range: open.offset..<end, label: label, destination: name, title: nil,
        isOuter: linksSeen > open.linksBefore))
    linksSeen += 1
    return end
  }

  /// Every scheme that is not the web's is ours to read or to refuse, so that each has its place.
  private func isAnnotation(_ destination: Range<Int>, isDefined: Bool) -> Bool {
    if context.isPermissive { return false }
    // Definitions stand in the body; their offsets mean nothing in a passage of notes.
    let bytes = isDefined ? definitions.body.bytes[destination] : text[destination]
    guard let scheme = SafeURL.scheme(of: bytes) else { return false }
    return !["http", "https", "mailto"].contains(scheme)
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
