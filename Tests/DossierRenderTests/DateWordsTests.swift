import DossierModel
import DossierParse
import DossierTheme
import Testing

@Suite struct DateWordsTests {
  private static func words(_ language: String) throws -> Words {
    let file = try #require(Theme.files.first { $0.name == "words/\(language).yml" })
    var found: [Diagnostic] = []
    let words = WordsReader.read(SourceFile(path: file.name, bytes: file.bytes), &found)
    #expect(found.isEmpty)
    return words
  }

  @Test(
    "dates in words",
    arguments: [
      ("2022-02/..", "since February 2022", "février 2022 et après", "ab Februar 2022"),
      (
        "../2022-02-24", "until 24 February 2022", "24 février 2022 et avant",
        "bis 24. Februar 2022"
      ),
      (
        "2022-02/", "February 2022 to an unknown date", "février 2022 – date inconnue",
        "Februar 2022 bis unbekannt"
      ),
      ("/2022", "an unknown date to 2022", "date inconnue – 2022", "unbekannt bis 2022"),
      ("2022-22", "summer 2022", "été 2022", "Sommer 2022"),
      ("202X", "the 2020s", "les années 2020", "2020er Jahre"),
      ("198X~", "about the 1980s", "vers les années 1980", "um 1980er Jahre"),
      (
        "20XX", "a year from 2000 to 2099", "une année entre 2000 et 2099",
        "ein Jahr von 2000 bis 2099"
      ),
      ("2022-XX", "2022, month not known", "2022, mois inconnu", "2022, Monat unbekannt"),
      (
        "2022-10-XX", "October 2022, day not known", "octobre 2022, jour inconnu",
        "Oktober 2022, Tag unbekannt"
      ),
      ("-0043", "44 BC", "44 av. J.-C.", "44 v. Chr."),
      ("0000", "1 BC", "1 av. J.-C.", "1 v. Chr."),
      (
        "2022-10-20T09:30:00Z", "20 October 2022, 09:30:00 UTC", "20 octobre 2022, 09:30:00 UTC",
        "20. Oktober 2022, 09:30:00 UTC"
      ),
    ])
  func texts(date: String, english: String, french: String, german: String) throws {
    let date = try #require(PartialDate(date))
    #expect(try Self.words("en").date(date) == english)
    #expect(try Self.words("fr").date(date) == french)
    #expect(try Self.words("de").date(date) == german)
  }

  @Test("each form has words in each language", arguments: ["en", "fr", "de", "ru"])
  func complete(language: String) throws {
    let words = try Self.words(language)
    for text in [
      "2022", "2022-10", "2022-10-20", "202X", "20XX", "2XXX", "-020X", "2022-XX", "2022-XX-XX",
      "2022-10-XX", "2022-21", "2022-22", "2022-23", "2022-24", "0000", "-0043", "Y12345",
      "Y-12345", "2022/2023", "2022/..", "../2022", "2022/", "/2022", "2022-10-20T10:00:00+02:00",
    ] {
      for mark in text.contains("T") || text.hasSuffix("/") || text.hasSuffix(".")
        ? [""] : ["", "~", "?", "%"]
      {
        let date = try #require(PartialDate(text + mark))
        for shown in [words.date(date), words.shortDate(date)] {
          #expect(!shown.contains { "{}_".contains($0) }, "\(text): \(shown)")
          #expect(shown.contains { $0.isNumber }, "\(text): \(shown)")
        }
      }
    }
  }
}
