import DossierModel
import DossierTestSupport
import Testing

@testable import DossierParse

@Suite("What was meant as an annotation and is shown as text is told at its place")
struct BrokenAnnotationTests {
  @Test(
    "slips that make no link",
    arguments: [
      "1️⃣[5 men](statistic:s?by=unnamed officials&date=2022) came.",
      "1️⃣[q](person:zoe \"a \"quoted\" note\").", "x 1️⃣[q] (person:zoe).",
      "1️⃣[q](person:Zoë X) and [r](person:x).", "*1️⃣[q](person:zoe \"unclosed note)*",
      "> - a\n> - 1️⃣[q](<person:Zoë X).", "1️⃣[q]( PERSON:a b) and 2️⃣[r]( person:c d)",
    ])
  func slips(_ markdown: String) {
    let reading = Reading(markdown)
    let source = SourceFile(
      path: "content/articles/text.md", bytes: Array(reading.marked.text.utf8))
    let broken = reading.found.filter { $0.rule == .brokenAnnotation }
    #expect(
      broken.compactMap { $0.span?.start }
        == reading.marked.offsets.values.sorted().map { source.position(of: $0) })
  }

  @Test(
    "one hint, by what is wrong",
    arguments: [
      ("## [q](person:zoe\n\"A note.\")", "on one line"),
      ("[q](person: zoe)", "the space behind ':'"),
      ("[q](person:zoe?by=a b)", "'+' for the space"), ("[q] (person:zoe)", "without a space"),
      ("[q](person:zoe \"a \"b\" c\")", "a backslash"),
      ("[q](person:zoe \"a)", "that ends its note"),
      ("[q](person:zoe (a (b) c) d)", "between quotation marks"),
      ("![q](person:zoe)", "remove the '!'"),
      ("Oh![q](person:zoe)", "write '\\!'"),
    ])
  func hints(_ markdown: String, part: String) {
    let broken = Reading(markdown).found.filter { $0.rule == .brokenAnnotation }
    #expect(broken.count == 1)
    #expect(broken.first?.hint?.contains(part) == true, "\(broken.first?.hint ?? "")")
    #expect(broken.first?.hint?.contains(", or ") == false)
  }

  @Test(
    "code, links, prose and kinds that are none",
    arguments: [
      "`[q](person:a b)`", "```\n[q](person:a b)\n```", "    [q](person:a b)",
      "[q](person:ab) (person: see above)", "[q] (a person: me)", "[q](prson:a b)",
      "[q](person:ab \"note\")", "[a] (*see*)\n\n    [q] (person:a b)", "\\[q](person:a b",
    ])
  func others(_ markdown: String) {
    #expect(!Reading(markdown).found.contains { $0.rule == .brokenAnnotation })
  }
}
