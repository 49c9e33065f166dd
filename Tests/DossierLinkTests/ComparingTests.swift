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
}
