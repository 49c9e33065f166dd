import DossierModel
import DossierQuantities
import DossierTestSupport
import Testing

@testable import DossierLink

/// With whom the figures of an article count.
@Suite struct ArticleOriginsTests {
  private static let records = [
    "dossier.yml": "title: D\nkinds: {organisation: organisations}\n",
    "content/organisations/tern.md": "---\nname: The Tern\naliases: [Tern Daily]\n---\n",
    "content/organisations/moscow-times.md": "---\nname: The Moscow Times\n---\n",
    "content/organisations/agency.md": "---\nname: The Agency\n---\n",
    "content/people/editor.md": "---\nname: Ed Itor\nspeaks_for: tern\n---\n",
    "content/people/ann.md": "---\nname: Ann\nspeaks_for: moscow-times\n---\n",
    "content/statistics/dead.md": "---\nname: Dead\nunit: people\n---\n",
  ]

  /// The sources of a figure that an article with this header credits like this.
  private func sources(_ header: String, _ credits: [String]) throws -> [String] {
    var files = Self.records
    let figures = credits.map { "[500](statistic:dead\($0.isEmpty ? "" : "?\($0)"))" }
    files["content/articles/one.md"] =
      "---\ntitle: The great flood\ndate: 2022-10-05\n\(header)---\n\(figures.joined(separator: ", "))\n"
    return try Linked(files).sources
  }

