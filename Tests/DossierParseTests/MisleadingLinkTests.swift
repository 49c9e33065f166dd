import Testing

@testable import DossierParse

@Suite struct MisleadingLinkTests {
  @Test(
    "words that are an address of another host are told of",
    arguments: [
      ("https://bank.example.org/login", "https://evil.example.net/"),
      ("www.bank.example", "http://evil.example"), ("bank.com", "https://bank.com.evil.ru/"),
      ("bank.com/help", "https://bank-help.com/"), (" HTTPS://BANK.COM ", "https://evil.com"),
      ("the bank", "https://bank.com@evil.com/"), ("the bank", "https://a:b@bank.com/"),
    ])
  func faults(_ words: String, _ address: String) {
    #expect(MisleadingLink.fault(words: words, address: address) != nil)
  }

  @Test(
    "honest links pass",
    arguments: [
      ("the bank", "https://bank.com/"), ("bank.com", "https://www.bank.com/a?b#c"),
      ("https://bank.com", "http://m.bank.com:8080/"), ("news.bank.com", "https://bank.com"),
      ("Node.js", "https://nodejs.org/"), ("README.md", "https://example.org/x"),
      ("see bank.com for more", "https://other.org"), ("3.5", "https://other.org"),
      ("https://[::1]/a", "https://[::1]:80/"), ("bank.com/a@b", "https://bank.com/a@b"),
      ("mail", "mailto:a@b.org"), ("bank.com", "other.md"),
    ])
  func honest(_ words: String, _ address: String) {
    #expect(MisleadingLink.fault(words: words, address: address) == nil)
  }
}
