import DossierModel
import Testing

@testable import DossierLink

@Suite struct LookalikeNamesTests {
  @Test(
    "names that look the same have one skeleton",
    arguments: [
      ("Petr", "Реtr"), ("Modern", "Modem"), ("Ivan", "lvan"), ("Petr", "Pe\u{200B}tr"),
      ("SCOPE", "ЅСОРЕ"), ("O2", "02"), ("Zoë", "Zoe\u{308}"), ("Αθήνα", "Aθήνα"),
    ])
  func same(_ one: String, _ other: String) {
    #expect(LookalikeNames.skeleton(one) == LookalikeNames.skeleton(other))
  }

  @Test(
    "names that a reader tells apart have two",
    arguments: [("Müller", "Muller"), ("Petr", "Pets"), ("Иван", "Ivan"), ("Novak", "Nowak")])
  func different(_ one: String, _ other: String) {
    #expect(LookalikeNames.skeleton(one) != LookalikeNames.skeleton(other))
  }

  @Test("ASCII has the skeletons of the table")
  func ascii() {
    for value in UInt8(0x20)..<0x7F {
      let character = String(UnicodeScalar(value))
      // With a letter that is no ASCII the table is asked.
      let asked = LookalikeNames.skeleton(character + "ж").dropLast()
      #expect(LookalikeNames.skeleton(character) == asked, "\(character)")
    }
  }
}
