import DossierModel
import DossierTestSupport
import Testing

@Suite struct ReferentTests {
  @Test(
    "one name in several spellings",
    arguments: [
      [
        "The Anglers’ Club", "anglers club", "ANGLERS-CLUB", "the Anglers' Club",
        "  Anglers  Club. ",
      ],
      ["Red Cross", "the red-cross", "Red/Cross"],
      ["L’Humanité", "Humanite", "l'humanité", "HUMANITÉ"],
      ["L’Évêché", "évêché", "Eveche"], ["Le Monde", "monde", "MONDE"],
      ["Die Zeit", "Zeit", "der Zeit"], ["El País", "pais", "el pais"],
      ["Het Parool", "parool"], ["O Globo", "globo"], ["Gli Amici", "amici"],
      ["Министерство обороны", "министерство  ОБОРОНЫ", "«Министерство обороны»"],
      ["Ёлкин", "елкин"], ["Straße", "STRASSE"], ["U.N.", "UN", "U. N.", "u.n"],
      ["l’O.N.U.", "ONU"], ["J. R. Ash", "J.R. Ash", "JR Ash"],
      ["Levada-Center", "Levada–Center", "Levada Center"], ["Bride's", "Brides", "bride’s"],
      ["Channel 5", "channel 5", "Channel-5"],
    ])
  func same(_ spellings: [String]) {
    #expect(Set(spellings.map(NameKey.key)).count == 1, "\(spellings.map(NameKey.key))")
    #expect(Set(spellings.map { Referent(words: $0) }).count == 1)
    #expect(Referent(words: spellings[0]).name == spellings[0])
  }

  @Test(
    "names that are not one",
    arguments: [
      ("Red Cross", "Redcross"), ("Channel 4", "Channel 5"),
      ("Ministry of Health", "Ministry of Home"),
      ("Monde", "Le Monde diplomatique"), ("Ангара", "Ангар"), ("men", "women"),
      ("Bank of the South", "Bank of South"), ("St. A", "Sta"), ("Plan B. A", "Plan"),
    ])
  func different(_ one: String, _ other: String) {
    #expect(NameKey.key(one) != NameKey.key(other))
    #expect(Referent(words: one) != Referent(words: other))
  }

  @Test("an article that is all there is remains; a text without letters has no key")
  func articlesAlone() {
    #expect(NameKey.key("The") == "the")
    #expect(NameKey.key("La La") == "la")
    #expect(NameKey.key("—!?") == "")
    #expect(NameKey.words("L’Évêché d’Osh") == ["eveche", "d", "osh"])
  }

  @Test("a record is itself whatever it is called, and never plain words")
  func records() {
    let record = Referent(name: "Osh", entity: 3)
    #expect(record == Referent(name: "Ош", entity: 3))
    #expect(record != Referent(name: "Osh", entity: 4))
    #expect(record != Referent(words: "Osh"))
    #expect(record.entity == 3 && Referent(words: "Osh").entity == nil)
    #expect(Set([record, Referent(name: "Ош", entity: 3)]).count == 1)
  }
}
