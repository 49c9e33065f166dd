import DossierModel
import Testing

@Suite struct SlugTests {
  @Test(
    "letters and digits parted by single hyphens are fit",
    arguments: [
      "a", "7", "sadyr-japarov", "2022-10-20", "0", "кыргызстан", "новая-газета", "日本", "straße",
      "café", "cafe\u{301}", "हिन्दी", String(repeating: "a", count: 100),
    ])
  func fit(slug: String) {
    #expect(Slug.fault(in: slug) == nil)
  }

  @Test(
    "what a path, a URL or a terminal could misread is not",
    arguments: [
      ("", .empty), (String(repeating: "a", count: 101), .tooLong),
      (String(repeating: "я", count: 51), .tooLong),
      ("index", .reserved), ("404", .reserved), ("con", .reserved), ("nul", .reserved),
      ("aux", .reserved), ("prn", .reserved), ("com1", .reserved), ("lpt9", .reserved),
      ("A", .unfit), ("Sadyr", .unfit), ("İstanbul", .unfit), ("Москва", .unfit), ("-a", .unfit),
      ("a-", .unfit), ("a--b", .unfit), ("-", .unfit), ("-rf", .unfit), (".", .unfit),
      ("..", .unfit), ("a.b", .unfit), ("a/b", .unfit), ("../x", .unfit), ("a\\b", .unfit),
      ("a b", .unfit), ("a_b", .unfit), ("a%2fb", .unfit), ("a\u{0}", .unfit), ("a\n", .unfit),
      ("a'b", .unfit), ("a\"b", .unfit), ("a\u{202E}b", .unfit), ("a\u{200B}b", .unfit),
      ("a\u{FEFF}", .unfit), ("a\u{AD}b", .unfit), ("__proto__", .unfit), ("a🙂", .unfit),
      ("٣", .unfit), ("\u{301}a", .unfit), ("a-\u{301}", .unfit), ("a\u{A0}b", .unfit),
    ] as [(String, Slug.Fault)])
  func faults(slug: String, fault: Slug.Fault) {
    #expect(Slug.fault(in: slug) == fault)
  }

  @Test(
    "names that only begin like a reserved one are free", arguments: ["com10", "index-2", "con-1"])
  func nearlyReserved(slug: String) {
    #expect(Slug.fault(in: slug) == nil)
  }

  @Test(
    "a suggestion keeps the words and leaves the rest",
    arguments: [
      ("Sadyr Japarov", "sadyr-japarov"), ("  Côte d’Ivoire! ", "cote-d-ivoire"),
      ("Российская Федерация", "россииская-федерация"), ("A -- B", "a-b"), ("../../etc", "etc"),
      ("", ""), ("!!!", ""), ("GROẞ", "gross"), ("1.2 million", "1-2-million"),
      ("İstanbul", "istanbul"), ("서울", "서울"), ("e\u{301}tude", "etude"),
    ])
  func suggestion(text: String, slug: String) {
    let suggestion = Slug.suggestion(for: text)
    #expect(Array(suggestion.utf8) == Array(slug.utf8))
    if !slug.isEmpty { #expect(Slug.fault(in: suggestion) == nil) }
  }
}
