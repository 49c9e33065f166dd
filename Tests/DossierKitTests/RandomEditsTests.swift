import DossierDisk
import DossierKit
import DossierTestSupport
import Foundation
import Testing

/// `ROUNDS` in the environment is the number of sequences, for the long run of `make soak`.
@Suite("Builds over earlier builds")
struct RandomEditsTests {
  static let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap { Int($0) } ?? 10

  @Test("after any sequence of edits the site and what is said are those of a build from nothing")
  func sameAsClean() {
    var published = 0
    for seed in 0..<Self.rounds {
      var editor = Editor(seed: UInt64(seed))
      var sample = SampleDossier(editor.files)
      sample.options.program = "one"
      for step in 0..<6 {
        let outcome = sample.build()
        var clean = SampleDossier(editor.files)
        clean.options = sample.options
        let expected = clean.build()
        #expect(outcome.diagnostics == expected.diagnostics, "seed \(seed), step \(step)")
        #expect(outcome.ending == expected.ending, "seed \(seed), step \(step)")
        if outcome.ending == .published {
          published += 1
          #expect(sample.site == clean.site, "seed \(seed), step \(step)")
        }
        editor.edit(sample)
      }
    }
    // Edits also make faults, and then nothing is published; but not most of them.
    #expect(published > 3 * Self.rounds)
  }
}

/// Makes edits as people make them, chosen by a seed.
private struct Editor {
  private var random: SeededNumbers
  private(set) var files: [String: String]

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
    files = SampleDossier.sound
    files["content/countries/latvia.md"] = "---\nname: Latvia\n---\n"
    files["content/articles/border.md"] =
      "---\ntitle: The border\ndate: 2022-09-21\n---\n[Latvia](country:latvia) closed it for [Nazar](person:nazar).\n"
    files["content/statistics/crossings.md"] = "---\nname: Crossings\nunit: people\n---\n"
    for (name, number) in [("first", "300,000"), ("second", "700,000")] {
      files["content/articles/\(name).md"] = """
        ---
        title: The \(name) count
        date: 2022-10-04
        archive: content/originals/\(name).txt
        ---
        With [Nazar](person:nazar) [\(number) people](statistic:crossings?by=UN&date=2022-10) went.

        """
      files["content/originals/\(name).txt"] = "With Nazar \(number) people went.\n"
    }
  }

  /// One to three edits; now and then none.
  mutating func edit(_ sample: SampleDossier) {
    let before = files
    for _ in 0..<random.below(4) { editOnce() }
    for path in before.keys where files[path] == nil { sample.disk.remove("/dossier/\(path)") }
    for (path, text) in files where before[path] != text { sample.add(path, text) }
  }

  private mutating func editOnce() {
    let articles = files.keys.filter { $0.hasPrefix("content/articles/") }.sorted()
    let records = files.keys.filter { $0.hasPrefix("content/people/") }.sorted()
    switch random.below(26) {
    case 0: files["content/articles/new\(random.below(3)).md"] = article()
    case 1: if let path = random.one(of: articles) { files[path] = nil }
    case 2:
      if let path = random.one(of: articles), let text = files.removeValue(forKey: path) {
        files["content/articles/renamed\(random.below(3)).md"] = text
      }
    case 3:
      if let path = random.one(of: articles) {
        files[path] = files[path]?.replacing("title: ", with: "title: \(random.below(9)) ")
      }
    case 4:
      files["content/people/nazar.md"] = "---\nname: Nazar\naliases: [N\(random.below(3))]\n---\n"
    case 5:
      files["content/people/new\(random.below(2)).md"] =
        "---\nname: Azar\n---\nKnows [Nazar](person:nazar).\n"
    case 6: if let path = random.one(of: records) { files[path] = nil }
    case 7:
      // An annotation that moves to another article, and another sentence.
      if let path = random.one(of: articles) { files[path]? += "\nThen [Nazar](person) left.\n" }
    case 8:
      if let path = random.one(of: articles) {
        files[path] = files[path]?.replacing("person:nazar", with: "country:latvia")
      }
    case 9:
      let kinds = random.below(2) == 0 ? "" : "kinds: {ship: ships}\n"
      files["dossier.yml"] = "title: Sample \(random.below(3))\n\(kinds)"
      files["content/ships/ark.md"] = kinds.isEmpty ? nil : "---\nname: Ark\n---\n"
    case 11: files["static/note.txt"] = "\(random.below(3))"
    case 12:
      files["templates/entity-header.html"] = random.below(2) == 0 ? nil : "<h1>{{name}}</h1>\n"
    case 13, 14, 15, 16, 17:
      // A figure: it shows on the pages of others that it differs from.
      let name = random.one(of: ["first", "second"]) ?? "first"
      let (old, new) = ("\(1 + random.below(9))00,000", "\(1 + random.below(9))00,000")
      for path in ["content/articles/\(name).md", "content/originals/\(name).txt"] {
        files[path] = files[path]?.replacing(old, with: new)
      }
    case 10: files["templates/style.css"] = "p { margin: \(random.below(3))px }\n"
    default:
      // As many bytes as before.
      if let path = random.one(of: articles) {
        files[path] = files[path]?.replacing("Talks", with: "Walks").replacing(
          "closed", with: "opened")
      }
    }
  }

  private mutating func article() -> String {
    "---\ntitle: New\ndate: 2022-10-0\(1 + random.below(9))\n---\n[Nazar](person:nazar) and [Latvia](country:latvia), \(random.below(5)) times.\n"
  }
}
