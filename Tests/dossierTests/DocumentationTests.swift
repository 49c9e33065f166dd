import ArgumentParser
import Foundation
import Testing

@testable import dossier

/// `RECORD=1 swift test --filter CommandDocumentationTests` renews the help in docs/cli.md.
@Suite("docs/cli.md has the help of every command as it is printed")
struct CommandDocumentationTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/cli.md").standardized

  private static var commands: [any ParsableCommand.Type] {
    [DossierCommand.self] + DossierCommand.configuration.subcommands
  }

  private static func section(of command: any ParsableCommand.Type) -> (title: String, help: String)
  {
    let name = command.configuration.commandName ?? ""
    let title = name == "dossier" ? "## dossier\n" : "## dossier \(name)\n"
    return (title, DossierCommand.helpMessage(for: command, columns: 80))
  }

  @Test("each command has its section, and the section its help")
  func sections() throws {
    var text = try String(contentsOf: Self.file, encoding: .utf8)
    for command in Self.commands {
      let (title, help) = Self.section(of: command)
      let block = "```text\n\(help)\n```\n"
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        text = Self.replacingBlock(below: title, with: block, in: text)
      }
      #expect(text.contains(title))
      #expect(text.contains(block), "\(title)")
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
  }

  private static func replacingBlock(
    below title: String, with block: String, in text: String
  ) -> String {
    guard let heading = text.range(of: title),
      let start = text.range(of: "```text\n", range: heading.upperBound..<text.endIndex),
      let end = text.range(of: "\n```\n", range: start.upperBound..<text.endIndex)
    else { return text + "\n\(title)\n\(block)" }
    return text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: block)
  }
}
