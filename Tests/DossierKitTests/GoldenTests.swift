import DossierDisk
import DossierKit
import DossierModel
import DossierTestSupport
import Foundation
import Testing

/// A small dossier in Golden/, and the site that it gives, in its folder expected/.
///
/// `RECORD=1 swift test --filter GoldenTests` renews expected/; the difference is then reviewed like
/// any other change.
struct GoldenCase: CustomTestStringConvertible {
  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  static let all: [GoldenCase] = {
    let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    do {
      return try FileManager.default.contentsOfDirectory(atPath: golden.path()).sorted()
        .map { GoldenCase(folder: golden.appending(path: $0)) }
    } catch {
      Issue.record("\(golden.path()) cannot be listed: \(error)")
      return []
    }
  }()

  /// Builds the case in memory; returns the site without what dossier keeps for itself.
  func build() throws -> [String: Data] {
    let disk = MemoryDisk()
    for (path, bytes) in try Self.contents(of: folder) where !path.hasPrefix("expected/") {
      disk.addFile("/dossier/\(path)", String(decoding: bytes, as: UTF8.self))
    }
    let outcome = Commands(BuildOptions(root: "/dossier"), disk: disk).build()
    #expect(outcome.places == [])
    var site: [String: Data] = [:]
    for path in disk.files(below: "/dossier/public") where !path.hasPrefix(".") {
      site[path] = disk.text("/dossier/public/\(path)").map { Data($0.utf8) }
    }
    return site
  }

  var expected: URL { folder.appending(path: "expected") }

  /// The bytes of all files below a folder, by path.
  static func contents(of folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for path in try TemporaryFolder.files(below: folder) {
      contents[path] = try Data(contentsOf: folder.appending(path: path))
    }
    return contents
  }

  func record(_ site: [String: Data]) throws {
    if FileManager.default.fileExists(atPath: expected.path()) {
      try FileManager.default.removeItem(at: expected)
    }
    for (path, bytes) in site {
      let file = expected.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }
}

@Suite("Golden: whole small dossiers give the sites in expected/, byte for byte")
struct GoldenTests {
  @Test("case", arguments: GoldenCase.all)
  func golden(golden: GoldenCase) throws {
    let site = try golden.build()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try golden.record(site) }
    let expected = try GoldenCase.contents(of: golden.expected)
    #expect(site.keys.sorted() == expected.keys.sorted())
    for (path, bytes) in site.sorted(by: { $0.key < $1.key }) where bytes != expected[path] {
      Issue.record("\(Self.firstDifference(bytes, expected[path] ?? Data(), in: path))")
    }
  }

  @Test("there are cases")
  func count() {
    #expect(GoldenCase.all.count >= 3)
  }

  /// Where two texts part: path, line, and both lines.
  private static func firstDifference(_ built: Data, _ expected: Data, in path: String) -> String {
    let built = lines(built)
    let expected = lines(expected)
    let count = zip(built, expected).prefix { $0 == $1 }.count
    func line(_ lines: [Substring]) -> Substring { count < lines.count ? lines[count] : "(end)" }
    return "\(path):\(count + 1):\n  built:    \(line(built))\n  expected: \(line(expected))"
  }

  private static func lines(_ bytes: Data) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
