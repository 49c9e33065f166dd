import DossierDisk
import DossierKit
import DossierModel
import DossierTestSupport
import Testing

@testable import DossierAuthoring

/// A dossier in memory into which texts are taken.
struct ImportSample {
  let disk: MemoryDisk

  init(_ files: [String: String] = [:]) {
    disk = MemoryDisk(["/d/dossier.yml": "title: T\nlanguage: en\n"])
    for (path, text) in files { disk.addFile("/d/\(path)", text) }
  }

  func take(
    _ name: String, _ bytes: [UInt8], on faulty: (any Disk)? = nil, isDryRun: Bool = false,
    _ change: (inout ImportRequest) -> Void = { _ in }
  ) -> AuthoringOutcome {
    var request = ImportRequest(
      source: SourceFile(path: name, bytes: bytes), retrieved: "2024-03-01")
    request.date = "2024-02-28"
    change(&request)
    let disk = faulty ?? disk
    return AuthoringOutcome.of(root: "/d", on: disk, isDryRun: isDryRun) { () throws(StageError) in
      try Import(root: "/d", requests: [request]).plan(on: disk)
    }
  }

  func take(
    _ name: String, _ text: String, _ change: (inout ImportRequest) -> Void = { _ in }
  ) -> AuthoringOutcome {
    take(name, Array(text.utf8), change)
  }

  func article(_ slug: String) -> String? { disk.text("/d/content/articles/\(slug).md") }
  func archive(_ slug: String) -> String? { disk.text("/d/content/originals/\(slug).txt") }

  /// The article behind its header.
  func body(_ slug: String) -> String? {
    article(slug).map { text in
      let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
      return parts.count == 3 ? String(parts[2].dropFirst()) : text
    }
  }

  /// What a strict build says of all of it, apart from the annotations that are still to come.
  func faults() -> [String] {
    var options = BuildOptions(root: "/d")
    options.isStrict = true
    return Commands(options, disk: disk).check().diagnostics
      .filter { $0.rule != .unannotatedArticle }.map { "\($0.rule.rawValue): \($0.summary)" }
  }
}

@Suite("dossier import: a text becomes an article that matches its archive")
struct ImportTests {
  @Test("a text with a headline, signs of Markdown and lists")
  func text() throws {
    let sample = ImportSample()
    let text = """
      Harvest: a *good* year

      The harvest was 12,000 tonnes, 5 % more than in 2022.
      "More" [sic] & more than `expected`, said the office.
      > 8,000 tonnes went abroad.
      - not a list.
      • wheat
      • rye: 400 tonnes
      1. First
      2. Second
      See https://example.org/harvest_2023. Or www.example.org!
      """
    let outcome = sample.take("texts/Harvest 2023.txt", text) {
      $0.publisher = "The Courier: Quill"
      $0.authors = ["Petra Vole", "O. \"Odo\" Brindle"]
      $0.url = "https://example.org/harvest"
    }
    #expect(outcome.ending == .written)
    #expect(outcome.diagnostics == [])
    #expect(outcome.next == "dossier annotate harvest-2023")
    #expect(
      outcome.lines == [
        "harvest-2023: 5 paragraphs, 4 list items, 6 signs escaped (lines 4, 5, 6 and 11), "
          + "matches the archive, 6 numbers, language en (guessed)",
        "harvest-2023: title 'Harvest: a *good* year' (guessed: the first line, left out of the text)",
      ])
    #expect(sample.archive("harvest-2023") == text)
    #expect(
      sample.article("harvest-2023") == #"""
        ---
        title: "Harvest: a *good* year"
        publisher: "The Courier: Quill"
        authors: ["Petra Vole", "O. \"Odo\" Brindle"]
        date: 2024-02-28
        retrieved: 2024-03-01
        url: "https://example.org/harvest"
        language: en
        archive: content/originals/harvest-2023.txt
        omit:
          - "Harvest: a *good* year"
        ---

        The harvest was 12,000 tonnes, 5 % more than in 2022.

