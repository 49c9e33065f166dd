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

  private struct Found {
    let label: String
    let lines: Range<Int>
    let definition: Definition
  }

  /// What offsets of definitions count in.
  let body: Passage
  /// Of each label the first one.
  private var byLabel: [String: Definition] = [:]
  /// In order.
  private var lines: [Range<Int>] = []

  /// `areRead`: false where no annotation is looked for.
  init(_ body: Passage, areRead: Bool) {
    self.body = body
    let found = areRead ? Self.find(body) : []
    guard !found.isEmpty else { return }
    let addresses = Self.addresses(found.map(\.label), body)
    for (found, address) in zip(found, addresses) {
      guard let address else { continue }
      lines.append(found.lines)
      let key = Self.key(found.label)
      let own = DecodedDestination(body.bytes[found.definition.destination]).bytes
      if byLabel[key] == nil, own == address { byLabel[key] = found.definition }
    }
  }

  var isEmpty: Bool { byLabel.isEmpty }

  func definition(_ label: String) -> Definition? { byLabel[Self.key(label)] }

  /// The end of the definition that an offset stands in.
  ///
  /// `next`: where to look first, for callers that ask in order; 0 at the start.
  func end(of offset: Int, from next: inout Int) -> Int? {
    while next < lines.count, lines[next].upperBound <= offset { next += 1 }
    return next < lines.count && lines[next].contains(offset) ? lines[next].upperBound : nil
  }

  /// Labels are equal without case and surplus white space; unlike names, with their accents.
  private static func key(_ label: String) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func find(_ body: Passage) -> [Found] {
    let text = body.bytes
    var found: [Found] = []
    var limit = body.range.lowerBound
    var line = body.range.lowerBound
    while line < body.range.upperBound {
      let lineEnd = Lines.end(text, line, limit: body.range.upperBound)
      let open = afterBlockMarkers(text, line, lineEnd)
      if open < lineEnd, text[open] == UInt8(ascii: "[") {
        if limit <= line { limit = Lines.paragraphEnd(text, line, limit: body.range.upperBound) }
        if let definition = read(text, at: open, limit: limit) { found.append(definition) }
      }
      line = lineEnd + 1
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
  private static func read(_ text: [UInt8], at open: Int, limit: Int) -> Found? {
    guard let close = labelEnd(text, open, limit: limit), close < limit,
      text[close] == UInt8(ascii: ":")
    else { return nil }
    let afterColon = LinkTail.skipSpace(text, close + 1, limit)
    guard let destination = LinkTail.destination(text, at: afterColon, limit) else { return nil }
    var end = destination.end
    var title: Range<Int>?
    let afterSpace = LinkTail.skipSpace(text, destination.end, limit)
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

  /// The address that libcmark finds for each label; nil for one that is not defined.
  private static func addresses(_ labels: [String], _ body: Passage) -> [[UInt8]?] {
    // Each label as a paragraph of its own in front of the body, whose definitions hold there too.
    var probe: [UInt8] = []
    for label in labels { probe += "[\(label)]\n\n".utf8 }
    probe += body.bytes[body.range]
    var addresses = [[UInt8]?](repeating: nil, count: labels.count)
    var paragraph = -1
    probe.withUnsafeBufferPointer {
      guard let tree = CMarkTree(parsing: $0) else { return }
      tree.walk { node, isEntering in
        guard isEntering, paragraph < labels.count else { return }
        switch node.kind {
        case .paragraph: paragraph += 1
        case .link where addresses.indices.contains(paragraph):
          addresses[paragraph] = addresses[paragraph] ?? Array(node.url)
        default: break
        }
      }
    }
    return addresses
  }
}
