import CHTML
import DossierModel

/// A web page as libxml2's HTML parser reads it: elements and texts, in lists and not in one another,
/// so that no depth overflows anything.
struct PageTree {
  struct Element {
    let name: String
    let parent: Int
    let attributes: [String: String]
    /// Elements and texts, in order.
    var children: [Child] = []
  }

  enum Child {
    case element(Int)
    case text(String)
  }

  /// The first one holds all.
  private(set) var elements = [Element(name: "", parent: -1, attributes: [:])]

  /// Deeper than any page that people read.
  static let depthLimit = 1000
  /// So many attributes of one tag are no author's; the parser compares each with all.
  private static let attributeLimit = 2000

  /// The attributes that anybody asks for.
  private static let kept: Set<String> = [
    "class", "id", "role", "property", "name", "itemprop", "content", "href", "rel", "datetime",
    "type", "lang", "xml:lang", "hidden", "aria-hidden", "style", "start", "value", "colspan",
  ]

  /// Nil for a page that is nested too deeply, or has a tag with too many attributes.
  init?(_ page: [UInt8]) {
    let bytes = page.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(page.dropFirst(3)) : page
    guard Self.isSound(bytes), bytes.count < Int(Int32.max) else { return nil }
    Self.prepared
    let builder = Builder()
    let events = chtml_events(
      context: Unmanaged.passUnretained(builder).toOpaque(),
      start: { context, name, attributes in
        Builder.of(context)?.start(name, attributes) ?? 1
      },
      end: { context, _ in Builder.of(context)?.end() },
      text: { context, bytes, length in Builder.of(context)?.text(bytes, Int(length)) })
    let result = withExtendedLifetime(builder) {
      bytes.withUnsafeBytes { buffer in
        chtml_read(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), events)
      }
    }
    guard result == 0 else { return nil }
    builder.flush()
    elements = builder.elements
  }

  /// Once for the whole program.
  private static let prepared: Void = chtml_prepare()

  /// False for a tag of too many attributes; scripts and styles are passed over.
  private static func isSound(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard index < bytes.count, isLetter(bytes[index]) else { continue }
      let nameEnd = bytes[index...].firstIndex { !isLetter($0) } ?? bytes.count
      let name = bytes[index..<min(nameEnd, index + 7)].map { $0 | 0x20 }
      index = nameEnd
      var count = 0
      var wasName = false
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          index = bytes[(index + 1)...].firstIndex(of: byte) ?? bytes.count - 1
          wasName = false
        } else if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") {
          wasName = false
        } else if !wasName {
          count += 1
          wasName = true
          // A name and a value each.
          if count > 2 * attributeLimit { return false }
        }
        index += 1
      }
      if name == Array("script".utf8) || name == Array("style".utf8) {
        index = closing(name, in: bytes, from: index)
      }
      index = min(index, bytes.count)
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Where `</name` stands next, or the end.
  private static func closing(_ name: [UInt8], in bytes: [UInt8], from start: Int) -> Int {
    var index = min(start, bytes.count)
    while let sign = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = sign + 1
      if bytes[index...].prefix(name.count + 1).map({ $0 | 0x20 }) == [0x2F] + name { return index }
    }
    return bytes.count
  }

  private final class Builder {
    var elements = [Element(name: "", parent: -1, attributes: [:])]
    private var current = 0
    private var depth = 0
    /// Words of the current element; an entity comes apart from what stands around it.
    private var words: [UInt8] = []

    static func of(_ context: UnsafeMutableRawPointer?) -> Builder? {
      context.map { Unmanaged<Builder>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(
      _ name: UnsafePointer<CChar>?, _ list: UnsafePointer<UnsafePointer<CChar>?>?
    ) -> Int32 {
      guard let name else { return 0 }
      flush()
      depth += 1
      if depth > PageTree.depthLimit { return 1 }
      var attributes: [String: String] = [:]
      var index = 0
      while let list, let key = list[index] {
        let key = String(cString: key).lowercased()
        // The first of two holds, as in browsers.
        if PageTree.kept.contains(key), attributes[key] == nil {
          attributes[key] = list[index + 1].map { String(cString: $0) } ?? ""
        }
        index += 2
      }
      elements.append(
        Element(name: String(cString: name), parent: current, attributes: attributes))
      elements[current].children.append(.element(elements.count - 1))
      current = elements.count - 1
      return 0
    }

    func end() {
      flush()
      guard elements[current].parent >= 0 else { return }
      depth -= 1
      current = elements[current].parent
    }

    func text(_ bytes: UnsafePointer<CChar>?, _ length: Int) {
      guard let bytes, length > 0 else { return }
      words += UnsafeRawBufferPointer(start: bytes, count: length)
    }

    func flush() {
      if words.isEmpty { return }
      elements[current].children.append(.text(String(decoding: words, as: UTF8.self)))
      words.removeAll(keepingCapacity: true)
    }
  }

  /// All words in an element, scripts' too, as they stand there.
  func text(of element: Int) -> String {
    var text = ""
    var stack: [Child] = [.element(element)]
    while let child = stack.popLast() {
      switch child {
      case .text(let words): text += words
      case .element(let number): stack += elements[number].children.reversed()
      }
    }
    return text
  }

  /// True when the second element is the first one or lies in it.
  func contains(_ outer: Int, _ inner: Int) -> Bool {
    // An element comes after those that it lies in.
    var element = inner
    while element > outer { element = elements[element].parent }
    return element == outer
  }
}
