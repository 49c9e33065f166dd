import DossierModel
import Testing

@testable import DossierLink

@Suite struct MentionIndexBuilderTests {
  private static let files = [
    "content/people/nazar.md": "---\nname: Nazar\n---\nA driver; knows [Aida](person:aida).\n",
    "content/people/aida.md": "---\nname: Aida\n---\n",
    "content/articles/old.md": Linked.article(
      "[Nazar] and [his friend](person:aida \"Or [Nazar], says [Aida].\").", date: "2021"),
    "content/articles/new.md": Linked.article("[Aida], then [him](person:nazar).", date: "2023-05"),
    "content/articles/undated.md": "---\ntitle: U\n---\n[Aida]\n",
    "content/articles/draft.md": "---\ntitle: D\ndraft: true\n---\n[Aida]\n",
  ]

  @Test("an entity's mentions go by article, newest first and undated last")
  func order() throws {
    let linked = try Linked(Self.files)
    #expect(linked.site.articles.map(\.slug) == ["new", "old", "undated"])
    #expect(
      linked.mentions(of: "person:aida") == [
        "articles/new.html \"Aida\"", "articles/old.html \"his friend\"",
        "articles/undated.html \"Aida\"",
      ])
  }

  @Test("what notes and records say is kept apart from what the sources say")
  func apart() throws {
    let linked = try Linked(Self.files)
    #expect(
      linked.mentions(of: "person:aida", apart: true)
        == ["articles/old.html \"Aida\"", "people/nazar.html \"Aida\""])
    #expect(
      linked.mentions(of: "person:nazar", apart: true) == ["articles/old.html \"Nazar\""])
  }

  @Test("both ways agree: each annotation is in the list of the entity it means, once")
  func bothWays() throws {
    let index = try Linked(Self.files).site.mentions
    var seen: [MentionID] = []
    for entity in index.articleCounts.indices {
      for mention in index.mentions(of: entity) {
        #expect(index.entity(of: mention) == entity)
        seen.append(mention)
      }
    }
    #expect(seen.sorted() == (0..<index.count).map { MentionID($0) })
  }

  @Test("a draft counts only when drafts are asked for")
  func drafts() throws {
    #expect(try Linked(Self.files).mentions(of: "person:aida").count == 3)
    let withDrafts = try Linked(Self.files, withDrafts: true)
    #expect(withDrafts.mentions(of: "person:aida").contains("articles/draft.html \"Aida\""))
  }
}
