import DossierModel
import Foundation
import Testing

@Suite("docs/checks.md has a paragraph for every rule, and none that is no rule")
struct ChecksDocumentTests {
  private static func text() throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/checks.md").standardized
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test("the headings are the codes, in the order of the rules")
  func headings() throws {
    let headings = try Self.text().split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { String($0.dropFirst(3)) }
    #expect(headings == Rule.allCases.map(\.rawValue))
  }

  @Test("each paragraph says whether it is an error or a warning", arguments: Rule.allCases)
  func severity(rule: Rule) throws {
    let text = try Self.text()
    let heading = try #require(text.range(of: "## \(rule.rawValue)\n\n"))
    let word = rule.severity == .error ? "Error." : "Warning."
    #expect(text[heading.upperBound...].hasPrefix(word))
  }
}