        "More" \[sic] & more than \`expected\`, said the office.

        \> 8,000 tonnes went abroad.

        \- not a list.

        - wheat
        - rye: 400 tonnes

        1. First
        2. Second

        See <https://example.org/harvest_2023>. Or www\.example.org!

        """#)
    #expect(sample.faults() == [])
  }

  @Test("text of a printed page: wrapped lines, bullets, numbers of pages")
  func printed() throws {
    let sample = ImportSample()
    let text = """
      The office has counted the boats in the
      harbour of Quill. There were more than in
      the years before, and most of them were
      made of pumpkins, as the law wants it to

      - 1 -
      \u{0C}be, says the office, which lists them:

      • boats that were made of one pumpkin
        and floated
      • boats of two

      - 2 -
      """
    let outcome = sample.take("report.txt", text)
    #expect(
      outcome.lines.dropFirst() == [
        "report: title 'report' (guessed: the file's name)",
        "report: lines taken for wrapped ones (guessed; else --lines paragraphs)",
        "report: left out: 2 page numbers (lines 6 and 13)",
      ])
    #expect(
      sample.body("report") == """
        The office has counted the boats in the
        harbour of Quill. There were more than in
        the years before, and most of them were
        made of pumpkins, as the law wants it to
        be, says the office, which lists them:

        - boats that were made of one pumpkin
          and floated
        - boats of two

        """)
    #expect(sample.archive("report") == text)
    #expect(sample.faults() == [])
  }

  @Test("lines are what they look like, or what the author says", arguments: LineMode.allCases)
  func lines(mode: LineMode) throws {
    let sample = ImportSample()
    let text =
      "A line that ends here.\nAnother one that ends.\nA third.\n\nThe last of all\nline s go on.\n"
    _ = sample.take("a.txt", text) { $0.lines = mode }
    let body = try #require(sample.body("a"))
    #expect(body.split(separator: "\n\n").count == (mode == .wrapped ? 2 : 5), "\(body)")
    #expect(sample.faults() == [])
  }

  @Test("what is named by --omit stays in the archive and leaves the article")
  func omitted() {
    let sample = ImportSample()
    let text =
      "Advertisement\nThe harvest was good. Read more here. It was late.\nAdvertisement\nEnd.\n"
    let outcome = sample.take("a.txt", text) {
      $0.omissions = ["Advertisement", "Read more here."]
    }
    #expect(outcome.diagnostics == [])
    #expect(sample.body("a") == "The harvest was good. It was late.\n\nEnd.\n")
    #expect(sample.archive("a") == text)
    #expect(sample.faults() == [])
    let other = ImportSample().take("a.txt", text) { $0.omissions = ["Nowhere"] }
    #expect(other.diagnostics.map(\.rule) == [.unmatchedOmission])
  }

  @Test(
    "encodings are read when they are named, and else it is said which it may be",
    arguments: ["windows-1251", "koi8-r", "windows-1252", "utf-16"])
  func encodings(name: String) throws {
    let text =
      name == "windows-1252" ? "Une année très bonne.\n" : "Урожай был хорошим, сказали они.\n"
    let encoding = try #require(SourceEncoding(named: name))
    let bytes = Self.encoded(text, encoding)
    let sample = ImportSample()
    let refused = sample.take("a.txt", bytes)
    #expect(refused.ending == .refused)
    #expect(refused.diagnostics.first?.hint?.contains("--encoding \(name)") == true)
    #expect(sample.disk.files(below: "/d") == ["dossier.yml"])
    let taken = sample.take("a.txt", bytes) { $0.encoding = encoding }
    #expect(taken.ending == .written)
    #expect(sample.archive("a")?.hasSuffix(text) == true)
    #expect(sample.article("a")?.contains("# a.txt was in \(name), SHA-256 ") == true)
    #expect(sample.faults() == [])
  }

  private static func encoded(_ text: String, _ encoding: SourceEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .table(let name):
      text.unicodeScalars.map { scalar in
        scalar.value < 0x80
          ? UInt8(scalar.value)
          : UInt8((EncodingTables.upper[name]?.firstIndex(of: UInt16(scalar.value)) ?? 0) + 0x80)
      }
    }
  }

  @Test(
    "a language is guessed by its words",
    arguments: [
      ("en", "The office said that it has counted the boats and that they are of the best."),
      (
        "de",
        "Die Behörde hat mitgeteilt, dass die Boote nicht von der Stadt sind und auch im Hafen."
      ),
      ("fr", "Le bureau a dit que les bateaux sont dans le port et que la ville est avec eux."),
      ("ru", "Власти сообщили, что в порту было много лодок, и это не всё, что они о них знают."),
      (
        "uk",
        "Влада повідомила, що в порту було багато човнів, і це не все, що вони про них знають."
      ),
    ])
  func languages(language: String, text: String) {
    #expect(LanguageGuess.language(of: text) == language)
    #expect(LanguageGuess.language(of: "Xyz 12 абв") == nil)
  }

  @Test("Markdown stays, and its words are the archive")
  func markdown() throws {
    let sample = ImportSample()
    let outcome = sample.take(
      "page.md",
      """
      ---
      title: The harvest
      author: Petra Vole
      date: 2023-10-01
      lang: en
      ---
      # The harvest

      It was **good** in [Quill](https://example.org).

      - wheat
      - rye

      | Year | Tonnes |
      |------|-------:|
      | 2023 | 12,000 |
      """
    ) { $0.date = nil }
    #expect(outcome.diagnostics == [])
    #expect(
      sample.archive("page")
        == "It was good in Quill.\n\nwheat\n\nrye\n\nYear\tTonnes\n\n2023\t12,000\n")
    let article = try #require(sample.article("page"))
    #expect(article.contains("title: The harvest\nauthor: Petra Vole\ndate: 2023-10-01\n"))
    #expect(article.contains("It was **good** in [Quill](https://example.org).\n"))
    #expect(!article.contains("# The harvest"))
    #expect(sample.faults() == [])
  }

  @Test("what is no text is refused, and the hint leads out")
  func unfit() {
    let sample = ImportSample()
    for (bytes, hint) in [
      ("%PDF-1.7\n", "pdftotext -layout"), ("PK\u{3}\u{4}x", "pandoc -t plain"),
      ("{\\rtf1", "pandoc"),
      ("", "copy the text"), (" \n\u{FEFF}\n", "copy the text"),
      ("some words\0and more", "plain text in UTF-8"),
    ] {
      let outcome = sample.take("a.txt", bytes)
      #expect(outcome.exitStatus == .contentErrors)
      #expect(outcome.diagnostics.map(\.rule) == [.unfitSource], "\(bytes)")
      #expect(outcome.diagnostics.first?.hint?.contains(hint) == true, "\(bytes)")
    }
    let none = sample.take("—.txt", "Words.\n")
    #expect(none.diagnostics.map(\.rule) == [.unfitFileName])
    #expect(sample.disk.files(below: "/d") == ["dossier.yml"])
    let nowhere = AuthoringOutcome.of(root: "/e", on: sample.disk, isDryRun: false) {
      () throws(StageError) in try Import(root: "/e", requests: []).plan(on: sample.disk)
    }
    #expect(nowhere.diagnostics.map(\.rule) == [.noDossier])
  }

  @Test("files of the machine: a link, a pipe, too large a one, a missing one")
  func given() throws {
    let disk = MemoryDisk(["/t/real.txt": "x"])
    disk.addLink("/t/link.txt", to: "/t/real.txt")
    disk.addPipe("/t/pipe.txt")
    disk.addFile("/t/large.txt", bytes: [UInt8](repeating: 0x61, count: (16 << 20) + 1))
    for (name, reason) in [
      ("link", "this is a symbolic link"), ("pipe", "this is a pipe, a socket or a device"),
      ("large", "this is larger than 16 MB"),
    ] {
      guard case .failure(let fault) = try GivenFile.read("/t/\(name).txt", on: disk) else {
        Issue.record("\(name) was read")
        continue
      }
      #expect(fault.diagnostic.summary == reason)
      #expect(fault.diagnostic.hint != nil)
    }
    #expect(throws: StageError.self) { try GivenFile.read("/t/none.txt", on: disk) }
  }

  @Test("nothing is overwritten: a slug in use, a text that is archived already")
  func taken() {
    let sample = ImportSample(["content/articles/harvest.md": "---\ntitle: Mine\n---\nMine.\n"])
    let used = sample.take("harvest.txt", "The harvest.\n")
    #expect(used.diagnostics.map(\.rule) == [.duplicateSlug])
    #expect(used.diagnostics.first?.hint == "name another one: --slug harvest-2")
    #expect(
      sample.take("harvest.txt", "The harvest.\n") { $0.slug = "harvest-2" }.ending == .written)
    let again = sample.take("other.txt", "The harvest.\n")
    #expect(again.diagnostics.map(\.rule) == [.knownSource])
    #expect(again.diagnostics.first?.summary.contains("content/articles/harvest-2.md") == true)
    #expect(sample.article("harvest") == "---\ntitle: Mine\n---\nMine.\n")
    #expect(sample.disk.files(below: "/d/content").count == 3)
  }

  @Test("several texts are taken in together or not at all")
  func several() {
    let disk = ImportSample().disk
    func take(_ texts: [(String, String)]) -> AuthoringOutcome {
      AuthoringOutcome.of(root: "/d", on: disk, isDryRun: false) { () throws(StageError) in
        try Import(
          root: "/d",
          requests: texts.map {
            ImportRequest(
              source: SourceFile(path: $0.0, bytes: Array($0.1.utf8)), retrieved: "2024-03-01")
          }
        ).plan(on: disk)
      }
    }
    #expect(take([("a.txt", "One.\n"), ("b.txt", "")]).ending == .refused)
    #expect(
      take([("a.txt", "One.\n"), ("b.txt", "One.\n")]).diagnostics.map(\.rule) == [.knownSource])
    #expect(take([("x/a.txt", "One.\n"), ("y/a.txt", "Two.\n")]).ending == .refused)
    #expect(disk.files(below: "/d") == ["dossier.yml"])
    let both = take([("a.txt", "One.\n"), ("b.txt", "Two.\n")])
    #expect(both.next == "dossier annotate a b")
    #expect(disk.files(below: "/d/content").count == 4)
  }

  @Test("wherever the disk fails nothing is there; after a kill the same command goes on")
  func faults() throws {
    let bytes = Array("The harvest.\n".utf8)
    for fault in [FaultyDisk.Fault.killed, .error("No space left on device")] {
      for step in 1... {
        let sample = ImportSample()
        let faulty = FaultyDisk(sample.disk, failing: step, with: fault)
        let outcome = sample.take("harvest.txt", bytes, on: faulty)
        if faulty.calls < step {
          try #require(step > 15)
          break
        }
        let files = sample.disk.files(below: "/d/content")
        for path in files {
          #expect(
            path == "originals/harvest.txt" && sample.archive("harvest") == "The harvest.\n"
              || sample.article("harvest")?.hasSuffix("---\n\nThe harvest.\n") == true,
            "step \(step): \(path)")
        }
        if outcome.ending == .written { continue }
        if case .error = fault { #expect(files == [], "step \(step)") }
        let again = sample.take("harvest.txt", bytes)
        if files.count < 2 {
          #expect(again.ending == .written, "step \(step): \(again.diagnostics)")
          #expect(sample.faults() == [], "step \(step)")
        }
      }
    }
  }

  @Test("cost is linear: a long line, many lines, many markers, many signs")
  func cost() {
    for text in [
      String(repeating: "word ", count: 400_000), String(repeating: "word\n", count: 200_000),
      String(repeating: "• item\n", count: 100_000), String(repeating: "*_[<`&#", count: 100_000),
      String(repeating: "1. a\n", count: 100_000), String(repeating: "\n\n12\n\n", count: 100_000),
      String(repeating: "https://a.b/", count: 100_000),
    ] {
      let sample = ImportSample()
      let start = ContinuousClock.now
      _ = sample.take("a.txt", text)
      // In a debug build; a quadratic step takes minutes.
      #expect(ContinuousClock.now - start < .seconds(40), "\(text.prefix(20))")
    }
  }
}
