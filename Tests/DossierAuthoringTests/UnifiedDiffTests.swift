import DossierDisk
import DossierTestSupport
import Foundation
import Testing

@testable import DossierAuthoring

@Suite("Changes as a unified diff")
struct UnifiedDiffTests {
  private func diff(_ before: String?, _ after: String) throws -> String {
    var set = ChangeSet()
    if let before {
      try set.edit("content/articles/a.md", from: Array(before.utf8), to: Array(after.utf8))
    } else {
      try set.create("content/articles/a.md", Array(after.utf8))
    }
    return String(decoding: set.diff, as: UTF8.self)
  }

  @Test("three lines of context; changes that are near each other are one hunk")
  func hunks() throws {
    let lines = (1...20).map { "line \($0)\n" }
    var after = lines
    after[1] = "line two\n"
    after.insert("more\n", at: 7)
    after.remove(at: 18)
    #expect(
      try diff(lines.joined(), after.joined()) == """
        --- a/content/articles/a.md
        +++ b/content/articles/a.md
        @@ -1,10 +1,11 @@
         line 1
        -line 2
        +line two
         line 3
         line 4
         line 5
         line 6
         line 7
        +more
         line 8
         line 9
         line 10
        @@ -15,6 +16,5 @@
         line 15
         line 16
         line 17
        -line 18
         line 19
         line 20

        """)
  }

  @Test("a new file, and one without an end of its last line")
  func newFile() throws {
    #expect(
      try diff(nil, "one\ntwo") == """
        --- /dev/null
        +++ b/content/articles/a.md
        @@ -0,0 +1,2 @@
        +one
        +two
        \\ No newline at end of file

        """)
    #expect(
      try diff("one\ntwo", "one\ntwo\n") == """
        --- a/content/articles/a.md
        +++ b/content/articles/a.md
        @@ -1,2 +1,2 @@
         one
        -two
        \\ No newline at end of file
        +two

        """)
  }

  @Test("no change is no diff; a second edit of a file is one change")
  func edits() throws {
    #expect(try diff("one\n", "one\n") == "")
    var set = ChangeSet()
    try set.create("dossier.yml", Array("a\n".utf8))
    try set.edit("dossier.yml", from: Array("a\n".utf8), to: Array("b\n".utf8))
    #expect(set.files.count == 1)
    #expect(set.files.first?.before == nil)
    #expect(set.files.first?.after == Array("b\n".utf8))
  }

  @Test("patch makes the new texts of the old ones, whatever they are")
  func patched() async throws {
    var numbers = SeededNumbers(seed: 1)
    let folder = try TemporaryFolder()
    var set = ChangeSet()
    var expected: [String: String] = [:]
    for number in 0..<400 {
      let path = "content/articles/текст-\(number).md"
      let before = text(&numbers)
      let after = edited(before, &numbers)
      if number.isMultiple(of: 4), after != "" {
        try set.create(path, Array(after.utf8))
      } else {
        try folder.write(before, to: path)
        try set.edit(path, from: Array(before.utf8), to: Array(after.utf8))
      }
      expected[path] = after
    }
    try folder.write(String(decoding: set.diff, as: UTF8.self), to: "changes.patch")
    let run = try await ProgramRun.shell(
      "patch -p1 --fuzz=0 --quiet --binary <changes.patch", in: folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    for (path, text) in expected where folder.exists(path) || text != "" {
      #expect(try folder.text(path) == text, "\(path)")
    }
  }

  private func text(_ numbers: inout SeededNumbers) -> String {
    let lines = [
      "a\n", "b\n", "c\n", "\n", "--- a\n", "+++ b\n", "@@ -1 +1 @@\n", "\\ No\n", "é\r\n",
    ]
    return (0..<numbers.below(30)).compactMap { _ in numbers.one(of: lines) }.joined()
      + (numbers.below(3) == 0 ? "end" : "")
  }

  private func edited(_ text: String, _ numbers: inout SeededNumbers) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
    for _ in 0..<numbers.below(6) where !lines.isEmpty {
      let place = numbers.below(lines.count)
      switch numbers.below(3) {
      case 0: lines.remove(at: place)
      case 1: lines.insert("new \(numbers.below(9))\n", at: place)
      default: lines[place] = "other \(numbers.below(9))\n"
      }
    }
    let joined = lines.joined()
    return numbers.below(2) == 0 ? String(joined.dropLast()) : joined
  }

  @Test("cost is linear in the number of lines")
  func cost() throws {
    let start = ContinuousClock.now
    let before = (0..<200_000).map { "\($0 % 7)\n" }.joined()
    let after = (0..<200_000).map { "\($0 % 5)\n" }.joined()
    _ = try diff(before, after)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
