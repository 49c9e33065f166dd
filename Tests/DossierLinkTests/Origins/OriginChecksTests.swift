import DossierModel
import DossierTestSupport
import Testing

@testable import DossierLink

/// Sources that are probably slips.
@Suite struct OriginChecksTests {
  private static let records = [
    "dossier.yml": "title: D\nkinds: {organisation: organisations}\n",
    "content/organisations/river-authority.md":
      "---\nname: River Authority\naliases: [Flussbehörde]\n---\n",
    "content/people/ada-wren.md": "---\nname: Ada Wren\n---\n",
    "content/people/kim.md": "---\nname: Kim\n---\n",
    "content/statistics/dead.md": "---\nname: Dead\nunit: people\naliases: [Toll of all]\n---\n",
  ]

  private func told(_ credits: String...) throws -> [String] {
    var files = Self.records
    let figures = credits.map { "[500](statistic:dead?\($0.replacing(" ", with: "+")))" }
    files["content/articles/one.md"] =
      "---\ntitle: One\npublisher: Gull News\n---\n\(figures.joined(separator: ", "))\n"
    let found = try Linked(files).told(.unknownOrigin)
    return found.map { $0.replacing(" has no record; did you mean ", with: " ") }
  }

  @Test(
    "what is nearly a record's slug, name or alias",
    arguments: [
      ("river-autority", "river-authority"), ("River Authoriti", "river-authority"),
      ("the river authrity", "river-authority"), ("Riwer Authority", "river-authority"),
      ("River Auhtority", "river-authority"),
      // Two edits above eight letters.
      ("River Aughorety", "river-authority"), ("Flussbehoerde", "river-authority"),
      ("Ada Wern", "ada-wren"),
    ])
  func nearRecord(_ written: String, _ slug: String) throws {
    #expect(try told("by=\(written)") == ["'\(written)' '\(slug)'?"])
    #expect(try told("by=kim&origin=\(written)") == ["'\(written)' '\(slug)'?"])
  }

  @Test(
    "what may be somebody else",
    arguments: [
      // Another first letter, two edits in a short word, a word more or less, words of three letters.
      "Diver Authority", "Rivre Authorities of the Delta", "Rover Authorities", "River",
      "Authority",
      "River Authority Board", "Ida Wren", "Ada Warn", "River Autoriti", "Tim", "a farmer",
      "Toll of ill",
      "Wren Ada",
    ])
  func far(_ written: String) throws {
    #expect(try told("by=\(written)") == [])
  }

  @Test("the shape of a slug without a record")
  func slugs() throws {
    #expect(
      try told("by=clean-harbour-league", "by=Clean-Harbour League", "by=league", "by=AFP-news")
        == [
          "'clean-harbour-league' has no record; write it with spaces, 'clean harbour league', if no record is meant"
        ])
    #expect(try told("by=ada-wren", "by=river-authority") == [])
  }

  @Test("what is nearly a commoner source: at the rarer one; of two equal ones at the later")
  func commoner() throws {
    let usual = "by=Thornwick Gazette"
    #expect(
      try told("by=Thornwick Gazete", usual, usual)
        == ["'Thornwick Gazete' 'Thornwick Gazette'?"])
    #expect(
      try told(usual, "by=Thornwick Gazete", "by=the thornwick gazete", "by=Thornwick Gazete")
        == ["'Thornwick Gazette' 'Thornwick Gazete'?"])
    #expect(try told(usual, "by=Thornwick Gazete") == ["'Thornwick Gazete' 'Thornwick Gazette'?"])
    #expect(try told(usual, "by=the thornwick-gazette", "by=THORNWICK GAZETTE") == [])
  }

  @Test("numbers in names are no slips")
  func numbers() throws {
    #expect(try told("by=Channel 4", "by=Channel 5", "by=Channel 5") == [])
    #expect(try told("by=Brigade 2022a", "by=Brigade 2022b", "by=Brigade 2022b") == [])
  }

  @Test("the article itself, and who has no name, is no slip")
  func own() throws {
    #expect(try told("by=gull-news", "by=unnamed-officials", "by=the-article") == [])
  }

  @Test("each place is told, and adding the record ends it")
  func places() throws {
    var files = Self.records
    files["content/articles/one.md"] =
      "---\ntitle: T\n---\n[500](statistic:dead?1️⃣by=bright-league), [6](statistic:dead?value=6&2️⃣origin=bright-league)\n"
    expectDiagnostics(
      in: files, through: .link, ignoring: [.unusedRecord],
      ["1️⃣", "2️⃣"].map {
        "\($0) warning[unknown-origin]: 'bright-league' has no record; "
          + "write it with spaces, 'bright league', if no record is meant"
      })
    files["content/organisations/bright-league.md"] = "---\nname: Bright League\n---\n"
    expectDiagnostics(in: files, through: .link, ignoring: [.unusedRecord], [])
  }

  @Test("until mended it is an origin of its own")
  func ownOrigin() throws {
    var files = Self.records
    files["content/articles/one.md"] = Linked.article(
      "[500](statistic:dead?by=river-autority), [500](statistic:dead?by=river-authority)")
    let linked = try Linked(files)
    #expect(linked.sources == ["\"river-autority\"", "organisation:river-authority"])
  }

  @Test("thousands of sources that are alike are not compared each with each")
  func many() throws {
    func seconds(_ count: Int) throws -> Double {
      var files = Self.records
      let figures = (0..<count).map { number in
        // 0 to 9 as letters, for a word with digits is no slip.
        let letters = String(number).utf8.map { String(UnicodeScalar($0 + 49)) }.joined()
        return "[5](statistic:dead?by=minister+of+m\(letters)ment)"
      }
      files["content/articles/one.md"] = Linked.article(figures.joined(separator: "\n\n"))
      return try ContinuousClock().measure { _ = try Linked(files) } / .seconds(1)
    }
    // Eight times as many: about ten times the time, and far from 64.
    #expect(try seconds(2_400) < max(seconds(300), 0.05) * 30)
  }
}
