import Foundation
import Testing

@Suite("The README's two commands are the ones that everything runs")
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  private static func lines(_ path: String) throws -> [String] {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The commands of the README's first code block, without their comments.
  private static func commands() throws -> [String] {
    let lines = try lines("README.md")
    guard let start = lines.firstIndex(of: "```sh") else { return [] }
    return lines[(start + 1)...].prefix { $0 != "```" }.map { line in
      String(line.prefix { $0 != "#" }).trimmingCharacters(in: .whitespaces)
    }
  }

  @Test("they are make and make test, which the Makefile has")
  func targets() throws {
    #expect(try Self.commands() == ["make", "make test"])
    let rules = try Self.lines("Makefile").filter { $0.contains(/^[a-z-]+:/) }
    #expect(rules.first?.hasPrefix("site:") ?? false)
    #expect(rules.contains { $0.hasPrefix("test:") })
  }

  @Test("the check of each change runs the second, and nothing else")
  func check() throws {
    let commands = try Self.lines(".ci/run").filter {
      !$0.hasPrefix("#") && !$0.isEmpty && !$0.hasPrefix("set ") && !$0.hasPrefix("cd ")
    }
    #expect(commands == ["exec make test </dev/null"])
  }
}
