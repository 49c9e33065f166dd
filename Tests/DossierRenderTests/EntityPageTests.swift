import DossierLink
import DossierModel
import Testing

@testable import DossierRender

@Suite struct EntityPageTests {
  @Test("a mention is shown in its whole sentence, its words marked")
  func sentence() throws {
    let site = try SampleSite(
      SampleSite.records.merging([
        "content/articles/visit.md": SampleSite.article(
          "Visit", "It rained. Mr. [Nazar](person:nazar) came at 5.30 p.m. and left. Nobody spoke.")
      ]) { $1 })
    #expect(
      site.page("people/nazar.html").contains(
        "Mr. <mark>Nazar</mark> came at 5.30 p.m. and left.</blockquote>"))
  }

  @Test("an item of a list is shown behind the sentence that leads in, on pages and as data")
  func leadIn() throws {
    let text = "It rained. They met:\n\n- [Nazar](person:nazar),\n- in [Russia](country:russia):\n"
    let site = try SampleSite(
      SampleSite.records.merging([
        "content/articles/visit.md": SampleSite.article(
          "Visit",
          text + "  - [Kyrgyz](country:kyrgyzstan) men.\n- Also [Nazar].\n\nThen [Nazar] left.")
      ]) { $1 })
    let nazar = site.page("people/nazar.html")
    #expect(nazar.contains(">They met: <mark>Nazar</mark>,</blockquote>"))
    #expect(nazar.contains(">They met: … Also <mark>Nazar</mark>.</blockquote>"))
    #expect(nazar.contains(">Then <mark>Nazar</mark> left.</blockquote>"))
    #expect(
      site.page("countries/kyrgyzstan.html").contains(">in Russia: <mark>Kyrgyz</mark> men.<"))
    #expect(site.page("data/annotations.csv").contains(",They met: … Also Nazar.,"))
  }

  @Test("a list without a lead, behind a table or a long sentence stays as it is")
  func noLeadIn() throws {
    let long = String(repeating: "word ", count: 80)
    for lead in ["They met.", "| a |\n|---|\n| b: |", "    code:", "\(long):", "***"] {
      let site = try SampleSite(
        SampleSite.records.merging([
          "content/articles/visit.md": SampleSite.article(
            "Visit", "\(lead)\n\n- [Nazar](person:nazar).")
        ]) { $1 })
      #expect(
        site.page("people/nazar.html").contains("dir=\"auto\"><mark>Nazar</mark>."), "\(lead)")
    }
  }

  @Test("what a person says stands apart from what is said of them, and once")
  func speaker() throws {
    let site = try SampleSite(
      SampleSite.records.merging([
        "content/articles/visit.md": SampleSite.article(
          "Visit", "[Nazar](person:nazar?role=speaker) says no. They saw [Nazar](person:nazar).")
      ]) { $1 })
    let page = site.page("people/nazar.html")
    #expect(page.count(of: "<li class=\"mention\"") == 2)
    let said = page.pieces(from: "id=\"said\"", to: "id=\"mentions\"")
    #expect(said.first?.contains("says no") == true)
    #expect(said.first?.contains("They saw") == false)
  }

  @Test("mentions in notes and records are not counted as the articles'")
  func apart() throws {
    let site = try SampleSite(
      SampleSite.records.merging([
        "content/articles/visit.md": SampleSite.article(
          "Visit", "To [Russia](country:russia), by [Nazar](person:nazar).")
      ]) { $1 })
    let page = site.page("countries/russia.html")
    #expect(page.contains("1 mention in 1 article"))
    #expect(
      page.pieces(from: "id=\"in-records\"", to: "</main>").first?.contains("He knows") == true)
  }

  @Test("beyond 200 mentions the list goes on, and each mention stands once")
  func pages() throws {
    let sentences = (1...450).map { "Day \($0): [Nazar](person:nazar) works." }
    let site = try SampleSite(
      SampleSite.records.merging([
        "content/articles/days.md": SampleSite.article(
          "Days", sentences.joined(separator: "\n\n"))
      ]) { $1 })
    let pages = ["people/nazar.html", "people/nazar/2.html", "people/nazar/3.html"]
    let lists = pages.map {
      site.page($0).pieces(from: "<blockquote class=\"quote\" dir=\"auto\">", to: "</blockquote>")
    }
    #expect(lists.map(\.count) == [200, 200, 50])
    #expect(Set(lists.joined()).count == 450)
    #expect(site.page("people/nazar/2.html").contains("href=\"../../people/nazar/3.html\""))
    #expect(site.pages["people/nazar/4.html"] == nil)
  }

  @Test("who stands in the same sentence, and who in the same article")
  func companions() throws {
    let site = try SampleSite(
      SampleSite.records.merging([
        "content/articles/visit.md": SampleSite.article(
          "Visit",
          "[Nazar](person:nazar) left [Russia](country:russia). [Kyrgyzstan] is far. [Russia] is big."
        )
      ]) { $1 })
    let context = RenderContext.sample(site)
    let nazar = try #require(site.site.entities.firstIndex { $0.slug == "nazar" })
    let pairs = Companions.pairs(of: nazar, context)
    let named = pairs.map { "\(site.site.entities[$0.entity].slug) \($0.sentences) \($0.articles)" }
    #expect(named == ["russia 1 1", "kyrgyzstan 0 1"])
  }
}
