import Foundation
import Testing

@testable import DossierParse

@Suite struct SentenceBreakTests {
  /// A line of Unicode's SentenceBreakTest.txt: the text, where its sentences begin, and its comment.
  private static func lines() throws -> [(text: String, starts: [Int], comment: String)] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "SentenceBreakTest.txt")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        var text = ""
        var starts: [Int] = []
        for part in line.prefix(while: { $0 != "#" }).split(whereSeparator: \.isWhitespace) {
          switch part {
          case "÷": starts.append(text.utf8.count)
          case "×": break
          default:
            if let value = UInt32(part, radix: 16), let scalar = Unicode.Scalar(value) {
              text.unicodeScalars.append(scalar)
            }
          }
        }
        return (text, Array(starts.dropLast()), String(line))
      }
  }

  /// True where docs/content.md says that dossier ends sentences otherwise.
  ///
  /// At no line's end within a
  /// paragraph, at an ASCII terminator only where white space follows (or a capitalised word),
  /// and not behind abbreviations. Marks that no keyboard puts between a point and a space are left
  /// out, too.
  private static func isOwn(_ text: String, _ starts: [Int], _ comment: String) -> Bool {
    if comment.contains("[4.0]") || comment.contains("_FE)") || text.contains("etc") { return true }
    let bytes = Array(text.utf8)
    return starts.contains { $0 > 0 && ".!?".utf8.contains(bytes[$0 - 1]) }
  }

  @Test("Unicode's own cases pass, except where the documents say otherwise")
  func cases() throws {
    var passed = 0
    var failed: [String] = []
    for (text, expected, comment) in try Self.lines() where !Self.isOwn(text, expected, comment) {
      let bytes = Array(text.utf8)
      var starts: [Int] = []
      SentenceFinder.find(in: bytes, block: 0..<bytes.count, SentenceRules.of(""), &starts)
      if starts == expected {
        passed += 1
      } else {
        failed.append("\(starts) instead of \(expected): \(comment)")
      }
    }
    #expect(passed > 130)
    #expect(failed.isEmpty, "\(failed)")
  }
}
