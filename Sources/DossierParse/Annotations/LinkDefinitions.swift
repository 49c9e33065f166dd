import DossierModel

/// The link reference definitions of a body: `[label]: destination "title"` lines.
///
/// What looks like one may stand in code or in the middle of a paragraph; libcmark is asked, so that
/// there are never two opinions.
struct LinkDefinitions {
  struct Definition {
    /// Offsets of the body's passage.
    let destination: Range<Int>
    let title: Range<Int>?
  }

  struct Unused {
    /// Offset of the body's passage.
    let offset: Int
    let label: String
    /// True when an earlier one has the same label.
    let isSecond: Bool
  }

  private struct Found {
    let label: String
    let lines: Range<Int>
    var definition: Definition
  }

  /// What offsets of definitions count in.
  let body: Passage
  /// In order.
  private var found: [Found] = []
  /// Of each label the number of the first one.
  private var byLabel: [String: Int] = [:]
  /// How many bytes destination and title have, by where the destination begins.
  private var sizes: [Int: Int] = [:]

  /// `blocks`: asked for once, where something looks like a definition.
  ///
  /// `areRead`: false where no annotation is looked for.
  init(_ body: Passage, areRead: Bool, blocks: () -> BlockMap) {
    self.body = body
    let opens = areRead ? Self.opens(body) : []
    guard !opens.isEmpty else { return }
    let found = Self.find(opens, body, blocks())
    for (var found, link) in zip(found, Self.links(of: found, body)) {
      // What libcmark reads otherwise is nothing to us.
      guard let link, link.url == Self.address(body.bytes[found.definition.destination]) else {
        continue
      }
      if !link.hasTitle {
        let destination = found.definition.destination
        found.definition = Definition(destination: destination, title: nil)
      }
      let key = Self.key(found.label)
      if byLabel[key] == nil { byLabel[key] = self.found.count }
      self.found.append(found)
      let definition = found.definition
      sizes[definition.destination.lowerBound] =
        definition.destination.count + (definition.title?.count ?? 0)
    }
  }

  var isEmpty: Bool { found.isEmpty }

  func definition(_ label: String) -> (number: Int, Definition)? {
    byLabel[Self.key(label)].map { ($0, found[$0].definition) }
  }

  /// How many bytes a definition shows, by its destination.
  func size(at destination: Range<Int>) -> Int { sizes[destination.lowerBound] ?? 0 }

  /// The definitions that show nothing.
  func unused(_ used: Set<Int>) -> [Unused] {
    found.indices.filter { !used.contains($0) }.map {
      let label = found[$0].label
      return Unused(
        offset: found[$0].lines.lowerBound, label: label,
        isSecond: byLabel[Self.key(label)] != $0)
    }
  }

  /// The end of the definition that an offset stands in.
  ///
  /// `next`: where to look first, for callers that ask in order; 0 at the start.
  func end(of offset: Int, from next: inout Int) -> Int? {
    while next < found.count, found[next].lines.upperBound <= offset { next += 1 }
    return next < found.count && found[next].lines.contains(offset)
      ? found[next].lines.upperBound : nil
  }

