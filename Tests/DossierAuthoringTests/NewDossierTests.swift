import DossierDisk
import DossierKit
import DossierModel
import Foundation
import Testing

@testable import DossierAuthoring

@Suite("dossier init: a folder that builds at once")
struct NewDossierTests {
  private func make(
    _ root: String = "/home/kites", on disk: any Disk = MemoryDisk(),
    _ change: (inout NewDossier) -> Void = { _ in }
  ) -> AuthoringOutcome {
    var dossier = NewDossier(root: root)
    change(&dossier)
    return AuthoringOutcome.of(root: root, on: disk, isDryRun: false) { () throws(StageError) in
      try dossier.plan(on: disk)
    }
  }

  private func message(_ outcome: AuthoringOutcome) -> String? {
    if case .failed(let error) = outcome.ending { error.message } else { nil }
  }

  @Test("dossier.yml, .gitignore and the folders of content/; the next command; a build")
  func made() throws {
    let disk = MemoryDisk()
    let outcome = make(on: disk)
    #expect(outcome.ending == .written)
    #expect(outcome.next == "cd /home/kites && dossier import FILE")
    #expect(disk.files(below: "/home/kites") == [".gitignore", "dossier.yml"])
    #expect(disk.text("/home/kites/.gitignore") == ".dossier/\n")
    #expect(
      disk.text("/home/kites/dossier.yml") == """
        title: kites
        # One sentence on it, for the home page.
        description: ""
        # Of the pages, and of articles that name none; en, fr, de and ru have words.
        language: en
        # Kinds beside country, person and statistic, with their folders.
        # kinds: {organisation: organisations, event: events}

        # Rarely needed; docs/content.md says what they mean.
        # base_url: https://example.org/
        # rates: {USD: {RUB: 60.6}}
        # conventions: {about: 0.1}
        # severity: {unused-record: off}

        """)
    for folder in ["articles", "countries", "people", "statistics", "originals"] {
      #expect(try disk.openFolder("content/\(folder)", in: "/home/kites") != nil, "\(folder)")
    }
    let build = Commands(BuildOptions(root: "/home/kites"), disk: disk).build()
    #expect(build.exitStatus == .done)
    #expect(build.diagnostics.map(\.rule) == [.emptyDossier])
  }

  @Test("title, language and kinds are those that were asked for, whatever signs are in them")
  func asked() throws {
    let disk = MemoryDisk()
    let outcome = make("/k", on: disk) {
      $0.title = "Kites: \"what\" is #1, \\ and [what]\u{202E}?"
      $0.language = "fr"
      $0.kinds = [("organisation", "organisations"), ("event", "events")]
    }
    // Nothing hides in it, and that is said.
    #expect(outcome.diagnostics.map(\.rule) == [.bidirectionalControl])
    let text = try #require(disk.text("/k/dossier.yml"))
    #expect(text.contains("\nkinds: {organisation: organisations, event: events}\n"))
    #expect(text.contains("\nlanguage: fr\n"))
    #expect(text.hasPrefix(#"title: "Kites: \"what\" is #1, \\ and [what]\u202E?"\#n"#))
    #expect(try disk.openFolder("content/events", in: "/k") != nil)
    #expect(Commands(BuildOptions(root: "/k"), disk: disk).check().exitStatus == .done)
  }

  @Test("a kind or a language that is none is told as a build tells it, and nothing is written")
  func unfit() {
    let disk = MemoryDisk()
    let kind = make("/k", on: disk) { $0.kinds = [("person", "persons")] }
    #expect(kind.ending == .refused)
    #expect(kind.diagnostics.map(\.rule) == [.unfitKind])
    let language = make("/k", on: disk) { $0.language = "english please" }
    #expect(language.diagnostics.map(\.rule) == [.unfitLanguage])
    #expect(disk.files(below: "/") == [])
  }

  @Test("a folder that holds something needs --here; what is there stays")
  func here() throws {
    let disk = MemoryDisk(["/k/notes.txt": "mine", "/k/.gitignore": "*.bak"])
    #expect(message(make("/k", on: disk))?.contains("it is not empty; '--here'") == true)
    #expect(make("/k", on: disk) { $0.isHere = true }.ending == .written)
    #expect(disk.text("/k/notes.txt") == "mine")
    #expect(disk.text("/k/.gitignore") == "*.bak\n.dossier/\n")
  }

  @Test("a dossier is refused, with --here too", arguments: [true, false])
  func again(isHere: Bool) {
    let disk = MemoryDisk(["/k/dossier.yml": "title: Mine\n"])
    let outcome = make("/k", on: disk) { $0.isHere = isHere }
    #expect(message(outcome) == "will not write to '/k': it is a dossier already")
    #expect(outcome.exitStatus == .couldNotRun)
    #expect(disk.text("/k/dossier.yml") == "title: Mine\n")
  }

  @Test("a new repository and what a stopped run left count as empty")
  func repository() {
    let disk = MemoryDisk(["/k/.git/config": "", "/k/.dossier-changes/.gitignore": "*\n"])
    #expect(make("/k", on: disk).ending == .written)
    #expect(disk.files(below: "/k") == [".git/config", ".gitignore", "dossier.yml"])
  }

  @Test("the example has no faults, two figures that differ, and every feature")
  func example() throws {
    let disk = MemoryDisk()
    let outcome = make("/k", on: disk) { $0.withExample = true }
    #expect(outcome.next == "cd /k && dossier build")
    var options = BuildOptions(root: "/k")
    options.isStrict = true
    let build = Commands(options, disk: disk).build()
    #expect(build.diagnostics == [])
    #expect(build.report.articles == 2)
    #expect(build.report.conflicts == 1)
    let articles = ["a-harbour-full-of-pumpkins", "fewer-pumpkins-than-told"].compactMap {
      disk.text("/k/content/articles/\($0).md")
    }.joined()
    for feature in [
      "person:", "statistic:", "event:", "organisation:", "by=", "date=", "| Race |", "[^1]: ",
      "archive: ", "omit:", "status=disputed", "role=speaker",
    ] {
      #expect(articles.contains(feature), "\(feature)")
    }
    #expect(disk.files(below: "/k").contains("content/countries/marrowland.md"))
  }

  @Test("the example has all files of its folder")
  func exampleFiles() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/DossierAuthoring/Init/Example").standardized
    let found = FileManager.default.enumerator(atPath: folder.path())?
      .compactMap { $0 as? String }.filter { $0.contains(".") }
    #expect(found?.sorted() == ExampleDossier.files.map(\.path).sorted())
    for file in ExampleDossier.files {
      #expect(try Data(contentsOf: folder.appending(path: file.path)) == Data(file.bytes))
    }
  }

  @Test("wherever the disk fails or the run is stopped, the folder is a dossier or can become one")
  func faults() throws {
    for fault in [FaultyDisk.Fault.killed, .error("No space left on device")] {
      for step in 1... {
        let disk = MemoryDisk()
        let faulty = FaultyDisk(disk, failing: step, with: fault)
        let outcome = make("/a/k", on: faulty) { $0.withExample = true }
        if faulty.calls < step {
          try #require(step > 50)
          break
        }
        for path in disk.files(below: "/a/k") where !path.hasPrefix(".dossier-changes") {
          let text = ExampleDossier.files.first { $0.path == path }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
          #expect(disk.text("/a/k/\(path)") == text ?? ".dossier/\n", "step \(step): \(path)")
        }
        if case .error = fault, outcome.ending != .written {
          #expect(disk.files(below: "/") == [], "step \(step)")
          #expect(make("/a/k", on: disk) { $0.withExample = true }.ending == .written)
        }
      }
    }
  }
}
