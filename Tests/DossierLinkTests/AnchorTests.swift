import DossierModel
import DossierTestSupport
import Testing

@testable import DossierLink

@Suite("The id of an annotation") struct AnchorTests {
  private static let records = SampleFiles.records(["person:nazar", "person:aida", "country:chile"])

  private func ids(_ body: String, date: String = "2023") throws -> [String: String] {
    var files = Self.records
    files["content/articles/text.md"] = Linked.article(body, date: date)
    return try Linked(files).ids()
  }

  private static let text = """
    Far away, in a town by the sea that few have seen, lived [Nazar](person:nazar) for years.

    In spring [Aida](person:aida) came.
    """

  @Test(
    "stays when anything beyond its own words, record and 32 characters is edited",
    arguments: [
      ("Far away", "Long ago and far away"), ("In spring [Aida](person:aida) came.", ""),
      ("In spring", "New paragraph.\n\nIn spring"),
      ("(person:nazar)", "(person:Nazar?status=verified \"A note on [Chile](country:chile).\")"),
      ("Far away", "[Far away](country:chile)"),
    ])
  func stable(_ old: String, _ new: String) throws {
    let edited = Self.text.replacing(old, with: new)
    #expect(edited != Self.text)
    #expect(try ids(edited)["Nazar"] == ids(Self.text)["Nazar"])
  }

  @Test(
    "changes with its record, its words and the words beside it",
    arguments: [
      ("(person:nazar)", "(person:aida)"), ("[Nazar]", "[He]"), ("lived [", "died ["),
      (") for years", ") since then"),
    ])
  func changes(_ old: String, _ new: String) throws {
    let before = try ids(Self.text)["Nazar"]
    let after = try ids(Self.text.replacing(old, with: new))
    #expect(before != nil)
    #expect(!after.values.contains(before ?? ""))
  }

  @Test("is told apart by a number only where all else is equal")
  func ties() throws {
    let twice = try ids("[Nazar](person:nazar)\n\n[Nazar](person:nazar)")["Nazar"] ?? ""
    let once = try ids("[Nazar](person:nazar)")["Nazar"] ?? ""
    #expect(twice == once + once + "-2")
  }

  @Test("is what the author pins, and a pin stands once in a text")
  func pinned() throws {
    #expect(try ids("[Nazar](person:nazar?id=first)") == ["Nazar": "a-first"])
    expectDiagnostics(
      in: "[A](person:nazar?1️⃣id=x) and [B](person:nazar?2️⃣id=x)", records: ["person:nazar"],
      through: .link,
      [
        "2️⃣ error[duplicate-anchor]: id 'x' is given twice in this text; give one of them another id"
          + " | first here 1️⃣"
      ])
  }
}
