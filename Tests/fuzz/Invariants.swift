import DossierModel

/// What holds for every page, whatever the input.
enum Invariants {
  private static let void: Set<String> = ["br", "hr", "meta", "link", "input", "col", "img"]
  private static let inBodies: Set<String> = [
    "p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "code", "pre", "ul", "ol", "li",
    "blockquote", "hr", "br", "a",
  ]

  /// UTF-8 without control characters and noncharacters.
  static func expectText(_ bytes: [UInt8], _ path: String) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      fatalError("\(path) is not UTF-8")
    }
    guard text.unicodeScalars.allSatisfy(\.isPublishable) else {
      fatalError("\(path) holds a control character")
    }
  }

  /// A text's HTML: few tags, closed in order, no address that leads astray; slots in order.
  static func expectFit(_ text: AnnotatedText) {
    expectBalanced(text.html.bytes, "a text") { inBodies.contains($0) }
    var last = 0
    for slot in text.slots {
      guard slot.offset >= last, slot.offset <= text.html.count else { fatalError("slots") }
      last = slot.offset
    }
    for annotation in text.annotations {
      guard annotation.words.upperBound <= text.text.count,
        annotation.sentence.upperBound <= text.text.count
      else { fatalError("words outside the text") }
    }
  }

  /// A page: tags closed in order, no script but the theme's own and data.
  static func expectPage(_ bytes: [UInt8], _ path: String) {
    expectBalanced(bytes, path) { !["iframe", "object", "embed", "base", "form"].contains($0) }
  }

  private static func expectBalanced(
    _ bytes: [UInt8], _ path: String, _ isAllowed: (String) -> Bool
  ) {
    var open: [String] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else {
        fatalError("\(path): a tag without an end")
      }
      index = end + 1
      let tag = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
      if tag.hasPrefix("!") || tag.hasPrefix("?") { continue }
      let isClosing = tag.hasPrefix("/")
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
      guard isAllowed(name) else { fatalError("\(path): <\(tag)>") }
      if isClosing {
        guard open.popLast() == name else { fatalError("\(path): <\(tag)> closes another") }
      } else {
        expectHarmless(tag, name, path)
        if name == "script" { index = expectOwnScript(tag, bytes, end + 1, path) }
        if !void.contains(name), !tag.hasSuffix("/") { open.append(name) }
      }
    }
    guard open.isEmpty else { fatalError("\(path): \(open) are not closed") }
  }

  /// No attribute that runs something, no address with a scheme that is not listed.
  private static func expectHarmless(_ tag: String, _ name: String, _ path: String) {
    for piece in tag.split(separator: "\"").enumerated().filter({ $0.offset % 2 == 0 }) {
      let attribute = piece.element.drop { $0 == " " || $0 == "\n" }.lowercased()
      if attribute.hasPrefix("on") || attribute.hasPrefix("style=") || attribute.hasPrefix("srcdoc")
      {
        fatalError("\(path): <\(tag)>")
      }
    }
    for attribute in ["href=\"", "src=\""] {
      guard let range = tag.firstRange(of: attribute) else { continue }
      let address = tag[range.upperBound...].prefix { $0 != "\"" }
      let decoded = address.replacing("&amp;", with: "&").replacing("&#x27;", with: "'")
      let visible = decoded.utf8.filter { $0 > 0x20 && $0 != 0x7F }
      let scheme = SafeURL.scheme(of: visible) ?? "https"
      guard ["http", "https", "mailto"].contains(scheme), !decoded.hasPrefix("//"),
        !decoded.contains("\\")
      else { fatalError("\(path): <\(tag)>") }
    }
  }

  /// The offset of a script's end tag; a script has a source of ours, or is data without markup.
  private static func expectOwnScript(
    _ tag: String, _ bytes: [UInt8], _ start: Int, _ path: String
  ) -> Int {
    let isData = tag.contains("type=\"application/")
    guard isData || tag.contains("assets/script.") else { fatalError("\(path): <\(tag)>") }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    guard bytes[end...].starts(with: "</script>".utf8) else {
      fatalError("\(path): markup in a script")
    }
    return end
  }
}
