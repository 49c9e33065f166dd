import DossierModel
import Testing

@Suite struct SafeURLTests {
  @Test(
    "addresses of the web, of mail and beside the page pass",
    arguments: [
      ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d", .web),
      ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG", .web),
      (
        "https://пример.рф/путь",
        "https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84/%D0%BF%D1%83%D1%82%D1%8C", .web
      ),
      ("https://e.org/\"><script>", "https://e.org/%22%3E%3Cscript%3E", .web),
      ("https://e.org/100%25", "https://e.org/100%25", .web),
      ("mailto:desk@example.org?subject=a", "mailto:desk@example.org?subject=a", .mail),
      ("../people/nazar.md", "../people/nazar.md", .relative),
      ("#numbers", "#numbers", .relative), ("?q=1", "?q=1", .relative),
      ("a:b/c".replacing(":", with: "%3A"), "a%3Ab/c", .relative),
      (" https://e.org/ \n", "https://e.org/", .web),
      ("http://[::1]/", "http://[::1]/", .web),
      (
        "https://a@[2001:DB8::1.2.3.4]:8080/[x]?[y]",
        "https://a@[2001:DB8::1.2.3.4]:8080/%5Bx%5D?%5By%5D", .web
      ),
      ("http://[e.org]/", "http://%5Be.org%5D/", .web),
      ("http://[::1].e.org/", "http://%5B::1%5D.e.org/", .web),
      ("http://[::1]:x/", "http://%5B::1%5D:x/", .web),
      ("http://e.org/[::1]/", "http://e.org/%5B::1%5D/", .web),
    ] as [(String, String, SafeURL.Reach)])
  func passes(text: String, href: String, reach: SafeURL.Reach) throws {
    let url = try #require(SafeURL(text))
    #expect(url.href == href)
    #expect(url.reach == reach)
  }

  @Test(
    "everything else does not",
    arguments: [
      "", " ", "\u{1}", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
      "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "  javascript:alert(1)",
      "javascript\t:alert(1)", "java\u{0}script:alert(1)", "\u{7F}javascript:alert(1)",
      "data:text/html,<script>", "vbscript:x", "blob:https://e.org/1", "file:///etc/passwd",
      "filesystem:https://e.org/", "view-source:https://e.org", "intent://e.org", "about:blank",
      "ftp://e.org", "tel:1", "ws://e.org", "person:nazar", "//evil.example", "\\\\evil.example",
      "/\\evil.example", "\\/evil.example", "/etc/passwd", "\t//evil.example", "/\t/evil.example",
      "..\\evil", "http:evil.example", "http:/evil.example", "http:\\\\evil.example", "https://",
      "https:", "mailto\u{0}x:y", "https:\t//", "mailto:",
    ])
  func refused(text: String) {
    #expect(SafeURL(text) == nil)
  }

