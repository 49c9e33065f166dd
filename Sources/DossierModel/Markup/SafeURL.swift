/// An address that a page may link to: http, https or mailto, or a relative path.
///
/// The scheme is looked for as a browser would look: without the control characters and white space
/// that browsers skip (WHATWG URL, basic URL parser). Only listed schemes pass; a host without a
/// scheme (`//host`, `\\host`) does not.
package struct SafeURL: Sendable, Hashable {
  package enum Reach: Sendable { case web, mail, relative }

  package let reach: Reach
  /// Percent-encoded where needed; still to be escaped as an attribute.
  package let href: String

  package init?(_ text: String) {
    let visible = text.utf8.filter { $0 > 0x20 && $0 != 0x7F }
    guard let first = visible.first else { return nil }
    if let scheme = Self.scheme(of: visible) {
      switch scheme {
      case "http", "https":
        guard visible.dropFirst(scheme.utf8.count).starts(with: "://".utf8),
          visible.count > scheme.utf8.count + 3
        else { return nil }
        reach = .web
      case "mailto":
        guard visible.count > scheme.utf8.count + 1 else { return nil }
        reach = .mail
      default: return nil
      }
    } else {
      // A backslash counts as a slash in a browser.
      let isSlash: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
      if isSlash(first) || visible.contains(UInt8(ascii: "\\")) { return nil }
      reach = .relative
    }
    let address = reach == .web ? Self.addressInBrackets(visible) : nil
    href = visible.withUnsafeBufferPointer { bytes in
      guard let address else { return Self.encoded(bytes) }
      return [bytes[..<address.lowerBound], bytes[address], bytes[address.upperBound...]]
        .enumerated().map { part, bytes in
          part == 1
            ? String(decoding: bytes, as: UTF8.self)
            : Self.encoded(UnsafeBufferPointer(rebasing: bytes))
        }.joined()
    }
  }

  /// Where an address of IPv6 stands as the host, with its brackets; elsewhere brackets are no part
  /// of a URL.
  private static func addressInBrackets(_ url: [UInt8]) -> Range<Int>? {
    guard let colon = url.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let authority = url[(colon + 3)...].prefix { !"/?#".utf8.contains($0) }
    let host =
      authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    guard host.first == UInt8(ascii: "["), let end = host.firstIndex(of: UInt8(ascii: "]")),
      host[..<end].count(where: { $0 == UInt8(ascii: ":") }) > 1,
      host[(host.startIndex + 1)..<end].allSatisfy({ "0123456789abcdefABCDEF:.".utf8.contains($0) })
    else { return nil }
    let port = host[(end + 1)...]
    guard
      port.isEmpty
        || port.first == UInt8(ascii: ":")
          && port.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return host.startIndex..<(end + 1)
  }

  /// The lower-case scheme in front of the first colon, or nil when there is none.
  package static func scheme(of bytes: [UInt8]) -> String? { scheme(of: bytes[...]) }

  package static func scheme(of bytes: ArraySlice<UInt8>) -> String? {
    schemeEnd(in: bytes, bytes.startIndex..<bytes.endIndex).map { scheme(bytes[..<$0]) }
  }

  /// The offset of the colon that ends a scheme at the start of a range, or nil.
  package static func schemeEnd(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    schemeEnd(in: bytes[range], range)
  }

  package static func schemeEnd(in bytes: ArraySlice<UInt8>, _ range: Range<Int>) -> Int? {
    guard let first = range.first, isLetter(bytes[first]) else { return nil }
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: ":"): return index
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2B, 0x2D, 0x2E: break
      default: return nil
      }
    }
    return nil
  }

  /// A scheme's letters as text, in lower case.
  package static func scheme(_ letters: ArraySlice<UInt8>) -> String {
    let text = String(decoding: letters, as: UTF8.self)
    return letters.contains { (0x41...0x5A).contains($0) } ? text.lowercased() : text
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// `text` with all that a URL may not hold as `%XX`.
  package static func encoded(_ text: some StringProtocol) -> String {
    encoded(String(text)) { isSafe[Int($0)] }
  }

  package static func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    encoded(bytes) { isSafe[Int($0)] } ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The path of a file as part of a URL: what would end the path, or look encoded, is encoded too.
  package static func encoded(path: String) -> String {
    encoded(path) { isSafe[Int($0)] && !"%?#".utf8.contains($0) }
  }

  private static func encoded(_ text: String, _ mayStay: (UInt8) -> Bool) -> String {
    var text = text
    return text.withUTF8 { encoded($0, mayStay) } ?? text
  }

  /// Nil when all may stay, as in most addresses.
  private static func encoded(
    _ bytes: UnsafeBufferPointer<UInt8>, _ mayStay: (UInt8) -> Bool
  ) -> String? {
    if bytes.allSatisfy(mayStay) { return nil }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count + 32)
    for byte in bytes {
      if mayStay(byte) {
        encoded.append(byte)
      } else {
        encoded.append(UInt8(ascii: "%"))
        encoded.append(hexDigits[Int(byte >> 4)])
        encoded.append(hexDigits[Int(byte & 15)])
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  fileprivate static let hexDigits = Array("0123456789ABCDEF".utf8)

  private static let isSafe: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    let safe =
      "!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
    for byte in safe.utf8 { table[Int(byte)] = true }
    return table
  }()

  /// What may stay in a part of a text directive (`#:~:text=`), in which `-`, `,` and `&` have a
  /// meaning.
  fileprivate static let isSafeInDirective: [Bool] = {
    var table = isSafe
    for byte in "%?#&,-=+".utf8 { table[Int(byte)] = false }
    return table
  }()
}

extension HTML {
  /// Appends a part of a text directive, percent-encoded, as the value of a double-quoted attribute.
  package mutating func append(directive text: UnsafeBufferPointer<UInt8>) {
    SafeURL.isSafeInDirective.withUnsafeBufferPointer { isSafe in
      var start = 0
      for index in text.indices where !isSafe[Int(text[index])] {
        append(bytes: text[start..<index])
        append(byte: UInt8(ascii: "%"))
        append(byte: SafeURL.hexDigits[Int(text[index] >> 4)])
        append(byte: SafeURL.hexDigits[Int(text[index] & 15)])
        start = index + 1
      }
      append(bytes: text[start...])
    }
  }
}
