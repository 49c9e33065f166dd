import DossierTestSupport
import Foundation
import Testing

@Suite("The program as its users run it")
struct CommandLineTests {
  private static let sound = [
    "dossier.yml": "title: Sample\n",
    "content/articles/visit.md":
      "---\ntitle: A visit\n---\nTalks with [Nazar](person:nazar) began.\n",
    "content/people/nazar.md": "---\nname: Nazar\n---\n",
  ]
  private static let faulty = sound.merging(
    ["content/articles/late.md": "---\ntitle: Late\n---\n[N](person:nazer) and [O](perso:o)\n"]
  ) { $1 }

  @Test("0: the site is built, and the last line sums up")
  func built() async throws {
    let folder = try TemporaryFolder(Self.sound)
    let run = try await ProgramRun.dossier("build", in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("1 article, 1 entity, 1 mention, 0 observations, 0 conflicts, "))
    #expect(run.output.hasSuffix(" s\n"))
    #expect(folder.exists("public/articles/visit.html"))
  }

  @Test("1: all errors are told, and nothing is published")
  func errors() async throws {
    let folder = try TemporaryFolder(Self.faulty)
    let run = try await ProgramRun.dossier("build", in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors == """
        content/articles/late.md:4:1: error[unknown-entity]: person 'nazer' has no record
            4 | [N](person:nazer) and [O](perso:o)
              | ^
           hint: did you mean 'nazar'?
        content/articles/late.md:4:27: error[unknown-kind]: 'perso' is no kind
            4 | [N](person:nazer) and [O](perso:o)
              |                           ^
           hint: did you mean 'person'?

        """)
    #expect(run.output == "not published: 2 errors, 0 warnings; public/ stays as it was\n")
    #expect(!folder.exists("public"))
  }

  @Test("2: what the machine refuses")
  func refused() async throws {
    let folder = try TemporaryFolder(Self.sound)
    try folder.write("mine", to: "public/thesis.txt")
    let run = try await ProgramRun.dossier("build", in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("dossier: error: will not write to '"))
    #expect(run.output == "")
  }

  @Test(
    "64: wrong usage",
    arguments: [
      ["build", "--no-such-option"], ["bild"], ["build", "a", "b"], ["build", "--jobs", "0"],
      ["build", "--jobs", "many"], ["build", "--format", "xml"],
      ["build", "--base-url", "nowhere"],
      ["check", "--output", "x"], ["check", "--archive", "--format", "json"],
    ])
  func usage(arguments: [String]) async throws {
    let folder = try TemporaryFolder(Self.sound)
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try await ProgramRun.shell("\"$DOSSIER\" \(words)", in: folder)
    #expect(run.status == 64)
    #expect(!folder.exists("public"))
  }

  @Test("the version")
  func version() async throws {
    let run = try await ProgramRun.dossier("--version", in: TemporaryFolder())
    #expect(run.output == "0.2.0\n")
    #expect(run.status == 0)
  }

  @Test("a dossier elsewhere, an output folder elsewhere")
  func paths() async throws {
    let folder = try TemporaryFolder()
    for (path, text) in Self.sound { try folder.write(text, to: "my dossier/\(path)") }
    let run = try await ProgramRun.dossier(
      "build", "my dossier", "-o", "out/site", in: folder)
    #expect(run.status == 0)
    #expect(folder.exists("out/site/index.html"))
    #expect(!folder.exists("my dossier/public"))
    let clean = try await ProgramRun.dossier(
      "clean", "my dossier", "--output", "out/site", in: folder)
    #expect(clean.status == 0)
    #expect(clean.output.hasPrefix("removed "))
    #expect(!folder.exists("out/site"))
  }

  @Test("an address that is refused on the command line is told as in dossier.yml")
  func refusedAddress() async throws {
    let run = try await ProgramRun.dossier(
      "build", "--base-url", "https://example.org/a b", in: TemporaryFolder(Self.sound))
    #expect(run.status == 64)
    #expect(
      run.errors.contains(
        "'https://example.org/a b' is no address of a site: a space stands in it; write '%20'"))
  }

  @Test("an address given on the command line is the site's")
  func baseURL() async throws {
    let folder = try TemporaryFolder(Self.sound)
    let run = try await ProgramRun.dossier(
      "build", "--base-url", "https://example.org/here", in: folder)
    #expect(run.status == 0)
    #expect(try folder.text("public/sitemap.xml").contains("<loc>https://example.org/here/</loc>"))
  }

  @Test("quiet keeps the diagnostics", arguments: ["-q", "--quiet"])
  func quiet(option: String) async throws {
    let run = try await ProgramRun.dossier(
      "build", option, in: TemporaryFolder(Self.faulty))
    #expect(run.output == "")
    #expect(run.errors.contains("error[unknown-entity]"))
    #expect(run.status == 1)
  }

  @Test("verbose names the stages; timings is a table of them")
  func timings() async throws {
    let folder = try TemporaryFolder(Self.sound)
    let verbose = try await ProgramRun.dossier("build", "-v", in: folder)
    #expect(verbose.errors.hasPrefix("load 0."))
    #expect(verbose.errors.contains(" s, publish "))
    func rows(_ options: String = "") async throws -> [Substring] {
      let table = try await ProgramRun.shell("$DOSSIER build --timings \(options)", in: folder)
      return table.errors.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    }
    #expect(
      try await rows("--no-cache")
        == ["stage", "load", "parse", "link", "render", "publish", "total"])
    // Nothing has changed.
    #expect(try await rows() == ["stage", "load", "compare", "total"])
    try folder.write("title: Another\n", to: "dossier.yml")
    #expect(
      try await rows()
        == ["stage", "load", "compare", "parse", "link", "render", "publish", "total"])
  }

  @Test("the list of archived texts is one that sha256sum takes, and that notices a change")
  func archive() async throws {
    let folder = try TemporaryFolder(Self.sound)
    try folder.write("Talks with Nazar began.", to: "content/originals/visit.txt")
    try folder.write("Ещё текст.\r\n", to: "content/originals/ещё один.txt")
    let run = try await ProgramRun.shell(
      "$DOSSIER check --archive >sums && sha256sum --strict -c sums", in: folder)
    #expect(
      run.output == "content/originals/visit.txt: OK\ncontent/originals/ещё один.txt: OK\n")
    #expect(run.status == 0)
    try folder.write("Talks with Nazim began.", to: "content/originals/visit.txt")
    let changed = try await ProgramRun.shell("sha256sum --strict -c sums", in: folder)
    #expect(changed.output.hasPrefix("content/originals/visit.txt: FAILED\n"))
  }

  @Test("json: every line is an object, the last one the summary")
  func json() async throws {
    let run = try await ProgramRun.dossier(
      "build", "--format", "json", in: TemporaryFolder(Self.faulty))
    #expect(run.status == 1)
    #expect(run.errors == "")
    let objects = try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.count == 3)
    #expect(objects.dropLast().map { $0["rule"] as? String } == ["unknown-entity", "unknown-kind"])
    #expect(objects.dropLast().map { $0["column"] as? Int } == [1, 27])
    #expect(objects.last?["summary"] is [String: Any])
  }
}
