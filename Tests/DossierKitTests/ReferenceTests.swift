import DossierDisk
import DossierKit
import DossierModel
import Testing

@Suite("References to files that are no content")
struct ReferenceTests {
  private func sample(header: String = "", body: String = "") -> SampleDossier {
    let sample = SampleDossier()
    sample.add(
      "content/articles/visit.md",
      "---\ntitle: A visit\n\(header)---\n[Nazar](person:nazar). \(body)\n")
    return sample
  }

  @Test("a link to a static file that is missing is an error at the link")
  func missingStatic() {
    let sample = sample(body: "See [the map](../../static/maps/rout.png).")
    sample.add("static/maps/route.png", "PNG")
    let outcome = sample.check()
    #expect(outcome.places == ["content/articles/visit.md:4:28 broken-link"])
    #expect(outcome.diagnostics.first?.hint == "did you mean 'static/maps/route.png'?")
  }

  @Test("static files are copied byte for byte, below the site's own root")
  func statics() {
    let sample = sample(body: "See [the map](../../static/maps/route.png).")
    sample.add("static/maps/route.png", "PNG")
    sample.add("static/.nojekyll", "")
    #expect(sample.build().exitStatus == .done)
    #expect(sample.page("maps/route.png") == "PNG")
    #expect(sample.page(".nojekyll") == "")
    #expect(sample.page("articles/visit.html")?.contains("href=\"../maps/route.png\"") == true)
  }

  @Test("a static file takes the place of the page of its path")
  func staticOverPage() {
    let sample = sample()
    sample.add("static/404.html", "mine")
    #expect(sample.build().exitStatus == .done)
    #expect(sample.page("404.html") == "mine")
  }

  @Test("a page has one address whether its file's name is composed or not")
  func decomposed() {
    let sample = sample(body: "See [a](e\u{301}.md), [b](\u{E9}.md) and [c](%C3%A9.md#a).")
    sample.add(
      "content/articles/e\u{301}.md", "---\ntitle: E\n---\n[Nazar](person:nazar)\n\n## A\n")
    #expect(sample.build().places == [])
    let paths = sample.disk.files(below: "/dossier/public/articles").map { Array($0.utf8) }
    #expect(
      paths.contains(Array("articles/\u{E9}.html".utf8))
        || paths.contains(Array("\u{E9}.html".utf8)))
    let page = sample.page("articles/visit.html") ?? ""
    #expect(page.components(of: "href=\"../articles/%C3%A9.html") == 3)
  }

  @Test("a link to a static file has its name's own bytes, and keeps what stands behind '#'")
  func staticBytes() {
    let sample = sample(body: "See [a](../../static/\u{E9}.pdf).")
    sample.add("static/e\u{301}.pdf", "PDF")
    let outcome = sample.check()
    #expect(outcome.places == ["content/articles/visit.md:4:28 broken-link"])
    #expect(
      outcome.diagnostics.first?.hint
        == "rename the file, or write its name in the link as 'e%CC%81.pdf'")
    let other = self.sample(body: "See [a](../../static/e%CC%81.pdf#page=3).")
    other.add("static/e\u{301}.pdf", "PDF")
    #expect(other.build().places == [])
    #expect(
      other.page("articles/visit.html")?.contains("href=\"../e%CC%81.pdf#page=3\"") == true)
  }
}

extension String {
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
