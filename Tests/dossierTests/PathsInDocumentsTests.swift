import Foundation
import Testing

@Suite("What the documents send a reader to is there")
struct PathsInDocumentsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  /// Paths in backquotes, and links; from the top, from Sources/, or beside the document.
  private static func missing(in document: String) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: document), encoding: .utf8)
    let quoted = text.matches(of: /`([A-Za-z]+\/[A-Za-z0-9.\/]+)`/).map { String($0.1) }
    let linked = text.matches(of: /\]\(([^)#:]+)\)/).map { String($0.1) }
    let folder = root.appending(path: document).deletingLastPathComponent()
    // The README's paths are those of the reader's own first dossier.
    return (document == "README.md" ? linked : quoted + linked).filter { path in
      // Names in capitals stand for ones that the reader chooses.
      if path.contains(/\/[A-Z]{3,}(\.|$)/) { return false }
      let places = [root, root.appending(path: "Sources"), folder]
      return !places.contains {
        FileManager.default.fileExists(atPath: $0.appending(path: path).path())
      }
    }
  }

  @Test(
    "in ARCHITECTURE.md, CONTRIBUTING.md and README.md",
    arguments: [
      "ARCHITECTURE.md", "CONTRIBUTING.md", "README.md",
    ])
  func paths(document: String) throws {
    #expect(try Self.missing(in: document) == [])
  }
}
