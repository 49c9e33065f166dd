import DossierLink
import DossierModel
import DossierTestSupport
import Foundation
import Testing

@testable import DossierRender

/// `ROUNDS` in the environment is the number of sequences, for the long run of `make soak`.
@Suite("The keys by which a build knows that a page need not be made")
struct PageKeysTests {
  static let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap { Int($0) } ?? 6

  @Test(
    "through random edits a page with the same key has the same bytes",
    arguments: [
      "",
      "{{#figures}}{{name}}: {{total_phrase}} {{/figures}}{{#not_to_confuse}}{{total_phrase}}{{/not_to_confuse}}\n",
    ])
  func sound(side: String) throws {
    var conflicts = 0
    var archives = 0
    for seed in 0..<Self.rounds {
      var dossier = EditedDossier(seed: UInt64(seed))
      if !side.isEmpty { dossier.files["templates/entity-side.html"] = side }
      var before = try SampleSite(dossier.files, seed: 1)
      for step in 0..<6 {
        dossier.edit()
        let after = try SampleSite(dossier.files, seed: 1)
        conflicts += after.site.conflictCount
        archives += after.site.archives.count { $0 != nil }
        #expect(after.keys.count == after.pages.count)
        for (path, key) in after.keys where before.keys[path] == key {
          #expect(after.pages[path] == before.pages[path], "seed \(seed), step \(step), \(path)")
        }
        before = after
      }
    }
    #expect(conflicts > 0 && archives > 0)
  }

  @Test("an edit of one text leaves the keys of pages that show nothing of it")
  func useful() throws {
    var dossier = EditedDossier(seed: 1)
    let before = try SampleSite(dossier.files, seed: 1)
    dossier.files["content/articles/lonely.md"]? += "\nNothing else is known.\n"
    let after = try SampleSite(dossier.files, seed: 1)
    let same = after.keys.filter { before.keys[$0.key] == $0.value }.keys
    #expect(same.contains("articles/a.html"))
    #expect(same.contains("statistics/departures.html"))
    #expect(!same.contains("articles/lonely.html"))
    #expect(!same.contains("people/loner.html"))
    #expect(!same.contains("index.html"))
  }

  @Test("another seed is another key for each page, and without a seed there is none")
  func seeds() throws {
    let files = EditedDossier(seed: 1).files
    let one = try SampleSite(files, seed: 1).keys
    let two = try SampleSite(files, seed: 2).keys
    #expect(one.allSatisfy { two[$0.key] != $0.value })
    #expect(try SampleSite(files).keys.isEmpty)
  }
}

/// A dossier with all that one text can show of another, and edits of it that a seed decides.
private struct EditedDossier {
  var files: [String: String] = SampleSite.records
  private var random: SeededNumbers

  private static let names = ["a", "b", "c", "d", "e"]
  private static let credits = ["un", "ministry", "azar", "loner", "experts"]

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
    files["content/countries/latvia.md"] = "---\nname: Latvia\ncode: LV\n---\n"
    files["content/countries/estonia.md"] = "---\nname: Estonia\ncode: EE\n---\n"
    files["content/people/loner.md"] = "---\nname: Loner\n---\n"
    files["content/people/azar.md"] = "---\nname: Azar\nnot_to_confuse: [nazar]\n---\n"
    files["content/statistics/departures.md"] = "---\nname: Departures\nunit: people\n---\n"
    files["content/articles/lonely.md"] = SampleSite.article(
      "Lonely", "Only [Loner](person:loner) knows.")
    for name in Self.names { write(name) }
  }

  /// One or two edits.
  mutating func edit() {
    for _ in 0...random.below(2) { editOnce() }
  }

  private mutating func editOnce() {
    let name = Self.names[random.below(Self.names.count)]
    switch random.below(20) {
    case 0: files["content/articles/\(name).md"] = nil
    case 1:
      files["content/people/nazar.md"] =
        "---\nname: Nazar \(random.below(2))\n---\nHe knows [Russia](country:russia).\n"
    case 2:
      files["content/people/azar.md"] =
        "---\nname: Azar\nnot_to_confuse: [nazar]\n---\nOf [Latvia](country:latvia), \(random.below(3)).\n"
    case 12:
      // For whom she speaks: her figures stand on another page too.
      let house = random.below(2) == 0 ? "" : "speaks_for: azar\n"
      files["content/people/loner.md"] = "---\nname: Loner\n\(house)---\n"
    case 13:
      replace(
        "\ndate: ", with: "\nafter: \(random.below(2) == 0 ? "azar" : "un")\ndate: ", in: name)
    case 3, 9, 10, 11: write(name)
    case 7: replace("title: Article", with: "title: Report \(random.below(2)) of", in: name)
    case 8: files["content/originals/\(name).txt"]? += "\n"
    case 4: replace("left", with: "stayed", in: name)
    case 5: replace("stayed", with: "left", in: name)
    case 6: replace("rains", with: "snows", in: name)
    default:
      // The commonest, for it leaves all counts as they are.
      replace(
        "\(1 + random.below(9))00,000", with: "\(1 + random.below(9))00,000", in: name)
    }
  }

  private mutating func replace(_ old: String, with new: String, in name: String) {
    for path in ["content/articles/\(name).md", "content/originals/\(name).txt"] {
      files[path] = files[path]?.replacing(old, with: new)
    }
  }

  private mutating func write(_ name: String) {
    let sentences = (0...random.below(5)).map { _ in sentence() }
    let isArchived = random.below(3) == 0
    let archive = isArchived ? "archive: content/originals/\(name).txt\n" : ""
    files["content/articles/\(name).md"] =
      "---\ntitle: Article \(name)\ndate: 2022-10-0\(1 + random.below(2))\n\(archive)---\n"
      + sentences.map(\.markdown).joined(separator: " ") + "\n"
    files["content/originals/\(name).txt"] =
      isArchived ? sentences.map(\.plain).joined(separator: " ") + "\n" : nil
  }

  private mutating func sentence() -> (markdown: String, plain: String) {
    switch random.below(9) {
    case 5: return ("In [Estonia](country:estonia) it snows.", "In Estonia it snows.")
    case 0: return ("Then [Nazar](person:nazar) left.", "Then Nazar left.")
    case 1:
      return ("“No,” says [Nazar](person:nazar?role=speaker).", "“No,” says Nazar.")
    case 2:
      return (
        "[Latvia](country:latvia?status=disputed) and [Russia](country:russia) differ.",
        "Latvia and Russia differ."
      )
    case 3: return ("In [Kyrgyzstan](country:kyrgyzstan) it rains.", "In Kyrgyzstan it rains.")
    case 4:
      return (
        "He met [Azar](person:azar \"Of [Latvia](country:latvia).\") there.", "He met Azar there."
      )
    default:
      let number = "\(1 + random.below(9))00,000 people"
      let by = Self.credits[random.below(Self.credits.count)]
      let figure = "[\(number)](statistic:departures?by=\(by)&date=2022-10)"
      return random.below(2) == 0
        ? ("With [Nazar](person:nazar) \(figure) went.", "With Nazar \(number) went.")
        : ("They were \(figure).", "They were \(number).")
    }
  }
}