  @Test("who is named, by origin before by; nobody is nobody")
  func named() throws {
    #expect(
      try sources("", ["by=agency", "by=The+Agency&origin=moscow-times", "by=a+farmer", ""])
        == ["organisation:agency", "organisation:moscow-times", "\"a farmer\"", "-"])
  }

  @Test(
    "the article's own publisher, by its record or its name, is the article itself",
    arguments: [
      ("publisher: The Tern\n", ["by=tern", "by=The+Tern", "by=tern-daily", "by=the+TERN"]),
      ("publisher: Tern Daily\n", ["by=tern", "by=organisation:tern"]),
      ("publisher: \"The Tern (text from a reprint)\"\n", ["by=tern", "by=The+Tern"]),
      ("publisher: \"The Tern, Thornwick\"\n", ["by=tern"]),
      ("publisher: Gull News\n", ["by=gull+news", "by=the+Gull-News"]),
      ("publisher: \"Gull News (inferred)\"\n", ["by=Gull+News", "by=Gull+News+(inferred)"]),
      ("", ["by=the+article", "by=article", "by=the+author"]),
      ("language: de\n", ["by=der+Artikel", "by=die+Zeitung"]),
      ("language: fr\n", ["by=l'article", "by=le+journal"]),
      ("language: ru\n", ["by=статья", "by=газета"]),
    ])
  func publisher(_ header: String, _ credits: [String]) throws {
    #expect(try sources(header, credits) == credits.map { _ in "-" })
    // What it names as the origin of a figure is not the article.
    #expect(
      try sources(header, credits.map { $0 + "&origin=agency" })
        == credits.map { _ in "organisation:agency" })
  }

  @Test("another article's publisher is a source")
  func otherPublisher() throws {
    #expect(
      try sources("publisher: Gull News\n", ["by=The+Tern", "by=tern"])
        == ["organisation:tern", "organisation:tern"])
  }

  @Test("who speaks for the publisher says what the article says")
  func publishersSpeaker() throws {
    #expect(try sources("publisher: The Tern\n", ["by=editor"]) == ["-"])
    #expect(try sources("publisher: Gull News\n", ["by=editor"]) == ["organisation:tern"])
  }

  @Test("what an article retells has that source's origin, unless it names another")
  func after() throws {
    let header = "publisher: The Tern\nafter: The Moscow Times\n"
    #expect(
      try sources(header, ["", "by=the+article", "by=tern", "by=agency", "by=a+farmer"])
        == [
          "organisation:moscow-times", "organisation:moscow-times", "organisation:moscow-times",
          "organisation:agency", "\"a farmer\"",
        ])
    // Plain words, and who speaks for a house.
    #expect(try sources("after: Forbes Russia\n", [""]) == ["\"Forbes Russia\""])
    #expect(try sources("after: ann\n", [""]) == ["organisation:moscow-times"])
    #expect(try sources("after: [ann, The Moscow Times]\n", [""]) == ["organisation:moscow-times"])
    #expect(
      try sources("after: [agency, moscow-times]\n", ["", "by=agency"]) == [
        "-", "organisation:agency",
      ])
  }

  @Test("two articles that retell one source confirm nothing")
  func noAgreement() throws {
    var files = Self.records
    for (slug, publisher) in [("one", "Gull News"), ("two", "Thornwick Post")] {
      files["content/articles/\(slug).md"] =
        "---\ntitle: \(slug)\npublisher: \(publisher)\nafter: moscow-times\ndate: 2022-10-05\n---\n"
        + "[500](statistic:dead)\n"
    }
    let comparison = try #require(try Linked(files).site.comparisons.values.first)
    #expect(comparison.counts == [:])
    #expect(comparison.namedOrigins == 1)
  }

  @Test("'after' names other sources than the article, and one each")
  func unfitAfter() {
    var files = Self.records
    files["content/articles/one.md"] =
      "---\ntitle: One\npublisher: The Tern\nafter: [1️⃣tern, 2️⃣one, 3️⃣dead, agency]\n---\n[5](statistic:dead)\n"
    files["content/people/agency.md"] = "---\nname: An Agent\n---\n"
    files["content/articles/two.md"] =
      "---\ntitle: Two\nafter: 4️⃣agency\n---\n[5](statistic:dead)\n"
    files["content/articles/one.md"] = files["content/articles/one.md"]?.replacing(
      ", agency", with: "")
    expectDiagnostics(
      in: files, through: .link, ignoring: [.unusedRecord],
      [
        "1️⃣ error[unfit-origin]: 'tern' is this article itself; "
          + "remove it: 'after' names another source",
        "2️⃣ error[unfit-origin]: 'one' is this article itself; "
          + "remove it: 'after' names another source",
        "3️⃣ error[unfit-origin]: 'dead' is a statistic and says nothing; "
          + "name the source that the article retells",
        "4️⃣ error[ambiguous-reference]: 'agency' means 2 records; "
          + "write person:agency or organisation:agency",
      ])
  }

  @Test(
    "words that name nobody, in four languages, are an unknown origin",
    arguments: [
      "nobody named", "officials", "authorities", "a source in the ministry", "government sources",
      "Sources close to the mayor", "источник в министерстве", "Regierungskreise", "residents",
      "unnamed officials", "the experts", "some analysts", "sources",
      "anonymous", "unknown", "the media", "an unidentified soldier",
      "des experts", "certains experts", "les médias", "personne", "anonyme",
      "Experten", "die Behörden", "ungenannte Beamte", "einige Beobachter", "niemand", "Quellen",
      "эксперты", "неназванные чиновники", "источники", "СМИ", "никто", "некоторые очевидцы",
    ])
  func unnamed(_ words: String) throws {
    #expect(try sources("", ["by=\(words.replacing(" ", with: "+"))"]) == ["-"])
  }

  @Test(
    "words that name somebody are an origin, one for each spelling",
    arguments: [
      "officials of the Ministry of Health", "Sources of the Nile Trust",
      "some like it hot productions",
      "médecins sans frontières", "эксперт-центр",
    ])
  func namedWords(_ words: String) throws {
    let found = try sources("", ["by=\(words.replacing(" ", with: "+"))"])
    #expect(found == ["\"\(words)\""])
  }

  @Test("one text in several spellings is one origin")
  func spellings() throws {
    var files = Self.records
    files["content/articles/one.md"] = Linked.article(
      "[500](statistic:dead?by=The+Gull), [700](statistic:dead?by=gull), [700](statistic:dead?by=a+farmer)"
    )
    let comparison = try #require(try Linked(files).site.comparisons.values.first)
    #expect(comparison.namedOrigins == 2)
    #expect(comparison.counts[.misquotation] == 1)
  }
}
