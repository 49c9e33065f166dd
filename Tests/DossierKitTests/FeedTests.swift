import DossierKit
import Testing

@Suite("Feeds and the sitemap")
struct FeedTests {
  private func sample(_ headers: [String], base: String = "https://example.org") -> SampleDossier {
    let sample = SampleDossier([
      "dossier.yml": "title: Sample\nbase_url: \(base)\n",
      "content/people/nazar.md": "---\nname: Nazar\n---\n",
    ])
    for (number, header) in headers.enumerated() {
      sample.add(
        "content/articles/a\(number).md",
        "---\ntitle: T\(number)\n\(header)---\nTalks with [Nazar](person:nazar) began.\n")
    }
    return sample
  }

  private func entries(_ sample: SampleDossier) -> [String] {
    (sample.page("feed.xml") ?? "").split(separator: "<entry>").dropFirst().map { entry in
      let parts = entry.split(separator: "<title>").last?.prefix(2) ?? ""
      let stamp = entry.split(separator: "<updated>").last?.prefix(20) ?? ""
      return "\(parts) \(stamp)"
    }
  }

  @Test("an article that was corrected comes first, with the day of its correction")
  func corrected() {
    let sample = sample([
      "date: 2022-10-20\n", "date: 2020\nupdated: 2023-01-05T09:30:00+02\n", "date: 2021-03\n",
    ])
    #expect(sample.build().exitStatus == .done)
    #expect(
      entries(sample)
        == [
          "T1 2023-01-05T09:30:00+", "T0 2022-10-20T00:00:00Z", "T2 2021-03-01T00:00:00Z",
        ].map { String($0.prefix(23)) })
    let json = sample.page("feed.json") ?? ""
    #expect(json.contains("\"date_modified\":\"2023-01-05T09:30:00+02:00\""))
    #expect(json.contains("\"date_published\":\"2020-01-01T00:00:00Z\""))
    #expect(sample.page("articles/a1.html")?.contains(">5 January 2023, 09:30:00 UTC+02<") == true)
  }

  @Test("an undated article stands in the feeds with the day of its reading, else it is left out")
  func undated() {
    let sample = sample(["retrieved: 2022-11-01\n", "", "date: 19XX\n"])
    let outcome = sample.build()
    #expect(
      outcome.places == [
        "content/articles/a1.md:1:1 undated-article", "content/articles/a2.md:1:1 undated-article",
      ])
    #expect(entries(sample) == ["T0 2022-11-01T00:00:00Z"])
    #expect(sample.page("feed.xml")?.contains("1970") == false)
  }

  @Test("without any date there is no feed, and no page leads to one")
  func noFeed() {
    let sample = sample([""])
    #expect(sample.build().exitStatus == .done)
    #expect(sample.page("feed.xml") == nil)
    #expect(sample.page("feed.json") == nil)
    #expect(sample.page("index.html")?.contains("feed.") == false)
    #expect(sample.page("sitemap.xml")?.contains("<loc>https://example.org/</loc>") == true)
  }

  @Test("without base_url nothing is asked of dates")
  func noBase() {
    let sample = SampleDossier()
    #expect(sample.build().places == [])
  }
}
