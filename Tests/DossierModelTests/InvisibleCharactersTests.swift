import DossierModel
import Testing

@Suite struct InvisibleCharactersTests {
  @Test(
    "what nobody sees is written out, except where a script needs it",
    arguments: [
      ("Petr\u{200B} Novak", "Petr<U+200B> Novak"), ("a\u{AD}b", "a<U+00AD>b"),
      ("\u{FEFF}x", "<U+FEFF>x"), ("a\u{200D}b", "a<U+200D>b"), ("a\u{E0041}", "a<U+E0041>"),
      ("می\u{200C}روم", "می\u{200C}روم"), ("❤\u{FE0F}", "❤\u{FE0F}"), ("Zoë", "Zoë"),
    ])
  func shown(_ text: String, _ expected: String) {
    #expect(InvisibleCharacters.shown(text) == expected)
  }

  @Test("a name with what nobody sees is found without it")
  func folded() {
    #expect(Folding.fold("Pe\u{200B}tr\u{2060} Nov\u{AD}ak") == "petr novak")
  }
}
