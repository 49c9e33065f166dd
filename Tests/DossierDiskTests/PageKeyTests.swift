import DossierModel
import Testing

@testable import DossierDisk

/// What is remembered of pages from one build to the next.
@Suite struct PageKeyTests {
  private let pages = [
    Page(path: "a b.html", key: 1) { $0 += [0x61] },
    Page(path: "b.html", key: .max) { $0 += [0x62] },
    Page(path: "c.html") { $0 += [0x63] },
  ]

  private func publish(_ folder: borrowing TemporaryFolder, _ pages: [Page]) throws -> Publisher {
    let publisher = Publisher(folder.path + "/public", jobs: Jobs(1))
    let lock = try BuildLock(folder.path)
    _ = try publisher.publish(pages, holding: lock)
    return publisher
  }

  @Test("the keys of a published site come back, of pages that have one")
  func remembered() throws {
    let folder = try TemporaryFolder()
    let publisher = try publish(folder, pages)
    let lock = try BuildLock(folder.path)
    #expect(try publisher.recallKeys(holding: lock).isEmpty)
    publisher.remember(keysOf: pages, holding: lock)
    #expect(try publisher.recallKeys(holding: lock) == ["a b.html": 1, "b.html": .max])
  }

  @Test("they say nothing of another site, nor when the file is damaged anywhere")
  func forgotten() throws {
    let folder = try TemporaryFolder()
    let publisher = try publish(folder, pages)
    do {
      let lock = try BuildLock(folder.path)
      publisher.remember(keysOf: pages, holding: lock)
      let file = ".dossier/pages"
      let text = try #require(try folder.text(file))
      for index in text.utf8.indices {
        var damaged = Array(text.utf8)
        damaged[text.utf8.distance(from: text.utf8.startIndex, to: index)] ^= 1
        try folder.overwrite(file, String(decoding: damaged, as: UTF8.self))
        #expect(try publisher.recallKeys(holding: lock).isEmpty)
      }
      try folder.overwrite(file, String(text.dropLast(30)))
      #expect(try publisher.recallKeys(holding: lock).isEmpty)
      try folder.overwrite(file, text)
      #expect(try publisher.recallKeys(holding: lock).count == 2)
    }
    _ = try publish(folder, [Page(path: "b.html", key: .max) { $0 += [0x64] }])
    let lock = try BuildLock(folder.path)
    #expect(try publisher.recallKeys(holding: lock).isEmpty)
  }

  @Test("a file that was let go of is read again, unless it is another by now")
  func knownFiles() throws {
    let folder = try TemporaryFolder()
    let dossier = DossierFolder(folder.path)
    try folder.write("content/articles/a.md", "one")
    let known = KnownFile(SourceFile(path: "content/articles/a.md", bytes: Array("one".utf8)))
    #expect(known.read(in: dossier)?.bytes == Array("one".utf8))
    try folder.overwrite("content/articles/a.md", "two")
    #expect(known.read(in: dossier) == nil)
    try folder.remove("content/articles/a.md")
    #expect(known.read(in: dossier) == nil)
  }
}
