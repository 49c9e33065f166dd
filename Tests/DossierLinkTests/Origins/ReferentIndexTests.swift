import DossierModel
import DossierTestSupport
import Testing

@testable import DossierLink

/// What `by=`, `origin=`, `place=` and `population=` mean.
@Suite struct ReferentIndexTests {
  private static let files = [
    "dossier.yml": "title: D\nkinds: {organisation: organisations}\n",
    "content/countries/georgia.md": "---\nname: Georgia\ncode: GE\n---\n",
    "content/people/georgia.md": "---\nname: Georgia Kant\naliases: [the Judge]\n---\n",
    "content/people/kant.md": "---\nname: Immanuel Kant\naliases: [Kant]\n---\n",
    "content/organisations/anglers-club.md":
      "---\nname: Anglers’ Club of Thornwick\naliases: [Anglers, L’Évêché]\n---\n",
    "content/organisations/kant.md": "---\nname: Kant Society\naliases: [The Society]\n---\n",
    "content/organisations/judges.md": "---\nname: Judges\naliases: [Judge, La Société]\n---\n",
    "content/statistics/left.md": "---\nname: People who left\nunit: people\n---\n",
    "content/statistics/dead.md": "---\nname: Dead\nunit: people\n---\n",
  ]

  /// What a figure's attribute means: a record as `kind:slug`, or `"words"`; and what is said of it.
  private func meaning(_ attribute: String) throws -> (String, [Rule]) {
    var files = Self.files
    files["content/articles/text.md"] = Linked.article("[12 men](statistic:left?\(attribute))")
    let linked = try Linked(files)
    let figure = linked.site.observations[0]
    let referent = [figure.by, figure.origin, figure.place, figure.population]
      .compactMap(\.self).first
    let text = referent.map { linked.name($0) } ?? "nobody"
    return (text, linked.rules.filter { $0 != .unusedRecord && $0 != .unknownOrigin })
  }

  @Test(
    "a record by its slug, name, alias, code, or kind and slug",
    arguments: [
      ("anglers-club", "organisation:anglers-club"),
      ("Anglers’+Club+of+Thornwick", "organisation:anglers-club"),
      ("the+anglers'+club+of+THORNWICK", "organisation:anglers-club"),
      ("anglers+club+of+thornwick", "organisation:anglers-club"),
      ("Anglers", "organisation:anglers-club"), ("the+anglers", "organisation:anglers-club"),
      ("eveche", "organisation:anglers-club"), ("l'evêché", "organisation:anglers-club"),
      ("société", "organisation:judges"), ("GE", "country:georgia"),
      ("Georgia+Kant", "person:georgia"), ("person:georgia", "person:georgia"),
      ("country:georgia", "country:georgia"), ("country:GE", "country:georgia"),
      ("person:kant", "person:kant"), ("organisation:kant", "organisation:kant"),
      ("Society", "organisation:kant"),
    ])
  func records(_ written: String, _ record: String) throws {
    for attribute in ["by", "origin"] {
      let (meaning, rules) = try meaning("\(attribute)=\(written)")
      #expect(meaning == record, "\(attribute)")
      #expect(rules == [], "\(attribute)")
    }
  }

  @Test(
    "what is nobody's name stays plain words",
    arguments: ["Anglers+of+Thornwick", "ge", "club", "person:nobody", "unknown:kant", "Kantian"])
  func words(_ written: String) throws {
    let (meaning, rules) = try meaning("by=\(written)")
    #expect(meaning == "\"\(written.replacing("+", with: " "))\"")
    #expect(rules == [])
  }

  @Test(
    "what several records are called means none of them, and is told with both",
    arguments: [
      ("by=kant", "write organisation:kant or person:kant"),
      ("by=georgia", "write country:georgia or person:georgia"),
      ("origin=Judge", "write organisation:judges or person:georgia"),
      ("by=the+judge", "write organisation:judges or person:georgia"),
    ])
  func several(_ attribute: String, _ hint: String) throws {
    var files = Self.files
    files["content/articles/text.md"] = Linked.article("[12 men](statistic:left?\(attribute))")
    let found = try Linked(files).found.filter { $0.rule == .ambiguousReference }
    // The hint names them in the order of the kinds.
    let named = found.compactMap(\.hint).map { $0.dropFirst(6).split(separator: " or ").sorted() }
    #expect(named == [hint.dropFirst(6).split(separator: " or ").sorted()])
    #expect(try meaning(attribute).0.hasPrefix("\""))
  }

  @Test("a place or population is no person: the name that both have is the place's")
  func places() throws {
    #expect(try meaning("place=georgia") == ("country:georgia", []))
    #expect(try meaning("population=Georgia") == ("country:georgia", []))
    #expect(try meaning("place=Judge") == ("organisation:judges", []))
    #expect(try meaning("place=immanuel+kant") == ("\"immanuel kant\"", []))
    #expect(try meaning("population=the+anglers") == ("organisation:anglers-club", []))
  }

  @Test("a statistic counts and says nothing")
  func statistics() throws {
    for written in ["dead", "People+who+left", "statistic:dead"] {
      let (meaning, rules) = try meaning("by=\(written)")
      #expect(meaning.hasPrefix("\"") && rules == [.unfitOrigin], "\(written)")
    }
    #expect(try meaning("population=dead") == ("\"dead\"", []))
  }
}
