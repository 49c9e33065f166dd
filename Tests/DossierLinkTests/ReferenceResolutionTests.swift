import DossierModel
import DossierTestSupport
import Testing

@testable import DossierLink

@Suite struct ReferenceResolutionTests {
  private static let records = [
    "content/countries/kyrgyzstan.md":
      "---\nname: Kyrgyzstan\ncode: KG\naliases: [Kirghizia]\n---\n",
    "content/countries/georgia.md": "---\nname: Georgia\n---\n",
    "content/people/georgia.md": "---\nname: Georgia\naliases: [Zoë Ávila]\n---\n",
  ]

  private func meanings(_ body: String) throws -> [String] {
    var files = Self.records
    files["content/articles/text.md"] = Linked.article(body)
    return try Linked(files).meanings()
  }

  @Test(
    "a record is found by slug, name, alias and code, whatever the case and accents",
    arguments: [
      ("[x](country:kyrgyzstan)", "country:kyrgyzstan"), ("[x](country:KG)", "country:kyrgyzstan"),
      ("[x](country:kg)", "country:kyrgyzstan"), ("[x](country:Kirghizia)", "country:kyrgyzstan"),
      ("[x](<country:KYRGYZSTAN>)", "country:kyrgyzstan"), ("[Kyrgyzstan]", "country:kyrgyzstan"),
      ("[there][Kirghizia]", "country:kyrgyzstan"), ("[x](person:zoe+avila)", "person:georgia"),
      ("[x](<person:Zoë Ávila>)", "person:georgia"), ("[x](person:georgia)", "person:georgia"),
    ])
  func found(_ body: String, meaning: String) throws {
    #expect(try meanings(body) == [meaning])
  }

  @Test("a name that records of two kinds share is told with both, and means neither")
  func ambiguous() throws {
    var files = Self.records
    files["content/articles/text.md"] = "---\ntitle: T\n---\nIn 1️⃣[Georgia] it rains."
    for path in ["content/countries/georgia.md", "content/people/georgia.md"] {
      files[path] = files[path]?.replacing("name: ", with: "name: 2️⃣")
    }
    files["content/people/georgia.md"] = files["content/people/georgia.md"]?
      .replacing("2️⃣", with: "3️⃣")
    expectDiagnostics(
      in: files, through: .link, ignoring: [.unusedRecord],
      [
        "1️⃣ error[ambiguous-name]: 'Georgia' means 2 records; write country:georgia or "
          + "person:georgia | country 'Georgia' 2️⃣ | person 'Georgia' 3️⃣"
      ])
    #expect(try meanings("In [Georgia] it rains.") == ["-"])
  }

  @Test("a slip in a slug gets the nearest, and nothing near the file to add")
  func unknown() {
    expectDiagnostics(
      in: "1️⃣[She](person:sadyr-japarof) met 2️⃣[him](person:Anna+Li).",
      records: ["person:sadyr-japarov"], through: .link,
      [
        "1️⃣ error[unknown-entity]: person 'sadyr-japarof' has no record; "
          + "did you mean 'sadyr-japarov'?",
        "2️⃣ error[unknown-entity]: person 'Anna Li' has no record; add content/people/anna-li.md, or 'dossier new --missing'",
      ])
  }

  @Test("a phrase's language is a tag, whatever the kind")
  func language() {
    expectDiagnostics(
      in: "[x](person:nazar?1️⃣language=russian!) [y](person:nazar?language=pt-BR)",
      records: ["person:nazar"], through: .link,
      [
        "1️⃣ error[unfit-attribute]: 'russian!' is no language tag; write en, ru, fr, de, pt-BR, …"
      ])
  }

  @Test("bare brackets that name nothing stay words")
  func bare() throws {
    #expect(try meanings("He wrote [sic] and [Nobody].") == [])
  }

  @Test("a text gets twenty suggestions, for each takes a look at every name")
  func suggestions() throws {
    var files = Self.records
    files["content/articles/a.md"] = Linked.article(
      String(repeating: "[x](person:georgai) ", count: 30))
    let hints = try Linked(files).found.filter { $0.rule == .unknownEntity }.compactMap(\.hint)
    #expect(hints.count == 30)
    #expect(hints.count { $0.hasPrefix("did you mean") } == 20)
  }

  @Test("two threads resolve as one does, and say it in the same order")
  func threads() throws {
    var files = Self.records
    for number in 0..<40 {
      files["content/articles/a\(number).md"] = Linked.article("[x](country:nowhere\(number))")
    }
    #expect(try Linked(files).found == Linked(files, jobs: 2).found)
  }
}
