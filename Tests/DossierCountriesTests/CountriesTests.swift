import DossierCountries
import Foundation
import Testing

@Suite("The countries of ISO 3166 in four languages")
struct CountriesTests {
  private func words(_ country: String, _ language: String) -> Set<String> {
    let number = Countries.number(ofCode: country)
    return Set(Countries.words(in: language).filter { $0.country == number }.map(\.text))
  }

  @Test("there are 250, each with a code of its own and a name in each language")
  func complete() {
    #expect(Countries.all.count == 250)
    #expect(Set(Countries.all.map(\.code)).count == 250)
    for country in Countries.all {
      #expect(country.names.count == 4, "\(country.code)")
      #expect(country.names.values.allSatisfy { !$0.isEmpty }, "\(country.code)")
    }
  }

  @Test(
    "every name of CLDR is a word of the table",
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/unicode/cldr/common/main")),
    arguments: Countries.languages)
  func names(of language: String) throws {
    let file = URL(filePath: "/usr/share/unicode/cldr/common/main/\(language).xml")
    let xml = try String(contentsOf: file, encoding: .utf8)
    let codes = Set(Countries.all.map(\.code))
    var compared = 0
    for match in xml.matches(of: /<territory type="([A-Z][A-Z])">([^<(]+)<\/territory>/) {
      let known = words(String(match.output.1), language)
      let name = String(match.output.2).replacing("’", with: "'").replacing("&amp;", with: "&")
      guard codes.contains(String(match.output.1)), !name.contains(" - ") else { continue }
      compared += 1
      #expect(known.contains(where: { $0 == name }), "\(match.output.1) \(name)")
    }
    #expect(compared > 240)
  }

  @Test("adjectives and inhabitants are there in their forms")
  func forms() {
    #expect(
      words("KG", "en").isSuperset(of: ["Kyrgyzstan", "Kyrgyz", "Kyrgyzstani", "Kyrgyzstanis"]))
    #expect(
      words("KG", "fr").isSuperset(of: ["kirghize", "kirghizes", "Kirghizes", "Kirghizistan"]))
    #expect(words("KG", "de").isSuperset(of: ["Kirgisistans", "kirgisischen", "Kirgisin"]))
    #expect(words("KG", "ru").isSuperset(of: ["Киргизии", "кыргызстанского", "киргизов"]))
    #expect(words("RU", "en").contains("Russians"))
    #expect(words("US", "ru").isSuperset(of: ["США", "Соединённых Штатах", "американцев"]))
    #expect(words("FR", "fr").isSuperset(of: ["française", "Françaises"]))
    #expect(words("NL", "de").contains("Niederlanden"))
  }

  @Test(
    "what may mean something else says so",
    arguments: [
      "Georgia", "Turkey", "Jordan", "Chad", "Congo", "Guinea", "Jersey", "Niger", "Pole",
    ])
  func ambiguous(word: String) {
    let found = Countries.words(in: "en").filter { $0.text == word }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.doubt != nil })
  }

  @Test("a word of two countries is ambiguous, whichever it is")
  func shared() {
    for language in Countries.languages {
      let words = Dictionary(grouping: Countries.words(in: language), by: \.text)
      for (text, found) in words where Set(found.map(\.country)).count > 1 {
        #expect(found.contains { $0.doubt != nil }, "\(language) \(text)")
      }
    }
  }
}
