import DossierModel
import DossierQuantities
import DossierTestSupport
import Testing

@testable import DossierLink

@Suite struct ComparingTests {
  private func files(_ record: String = "", settings: String = "") -> [String: String] {
    [
      "dossier.yml": "title: S\n\(settings)",
      "content/statistics/left.md": "---\nname: Left\nunit: people\n\(record)---\n",
      "content/articles/one.md": Linked.article("[about 1,100](statistic:left?by=a)"),
      "content/articles/two.md": Linked.article("[1,400](statistic:left?by=b)"),
    ]
  }

  @Test("figures that cannot both hold are a conflict until an editor explains it")
  func conflict() throws {
    #expect(try Linked(files()).site.conflictCount == 1)
    let explained = try Linked(
      files(
        "explained:\n  - {finding: contradiction, between: [one, two], reason: other days}\n"))
    #expect(explained.rules == [])
    #expect(explained.site.conflictCount == 0)
    let findings = try #require(explained.site.comparisons.values.first).findings
    #expect(findings.contains { $0.rule == .contradiction && $0.isExplained })
  }

  @Test("how wide 'about' is can be set in dossier.yml")
  func conventions() throws {
    let names = Conventions.settings.map(\.name)
    let about = try #require(names.first { $0.contains("about") })
    let wide = try Linked(files(settings: "conventions: {\(about): 0.5}\n"))
    #expect(wide.rules == [])
    #expect(wide.site.conflictCount == 0)
  }

  @Test("settings and explanations that fit nothing are told with what would")
  func unfit() throws {
    expectDiagnostics(
      in: files(
        "explained:\n  - 1️⃣{finding: contradiction, between: [one, three], reason: x}\n"),
      through: .link,
      [
        "1️⃣ warning[unmatched-explanation]: no contradiction between one and three; "
          + "name the slugs of the articles that the two figures stand in, or remove it"
      ])
    let unknown = try Linked(files(settings: "conventions: {abuot: 0.5}\n"))
    #expect(unknown.rules == [.unfitSetting])
    #expect(unknown.found.first?.hint?.contains("about") ?? false)
    let wide = try Linked(files(settings: "conventions: {about: 70}\n"))
    #expect(wide.rules == [.unfitSetting])
  }

  @Test("an explanation may name each rule, and no other word")
  func explainedRules() throws {
    for rule in FindingRule.allCases {
      let linked = try Linked(
        files("explained:\n  - {finding: \(rule.rawValue), between: [one, two], reason: x}\n"))
      let isThere = rule == .contradiction
      #expect(linked.rules == (isThere ? [] : [.unmatchedExplanation]), "\(rule)")
      if !isThere { #expect(linked.found[0].summary.hasPrefix("no \(rule.rawValue) between")) }
    }
    let unknown = try Linked(
      files("explained:\n  - {finding: part-exceeds-hole, between: [one, two], reason: x}\n"))
    #expect(
      unknown.told(.unmatchedExplanation)
        == ["'part-exceeds-hole' is no finding; did you mean 'part-exceeds-whole'?"])
  }

  /// A value repeated within a year, and another one 304 days after the second time.
  private func claimTimes(_ record: String, settings: String = "") -> [String: String] {
    [
      "dossier.yml": "title: T\n\(settings)",
      "content/statistics/s.md": "---\nname: S\nunit: people\n\(record)---\n",
      "content/articles/a.md": Linked.article(
        "[5 men](statistic:s?by=a&date=2020-01-01), [5 men](statistic:s?by=a&date=2020-12-01), "
          + "[6 men](statistic:s?by=b&date=2021-10-01).", date: "2022-10-05"),
    ]
  }

  @Test(
    "days_apart stands in the record over dossier.yml, and is 31",
    arguments: [
      ("", "", 0), ("days_apart: 365\n", "", 1), ("", "conventions: {days_apart: 365}\n", 1),
      ("days_apart: 303\n", "conventions: {days_apart: 365}\n", 0), ("days_apart: 304\n", "", 1),
      ("course: fixed\n", "", 1), ("course: cumulative\n", "", 0),
    ])
  func daysApart(_ record: String, _ settings: String, _ conflicts: Int) throws {
    let linked = try Linked(claimTimes(record, settings: settings))
    #expect(linked.rules == [])
    #expect(linked.site.conflictCount == conflicts)
  }

