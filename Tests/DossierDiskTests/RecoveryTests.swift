import DossierModel
import Testing

@testable import DossierDisk

@Suite struct RecoveryTests {
  @Test("after a loss of power a page that was cut off is not put on the site")
  func lossOfPower() throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    // The first exchange is where the journal has been written and no page been replaced.
    for step in 1... {
      let disk = FaultyDisk(SystemDisk(), failing: step, with: .killed)
      _ = failure { try publish(Sample.new, in: folder.path, on: disk) }
      let journal = try folder.text(".public.dossier-staging/journal") ?? ""
      if Journal(reading: Array(journal.utf8)) != nil { break }
      try #require(disk.calls >= step)
    }
    try folder.overwrite(".public.dossier-staging/pages/index.html", "")
    let lock = try BuildLock(folder.path)
    let publisher = Publisher(folder.at("public"), jobs: Jobs(1))
    #expect(try publisher.recover(holding: lock))
    #expect(try folder.text("public/index.html") == "old index")
    #expect(try folder.text("public/articles/three.html") == "three")
    _ = try publisher.publish(makePages(Sample.new), holding: lock)
    #expect(try folder.tree("public").withoutManifest == Sample.new)
  }

  @Test("a journal is completed before the output folder is looked at, and only once")
  func onlyOnce() throws {
    let folder = try TemporaryFolder()
    let lock = try BuildLock(folder.path)
    let publisher = Publisher(folder.at("public"), jobs: Jobs(1))
    #expect(try publisher.recover(holding: lock) == false)
    _ = try publisher.publish(makePages(Sample.old), holding: lock)
    #expect(try publisher.recover(holding: lock) == false)
    #expect(try folder.tree("public").withoutManifest == Sample.old)
  }

  @Test("a journal reads back as it was written, and not at all when it was cut off")
  func journal() throws {
    let page = try #require(PagePath("a b/c.html"))
    let digest = Digest(of: [1, 2, 3])
    let steps: [Journal.Step] = [
      .announce(digest), .make("a b"), .create(page, digest), .replace(.manifest, digest),
      .remove(page), .prune("a b"),
    ]
    let bytes = Journal(steps).bytes
    #expect(Journal(reading: bytes)?.steps == steps)
    for length in 0..<bytes.count {
      #expect(Journal(reading: Array(bytes.prefix(length))) == nil)
    }
    for path in ["../x", "/etc/passwd", "a//b"] {
      #expect(Journal(reading: SealedText.seal("dossier-journal 1", ["remove \(path)"])) == nil)
    }
  }
}
