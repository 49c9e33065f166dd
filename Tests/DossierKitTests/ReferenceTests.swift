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
}
