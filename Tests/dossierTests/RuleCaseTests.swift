import DossierDisk
import DossierKit
import DossierModel
import Foundation
import Testing

@testable import dossier

/// One file a rule in Diagnostics/.
///
/// It holds the files of a small dossier, each below a line `>>> PATH`, and
/// below `===` what the command prints of the rule. A sound article and a person are there besides.
///
/// `RECORD=1 swift test --filter RuleCaseTests` renews what is printed.
@Suite("What each rule says: place, line, caret, hint")
struct RuleCaseTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Diagnostics")

  /// Rules that need more than text files, with the tests that have them, and those that markup
  /// hardly can break.
  private static let others: Set<Rule> = [
    .noDossier, .emptyDossier, .refusedFile, .invalidUTF8, .unreadableArchive, .crossingAnnotation,
    .missingTemplate, .tooSlow,
  ]

  private static let sound = [
    "dossier.yml": "title: Sample\n",
    "content/articles/visit.md": "---\ntitle: A visit\n---\n[Nazar](person:nazar) came.\n",
    "content/people/nazar.md": "---\nname: Nazar\n---\n",
  ]

  @Test("every rule has its case", arguments: Rule.allCases)
  func rule(rule: Rule) throws {
    let file = Self.folder.appending(path: "\(rule.rawValue).txt")
    guard FileManager.default.fileExists(atPath: file.path()) else {
      #expect(Self.others.contains(rule), "no Diagnostics/\(rule.rawValue).txt")
      return
    }
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let parts = text.split(separator: "\n===\n", maxSplits: 1, omittingEmptySubsequences: false)
    let told = printed(rule, String(parts[0]) + "\n")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data("\(parts[0])\n===\n\(told)".utf8).write(to: file)
    }
    #expect(told != "")
    #expect(told == (parts.count > 1 ? String(parts[1]) : ""))
  }

  /// What `dossier check` prints of a rule for some files.
  private func printed(_ rule: Rule, _ files: String) -> String {
    let disk = MemoryDisk()
    for (path, text) in Self.sound { disk.addFile("/dossier/\(path)", text) }
    for file in "\n\(files)".split(separator: "\n>>> ") {
      let parts = file.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      // Line ends that stand before the next path are the file's own.
      disk.addFile("/dossier/\(parts[0])", parts.count > 1 ? "\(parts[1])\n" : "")
    }
    let outcome = Commands(BuildOptions(root: "/dossier"), disk: disk).check()
    return outcome.diagnostics.filter { $0.rule == rule }.map { DiagnosticPrinter.text($0) }
      .joined()
  }
}
