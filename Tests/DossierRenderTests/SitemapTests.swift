import DossierModel
import Testing

@testable import DossierRender

@Suite struct SitemapTests {
  private static func text(_ page: Page) -> String {
    var bytes: [UInt8] = []
    page.render(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func locations(_ text: String) -> [String] {
    text.split(separator: "<loc>").dropFirst().map { String($0.prefix { $0 != "<" }) }
  }

  @Test("too many addresses stand in several files, each once, and the index names the files")
  func parts() throws {
    var files = ["dossier.yml": "title: S\nbase_url: https://example.org\n"]
    for number in 1...5 { files["content/articles/a\(number).md"] = "---\ntitle: T\n---\nWords.\n" }
    let context = RenderContext(try SampleSite(files).input, jobs: Jobs(1))
    let whole = Sitemap(context, "https://example.org/").pages
    #expect(whole.map(\.path) == ["sitemap.xml"])
    let all = Self.locations(Self.text(whole[0]))
    #expect(all.count == 12)
    let parts = Sitemap(context, "https://example.org/", mostAddresses: 5).pages
    #expect(
      parts.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(
      Self.locations(Self.text(parts[0]))
        == parts.dropFirst().map { "https://example.org/\($0.path)" })
    #expect(parts.dropFirst().flatMap { Self.locations(Self.text($0)) } == all)
  }

  @Test("an address so long that 50,000 of them are above 50 MB makes the files shorter")
  func bytes() throws {
    let base = "https://example.org/\(String(repeating: "a", count: 10_000_000))/"
    let context = RenderContext(try SampleSite([:]).input, jobs: Jobs(1))
    let pages = Sitemap(context, base).pages
    #expect(pages.count > 2)
  }
}
