import DossierModel
import DossierTestSupport
import Testing

@testable import DossierLink

/// What a source's page lists, and what counts as a use of its record.
@Suite struct StatementsTests {
  @Test("a figure stands with who says it, with its origin, and with the house of who speaks")
  func statements() throws {
    let linked = try Linked([
      "dossier.yml": "title: D\nkinds: {organisation: organisations}\n",
      "content/organisations/ministry.md": "---\nname: Ministry\n---\n",
      "content/organisations/tern.md": "---\nname: The Tern\n---\n",
      "content/people/ada.md": "---\nname: Ada\nspeaks_for: ministry\n---\n",
      "content/people/bob.md": "---\nname: Bob\n---\n[Ada]\n",
      "content/statistics/dead.md": "---\nname: Dead\nunit: people\n---\n",
      "content/articles/one.md":
        "---\ntitle: T\npublisher: The Tern\nafter: ministry\ndate: 2023\n---\n"
        + "[1](statistic:dead?by=ada), [2](statistic:dead?by=bob&origin=ministry), "
        + "[3](statistic:dead?by=bob), [4](statistic:dead?by=tern), [5](statistic:dead), "
        + "[6](statistic:dead?by=ministry&origin=ministry) [Bob]\n",
    ])
    func statements(_ name: String) throws -> [ObservationID] {
      linked.site.statements(of: try #require(linked.entity(name)))
    }
    #expect(try statements("person:ada") == [0])
    #expect(try statements("person:bob") == [1, 2])
    #expect(try statements("organisation:ministry") == [0, 1, 3, 4, 5])
    #expect(try statements("organisation:tern") == [3])
    #expect(try statements("statistic:dead") == [])
    #expect(linked.rules == [])
  }

  @Test(
    "a record that an attribute or a header names is in use",
    arguments: [
      "by=", "origin=", "place=", "population=",
    ])
  func attributes(_ attribute: String) throws {
    for written in ["norland", "The+North", "country:norland"] {
      #expect(try unused(figure: "[12 men](statistic:left?\(attribute)\(written))") == [])
    }
    #expect(
      try unused(figure: "[12 men](statistic:left?\(attribute)southland)") == ["country 'norland'"])
    #expect(try unused(figure: "[12 men](statistic:left)") == ["country 'norland'"])
  }

  @Test("so is one that headers name")
  func headers() throws {
    #expect(try unused(article: "after: the north\n") == [])
    #expect(try unused(statistic: "place: norland\n") == [])
    #expect(try unused(statistic: "population: The North\n") == [])
    for key in ["part_of", "speaks_for"] {
      let delta = "---\nname: Delta\n\(key): norland\n---\n"
      let found = try unused(others: ["content/countries/delta.md": delta])
      #expect(found == ["country 'delta'"], "\(key)")
    }
  }

  private func unused(
    figure: String = "[12 men](statistic:left)", article: String = "", statistic: String = "",
    others: [String: String] = [:]
  ) throws -> [String] {
    var files = others
    files["content/countries/norland.md"] = "---\nname: Norland\naliases: [The North]\n---\n"
    files["content/statistics/left.md"] = "---\nname: Left\nunit: people\n\(statistic)---\n"
    files["content/articles/one.md"] = "---\ntitle: T\n\(article)---\n\(figure)\n"
    return try Linked(files).found.filter { $0.rule == .unusedRecord }
      .map { $0.summary.replacing("nothing mentions ", with: "") }
  }

  @Test("what headers name is known by what is written there")
  func referents() throws {
    let linked = try Linked([
      "dossier.yml": "title: D\nkinds: {organisation: organisations}\n",
      "content/organisations/tern.md": "---\nname: The Tern\n---\n",
      "content/people/ada.md": "---\nname: Ada\nspeaks_for: the tern\npart_of: Tern\n---\n",
      "content/articles/one.md": "---\ntitle: T\nafter: [the-tern, Forbes Russia]\n---\n[Ada]\n",
    ])
    let meanings = linked.site.referents.mapValues { linked.name($0) }
    #expect(
      meanings == [
        "the tern": "organisation:tern", "Tern": "organisation:tern",
        "the-tern": "organisation:tern", "Forbes Russia": "\"Forbes Russia\"",
      ])
  }

  @Test("a claim that is disputed or unclear says why")
  func statuses() {
    expectDiagnostics(
      in:
        "[500](statistic:dead?1️⃣status=disputed), [510](statistic:dead?value=510&2️⃣status=unclear), "
        + "[520](statistic:dead?status=verified), [530](statistic:dead?status=disputed \"See [Ann](person:ann?3️⃣status=unclear).\"), "
        + "[Ann](person:ann?4️⃣status=disputed)",
      records: ["statistic:dead", "person:ann"], through: .link,
      [
        (1, "disputed"), (2, "unclear"), (3, "unclear"), (4, "disputed"),
      ].map { number, status in
        "\(number)\u{FE0F}\u{20E3} warning[unexplained-status]: '\(status)' has no note; "
          + "say why in the link's title: [words](kind:slug?status=\(status) \"why\")"
      })
  }
}
