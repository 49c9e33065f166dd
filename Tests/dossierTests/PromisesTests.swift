import Foundation
import Testing

@Suite("Each promise of SECURITY.md names tests that are there")
struct PromisesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  /// The rows of the table: a file and the tests in it.
  private static func rows() throws -> [(file: String, tests: [String])] {
    let text = try String(contentsOf: root.appending(path: "SECURITY.md"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("## Each promise") })
    return lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }.compactMap { line in
      guard let file = line.firstMatch(of: /\| `(Tests\/[^`]+)` \|/) else { return nil }
      let tests = line[file.range.upperBound...].matches(of: /"([^"]+)"/)
      return (String(file.1), tests.map { String($0.1) })
    }
  }

  @Test("the file is there, and holds each test by its name")
  func names() throws {
    let rows = try Self.rows()
    #expect(rows.count >= 7)
    for row in rows {
      let text = try String(contentsOf: Self.root.appending(path: row.file), encoding: .utf8)
      #expect(!row.tests.isEmpty, "\(row.file)")
      for test in row.tests {
        // A test's name stands in quotes, a function of a script before its parameters.
        let isThere = text.contains("\"\(test)\"") || text.contains("\(test)(")
        #expect(isThere, "\(row.file) has no '\(test)'")
      }
    }
  }
}
