/// Links that lead elsewhere than a reader believes.
enum MisleadingLink {
  /// What is wrong with a link, and the step that mends it; nil for an honest one.
  ///
  /// `words`: what readers see, as plain text. `address`: an http or https address.
  static func fault(words: String, address: String) -> (summary: String, hint: String)? {
    guard let target = Authority(address) else { return nil }
    if let user = target.user {
      return (
        "the address has '\(user)@' before its host, '\(target.host)'",
        hint: "take '\(user)@' out of the address"
      )
    }
    guard let named = namedHost(in: words), !areRelated(named, target.host) else { return nil }
    return (
      "the words name '\(named)', but the link leads to '\(target.host)'",
      hint: "name '\(target.host)' in the words"
    )
  }

  /// One is the other, or a part of it: `m.example.org` and `example.org`.
  private static func areRelated(_ one: String, _ other: String) -> Bool {
    one == other || one.hasSuffix("." + other) || other.hasSuffix("." + one)
  }

  /// The host of words that are an address: with a scheme, with `www.`, or ending like a domain.
  private static func namedHost(in words: String) -> String? {
    let text = words.trimmed
    guard !text.utf8.contains(UInt8(ascii: " ")), text.utf8.count < 2000 else { return nil }
    if let authority = Authority(text) { return authority.host }
    guard let host = Authority("http://" + text)?.host, host.utf8.contains(UInt8(ascii: "."))
    else { return nil }
    if text.lowercased().hasPrefix("www.") { return host }
    return host.split(separator: ".").last.flatMap { domains.contains($0) ? host : nil }
  }

  /// Top-level domains that words without a scheme are known by: those in common use that are
  /// neither the ending of a file (`md`, `py`, `sh`) nor of a product (`js`, `net` of `ASP.net`).
  private static let domains: Set<Substring> = {
    let names =
      "com org gov edu int mil info eu news ru ua by kz uk de fr es it pl nl be ch at cz sk hu ro bg gr "
      + "se no dk fi ee lv lt ge am az uz kg tj tm mn cn jp kr in ir iq il tr ca us mx br ar au nz za su"
    return Set(names.split(separator: " "))
  }()

  /// The part of an address between `//` and the path.
  private struct Authority {
    var user: Substring?
    /// In lower case, without port and `www.`.
    var host: String

    init?(_ address: String) {
      guard let colon = address.firstRange(of: "://"),
        ["http", "https"].contains(address[..<colon.lowerBound].lowercased())
      else { return nil }
      let rest = address[colon.upperBound...]
      var authority = rest.prefix { !"/?#\\".contains($0) }
      if let at = authority.lastIndex(of: "@") {
        user = authority[..<at]
        authority = authority[authority.index(after: at)...]
      }
      // An address of IPv6 has colons of its own, in brackets.
      if let port = authority.lastIndex(of: ":"), !authority[port...].contains("]") {
        authority = authority[..<port]
      }
      host = authority.lowercased()
      if host.hasPrefix("www.") { host.removeFirst(4) }
      while host.hasSuffix(".") { host.removeLast() }
      if host.isEmpty { return nil }
    }
  }
}
