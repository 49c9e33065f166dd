import DossierModel
import Testing

@Suite struct FoldingTests {
  @Test(
    "names are equal without case, accents and surplus space",
    arguments: [
      ("Sadyr Japarov", "sadyr japarov"), ("  Sadyr\t\n Japarov ", "sadyr japarov"),
      ("Résumé", "resume"), ("ÅSA", "asa"), ("Łódź", "lodz"), ("Ørsted", "orsted"),
      ("Straße", "strasse"), ("STRASSE", "strasse"), ("GROẞ", "gross"), ("Đinđić", "dindic"),
      ("İstanbul", "istanbul"), ("Diyarbakır", "diyarbakir"), ("Côte d’Ivoire", "cote d'ivoire"),
      ("Côte\u{A0}d‘Ivoire", "cote d'ivoire"), ("Ёлка", "елка"), ("КЫРГЫЗСТАН", "кыргызстан"),
      ("ΗΡΑΚΛΗΣ", "ηρακλησ"), ("Ηρακλής", "ηρακλησ"), ("ſo", "so"), ("ﬁne", "fine"),
      ("Æthelred", "aethelred"),
      ("", ""), (" \t", ""), ("中国", "中国"), ("🇰🇬", "🇰🇬"),
    ])
  func folds(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test("composed and decomposed letters fold alike")
  func normalForms() {
    for (composed, decomposed) in [
      ("é", "e\u{301}"), ("ё", "е\u{308}"), ("한", "\u{1112}\u{1161}\u{11AB}"),
    ] {
      #expect(Folding.fold(composed).utf8.elementsEqual(Folding.fold(decomposed).utf8))
    }
  }

  @Test("folding twice changes nothing more")
  func idempotent() {
    let texts = FoldingTests.samples
    for text in texts { #expect(Folding.fold(Folding.fold(text)) == Folding.fold(text)) }
  }

  @Test("plain letters take the short way to the same result")
  func shortWay() {
    for text in ["A  b", " x ", "Q\u{B}W", "a'b", "\u{1}A"] {
      // One letter beyond ASCII at the end sends the same text the long way.
      #expect(Folding.fold(text + "é") == Folding.fold(text + "e"))
    }
  }

  @Test("the composed form is the one of NFC")
  func composed() {
    #expect(Array(Folding.composed("e\u{301}").unicodeScalars) == ["é"])
  }

  static let samples = [
    "Ŀ", "ŉ", "ﬁ", "Ⅷ", "ǅ", "ſ", "Σίσυφος", "Đặng", "Ħ", "œuvre", "ＡＢＣ", "ﷺ", "İ", "ẞ", "Ł",
  ]
}
