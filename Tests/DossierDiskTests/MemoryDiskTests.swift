import DossierModel
import Testing

@testable import DossierDisk

/// A disk in memory must do as the real one does, or tests on it prove nothing.
@Suite struct MemoryDiskTests {
  @Test("a whole build, its successor and a clean leave the same in memory as on the disk")
  func sameAsReal() throws {
    let folder = try TemporaryFolder()
    let memory = MemoryDisk(["/d/content/articles/x.md": "x"])
    try folder.write("content/articles/x.md", "x")
    for pages in [Sample.old, Sample.new, Sample.old] {
      let real = try publish(pages, in: folder.path)
      let inMemory = try publish(pages, in: "/d", on: memory)
      #expect(real.report == inMemory.report)
      let tree = try folder.tree("public")
      #expect(memory.files(below: "/d/public") == tree.keys.sorted(by: FileName.areInOrder))
      for (path, text) in tree { #expect(memory.text("/d/public/" + path) == text) }
    }
    let lock = try BuildLock("/d", disk: memory)
    #expect(failure { _ = try BuildLock("/d", disk: memory) }?.contains("another build") ?? false)
    #expect(
      try Publisher("/d/public", jobs: Jobs(1)).clean(holding: lock) == Sample.old.count)
    #expect(memory.files(below: "/") == ["d/content/articles/x.md"])
  }

  @Test("stopped at every change in memory, the next build completes the site", arguments: [1, 2])
  func interrupted(jobs: Int) throws {
    for step in 1... {
      let memory = MemoryDisk(["/d/content/x.md": "x"])
      try publish(Sample.old, in: "/d", on: memory)
      let faulty = FaultyDisk(memory, failing: step, with: .killed)
      _ = failure { try publish(Sample.new, in: "/d", on: faulty, jobs: jobs) }
      if faulty.calls < step { break }
      try publish(Sample.new, in: "/d", on: memory, jobs: jobs)
      let paths = memory.files(below: "/d/public").filter { $0 != ".dossier-manifest" }
      #expect(paths == Sample.new.keys.sorted(by: FileName.areInOrder), "step \(step)")
      for path in paths { #expect(memory.text("/d/public/" + path) == Sample.new[path]) }
      #expect(memory.files(below: "/d").allSatisfy { !$0.contains("staging") })
    }
  }
}
