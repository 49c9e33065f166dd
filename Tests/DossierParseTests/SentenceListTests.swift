import Foundation
import Testing

@testable import DossierParse

/// Lists of texts with their sentences, on which `Tools/sentence-peers` measures other programs too.
@Suite struct SentenceListTests {
  private struct Text {
    let id: String
    let language: String
    let bytes: [UInt8]
    let sentences: [String]
  }

  private static func texts(_ name: String) throws -> [Text] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Sentences/\(name).tsv")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let fields = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Text(
        id: fields[0], language: fields[1], bytes: Array(folded(fields[2]).utf8),
        sentences: fields[3].components(separatedBy: "⏎").map(folded))
    }
  }

  private static func folded(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  @Test(
    "of texts of public test suites and of our own nearly all sentences are right",
    arguments: [("public", 0.99), ("own", 0.98), ("later", 0.98)])
  func right(name: String, share: Double) throws {
    var (right, count) = (0, 0)
    var wrong: [String] = []
    for text in try Self.texts(name) {
      var starts: [Int] = []
      SentenceFinder.find(
        in: text.bytes, block: 0..<text.bytes.count, SentenceRules.of(text.language), &starts)
      let found = zip(starts, starts.dropFirst() + [text.bytes.count]).map {
        Self.folded(String(decoding: text.bytes[$0..<$1], as: UTF8.self))
      }
      count += text.sentences.count
      let missing = text.sentences.filter { !found.contains($0) }
      right += text.sentences.count - missing.count
      if !missing.isEmpty { wrong.append("\(text.id): \(found)") }
    }
    #expect(count > 200)
    #expect(Double(right) >= share * Double(count), "\(right) of \(count); \(wrong)")
  }
}
