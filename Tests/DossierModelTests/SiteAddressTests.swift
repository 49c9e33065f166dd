import DossierModel
import Testing

@Suite struct SiteAddressTests {
  @Test(
    "an address is brought into its normal form",
    arguments: [
      ("https://example.org", "https://example.org/"),
      ("HTTPS://Example.ORG/Dossier", "https://example.org/Dossier/"),
      ("http://example.org:8080/a/b/", "http://example.org:8080/a/b/"),
      ("https://example.org:/", "https://example.org/"),
      ("https://example.org/a/./b/../c", "https://example.org/a/c/"),
      ("https://example.org/with%20space", "https://example.org/with%20space/"),
      ("https://example.org/été/", "https://example.org/%C3%A9t%C3%A9/"),
      ("https://example.org/e\u{301}", "https://example.org/%C3%A9/"),
      ("https://bücher.example/", "https://xn--bcher-kva.example/"),
      ("https://BÜCHER.example/", "https://xn--bcher-kva.example/"),
      ("https://пример.рф", "https://xn--e1afmkfd.xn--p1ai/"),
      ("https://例え。テスト/", "https://xn--r8jz45g.xn--zckzah/"),
      ("http://[::1]/", "http://[::1]/"), ("http://[::1]", "http://[::1]/"),
      ("http://[2001:db8::1]:8000/", "http://[2001:db8::1]:8000/"),
      ("http://127.0.0.1:8000", "http://127.0.0.1:8000/"),
      ("http://localhost/~name/", "http://localhost/~name/"),
    ])
  func normal(written: String, text: String) throws {
    #expect(try SiteAddress(written).text == text)
  }

  @Test(
    "what is no address is refused with its reason",
    arguments: [
      ("", .scheme), ("example.org", .scheme), ("ftp://example.org", .scheme),
      ("https:/example.org", .scheme), ("javascript:alert(1)", .scheme),
      ("https://example.org/with space/", .space), ("https://exam\u{A0}ple.org", .space),
      ("https://example.org/a\tb", .space), ("https://example.org/<a>", .character("<")),
      ("https://example.org\\a", .character("\\")), ("https://", .host("")),
      ("https:///a", .host("")), ("https://-a.org", .host("-a.org")),
      ("https://a..b", .host("a..b")),
      ("https://a:b@example.org", .userInformation), ("https://example.org:99999", .port("99999")),
      ("https://example.org:http", .port("http")), ("https://example.org/%zz", .percent),
      ("https://example.org/100%", .percent), ("https://example.org/?a", .queryOrFragment),
      ("https://example.org/#a", .queryOrFragment), ("https://☃.example", .host("☃.example")),
      (
        "https://\(String(repeating: "ü", count: 64)).de",
        .host("\(String(repeating: "ü", count: 64)).de")
      ),
    ] as [(String, SiteAddress.Fault)])
  func refused(written: String, fault: SiteAddress.Fault) {
    #expect(throws: fault) { try SiteAddress(written) }
    #expect(!SiteAddress.reason(fault).isEmpty)
  }

  @Test(
    "the way out fits the fault",
    arguments: [
      ("example.org", "write https:// in front"),
      ("https://e.org/a b", "write '%20' for the space"),
      ("https://a b.org/x", "remove the space"), ("https://e.org/ ", "remove the space"),
      ("https://e.org/%zz", "write '%25' for a '%' that is meant as such"),
    ])
  func hints(written: String, hint: String) {
    do {
      _ = try SiteAddress(written)
      Issue.record("'\(written)' is taken for an address")
    } catch {
      #expect(SiteAddress.hint(error, in: written) == hint)
    }
  }
}
