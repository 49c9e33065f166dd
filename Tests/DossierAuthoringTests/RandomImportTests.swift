import DossierDisk
import DossierModel
import DossierTestSupport
import Foundation
import Testing

@testable import DossierAuthoring

@Suite("Any text makes an article that matches its archive")
struct RandomImportTests {
  /// `ROUNDS=100000 SEED=7 swift test --filter RandomImport` tries more.
  @Test("random lines of words, signs and markers")
  func random() throws {
    let environment = ProcessInfo.processInfo.environment
    let rounds = environment["ROUNDS"].flatMap { Int($0) } ?? 4000
    var numbers = SeededNumbers(seed: environment["SEED"].flatMap { UInt64($0) } ?? 1)
    var listed = 0
    for round in 0..<rounds {
      let text = Self.text(&numbers)
      let mode = LineMode.allCases[numbers.below(3)]
      var request = ImportRequest(
        source: SourceFile(path: "a.txt", bytes: Array(text.utf8)), retrieved: "2024-01-01")
      request.lines = mode
      request.date = "2024"
      if round.isMultiple(of: 7) { request.omissions = [Self.words(&numbers, 1)] }
      guard case .success(let source) = SourceText.read(request.source, nil) else { continue }
      let plain = PlainImport(request, source, language: "en")
      let made = plain.draft(slug: "a", withLists: true)
      listed += made.blocks.contains { $0.form != .paragraph } ? 1 : 0
      // Without lists it is the last resort, and must hold for every text.
      for made in [made, plain.draft(slug: "a", withLists: false)] {
        let found = ArchiveTrial.diagnostics(of: made.draft, nil)
          .filter { $0.rule != .unmatchedOmission }
        let isLast = made.blocks.allSatisfy { $0.form == .paragraph }
        if found.isEmpty || !isLast && found.allSatisfy({ $0.rule == .archiveMismatch }) {
          continue
        }
        Issue.record(
          """
          round \(round), \(mode): \(found.map { "\($0.rule.rawValue): \($0.summary)" })
          --- text
          \(text)
          --- article
          \(String(decoding: made.draft.article, as: UTF8.self))
          """)
        return
      }
    }
    #expect(listed > rounds / 20)
  }

  private static let pieces = [
    "one", "Two", "three", "а", "Б", "が", "漢字", "12", "1.", "2)", "3.", "007", "*", "**", "_", "__",
    "`",
    "``", "```", "~~~", "~~", "<", ">", "<b>", "<!--", "-->", "&amp;", "&#x202e", "&", "[", "]",
    "[x]", "[^1]", "[^1]:", "](", ")", "(", "!", "!(", "![", "#", "##", "#x", "-", "--", "---",
    "- -",
    "+", "=", "===", "|", "|--|", "| a |", "\\", "\\\\", "•", "–", "—", "·", "◦",
    "https://a.org/x_y*z",
    "http://b.org", "www.c.org", "www.", "https://", "mailto:x@y.z", "a@b.c", ":", ": ", "::",
    "a_b",
    "person:x", "{{x}}", "$1", "%", "\"", "'", "’", "…", "!", "?", "e\u{301}", "\u{200B}", "\u{A0}",
    "\u{3000}", "\t", "    ", "[Name][x]", "[x]: y", "<https://d.org>", "'''", "~", "^", "@",
    "\u{FEFF}",
    "<?", "<!D", "<![CDATA[", "]]>", "</p>", "<a href='x'>", ":-:", "1999.", "#5", "№",
  ]

  private static func words(_ numbers: inout SeededNumbers, _ count: Int) -> String {
    var line = ""
    for _ in 0..<count {
      line += (numbers.one(of: pieces) ?? "") + (numbers.below(4) == 0 ? "" : " ")
    }
    return line
  }

  private static func text(_ numbers: inout SeededNumbers) -> String {
    var text = ""
    for _ in 0...numbers.below(10) {
      let line = words(&numbers, numbers.below(6))
      let times = numbers.below(8) == 0 ? 2 : 1
      for _ in 0..<times {
        text += String(repeating: " ", count: numbers.below(3) == 0 ? numbers.below(7) : 0) + line
        text +=
          numbers.one(of: ["\n", "\n", "\n", "\n\n", "\r\n", "\r", "\u{2028}", "\n\u{C}"]) ?? ""
      }
    }
    return text
  }
}
