import DossierTestSupport
import Foundation
import Testing

@Suite("The program in surroundings that are against it")
struct SurroundingsTests {
  private func makeDossier() throws -> TemporaryFolder {
    try TemporaryFolder([
      "dossier.yml": "title: Sample\n",
      "content/articles/visit.md":
        "---\ntitle: A visit\n---\nTalks with [Nazar](person:nazar) began.\n",
      "content/people/nazar.md": "---\nname: Nazar\n---\n",
    ])
  }

  /// A dossier with more diagnostics than a pipe holds.
  private func makeFaultyDossier() throws -> TemporaryFolder {
    let folder = try makeDossier()
    // Of each file a hundred findings of a kind are told.
    let lines = (1...100).map { "[N](person:nobody-\($0))\n" }.joined(separator: "\n")
    for file in 1...20 {
      try folder.write("---\ntitle: Late\n---\n\(lines)", to: "content/articles/late-\(file).md")
    }
    return folder
  }

  @Test("a reader who has gone costs neither the exit status nor a crash")
  func brokenPipe() async throws {
    let folder = try makeFaultyDossier()
    let script = """
      { "$DOSSIER" build --format json; echo $? > status; } | true
      { "$DOSSIER" build 2>&1; echo $? > status2; } | head -1
      """
    let run = try await ProgramRun.shell(script, in: folder)
    #expect(try folder.text("status") == "1\n")
    #expect(try folder.text("status2") == "1\n")
    #expect(run.output.split(separator: "\n").count == 1)
  }

  /// A limit that the system keeps: 8 MB of text and their tree do not fit in 150 MB, wherever the
  /// program stands when they are used up.
  @Test(
    "memory that is used up ends with status 2 and the file that was being read",
    .enabled(if: limitsMemory), arguments: [120_000, 150_000, 200_000])
  func outOfMemory(kilobytes: Int) async throws {
    let folder = try makeDossier()
    #expect(try await ProgramRun.dossier("build", in: folder).status == 0)
    let site = try folder.files(below: "public")
    let lines = String(repeating: "A line of some words and no name.\n\n", count: 240_000)
    try folder.write("---\ntitle: Long\n---\n\(lines)", to: "content/articles/long.md")
    let run = try await ProgramRun.shell(
      "ulimit -v \(kilobytes); exec \"$DOSSIER\" build", in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors.split(separator: "\n").last
        == "dossier: error: out of memory while reading 'content/articles/long.md'")
    #expect(try folder.files(below: "public") == site)
    let again = try await ProgramRun.dossier("build", in: folder)
    #expect(again.status == 0)
    #expect(try folder.files(below: "public").contains("articles/long.html"))
  }

  /// A sanitizer's own memory does not fit in a limit.
  private static var limitsMemory: Bool {
    #if os(Linux)
      !ProcessInfo.processInfo.environment.keys.contains { $0.hasSuffix("SAN_OPTIONS") }
        && ProcessInfo.processInfo.environment["SWIFT_BACKTRACE"] == nil
    #else
      false
    #endif
  }