  /// Every vector as it is, and with one change at each of forty places.
  @Test("no mutation of a hostile address gives a browser another scheme or host")
  func mutations() {
    var passed = 0
    for vector in Self.vectors {
      for mutated in [vector] + Self.mutations(of: vector) {
        guard let url = SafeURL(mutated) else { continue }
        passed += 1
        let scheme = BrowserURL.scheme(of: url.href)
        switch url.reach {
        case .web: #expect(scheme == "http" || scheme == "https", "\(mutated.debugDescription)")
        case .mail: #expect(scheme == "mailto", "\(mutated.debugDescription)")
        case .relative:
          #expect(scheme == nil, "\(mutated.debugDescription)")
          #expect(!BrowserURL.namesHost(url.href), "\(mutated.debugDescription)")
        }
        #expect(
          url.href.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) })
      }
    }
    #expect(passed > 1000, "most mutations should stay readable as a path, or nothing is tested")
  }

  static let vectors: [String] = [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "javascript://example.org/%0aalert(1)",
    "javascript:/*--></title></style>*/alert(1)", "javascript&colon;alert(1)",
    "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)", "j&#97v&#97script:alert(1)", "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)", "%6aavascript:alert(1)", "javascript%3Aalert(1)",
    "javascript%253Aalert(1)", "java%0ascript:alert(1)", "java%09script:alert(1)",
    "java%00script:alert(1)", "\u{A0}javascript:alert(1)", "\u{FEFF}javascript:alert(1)",
    "\u{2028}javascript:alert(1)", "\u{3000}javascript:alert(1)", "\u{85}javascript:alert(1)",
    "javascript：alert(1)", "ｊavascript:alert(1)", "jаvascript:alert(1)", "javaſcript:alert(1)",
    "java\u{200B}script:alert(1)", "java\u{AD}script:alert(1)", "java\u{0}script:alert(1)",
    "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
    "DATA:image/svg+xml,<svg onload=alert(1)>", "data:,x", "data&colon;text/html,x",
    "vbscript:msgbox(1)", "VBScript:msgbox", "vbs:x", "livescript:x", "mocha:x",
    "blob:https://example.org/uuid", "filesystem:https://example.org/temporary/x",
    "file:///etc/passwd", "file://host/share", "FILE:c:/x", "view-source:javascript:alert(1)",
    "jar:https://example.org/x!/y", "intent://scan/#Intent;scheme=x;end", "ms-word:x", "tel:+1",
    "sms:1", "ws://example.org", "wss://example.org", "ftp://example.org", "about:blank",
    "chrome://settings", "resource://x", "feed:javascript:alert(1)", "//evil.example/x",
    "///evil.example", "////evil.example", "\\\\evil.example", "\\/evil.example",
    "/\\evil.example", "/\t/evil.example", "\n//evil.example", "https:evil.example",
    "https:/evil.example", "https:\\\\evil.example", "http://", "https:///evil.example",
    ".//evil.example", "https://example.org@evil.example", "https://example.org\\@evil.example",
    "x:y", "a.b+c-d:e", "-:x", "1:x", ":javascript:alert(1)", "?javascript:alert(1)",
    "#javascript:alert(1)", "./javascript:alert(1)", "mailto:a@b.c?body=javascript:alert(1)",
  ]

  private static let inserts = [
    "\t", "\n", "\r", "\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{7F}", "\u{80}", " ", "\u{A0}",
    "/", "\\", ":", "&", "%", "%0a", "&Tab;", "&#9;", "#", "?", "\u{200D}", "\u{FFFE}", ".", "//",
  ]

  private static func mutations(of vector: String) -> [String] {
    var mutations = [vector.uppercased(), vector.lowercased(), "\(vector)\(vector)"]
    for insert in inserts {
      for offset in [0, 1, 4, 5, 6, 7, 10, 11] where offset <= vector.count {
        var mutated = vector
        mutated.insert(contentsOf: insert, at: mutated.index(mutated.startIndex, offsetBy: offset))
        mutations.append(mutated)
      }
    }
    return mutations
  }
}

/// How a browser takes an address apart (WHATWG URL, basic URL parser), written apart from the code
/// under test.
enum BrowserURL {
  private static func cleaned(_ href: String) -> [Unicode.Scalar] {
    var scalars = Array(href.unicodeScalars)
    while let first = scalars.first, first.value <= 0x20 { scalars.removeFirst() }
    while let last = scalars.last, last.value <= 0x20 { scalars.removeLast() }
    return scalars.filter { !["\t", "\n", "\r"].contains($0) }
  }

  static func scheme(of href: String) -> String? {
    let scalars = cleaned(href)
    guard let first = scalars.first, first.isASCII, first.properties.isAlphabetic,
      let colon = scalars.firstIndex(of: ":")
    else { return nil }
    let isScheme = scalars[..<colon].allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || ["+", "-", "."].contains(scalar))
    }
    guard isScheme else { return nil }
    return String(String.UnicodeScalarView(scalars[..<colon])).lowercased()
  }

  /// True for `//host` and for what browsers take for it.
  static func namesHost(_ href: String) -> Bool {
    let start = cleaned(href).prefix(2)
    return start.count == 2 && start.allSatisfy { $0 == "/" || $0 == "\\" }
  }
}
