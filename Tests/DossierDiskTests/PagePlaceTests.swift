import DossierModel
import Testing

@testable import DossierDisk

/// Where a page cannot go.
@Suite struct PagePlaceTests {
  @Test("a stranger's file at a page's path is not replaced, and nothing is written")
  func strangersFile() throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    try folder.write("public/events/first.html", "the host's")
    let before = try folder.tree("public")
    let message = failure { try publish(Sample.new, in: folder.path) }
    #expect(message?.contains("public/events/first.html") ?? false)
    #expect(try folder.tree("public") == before)

    // The same bytes are nobody's loss: from now on it is a page like the others.
    try folder.write("public/events/first.html", "first")
    try folder.setModified("public/events/first.html", to: 1_000_000_000)
    try publish(Sample.new, in: folder.path)
    #expect(try folder.modified("public/events/first.html") == 1_000_000_000)
    try publish(Sample.old, in: folder.path)
    #expect(try folder.tree("public").withoutManifest == Sample.old)
  }

  @Test("a link, a pipe or a folder at a page's path is refused")
  func strangersOtherKinds() throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    try folder.write("secret", "precious")
    for kind in ["link", "pipe", "folder"] {
      try folder.remove("public/index.html")
      switch kind {
      case "link": try folder.link("public/index.html", to: folder.at("secret"))
      case "pipe": try folder.makePipe("public/index.html")
      default: try folder.makeFolder("public/index.html")
      }
      #expect(failure { try publish(Sample.new, in: folder.path) } != nil)
      #expect(try folder.text("secret") == "precious")
    }
  }

  @Test(
    "a page's path cannot lead out of the output folder",
    arguments: [
      "", "/etc/passwd", "../x.html", "a/../../x.html", "a//b.html", "a/./b.html", "a/", "x\u{0}y",
      "a\nb.html", ".dossier-manifest", ".dossier-staging/x",
    ])
  func badPaths(path: String) throws {
    let folder = try TemporaryFolder()
    #expect(failure { try publish([path: "x"], in: folder.path) } != nil)
    #expect(try folder.tree().keys.allSatisfy { $0.hasPrefix(".dossier/") })
  }

  @Test(
    "two pages that are one file on some disk are refused",
    arguments: [
      ["a.html", "a.html"], ["a/B.html", "A/b.html"], ["caf\u{E9}.html", "cafe\u{301}.html"],
      ["a", "a/b"], ["A", "a/b/c"],
    ])
  func samePaths(paths: [String]) throws {
    let folder = try TemporaryFolder()
    let lock = try BuildLock(folder.path)
    let publisher = Publisher(folder.at("public"), jobs: Jobs(1))
    let pages = paths.map { Page(path: $0, text: "x") }
    #expect(failure { _ = try publisher.publish(pages, holding: lock) } != nil)
    #expect(try folder.tree("public").isEmpty)
  }
}