  /// A destination as libcmark gives it, without white space at its ends.
  private static func address(_ written: ArraySlice<UInt8>) -> [UInt8] {
    let start = written.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 } ?? start.startIndex - 1
    return DecodedDestination(start[...end]).bytes
  }

  /// Labels are equal without case and surplus white space; unlike names, with their accents.
  private static func key(_ label: String) -> String {
    // Both ways, as Unicode's case folding has it: `ẞ` is `SS`.
    label.lowercased().uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The offsets of `[` that begin a line and may begin a definition.
  private static func opens(_ body: Passage) -> [Int] {
    let text = body.bytes
    var opens: [Int] = []
    var line = body.range.lowerBound
    while line < body.range.upperBound {
      let lineEnd = Lines.end(text, line, limit: body.range.upperBound)
      let open = afterBlockMarkers(text, line, lineEnd)
      if open < lineEnd, text[open] == UInt8(ascii: "["),
        let close = labelEnd(text, open, limit: body.range.upperBound),
        close < body.range.upperBound, text[close] == UInt8(ascii: ":")
      {
        opens.append(open)
      }
      line = lineEnd + 1
    }
    return opens
  }

  private static func find(_ opens: [Int], _ body: Passage, _ blocks: BlockMap) -> [Found] {
    var found: [Found] = []
    var gapEnd = body.range.lowerBound
    for open in opens {
      // What stands in another one is its address or title.
      if let last = found.last, last.lines.contains(open) { continue }
      let leaf = blocks.leaf(around: open)
      if leaf == nil, open >= gapEnd {
        // Looked for once in each gap.
        guard let end = blocks.gapEnd(around: open, limit: body.range.upperBound) else { continue }
        gapEnd = end
      }
      let limit = leaf?.range.upperBound ?? gapEnd
      if let read = read(blocks.text, at: open, limit: limit, marksToo: leaf == nil) {
        found.append(read)
      }
    }
    return found
  }

  /// Behind the marks of quotations and list items at a line's start.
  private static func afterBlockMarkers(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      switch text[index] {
      case 0x20, 0x09, UInt8(ascii: ">"): index += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard index + 1 < end, text[index + 1] == 0x20 || text[index + 1] == 0x09 else {
          return index
        }
        index += 1
      case 0x30...0x39:
        var digit = index
        while digit < end, digit < index + 10, (0x30...0x39).contains(text[digit]) { digit += 1 }
        guard digit + 1 < end, text[digit] == UInt8(ascii: ".") || text[digit] == UInt8(ascii: ")"),
          text[digit + 1] == 0x20
        else { return index }
        index = digit + 1
      default: return index
      }
    }
    return index
  }

  /// Reads `[label]: destination "title"` from the `[` at `open`.
  ///
  /// `marksToo`: whether marks of a quotation stand in front of further lines.
  private static func read(
    _ text: [UInt8], at open: Int, limit: Int, marksToo: Bool
  ) -> Found? {
    guard let close = labelEnd(text, open, limit: limit), close < limit,
      text[close] == UInt8(ascii: ":")
    else { return nil }
    let afterColon = LinkTail.skipSpace(text, close + 1, limit, marksToo: marksToo)
    guard let destination = LinkTail.destination(text, at: afterColon, limit) else { return nil }
    guard text[(open + 1)..<(close - 1)].contains(where: { $0 > 0x20 }) else { return nil }
    var end = destination.end
    var title: Range<Int>?
    let afterSpace = LinkTail.skipSpace(text, destination.end, limit, marksToo: marksToo)
    if afterSpace > destination.end, let read = LinkTail.title(text, at: afterSpace, limit),
      isBlank(text, from: read.end, limit: limit)
    {
      title = read.range
      end = read.end
    }
    guard isBlank(text, from: end, limit: limit) else { return nil }
    return Found(
      label: label(text[(open + 1)..<(close - 1)]),
      lines: open..<Lines.end(text, end, limit: limit),
      definition: Definition(destination: destination.range, title: title))
  }

  private static func isBlank(_ text: [UInt8], from start: Int, limit: Int) -> Bool {
    text[start..<limit].first { $0 != 0x20 && $0 != 0x09 } ?? 0x0A == 0x0A
  }

  /// A label as one line, without what a quotation puts in front of its further ones.
  static func label(_ written: ArraySlice<UInt8>) -> String {
    guard written.contains(0x0A) else { return String(decoding: written, as: UTF8.self) }
    var label: [UInt8] = []
    var isBehindLineEnd = false
    for byte in written {
      switch byte {
      case 0x0A:
        isBehindLineEnd = true
        label.append(0x20)
      case 0x20, 0x09, UInt8(ascii: ">"): if !isBehindLineEnd { label.append(byte) }
      default:
        isBehindLineEnd = false
        label.append(byte)
      }
    }
    return String(decoding: label, as: UTF8.self)
  }

  /// The offset behind the `]` of a label that opens at `start`; labels hold no brackets.
  static func labelEnd(_ text: [UInt8], _ start: Int, limit: Int) -> Int? {
    var index = start + 1
    while index < limit, index - start <= 1000 {
      switch text[index] {
      case UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }

  private struct Link {
    let url: [UInt8]
    let hasTitle: Bool
  }

  /// What libcmark makes of each definition; nil where it sees none.
  ///
  /// It is given the body with a label of its own for each, and a reference to each in front.
  private static func links(of found: [Found], _ body: Passage) -> [Link?] {
    var probe: [UInt8] = []
    for number in found.indices { probe += "[\(ownLabel(number))]\n\n".utf8 }
    // The last of these paragraphs keeps links of the body apart.
    probe += "-\u{10A50}\n\n".utf8
    var copied = body.range.lowerBound
    for (number, found) in found.enumerated() {
      probe += body.bytes[copied...found.lines.lowerBound]
      probe += ownLabel(number).utf8
      copied = labelEnd(body.bytes, found.lines.lowerBound, limit: body.range.upperBound) ?? copied
      copied -= 1
    }
    probe += body.bytes[copied..<body.range.upperBound]
    var links = [Link?](repeating: nil, count: found.count)
    var paragraph = -1
    probe.withUnsafeBufferPointer {
      guard let tree = CMarkTree(parsing: $0) else { return }
      tree.walk { node, isEntering in
        guard isEntering, paragraph < found.count else { return }
        switch node.kind {
        case .paragraph: paragraph += 1
        case .link where links.indices.contains(paragraph):
          links[paragraph] = Link(url: Array(node.url), hasTitle: !node.title.isEmpty)
        default: break
        }
      }
    }
    return links
  }

  /// A label that hardly anybody writes.
  private static func ownLabel(_ number: Int) -> String { "\u{10A50}definition-\(number)" }
}
