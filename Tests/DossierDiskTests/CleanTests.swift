import DossierModel
import Testing

@testable import DossierDisk

@Suite struct CleanTests {
  private func clean(_ folder: borrowing TemporaryFolder) throws -> Int {
    let lock = try BuildLock(folder.path)
    return try Publisher(folder.at("public"), jobs: Jobs(1)).clean(holding: lock)
  }

  @Test("clean removes what builds have written, down to the last folder")
  func everything() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/articles/x.md", "x")
    try publish(Sample.old, in: folder.path)
    try publish(Sample.new, in: folder.path)
    #expect(try clean(folder) == Sample.new.count)
    #expect(try folder.tree() == ["content/articles/x.md": "x"])
    #expect(try clean(folder) == 0)
    #expect(try folder.tree() == ["content/articles/x.md": "x"])
  }

  @Test("clean leaves strangers' files, and what was put in a page's place")
  func strangers() throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    for (name, text) in Sample.strangers { try folder.write("public/" + name, text) }
    try folder.remove("public/404.html")
    try folder.link("public/404.html", to: "CNAME")
    try folder.remove("public/index.html")
    try folder.makeFolder("public/index.html")
    #expect(try clean(folder) == Sample.old.count - 2)
    let left = Sample.strangers.with([
      "404.html": "a link", "index.html": "/", ".dossier-manifest": Self.emptyManifest,
    ])
    #expect(try folder.tree("public") == left)
  }

  private static let emptyManifest = String(decoding: Manifest().bytes, as: UTF8.self)

  @Test("after a clean a build goes on in a folder with the host's files")
  func buildAfterClean() throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    try folder.write("public/CNAME", "example.org")
    #expect(try clean(folder) == Sample.old.count)
    try publish(Sample.new, in: folder.path)
    #expect(try folder.text("public/CNAME") == "example.org")
    try folder.remove("public/CNAME")
    #expect(try clean(folder) == Sample.new.count)
    #expect(try folder.tree("public").isEmpty)
  }

  @Test("a clean that was cut off can be done again, at every step")
  func interrupted() throws {
    for step in 1... {
      let folder = try TemporaryFolder()
      try publish(Sample.old, in: folder.path)
      try folder.write("public/CNAME", "example.org")
      let disk = FaultyDisk(SystemDisk(), failing: step, with: .killed)
      let path = folder.path
      _ = failure {
        let lock = try BuildLock(path, disk: disk)
        _ = try Publisher(path + "/public", jobs: Jobs(1)).clean(holding: lock)
      }
      if disk.calls < step { break }
      _ = try clean(folder)
      let left = ["CNAME": "example.org", ".dossier-manifest": Self.emptyManifest]
      #expect(try folder.tree("public") == left, "step \(step)")
    }
  }
}