  @Test(
    "an argument that is not UTF-8 is wrong usage, and names no other folder",
    arguments: [#"build "$BAD""#, #"build -o "$BAD""#, #"explain "$BAD""#, #""$BAD""#])
  func strayArgument(command: String) async throws {
    let folder = try makeDossier()
    let script = #"BAD=$(printf 'caf\351'); "$DOSSIER" "# + command
    let run = try await ProgramRun.shell(script, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(#"is not UTF-8: 'caf\xe9'"#))
    #expect(try folder.files(below: "").allSatisfy { !$0.contains("\u{FFFD}") })
  }

  @Test("standard streams that are closed end in no page")
  func closedStreams() async throws {
    let folder = try makeDossier()
    let run = try await ProgramRun.shell("\"$DOSSIER\" build <&- >&- 2>&-", in: folder)
    #expect(run.status == 0)
    for path in try folder.files(below: "public") {
      #expect(try !folder.text("public/\(path)").contains(" conflicts, 0 warnings"), "\(path)")
    }
  }

  @Test("a full disk behind standard output is a failure", .enabled(if: hasFullDevice))
  func fullOutput() async throws {
    let folder = try makeDossier()
    let run = try await ProgramRun.shell("\"$DOSSIER\" check > /dev/full", in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot write to standard output: No space left on device"))
  }

  private static var hasFullDevice: Bool {
    FileManager.default.fileExists(atPath: "/dev/full")
  }

  @Test(
    "a working folder whose name is no UTF-8 is named as the reason", arguments: ["build", "check"])
  func foreignName(command: String) async throws {
    let folder = try makeDossier()
    let script =
      "d=$(printf 'caf\\351'); mkdir \"$d\" && cp -r content dossier.yml \"$d\" && cd \"$d\" && \"$DOSSIER\" \(command)"
    let run = try await ProgramRun.shell(script, in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors.contains("caf\\xe9': its name is not UTF-8; rename the folder"), "\(run.errors)")
    _ = try await ProgramRun.shell("rm -r caf*", in: folder)
  }

  @Test("what a web server could not read is told, whether a build writes or finds it")
  func privateOutput() async throws {
    let folder = try makeDossier()
    for (mask, isTold) in [("077", true), ("077", true), ("022", true)] {
      let run = try await ProgramRun.shell("umask \(mask); \"$DOSSIER\" build", in: folder)
      #expect(run.status == 0)
      #expect(run.errors.contains("nobody but you can read 'public'") == isTold, "\(run.errors)")
    }
    let run = try await ProgramRun.shell(
      "umask 022; chmod -R go+rX public; \"$DOSSIER\" build", in: folder)
    #expect(!run.errors.contains("nobody but you"), "\(run.errors)")
  }

  @Test("a working folder that is gone cannot be built")
  func removedFolder() async throws {
    let folder = try TemporaryFolder()
    let script = "mkdir gone && cd gone && rmdir ../gone && exec \"$DOSSIER\" build"
    let run = try await ProgramRun.shell(script, in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("dossier: error: cannot find '.'"))
  }

  @Test("no home is needed")
  func noHome() async throws {
    let folder = try makeDossier()
    let run = try await ProgramRun.shell("unset HOME; exec \"$DOSSIER\" build", in: folder)
    #expect(run.status == 0)
  }

  @Test("while another build holds the dossier, this one says so")
  func locked() async throws {
    let folder = try makeDossier()
    try folder.write("4711\n", to: ".dossier/lock")
    let script = "exec 9<>.dossier/lock; flock 9; \"$DOSSIER\" build"
    let run = try await ProgramRun.shell(script, in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("another build is running (process 4711)"))
    #expect(!folder.exists("public"))
    #expect(try await ProgramRun.dossier("check", in: folder).status == 0)
  }

  @Test("a signal ends the program with its number", arguments: [("INT", 130), ("TERM", 143)])
  func signals(name: String, status: Int32) async throws {
    let folder = try makeFaultyDossier()
    // Nobody reads what the program says, so that it waits in the middle of it.
    let script = """
      { timeout --preserve-status -s \(name) 1 "$DOSSIER" check --format json
        echo $? > status
      } | sleep 2
      """
    _ = try await ProgramRun.shell(script, in: folder)
    #expect(try folder.text("status") == "\(status)\n")
  }

  @Test("no colour and no progress where there is no terminal")
  func plain() async throws {
    let folder = try makeFaultyDossier()
    let run = try await ProgramRun.dossier(
      "build", in: folder, environment: ["TERM": "xterm-256color"])
    #expect(!run.errors.contains("\u{1B}"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test("content reaches the terminal without control characters")
  func hostileNames() async throws {
    let folder = try makeDossier()
    try folder.write(
      "---\ntitle: T\n---\n[N](<person:\u{1B}]0;owned\u{7}\u{9B}31m\u{202E}>)\n",
      to: "content/articles/late.md")
    for format in ["text", "json"] {
      let run = try await ProgramRun.dossier("build", "--format", format, in: folder)
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        #expect(!isControl && scalar != "\u{202E}")
      }
      #expect(run.status == 1)
    }
  }
}
