import DossierModel
import Testing

@Suite struct SourceFileTests {
  private func file(_ text: String) -> SourceFile {
    SourceFile(path: "a.md", bytes: Array(text.utf8))
  }

  @Test("lines end at LF, CR LF and CR; columns count bytes")
  func positions() {
    let source = file("ab\ncé\r\nd\re")
    let places = (0...source.bytes.count).map { source.position(of: $0) }
      .map { "\($0.line):\($0.column)" }
    #expect(
      places == [
        "1:1", "1:2", "1:3", "2:1", "2:2", "2:3", "2:4", "2:5", "3:1", "3:2", "4:1", "4:2",
      ])
  }

  @Test("an offset behind the end is the end")
  func behindEnd() {
    #expect(file("ab").position(of: 99) == SourcePosition(line: 1, column: 3))
  }

  @Test("an excerpt is the line, without its end")
  func excerpt() {
    let excerpt = file("first\r\nsecond\nthird").excerpt(at: SourcePosition(line: 2, column: 3))
    #expect(excerpt.text == "second")
    #expect(excerpt.column == 3)
    #expect(!excerpt.isCutBefore && !excerpt.isCutAfter)
  }

  @Test("of a long line it is what stands around the place, cut between characters")
  func longLine() {
    let line = String(repeating: "é", count: 500)
    let excerpt = file("x\n\(line)").excerpt(at: SourcePosition(line: 2, column: 501))
    #expect(excerpt.isCutBefore && excerpt.isCutAfter)
    #expect(excerpt.text.utf8.count <= 204)
    #expect(excerpt.text.allSatisfy { $0 == "é" })
    #expect(excerpt.text.utf8.count > excerpt.column)
    #expect(excerpt.column == 121)
  }

  @Test("a column behind the line's end stays in the line")
  func columnBehindEnd() {
    let excerpt = file("first\nsecond\nthird").excerpt(at: SourcePosition(line: 2, column: 300))
    #expect(excerpt.text == "second")
    #expect(excerpt.column == 7)
  }

  @Test("a line behind the last is empty")
  func lineBehindEnd() {
    #expect(file("a").excerpt(at: SourcePosition(line: 9, column: 4)).text == "")
    #expect(file("").excerpt(at: SourcePosition(line: 1, column: 1)).column == 1)
  }

  @Test(
    "stem and folder come from the path",
    arguments: [
      ("content/people/nazar.md", "nazar", "people"), ("content/people/a.b.md", "a.b", "people"),
      ("dossier.yml", "dossier", nil), ("content/x.md", "x", nil), ("a/people/x.md", "x", nil),
      ("content/a/b/x.md", "x", nil), (".hidden", ".hidden", nil),
    ] as [(String, String, String?)])
  func paths(path: String, stem: String, folder: String?) {
    let source = SourceFile(path: path, bytes: [])
    #expect(source.stem == stem)
    #expect(source.contentFolder == folder)
  }
}
