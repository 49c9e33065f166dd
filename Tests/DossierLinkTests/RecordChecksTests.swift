import DossierModel
import DossierTestSupport
import Testing

@Suite struct RecordChecksTests {
  @Test("a record that nothing mentions, and an article without annotations")
  func unused() {
    expectDiagnostics(
      in: [
        "content/people/nazar.md": "---\nname: 1️⃣Nazar\n---\n",
        "content/articles/plain.md": "2️⃣---\ntitle: P\n---\nWords alone.\n",
      ], through: .link,
      [
        "2️⃣ warning[unannotated-article]: article has no annotations; "
          + "mark who, where and how many: '[words](kind:slug)'",
        "1️⃣ warning[unused-record]: nothing mentions person 'nazar'; "
          + "annotate it, '[words](person:nazar)', or remove the record",
      ])
  }

  @Test("names and codes that two records of a kind share")
  func shared() {
    let countries = [
      "content/countries/korea.md": "---\nname: Korea\ncode: 1️⃣KP\naliases: [2️⃣Corea]\n---\n",
      "content/countries/south-korea.md": "---\nname: 3️⃣COREA\ncode: 4️⃣KP\n---\n",
    ]
    expectDiagnostics(
      in: countries, through: .link, ignoring: [.unusedRecord],
      [
        "3️⃣ warning[duplicate-name]: name 'COREA' belongs to 2 records; "
          + "refer to each by its slug, or take the name from all but one | also here 2️⃣",
        "4️⃣ error[duplicate-code]: code 'KP' belongs to 2 records; "
          + "give each record its own code | also here 1️⃣",
      ])
  }

  @Test("what is not to be confused is a record of the same kind")
  func related() {
    expectDiagnostics(
      in: [
        "content/statistics/left.md": "---\nname: Left\nnot_to_confuse: [1️⃣fledd]\n---\n",
        "content/statistics/fled.md": "---\nname: Fled\nnot_to_confuse: [left]\n---\n",
      ], through: .link, ignoring: [.unusedRecord],
      [
        "1️⃣ error[unknown-related]: 'fledd' is no record of this kind; did you mean 'fled'?"
      ])
  }

  @Test("a link to another file of the dossier leads to a page, and a draft has none")
  func pageLinks() {
    expectDiagnostics(
      in: [
        "content/people/nazar.md": "---\nname: Nazar\n---\n",
        "content/articles/one.md":
          "---\ntitle: O\n---\n[Nazar]: [good](two.md), 1️⃣[bad](tow.md), 2️⃣[soon](draft.md)\n",
        "content/articles/two.md": "---\ntitle: T\n---\n[Nazar]\n",
        "content/articles/draft.md": "---\ntitle: D\ndraft: true\n---\n[Nazar]\n",
      ], through: .link,
      [
        "1️⃣ error[broken-link]: 'content/articles/tow.md' has no page; "
          + "did you mean 'content/articles/two.md'?",
        "2️⃣ error[broken-link]: 'content/articles/draft.md' has no page; "
          + "it is a draft; publish it, or remove the link",
      ])
  }

  @Test("a link to a heading of another page leads to one that is there")
  func headings() {
    expectDiagnostics(
      in: [
        "content/people/nazar.md": "---\nname: Nazar\n---\n# Early life\n",
        "content/articles/one.md":
          "---\ntitle: O\n---\n[Nazar]: [a](two.md#the-end), [b](two.md#%D0%B4%D0%B0), "
          + "1️⃣[c](two.md#the-ends), 2️⃣[d](../people/nazar.md#h), [e](two.md#), "
          + "3️⃣[f](one.md#nowhere), [g][r]\n\n[r]: ../people/nazar.md#early-life\n",
        "content/articles/two.md": "---\ntitle: T\n---\n[Nazar]\n\n## The end\n\n## Да\n",
      ], through: .link,
      [
        "1️⃣ error[broken-link]: '#the-ends' is no heading of 'content/articles/two.md'; "
          + "did you mean '#the-end'?",
        "2️⃣ error[broken-link]: '#h' is no heading of 'content/people/nazar.md'; "
          + "link to a heading of it, or to the whole page",
        "3️⃣ error[broken-link]: '#nowhere' is no heading of 'content/articles/one.md'; "
          + "link to a heading of it, or to the whole page",
      ])
  }
}
