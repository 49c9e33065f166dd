import DossierLink
import DossierModel
import Testing

@Suite("Archived texts: a mismatch that Markdown caused says which sign to escape")
struct MarkdownCauseTests {
  private func hints(_ body: String, _ archived: String) -> [String] {
    let header = "---\ntitle: T\narchive: content/originals/a.txt\n---\n"
    return (ArchiveSample.site(header + body, Array(archived.utf8))?.1 ?? [])
      .filter { $0.rule == .archiveMismatch }.compactMap(\.hint)
  }

  @Test(
    "pasted as it is",
    arguments: [
      (">8,000 missing", ">"), ("# 1 priority", "#"), ("~~~ Nazar ~~~\n\nend", "~"),
      ("1 * 2\\*3", "\\"),
      ("Nazar`s toll and the west`s toll", "`"), ("a &amp; b", "&"), ("*very* late", "*"),
      ("See <https://example.org/a> now", "<"), ("a [b](https://example.org/) c", "["),
      ("Head\n---\nmore", "-"), ("Head\n===\nmore", "="), ("one ![two](a.png) three", "!"),
      ("twelve [1] dead\n\n[1]: https://example.org/", "["), ("one <!-- two --> three", "<"),
    ])
  func pasted(text: String, sign: String) {
    let hints = hints(text, text)
    #expect(
      hints.first
        == "Markdown takes '\(sign)' for a sign: write '\\\(sign)' where the character is meant")
  }

  @Test(
    "what the article does not have is no sign of Markdown's",
    arguments: [
      ("late", "late."), ("Nazars", "Nazar's"), ("one two", "one *two*"),

      ("one", "(one)"), ("a & b", "a &amp; b"),
    ])
  func own(body: String, archived: String) {
    let hints = hints(body, archived)
    #expect(!hints.isEmpty && hints.allSatisfy { !$0.contains("Markdown") }, "\(hints)")
  }

  @Test("an annotation in code")
  func code() {
    #expect(
      hints("Dead:\n\n    [Nazar] came\n", "Dead:\n\n    Nazar came\n")
        == [
          "in code nothing is annotated: remove the spaces in front of the line, or the signs of code"
        ])
  }
}
