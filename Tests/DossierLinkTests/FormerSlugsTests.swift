import DossierModel
import DossierTestSupport
import Testing

@testable import DossierLink

@Suite struct FormerSlugsTests {
  @Test("an annotation may go on using a slug that a record had")
  func resolves() throws {
    let linked = try Linked([
      "content/people/aida.md": "---\nname: Aida\nformer_slugs: [a-bek]\n---\n",
      "content/articles/one.md": Linked.article("[She](person:a-bek) came."),
    ])
    #expect(linked.rules == [])
    #expect(linked.meanings() == ["person:aida"])
  }

  @Test("an old address leads to one record")
  func unfit() {
    expectDiagnostics(
      in: [
        "content/people/aida.md": "---\nname: 1️⃣Aida\nformer_slugs: [old]\n---\n",
        "content/people/nazar.md":
          "---\nname: Nazar\nformer_slugs: [2️⃣aida, 3️⃣old, '4️⃣../x']\n---\n",
        "content/countries/old.md": "---\nname: Old\n---\n",
      ], through: .link, ignoring: [.unusedRecord],
      [
        "2️⃣ error[unfit-former-slug]: former slug 'aida' belongs to 'Aida'; name a slug that this "
          + "record had, and that no other record has or had | that record 1️⃣",
        "3️⃣ error[unfit-former-slug]: former slug 'old' belongs to 'Aida'; name a slug that this "
          + "record had, and that no other record has or had | that record 1️⃣",
        "content/people/nazar.md:3:27 error[unfit-former-slug]: former slug '../x' is no slug; "
          + "name a slug that this record had, and that no other record has or had",
      ])
  }
}
