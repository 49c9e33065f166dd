import DossierLink
import DossierModel
import Testing

@Suite("Archived texts: what counts as the same, and what pages show of it")
struct ArchiveTests {
  @Test(
    "white space, line ends, paragraphs and normal forms",
    arguments: [
      ("One two.", "One two."), ("One  two.\n", "\n\n One\ttwo. \n\n\n"),
      ("One\ntwo.", "One two."), ("One two.", "One\ntwo."), ("One two.", "One\r\ntwo.\r\n"),
      ("One two.", "One\rtwo."), ("One.\n\nTwo.", "One.\nTwo."),
      ("One.\n\nTwo.", "One.\r\n\r\nTwo."),
      ("One.\n\nTwo.", "One.\n \t\n\n\nTwo."), ("One two.", "One\u{A0}two."),
      ("One\u{A0}two.", "One two."), ("One two.", "\u{FEFF}One two."),
      ("One.\n\nTwo.", "One.\u{2029}Two."), ("caf\u{E9}", "cafe\u{301}"),
      ("Ки\u{306}ев и\u{306}", "Кйев й"), ("- one\n- two", "one\ntwo"),
      ("*One* **two**", "One two"),
      ("## One\n\nTwo", "One\n\nTwo"), ("One\\\ntwo", "One\ntwo"), ("A &amp; \\*b\\*", "A & *b*"),
      ("`a  b`", "a b"), ("```\na\n\nb\n```", "a\n\nb"), ("a <b>", "a <b>"),
      ("[One](https://example.org/) two", "One two"),
      ("- one\n- two", "• one\n• two"), ("- one\n- two", "* one\n– two"),
      ("- one\n- two", "•\tone\n\n•\ntwo"), ("* one\n  - two", "- one\n  ◦ two"),
      ("1. one\n2. two", "1. one\n2) two"), ("A\n\n3. one\n4. two", "A\n3) one\n4) two"),
      ("- the dead\n- the missing\n- the dead", "• the dead\n• the missing\n• the dead"),
      ("Not - here\n\n- one", "Not - here\n- one"), ("\\- one", "- one"),
      ("太郎が来て泣いた。", "太郎が来て\n泣いた。"), ("太郎が来て\n泣いた。", "太郎が来て泣いた。"),
      ("一。\n\n二。", "一。\n二。"), ("在Norland说", "在\nNorland说"), ("か\u{3099}", "が"),
      ("| 太郎 | 二 |\n|--|--|\n| 三四 | 五 |", "太郎 二\n三四 五"),
    ])
  func same(body: String, archived: String) {
    #expect(ArchiveSample.archive(body, archived) != nil)
  }

  @Test(
    "a table, whatever parts its cells",
    arguments: [
      "Before.\n\nYear\tLeft\n2022\t5 people\n\nAfter.",
      "Before.\nYear\nLeft\n2022\n5 people\nAfter.",
      "Before.\n\nYear\n\nLeft\n\n2022\n\n5 people\n\nAfter.",
      "Before.\n\n| Year | Left |\n|---|--:|\n| 2022 | 5 people |\n\nAfter.",
      "Before.\n\nYear|Left\n2022|5 people\n\nAfter.",
      "Before.\n\nYear Left 2022 5 people\n\nAfter.",
    ])
  func table(archived: String) {
    let body = "Before.\n\n| Year | Left |\n|---|---|\n| 2022 | 5 people |\n\nAfter."
    #expect(ArchiveSample.archive(body, archived) != nil)
    #expect(ArchiveSample.archive(body, archived.replacing("5", with: "6")) == nil)
    #expect(
      ArchiveSample.archive(body, archived.replacing("\n\nAfter", with: " After")) == nil
        || !archived.contains("\n\nAfter"))
  }

  @Test(
    "nothing else is",
    arguments: [
      ("One two", "One two."), ("one", "One"), ("\"One\"", "“One”"), ("a - b", "a – b"),
      ("it's", "it’s"), ("onetwo", "one two"), ("one-two", "one two"), ("\u{FB01}n", "fin"),
      ("1\u{2044}2", "½"), ("a\u{AD}b", "ab"), ("a\u{200B}b", "ab"), ("caf\u{E9}", "cafe"),
      ("One.\n\nTwo.", "One. Two."), ("One. Two.", "One.\n\nTwo."), ("a …", "a ..."),
      ("One", "One One"), ("One One", "One"), ("太郎 が", "太郎が"), ("太郎が", "太郎 が"),
      ("- one", "1. one"), ("1. one\n2. two", "1. one\n3. two"), ("- one", "Two - one"),
      ("the dead\n\n- the dead", "- the dead\n\nthe dead"), ("one", "- one"),
    ])
  func different(body: String, archived: String) {
    #expect(ArchiveSample.archive(body, archived) == nil)
  }

  @Test("annotations, notes and what they annotate are no words of the article")
  func annotations() {
    let archive = ArchiveSample.archive(
      "[Nazar of [Armenia]](person:nazar \"Not [Armenia].\") came to [Arm](country:armenia)enia.",
      "Nazar of Armenia came to Armenia.")
    #expect(archive?.texts(archive?.passages) == ["Nazar of Armenia", "Armenia", "Arm"])
  }

  @Test("a passage is found across lines, and as whole words where normal forms differ")
  func passages() {
    let wrapped = ArchiveSample.archive(
      "[Nazar the elder](person:nazar) left.", "Nazar\nthe  elder left.")
    #expect(wrapped?.texts(wrapped?.passages) == ["Nazar\nthe  elder"])
    let decomposed = ArchiveSample.archive("A [caf\u{E9}](person:nazar)s.", "A cafe\u{301}s.")
    #expect(decomposed?.texts(decomposed?.passages) == ["cafe\u{301}s."])
  }

  @Test("paragraphs are the file's, and the article's where a line's end may be either")
  func paragraphs() {
    let archive = ArchiveSample.archive(
      "# A head\n\nOne two\nthree.\n\n- four\n- five", "A head\nOne\ntwo three.\n\nfour\nfive\n")
    #expect(archive?.texts(archive?.paragraphs) == ["A head", "One\ntwo three.", "four", "five"])
  }

  @Test("a list's marker is no omission, and its paragraph has it")
  func markers() {
    let archive = ArchiveSample.archive(
      "These:\n\n- [Nazar](person:nazar)\n- Ads\n\nEnd.", "These:\n• Nazar\n• Ads\nMore\n\nEnd.",
      omit: ["More"])
    #expect(
      archive?.texts(archive?.paragraphs) == ["These:", "• Nazar", "• Ads", "More", "End."])
    #expect(archive?.texts(archive?.omissions) == ["More"])
    #expect(archive?.texts(archive?.passages) == ["Nazar"])
  }

  @Test("the fingerprint is that of the file's bytes")
  func fingerprint() {
    #expect(
      ArchiveSample.archive("abc", "abc")?.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}

extension Archive {
  func texts(_ ranges: [Range<Int>]?) -> [String]? {
    ranges?.map { String(decoding: file.bytes[$0], as: UTF8.self) }
  }
}
