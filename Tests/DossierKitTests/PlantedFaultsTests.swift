import DossierDisk
import DossierKit
import DossierModel
import DossierTestSupport
import Foundation
import Testing

/// The dossier in Planted/ has its faults marked: `⟦unknown-entity⟧` stands right in front of each.
@Suite("A dossier with more than fifty faults")
struct PlantedFaultsTests {
  @Test("all of them are told in one run, each at its line and column, and nothing else")
  func all() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Planted")
    let disk = MemoryDisk()
    var planted: [String] = []
    for path in try TemporaryFolder.files(below: folder) {
      let marked = String(
        decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
      let (text, faults) = Self.unmarked(marked)
      disk.addFile("/dossier/\(path)", text)
      planted += faults.map { "\(path):\($0)" }
    }
    #expect(planted.count >= 50)
    let outcome = Commands(BuildOptions(root: "/dossier"), disk: disk).check()
    #expect(outcome.places.sorted() == planted.sorted())
    for diagnostic in outcome.diagnostics {
      #expect(diagnostic.hint?.isEmpty == false, "\(diagnostic.rule.rawValue)")
    }
  }

  /// The text without its marks, and each fault as `line:column rule`.
  private static func unmarked(_ marked: String) -> (text: String, faults: [String]) {
    var text = ""
    var faults: [String] = []
    for piece in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      guard piece.offset > 0, let end = piece.element.firstIndex(of: "⟧") else {
        text += piece.element
        continue
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let column = (lines.last?.utf8.count ?? 0) + 1
      faults.append("\(max(1, lines.count)):\(column) \(piece.element[..<end])")
      text += piece.element[piece.element.index(after: end)...]
    }
    return (text, faults)
  }
}
