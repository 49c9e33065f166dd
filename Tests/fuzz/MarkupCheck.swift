import DossierModel

/// Tags closed in order, attributes that run nothing, addresses that lead to no foreign scheme.
///
/// Over bytes: a page is looked at thousands of times a second.
struct MarkupCheck {
  private static let void: Set<String> = ["br", "hr", "meta", "link", "input", "col", "img"]
  private static let addresses: Set<String> = ["href", "src", "action", "formaction", "poster"]

  private let bytes: [UInt8]
  private let path: String
  private var index = 0
  private var open: [String] = []

  /// Traps at the first fault.
  ///
  /// `isAllowed` gets the name of an opening tag in lower case and the tag without its angles.
  static func run(
    _ bytes: [UInt8], _ path: String, _ isAllowed: (String, ArraySlice<UInt8>) -> Bool
  ) {
    var check = MarkupCheck(bytes: bytes, path: path)
    check.run(isAllowed)
  }

  private init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  private mutating func run(_ isAllowed: (String, ArraySlice<UInt8>) -> Bool) {
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else {
        fatalError("\(path): a tag without an end")
      }
      index = end + 1
      let tag = bytes[(start + 1)..<end]
      switch tag.first {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): continue
      case UInt8(ascii: "/"):
        guard open.popLast() == name(tag.dropFirst()) else { fail(tag, "closes another") }
      default: begin(tag, isAllowed)
      }
    }
    guard open.isEmpty else { fatalError("\(path): \(open) are not closed") }
  }

  private mutating func begin(
    _ tag: ArraySlice<UInt8>, _ isAllowed: (String, ArraySlice<UInt8>) -> Bool
  ) {
    let name = name(tag)
    guard isAllowed(name, tag) else { fail(tag, "is not allowed") }
    expectHarmless(tag)
    if Self.void.contains(name) || tag.last == UInt8(ascii: "/") { return }
    open.append(name)
    guard name == "script" else { return }
    // What stands in a script is data without markup, up to its end tag.
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    guard bytes[end...].starts(with: "</script>".utf8) else { fail(tag, "holds markup") }
    index = end
  }

  private func name(_ tag: ArraySlice<UInt8>) -> String {
    let letters = tag.prefix { isLetter($0) || (0x30...0x39).contains($0) }
    return String(
      decoding: letters.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Attributes have no value or one in double quotation marks; none runs something.
  private func expectHarmless(_ tag: ArraySlice<UInt8>) {
    var rest = tag.drop { $0 > 0x20 }
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      if rest.isEmpty { return }
      let letters = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
      let name = String(decoding: letters, as: UTF8.self).lowercased()
      guard !name.hasPrefix("on"), name != "style", name != "srcdoc" else {
        fail(tag, "has '\(name)'")
      }
      rest = rest[letters.endIndex...]
      guard rest.first == UInt8(ascii: "=") else { continue }
      guard rest.dropFirst().first == UInt8(ascii: "\""),
        let end = rest.dropFirst(2).firstIndex(of: UInt8(ascii: "\""))
      else { fail(tag, "has a value without quotation marks") }
      if Self.addresses.contains(name) { expectOwn(rest[(rest.startIndex + 2)..<end], tag) }
      rest = rest[(end + 1)...]
    }
  }

  /// A path, or an address of the web or of mail, as a browser reads it.
  private func expectOwn(_ address: ArraySlice<UInt8>, _ tag: ArraySlice<UInt8>) {
    let decoded = decoded(address, tag)
    let visible = decoded.filter { $0 > 0x20 && $0 != 0x7F }
    let scheme = SafeURL.scheme(of: visible) ?? "https"
    guard ["http", "https", "mailto"].contains(scheme) else { fail(tag, "leads to \(scheme):") }
    guard !visible.starts(with: "//".utf8), !visible.contains(UInt8(ascii: "\\")) else {
      fail(tag, "leads to another host")
    }
  }

  /// A value without its entities; ours are few.
  private func decoded(_ value: ArraySlice<UInt8>, _ tag: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var rest = value
    while let byte = rest.first {
      guard byte == UInt8(ascii: "&") else {
        decoded.append(byte)
        rest = rest.dropFirst()
        continue
      }
      guard let entity = Self.entities.first(where: { rest.starts(with: $0.text.utf8) }) else {
        fail(tag, "has an entity that we do not write")
      }
      decoded.append(entity.byte)
      rest = rest.dropFirst(entity.text.utf8.count)
    }
    return decoded
  }

  private static let entities: [(text: String, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&#x27;", UInt8(ascii: "'")),
  ]

  private func fail(_ tag: ArraySlice<UInt8>, _ reason: String) -> Never {
    fatalError("\(path): <\(String(decoding: tag, as: UTF8.self))> \(reason)")
  }
}
