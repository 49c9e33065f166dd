import DossierDisk
import DossierKit
import DossierModel
import Foundation
import Testing

@testable import dossier

/// One file a rule in Diagnostics/.
///
/// It holds the files of a small dossier, each below a line `>>> PATH`, and
/// below `===` what the command prints of the rule. A sound article and a person are there besides,
/// unless `>>> -PATH` takes one away. `>>> PATH -> TARGET` is a link, and below `>>> PATH bytes`
/// each `\xNN` is a byte.
///
/// `RECORD=1 swift test --filter RuleCaseTests` renews what is printed.
@Suite("What each rule says: place, line, caret, hint")
struct RuleCaseTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Diagnostics")

  /// Rules that no dossier can break by itself: the built-in theme has all its templates
  /// (TemplateDiagnosticsTests), no file known to us takes too long (FileWatchTests), a page is lost
  /// only where one has been published (LostPageTests), and a source is what `import` is given
  /// (ImportTests).
  private static let others: Set<Rule> = [
    .missingTemplate, .tooSlow, .lostPage, .unfitSource, .knownSource,
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
    let parts = "\n\(files)".split(separator: "\n>>> ").map(Part.init)
    let absent = Set(parts.filter(\.isAbsent).map(\.path))
    for (path, text) in Self.sound where !absent.contains(path) {
      disk.addFile("/dossier/\(path)", text)
    }
    for part in parts where !part.isAbsent {
      if let target = part.target {
        disk.addLink("/dossier/\(part.path)", to: target)
      } else {
        disk.addFile("/dossier/\(part.path)", bytes: part.bytes)
      }
    }
    let outcome = Commands(BuildOptions(root: "/dossier"), disk: disk).check()
    return outcome.diagnostics.filter { $0.rule == rule }.map { DiagnosticPrinter.text($0) }
      .joined()
  }
}

/// A file of a case, or what is there in its place.
private struct Part {
  var path: String
  var isAbsent = false
  /// Where a link leads.
  var target: String?
  var bytes: [UInt8] = []

  init(_ text: some StringProtocol) {
    let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    // Line ends that stand before the next path are the file's own.
    let content = parts.count > 1 ? "\(parts[1])\n" : ""
    path = String(parts[0])
    if path.hasPrefix("-") {
      path.removeFirst()
      isAbsent = true
    } else if let arrow = path.firstRange(of: " -> ") {
      target = String(path[arrow.upperBound...])
      path = String(path[..<arrow.lowerBound])
    } else if path.hasSuffix(" bytes") {
      path.removeLast(" bytes".count)
      bytes = Self.bytes(content)
    } else {
      bytes = Array(content.utf8)
    }
  }

  /// The text with each `\xNN` as a byte.
  private static func bytes(_ text: String) -> [UInt8] {
    let pieces = text.split(separator: "\\x", omittingEmptySubsequences: false)
    return Array(pieces[0].utf8)
      + pieces.dropFirst().flatMap { piece in
        [UInt8(piece.prefix(2), radix: 16) ?? 0] + Array(piece.dropFirst(2).utf8)
      }
  }
}
