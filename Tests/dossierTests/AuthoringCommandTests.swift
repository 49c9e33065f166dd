import DossierTestSupport
import Foundation
import Testing

@Suite("Commands that write for the author, as their users run them")
struct AuthoringCommandTests {
  /// The files of a folder and their texts.
  static func texts(_ folder: TemporaryFolder, below path: String = "") throws -> [String: String] {
    var texts: [String: String] = [:]
    for file in try folder.files(below: path) {
      texts[file] = try folder.text(path.isEmpty ? file : "\(path)/\(file)")
    }
    return texts
  }

  @Test("what --dry-run shows is what is done, and it does nothing")
  func dryRun() async throws {
    let folder = try TemporaryFolder()
    let shown = try await ProgramRun.shell(
      "$DOSSIER init a --example --dry-run >a.patch", in: folder)
    #expect(shown.status == 0)
    #expect(shown.errors.hasSuffix("\nnext: cd a && dossier build\n"))
    #expect(!folder.exists("a"))
    let patched = try await ProgramRun.shell(
      "mkdir b && cd b && patch -p1 --quiet <../a.patch && cd .. && $DOSSIER init a --example",
      in: folder)
    #expect(patched.status == 0, "\(patched.errors)")
    #expect(patched.output.hasSuffix("\nnext: cd a && dossier build\n"))
    #expect(try Self.texts(folder, below: "a") == Self.texts(folder, below: "b"))
    let check = try await ProgramRun.dossier("check", "a", "--strict", in: folder)
    #expect(check.status == 0)
  }

  @Test("init and its exit status: done, content, machine, usage")
  func initStatus() async throws {
    let folder = try TemporaryFolder()
    func status(_ arguments: String) async throws -> Int32 {
      try await ProgramRun.shell("$DOSSIER init \(arguments)", in: folder).status
    }
    #expect(try await status("a --title 'Kites'") == 0)
    #expect(try await status("a") == 2)
    #expect(try await status(".") == 2)
    #expect(try await status("b --kind person:persons") == 1)
    #expect(try await status("b --kind person") == 64)
    #expect(try await status("b --format sarif") == 64)
    #expect(!folder.exists("b"))
    #expect(try await status("--here -q") == 0)
    #expect(folder.exists("dossier.yml"))
  }

  @Test("json: one object, the diff in it")
  func json() async throws {
    let folder = try TemporaryFolder()
    let run = try await ProgramRun.dossier(
      "init", "a", "--dry-run", "--format", "json", in: folder)
    #expect(run.errors == "")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let summary = try #require(object["authoring"] as? [String: Any])
    #expect(summary["outcome"] as? String == "shown")
    #expect((summary["diff"] as? String)?.hasPrefix("--- /dev/null\n+++ b/dossier.yml\n") == true)
    #expect(summary["next"] as? String == "cd a && dossier import FILE")
  }

  @Test("build without a dossier names init")
  func named() async throws {
    let run = try await ProgramRun.dossier("build", in: TemporaryFolder())
    #expect(run.status == 1)
    #expect(run.errors.contains("dossier init"))
  }
}
