/// The address that a site stands at, parsed by RFC 3986: http or https, a host, perhaps a port and
/// a path; letters of other scripts as Punycode in the host (RFC 5890) and percent-encoded in the
/// path.
package struct SiteAddress: Sendable, Hashable {
  package enum Fault: Error, Hashable {
    case scheme
    case space
    case character(Unicode.Scalar)
    case userInformation
    case host(String)
    case port(String)
    case percent
    case queryOrFragment
  }

  /// Whole and in its normal form, with a slash at the end: `https://example.org/dossier/`.
  package let text: String

  package init(_ written: String) throws(Fault) {
    let written = Folding.composed(written)
    for scalar in written.unicodeScalars {
      if scalar.properties.isWhitespace { throw .space }
      let isControl = scalar.value < 0x20 || scalar.value == 0x7F || !scalar.isPublishable
      if isControl || "\"<>\\^`{|}".unicodeScalars.contains(scalar) { throw .character(scalar) }
    }
    guard let mark = written.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .scheme }
    let scheme = written[..<mark].lowercased()
    guard scheme == "https" || scheme == "http", written[mark...].hasPrefix("://") else {
      throw .scheme
    }
    if written.contains("?") || written.contains("#") { throw .queryOrFragment }
    let rest = written[mark...].dropFirst(3)
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = rest[..<slash]
    if authority.contains("@") { throw .userInformation }
    let (host, port) = Self.parts(authority)
    text =
      try "\(scheme)://\(Self.host(host))\(Self.port(port))\(Self.path(rest[slash...]))"
  }

  /// What a diagnostic says of a fault.
  package static func reason(_ fault: Fault) -> String {
    switch fault {
    case .scheme: "it does not begin with https:// or http://"
    case .space: "a space stands in it"
    case .character(let scalar):
      scalar.isPublishable && scalar.value > 0x20
        ? "'\(scalar)' stands in it" : "a control character stands in it"
    case .userInformation: "a name stands in front of its host"
    case .host(let host): host.isEmpty ? "it has no host" : "'\(host.prefix(80))' is no host"
    case .port(let port): "'\(port.prefix(80))' is no port"
    case .percent: "behind '%' two hexadecimal digits are missing"
    case .queryOrFragment: "it has a '?' or '#'"
    }
  }

  /// The way out of a fault in `written`.
  package static func hint(_ fault: Fault, in written: String) -> String {
    switch fault {
    case .scheme where written.contains("."): "write https:// in front"
    case .scheme, .host: "write an address such as https://example.org/"
    case .space: isInPath(written) ? "write '%20' for the space" : "remove the space"
    case .character: "remove the character"
    case .userInformation: "remove what stands in front of '@', and the '@'"
    case .port: "write a number from 1 to 65535, or none"
    case .percent: "write '%25' for a '%' that is meant as such"
    case .queryOrFragment: "write the address up to that character"
    }
  }

  /// True when white space stands behind the host, with more of the path behind it.
  private static func isInPath(_ written: String) -> Bool {
    guard let last = written.unicodeScalars.last, !last.properties.isWhitespace,
      let mark = written.firstRange(of: "://"),
      let space = written.firstIndex(where: \.isWhitespace),
      let slash = written[mark.upperBound...].firstIndex(of: "/")
    else { return false }
    return slash < space
  }

  /// Parts host and port; the colons of an IPv6 address stand in brackets.
  private static func parts(_ authority: Substring) -> (host: Substring, port: Substring?) {
    let end = authority.lastIndex(of: "]") ?? authority.startIndex
    guard let colon = authority[end...].firstIndex(of: ":") else { return (authority, nil) }
    return (authority[..<colon], authority[colon...].dropFirst())
  }

  private static func port(_ written: Substring?) throws(Fault) -> String {
    // RFC 3986 section 6.2.3: an empty port is none.
    guard let written, !written.isEmpty else { return "" }
    guard written.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(written),
      (1...65_535).contains(number)
    else { throw .port(String(written)) }
    return ":\(number)"
  }

  private static func host(_ written: Substring) throws(Fault) -> String {
    let fault = Fault.host(String(written))
    if written.hasPrefix("[") {
      let isFit =
        written.hasSuffix("]") && written.utf8.count > 4
        && written.utf8.dropFirst().dropLast().allSatisfy {
          $0 == 0x3A || $0 == 0x2E || (0x30...0x39).contains($0)
            || (0x61...0x66).contains($0 | 0x20)
        }
      guard isFit else { throw fault }
      return written.lowercased()
    }
    // RFC 3490 section 3.1 has these full stops too.
    let dotted = Folding.composed(
      String(
        String.UnicodeScalarView(
          written.lowercased().unicodeScalars.map {
            ["\u{3002}", "\u{FF0E}", "\u{FF61}"].contains($0) ? "." : $0
          })))
    var labels = dotted.split(separator: ".", omittingEmptySubsequences: false)
    if labels.count > 1, labels.last == "" { labels.removeLast() }
    var fit: [String] = []
    for label in labels {
      guard let label = Self.label(String(label)) else { throw fault }
      fit.append(label)
    }
    let host = fit.joined(separator: ".")
    guard host.utf8.count <= 253 else { throw fault }
    return host
  }

  /// One part of a domain in ASCII; nil when it is none.
  private static func label(_ label: String) -> String? {
    var ascii = label
    if !label.utf8.allSatisfy({ $0 < 0x80 }) {
      let isFit = label.unicodeScalars.allSatisfy { scalar in
        guard scalar.value >= 0x80 else { return true }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark,
          .decimalNumber:
          return true
        default: return false
        }
      }
      guard isFit, let code = Punycode.encoded(label) else { return nil }
      ascii = "xn--\(code)"
    }
    let isFit =
      (1...63).contains(ascii.utf8.count) && !ascii.hasPrefix("-") && !ascii.hasSuffix("-")
      && ascii.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
      }
    return isFit ? ascii : nil
  }

  /// The path with a slash at both ends, without `.` and `..` (section 5.2.4).
  private static func path(_ written: Substring) throws(Fault) -> String {
    var segments: [Substring] = []
    for segment in written.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      if segment == ".." {
        _ = segments.popLast()
      } else if segment != "." {
        segments.append(segment)
      }
    }
    if segments.last == "" { segments.removeLast() }
    var path = "/"
    for segment in segments {
      var rest = segment.utf8[...]
      while let mark = rest.firstIndex(of: UInt8(ascii: "%")) {
        let digits = rest[mark...].dropFirst().prefix(2)
        guard digits.count == 2, digits.allSatisfy(isHexadecimal) else { throw .percent }
        rest = rest[digits.endIndex...]
      }
      path += SafeURL.encoded(segment) + "/"
    }
    return path
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