  @Test("articles twenty years apart: their dates are those of their figures")
  func assumedDates() throws {
    func linked(_ record: String, _ early: String, _ late: String) throws -> Linked {
      try Linked([
        "content/statistics/deaths.md": "---\nname: Deaths\nunit: people\n\(record)---\n",
        "content/articles/old.md": Linked.article(
          "[\(early) dead](statistic:deaths?by=a)", date: "2003-09-13"),
        "content/articles/new.md": Linked.article(
          "[\(late) dead](statistic:deaths?by=b)", date: "2023-09-13"),
      ])
    }
    #expect(try linked("", "500", "900").site.conflictCount == 0)
    #expect(try linked("course: cumulative\n", "500", "900").site.conflictCount == 0)
    let falls = try linked("course: cumulative\n", "900", "500")
    let finding = try #require(falls.site.comparisons.values.first?.findings.first)
    // Newest first in the site; the earlier one in front.
    #expect(finding.rule == .falls && finding.members == [1, 0])
    let dates = falls.site.observations.map { falls.site.asOf($0) }
    #expect(dates.map { $0?.date.text } == ["2023-09-13", "2003-09-13"])
    #expect(dates.allSatisfy { $0?.isAssumed == true })
  }

  @Test("a figure's own date is not assumed, and an undated article's has none")
  func asOf() throws {
    let linked = try Linked([
      "content/statistics/deaths.md": "---\nname: Deaths\nunit: people\n---\n",
      "content/articles/one.md":
        "---\ntitle: T\n---\n[5](statistic:deaths?date=2022-10~), [6](statistic:deaths)\n",
    ])
    let dates = linked.site.observations.map { linked.site.asOf($0) }
    #expect(dates[0]?.date.text == "2022-10~" && dates[0]?.isAssumed == false)
    #expect(dates[1] == nil)
  }

  @Test("a part and its whole without part_of: nothing is said, and they do not compare")
  func parts() throws {
    let linked = try Linked([
      "content/statistics/sheltered.md": "---\nname: People in shelters\nunit: people\n---\n",
      "content/articles/update.md": Linked.article(
        "[1,143 people](statistic:sheltered?by=the+office&date=2023-10-31). In Porthaven "
          + "[380 people](statistic:sheltered?by=the+office&date=2023-10-31&place=Porthaven) remain."
      ),
    ])
    let comparison = try #require(linked.site.comparisons.values.first)
    #expect(comparison.counts == [.notComparable: 1])
  }

  @Test("what does not add up is never a part that exceeds its whole")
  func additivity() throws {
    func conflicts(_ record: String) throws -> Int {
      try Linked([
        "content/countries/norland.md": "---\nname: Norland\n---\n",
        "content/countries/delta.md": "---\nname: Delta\npart_of: norland\n---\n",
        "content/statistics/s.md": "---\nplace: norland\n\(record)---\n",
        "content/articles/a.md": Linked.article(
          "[12](statistic:s?by=a), [40](statistic:s?by=b&place=delta)"),
      ]).site.conflictCount
    }
    #expect(try conflicts("name: Dead\nunit: people\n") == 1)
    #expect(try conflicts("name: Turnout\nunit: percent\n") == 0)
    #expect(try conflicts("name: Price of bread\nunit: USD\n") == 0)
    #expect(try conflicts("name: Hours of work\nunit: hours\n") == 0)
    #expect(try conflicts("name: Hours of work\nunit: hours\nmeasures: total\n") == 1)
  }

  @Test("two threads compare as one does")
  func threads() throws {
    var files = files()
    for number in 0..<30 {
      files["content/statistics/s\(number).md"] = "---\nname: S\(number)\nunit: people\n---\n"
      files["content/articles/a\(number).md"] = Linked.article(
        (0..<30).map { "[\($0 + number) men](statistic:s\($0)?by=source\(number % 5))" }.joined(
          separator: ", "))
    }
    let one = try Linked(files)
    let two = try Linked(files, jobs: 2)
    #expect(one.site.comparisons == two.site.comparisons)
    #expect(one.site.statementsOfEntity == two.site.statementsOfEntity)
    #expect(one.found == two.found)
  }
}
