import DossierModel
import DossierQuantities
import DossierTestSupport
import Testing

@testable import DossierLink

/// `part_of` and `speaks_for` in records.
@Suite struct RelationsTests {
  private func place(_ slug: String, _ relation: String = "", name: String? = nil) -> (
    String, String
  ) {
    ("content/places/\(slug).md", "---\nname: \(name ?? slug)\n\(relation)---\n")
  }

  private func files(_ records: (String, String)...) -> [String: String] {
    var files = Dictionary(uniqueKeysWithValues: records)
    files["dossier.yml"] = "title: D\nkinds: {place: places}\n"
    return files
  }

  private static let ignored: Set<Rule> = [.unusedRecord, .missingName]

  @Test("a part's part is found to exceed the whole, named by slug, name or alias")
  func partOf() throws {
    var files = files(
      place("norland", "aliases: [the North]\n"), place("delta", "part_of: the north\n"),
      place("porthaven", "part_of: [delta]\n"))
    files["content/statistics/dead.md"] = "---\nname: Dead\nunit: people\nplace: norland\n---\n"
    files["content/articles/a.md"] = Linked.article(
      "[500](statistic:dead?by=x), [900](statistic:dead?by=y&place=porthaven)")
    let linked = try Linked(files)
    #expect(linked.rules == [])
    let findings = linked.site.comparisons.values.flatMap(\.findings)
    #expect(findings.first?.rule == .partExceedsWhole)
    #expect(findings.first?.members == [0, 1])
  }

  @Test("what a relation names is one record that is no statistic and not itself")
  func unfit() {
    var files = files(
      place("delta", "part_of: 1️⃣nroland\n"), place("norland", "part_of: 2️⃣dead\n"),
      place("fen", "part_of: [norland, 3️⃣Kant]\nspeaks_for: 4️⃣nothing like it\n"),
      place("kant-a", name: "Kant"), place("kant-b", name: "kant"),
      place("self", "part_of: 5️⃣self\nspeaks_for: 6️⃣self\n"))
    files["content/statistics/dead.md"] = "---\nname: Dead\nunit: people\n---\n"
    expectDiagnostics(
      in: files, through: .link, ignoring: Self.ignored.union([.duplicateName]),
      [
        "1️⃣ error[unknown-related]: 'nroland' has no record; did you mean 'norland'?",
        "3️⃣ error[ambiguous-reference]: 'Kant' means 2 records; write place:kant-a or place:kant-b",
        "4️⃣ error[unknown-related]: 'nothing like it' has no record; "
          + "name a record's slug, name or alias",
        "2️⃣ error[unknown-related]: 'dead' is a statistic, and 'part_of' names other records; "
          + "name another record, or remove it",
        "5️⃣ error[circular-relation]: 'self' is a part of itself; "
          + "remove 'part_of' where it leads back",
        "6️⃣ error[circular-relation]: 'self' is spoken for by itself; "
          + "remove 'speaks_for' where it leads back",
      ])
  }

  @Test("a circle is told once, at the first of its records, at the reference that leads back")
  func circles() {
    expectDiagnostics(
      in: files(
        place("a", "part_of: [1️⃣b, d, 3️⃣a]\n"), place("b", "part_of: c\n"),
        place("c", "part_of: a\n"),
        place("d", "speaks_for: 2️⃣e\n"), place("e", "speaks_for: d\n"), place("f", "part_of: a\n")),
      through: .link, ignoring: Self.ignored,
      [
        "1️⃣ error[circular-relation]: 'a' is a part of itself, by way of 'b', 'c'; "
          + "remove 'part_of' where it leads back",
        "3️⃣ error[circular-relation]: 'a' is a part of itself; "
          + "remove 'part_of' where it leads back",
        "2️⃣ error[circular-relation]: 'd' is spoken for by itself, by way of 'e'; "
          + "remove 'speaks_for' where it leads back",
      ])
  }

  @Test("what leads into no circle remains")
  func besideCircle() throws {
    var files = files(
      place("a", "part_of: [b, norland]\n"), place("b", "part_of: a\n"), place("norland"))
    files["content/statistics/dead.md"] = "---\nname: Dead\nunit: people\nplace: norland\n---\n"
    files["content/articles/a.md"] = Linked.article(
      "[500](statistic:dead?by=x), [900](statistic:dead?by=y&place=a)")
    #expect(try Linked(files).site.conflictCount == 1)
  }

  @Test("a person is no place of which another is a part")
  func persons() {
    var files = files(place("old-town", "part_of: 1️⃣thorn\n"))
    files["content/people/thorn.md"] = "---\nname: Ann Thorn\n---\n"
    expectDiagnostics(
      in: files, through: .link, ignoring: Self.ignored,
      [
        "1️⃣ error[unknown-related]: 'thorn' is a person, and a person has no parts; "
          + "name another record, or remove it"
      ])
    // Nor is one suggested, nor a statistic, nor the record itself.
    files["content/places/old-town.md"] = "---\nname: Old Town\npart_of: 1️⃣thorm\n---\n"
    files["content/places/fen.md"] = "---\nname: Fen\npart_of: 2️⃣femn\n---\n"
    files["content/statistics/thorms.md"] = "---\nname: Thorms\n---\n"
    expectDiagnostics(
      in: files, through: .link, ignoring: Self.ignored,
      [
        "2️⃣ error[unknown-related]: 'femn' has no record; name a record's slug, name or alias",
        "1️⃣ error[unknown-related]: 'thorm' has no record; name a record's slug, name or alias",
      ])
  }

  @Test("figures of who speaks for a house count with it, through others, too")
  func speaksFor() throws {
    var files = files(
      place("ministry"), place("press-office", "speaks_for: ministry\n"))
    files["content/people/ada-wren.md"] = "---\nname: Ada Wren\nspeaks_for: press-office\n---\n"
    files["content/people/ilse.md"] = "---\nname: Ilse\nspeaks_for: Ada Wren\n---\n"
    files["content/statistics/dead.md"] = "---\nname: Dead\nunit: people\n---\n"
    files["content/articles/a.md"] = Linked.article(
      "[500](statistic:dead?by=ilse), [900](statistic:dead?by=ada-wren), "
        + "[900](statistic:dead?by=The+Tern&origin=ministry)")
    let linked = try Linked(files)
    #expect(linked.rules == [])
    #expect(linked.sources == Array(repeating: "place:ministry", count: 3))
    let comparison = try #require(linked.site.comparisons.values.first)
    #expect(comparison.namedOrigins == 1)
    #expect(comparison.counts[.contradiction] == nil && comparison.counts[.misquotation] == 1)
  }

  @Test("a circle of speakers does not go on for ever")
  func circleOfSpeakers() throws {
    var files = files(
      place("a", "speaks_for: b\n"), place("b", "speaks_for: c\n"), place("c", "speaks_for: b\n"))
    files["content/statistics/dead.md"] = "---\nname: Dead\nunit: people\n---\n"
    files["content/articles/a.md"] = Linked.article("[500](statistic:dead?by=a)")
    let linked = try Linked(files)
    #expect(linked.rules == [.circularRelation])
    #expect(linked.sources == ["place:b"])
  }
}
