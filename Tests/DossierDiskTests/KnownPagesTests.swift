import DossierModel
import Synchronization
import Testing

@testable import DossierDisk

/// What a build may leave undone because the last one has done it.
@Suite struct KnownPagesTests {
  private final class Counter: Sendable {
    let count = Atomic(0)
  }

  /// Publishes pages that are all said to be current; returns how many were rendered.
  private func renders(_ texts: [String: String], in root: String) throws -> Int {
    let counter = Counter()
    let pages = texts.map { path, text in
      Page(path: path) { bytes in
        counter.count.add(1, ordering: .relaxed)
        bytes += Array(text.utf8)
      }
    }
    let lock = try BuildLock(root)
    _ = try Publisher(root + "/public", jobs: Jobs(1))
      .publish(pages, options: PublishOptions(isCurrent: { _ in true }), holding: lock)
    return counter.count.load(ordering: .relaxed)
  }

  private func verify(_ root: String) throws -> PublishReport? {
    let lock = try BuildLock(root)
    return try Publisher(root + "/public", jobs: Jobs(1)).verify(holding: lock)
  }

  @Test("a page that is current is rendered only when its file was touched")
  func currentPages() throws {
    let folder = try TemporaryFolder()
    #expect(try renders(Sample.old, in: folder.path) == Sample.old.count)
    #expect(try renders(Sample.old, in: folder.path) == 0)
    try folder.overwrite("public/articles/one.html", "eno")
    try folder.remove("public/index.html")
    #expect(try renders(Sample.old, in: folder.path) == 2)
    #expect(try folder.tree("public").withoutManifest == Sample.old)
    #expect(try renders(Sample.old, in: folder.path) == 0)
  }

  @Test("in a site that this machine did not publish every page is rendered")
  func copiedSite() throws {
    let folder = try TemporaryFolder()
    #expect(try renders(Sample.old, in: folder.path) == Sample.old.count)
    let manifest = try #require(try folder.text("public/.dossier-manifest"))
    try folder.write("public/.dossier-manifest", manifest)
    #expect(try verify(folder.path) == nil)
    #expect(try renders(Sample.old, in: folder.path) == Sample.old.count)
    #expect(try verify(folder.path)?.unchanged == Sample.old.count)
  }

  @Test("a site is verified as long as nothing that was published has been touched")
  func verification() throws {
    let folder = try TemporaryFolder()
    #expect(try verify(folder.path) == nil)
    try publish(Sample.old, in: folder.path)
    try publish(Sample.new, in: folder.path)
    try folder.write("public/CNAME", "example.org")
    let before = try folder.tree()
    #expect(try verify(folder.path)?.unchanged == Sample.new.count)
    #expect(try verify(folder.path)?.unchanged == Sample.new.count)
    #expect(try Set(folder.tree().keys) == Set(before.keys))
    #expect(try folder.tree("public") == folder.tree("public"))

    let date = try folder.modified("public/404.html")
    try folder.overwrite("public/404.html", "tsol")
    try folder.setModified("public/404.html", to: date)
    #expect(try verify(folder.path) == nil)
    try folder.overwrite("public/404.html", "lost")
    #expect(try verify(folder.path) != nil)
    try folder.remove("public/404.html")
    #expect(try verify(folder.path) == nil)
    #expect(try Set(folder.tree().keys) == Set(before.keys.filter { $0 != "public/404.html" }))
  }

  @Test("a page that yields gives way to a file of the host's, and only to that")
  func yielding() throws {
    let folder = try TemporaryFolder()
    let options = PublishOptions(yielding: ["robots.txt"])
    var pages = ["index.html": "i", "robots.txt": "ours"]
    try publish(pages, in: folder.path, options: options)
    pages["robots.txt"] = "ours, newer"
    #expect(try publish(pages, in: folder.path, options: options).yielded.isEmpty)
    #expect(try folder.text("public/robots.txt") == "ours, newer")
    try folder.write("public/robots.txt", "the host's")
    for _ in 1...2 {
      #expect(try publish(pages, in: folder.path, options: options).yielded == ["robots.txt"])
      #expect(try folder.text("public/robots.txt") == "the host's")
    }
    try publish(["index.html": "i"], in: folder.path, options: options)
    #expect(try folder.text("public/robots.txt") == "the host's")
    try folder.remove("public/robots.txt")
    try folder.link("public/robots.txt", to: "index.html")
    #expect(try publish(pages, in: folder.path, options: options).yielded == ["robots.txt"])
    try folder.remove("public/robots.txt")
    try publish(pages, in: folder.path, options: options)
    #expect(try folder.text("public/robots.txt") == "ours, newer")
  }
}
