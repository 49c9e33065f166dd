import DossierKit
import DossierModel
import Testing

@Suite("How much a dossier makes of a rule")
struct SeverityTests {
  /// A sound dossier and a record that nothing mentions.
  private func sample(_ severity: String, header: String = "") -> SampleDossier {
    let sample = SampleDossier()
    sample.add("dossier.yml", "title: Sample\nseverity: \(severity)\n")
    sample.add("content/people/nobody.md", "---\nname: Nobody\n---\n")
    sample.add(
      "content/articles/visit.md", "---\ntitle: T\n\(header)---\n[Nazar](person:nazar) <b>.\n")
    return sample
  }

  private func told(_ outcome: Outcome) -> [String] {
    outcome.diagnostics.map { "\($0.severity.rawValue) \($0.rule.rawValue)" }
  }

  @Test("off: it is not told, nor counted")
  func off() {
    let outcome = sample("{unused-record: off}").build()
    #expect(told(outcome) == ["warning raw-html"])
    #expect(outcome.report.warnings == 1)
  }

  @Test("a warning made an error: nothing is published")
  func raised() {
    let sample = sample("{unused-record: error, raw-html: off}")
    let outcome = sample.build()
    #expect(told(outcome) == ["error unused-record"])
    #expect(outcome.exitStatus == .contentErrors)
    #expect(sample.site.isEmpty)
  }

  @Test("an error made a warning: the whole site is published")
  func lowered() {
    let sample = sample("{unfit-date: warning}", header: "date: yesterday\n")
    let outcome = sample.build()
    #expect(
      told(outcome) == ["warning unfit-date", "warning raw-html", "warning unused-record"])
    #expect(outcome.exitStatus == .done)
    #expect(sample.page("articles/visit.html")?.contains("Nazar") == true)
  }

  @Test("an error that is off does not keep the site back")
  func errorOff() {
    let sample = sample("{unfit-date: off, unused-record: off, raw-html: off}", header: "date: x\n")
    #expect(told(sample.build()) == [])
    #expect(sample.page("people/nazar.html")?.contains("A visit") == false)
    #expect(sample.page("people/nazar.html")?.contains("articles/visit.html") == true)
  }

  @Test("strict counts what is left")
  func strict() {
    var sample = sample("{unused-record: off}")
    sample.options.isStrict = true
    #expect(told(sample.build()) == ["error raw-html"])
  }

  @Test("rules of templates are weighed too")
  func templates() {
    let sample = sample("{unused-record: off, raw-html: off, unknown-template: error}")
    sample.add("templates/artcle.html", "")
    #expect(told(sample.build()) == ["error unknown-template"])
  }

  @Test("what guards the pages stays an error", arguments: ["off", "warning"])
  func firm(severity: String) {
    let outcome = sample("{archive-mismatch: \(severity), raw-html: off, unused-record: off}")
      .check()
    #expect(outcome.places.first == "dossier.yml:2:30 unfit-setting")
    #expect(outcome.diagnostics.first?.summary == "'archive-mismatch' is always an error")
  }

  @Test("unknown rules and severities, at their places")
  func unknown() {
    let outcome = sample("{unused-recrd: off, raw-html: loud, unknown-entity: error}").check()
    let own = zip(outcome.places, outcome.diagnostics).filter { $0.0.hasPrefix("dossier.yml") }
    #expect(
      own.map(\.0) == ["dossier.yml:2:12 unknown-setting", "dossier.yml:2:41 unfit-setting"])
    #expect(
      own.map(\.1.hint) == ["did you mean 'unused-record'?", "write off, warning or error"])
  }
}
