import DossierModel
import Testing

@testable import DossierDisk

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct LockTests {
  @Test("a second build is refused with the process of the first, and may go on after it")
  func busy() throws {
    let folder = try TemporaryFolder()
    try folder.write("dossier.yml", "title: x")
    do {
      let first = try BuildLock(folder.path)
      let message = failure { try expectLock(folder.path) }
      #expect(message == StageError.locked(path: folder.path, process: Int(getpid())).message)
      #expect(first.root == folder.path)
    }
    try expectLock(folder.path)
  }

  @Test("the lock of a process that died is taken over")
  func deadProcess() throws {
    let folder = try TemporaryFolder()
    try folder.write(".dossier/lock", "999999999\nlonger than a number\n")
    try expectLock(folder.path)
    #expect(try folder.text(".dossier/lock") == "\(getpid())\n")
  }

  @Test("a lock whose file has been removed holds nobody off")
  func removedFile() throws {
    let folder = try TemporaryFolder()
    let first = try BuildLock(folder.path)
    try folder.remove(".dossier/lock")
    let second = try BuildLock(folder.path)
    #expect(failure { try expectLock(folder.path) } != nil)
    #expect(first.root == second.root)
  }

  @Test("a link in the lock's place is not followed")
  func link() throws {
    let folder = try TemporaryFolder()
    try folder.write("precious", "precious")
    try folder.makeFolder(".dossier")
    try folder.link(".dossier/lock", to: folder.at("precious"))
    #expect(failure { try expectLock(folder.path) } != nil)
    #expect(try folder.text("precious") == "precious")
  }

  @Test("a dossier that is not there is not made")
  func missingRoot() throws {
    let folder = try TemporaryFolder()
    #expect(failure { try expectLock(folder.at("nowhere")) }?.contains("nowhere") ?? false)
    #expect(try folder.tree().isEmpty)
  }

  @Test(
    "read-only sources are built to another folder, locked all the same, and nothing is remembered")
  func readOnlySources() throws {
    let folder = try TemporaryFolder()
    try folder.write("dossier/dossier.yml", "title: x")
    let root = folder.at("dossier")
    let disk = FaultyDisk(
      SystemDisk(), failing: 0, with: .error(""), limits: .init(readOnly: root))
    do {
      let lock = try BuildLock(root, disk: disk)
      let keepsMemory = lock.keepsMemory
      #expect(!keepsMemory)
      let message = failure { _ = try BuildLock(root, disk: disk).root }
      #expect(message == StageError.locked(path: root, process: 0).message)
    }
    for pages in [Sample.old, Sample.new] {
      try publish(pages, in: root, to: folder.at("public"), on: disk)
      #expect(try folder.tree("public").withoutManifest == pages)
    }
    let lock = try BuildLock(root, disk: disk)
    let publisher = Publisher(folder.at("public"), jobs: Jobs(1))
    publisher.remember(keysOf: makePages(Sample.new), holding: lock)
    #expect(try publisher.clean(holding: lock) == Sample.new.count)
    #expect(try folder.tree() == ["dossier/dossier.yml": "title: x"])
  }

  private func expectLock(_ root: String) throws {
    let lock = try BuildLock(root)
    #expect(lock.root == root)
  }
}
