import DossierModel
import Testing

@testable import DossierDisk

@Suite struct PublisherTests {
  @Test("a first build writes every page, a manifest and nothing beside them")
  func firstBuild() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/articles/x.md", "x")
    let publication = try publish(Sample.old, in: folder.path)
    #expect(try folder.tree("public").withoutManifest == Sample.old)
    #expect(publication.report.written == Sample.old.count)
    #expect(publication.report.bytes == Sample.old.values.reduce(0) { $0 + $1.utf8.count })
    #expect(publication.report.unchanged == 0)
    let tops = try folder.tree().keys.map { $0.split(separator: "/")[0] }
    #expect(Set(tops) == ["content", "public", ".dossier"])
    #expect(try folder.text(".dossier/.gitignore") == "*\n")
  }

  @Test("missing parents of the output folder are made, an empty output folder is used")
  func places() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("dossier")
    try folder.makeFolder("empty")
    for output in ["a/b/site", "empty", "dossier/public/"] {
      try publish(Sample.old, in: folder.at("dossier"), to: folder.at(output))
      #expect(try folder.tree(output).withoutManifest == Sample.old)
    }
    #expect(try Set(folder.tree("a").keys.map { $0.split(separator: "/")[0] }) == ["b"])
    let up = try SystemDisk().resolve(".").path.split(separator: "/").map { _ in ".." }
    let relative = up.joined(separator: "/") + folder.at("relative")
    try publish(Sample.old, in: folder.at("dossier"), to: relative)
    #expect(try folder.tree("relative").withoutManifest == Sample.old)
  }

  @Test("the site follows its pages; files of others stay")
  func secondBuild() throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    for (name, text) in Sample.strangers { try folder.write("public/" + name, text) }
    try folder.write("public/people/gone/notes.txt", "the host's")
    let publication = try publish(Sample.new, in: folder.path)
    var expected = Sample.new.with(Sample.strangers)
    expected["people/gone/notes.txt"] = "the host's"
    #expect(try folder.tree("public").withoutManifest == expected)
    let report = publication.report
    #expect((report.written, report.unchanged, report.removed) == (6, 2, 4))
    #expect(try folder.tree().keys.allSatisfy { !$0.contains("staging") })
  }

  @Test("folders that a stale page leaves empty are removed, but none that the host has made")
  func emptyFolders() throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    try folder.makeFolder("public/uploads")
    try publish(Sample.new, in: folder.path)
    let tree = try folder.tree("public")
    #expect(tree["uploads"] == "/")
    #expect(tree.keys.allSatisfy { !$0.hasPrefix("people") })
  }

  @Test("an equal page is not touched", arguments: [1, 2, 3])
  func equalPages(builds: Int) throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    for name in Sample.old.keys { try folder.setModified("public/" + name, to: 1_000_000_000) }
    for _ in 1..<builds { try publish(Sample.old, in: folder.path) }
    let publication = try publish(Sample.new, in: folder.path)
    #expect(publication.report.unchanged == 2)
    #expect(try folder.modified("public/404.html") == 1_000_000_000)
    #expect(try folder.modified("public/articles/one.html") == 1_000_000_000)
    #expect(try folder.modified("public/index.html") > 1_000_000_000)
  }

  @Test("a page that was edited by hand is restored, also when size and date are the same")
  func editedByHand() throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    try publish(Sample.old, in: folder.path)
    let date = try folder.modified("public/articles/one.html")
    try folder.overwrite("public/articles/one.html", "eno")
    try folder.setModified("public/articles/one.html", to: date)
    try folder.overwrite("public/index.html", "something longer")
    try folder.remove("public/404.html")
    let publication = try publish(Sample.old, in: folder.path)
    #expect(publication.report.written == 3)
    #expect(try folder.tree("public").withoutManifest == Sample.old)
  }

  @Test("a file may become a folder, and a folder a file")
  func fileToFolder() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "file", "b/c/d.html": "deep", "index.html": "i"], in: folder.path)
    let pages = ["a/x.html": "x", "a/y/z.html": "z", "b": "file", "index.html": "i"]
    let publication = try publish(pages, in: folder.path)
    #expect(try folder.tree("public").withoutManifest == pages)
    #expect(publication.report.removed == 2)
  }

  @Test("the number of threads shows nowhere")
  func threads() throws {
    var pages: [String: String] = [:]
    for number in 0..<500 {
      pages["articles/\(number).html"] = String(repeating: "\(number) ", count: number)
      pages["people/\(number % 40)/\(number).html"] = "page \(number)"
    }
    var trees: [[String: String]] = []
    for jobs in 1...4 {
      let folder = try TemporaryFolder()
      try publish(Sample.old, in: folder.path, jobs: jobs)
      try publish(pages, in: folder.path, jobs: jobs)
      trees.append(try folder.tree("public"))
    }
    #expect(trees.allSatisfy { $0 == trees[0] })
    #expect(trees[0].count == 1001)
  }

  @Test("copied files are followed like pages")
  func copies() throws {
    let folder = try TemporaryFolder()
    try folder.write("static/logo.svg", "<svg/>")
    let lock = try BuildLock(folder.path)
    let publisher = Publisher(folder.at("public"), jobs: Jobs(2))
    let copies = [FileCopy("static/logo.svg", to: "img/logo.svg")]
    _ = try publisher.publish([], copying: copies, holding: lock)
    #expect(try folder.text("public/img/logo.svg") == "<svg/>")
    try folder.write("static/logo.svg", "<svg></svg>")
    let publication = try publisher.publish([], copying: copies, holding: lock)
    #expect(publication.report.written == 1)
    #expect(try folder.text("public/img/logo.svg") == "<svg></svg>")
    try folder.remove("static/logo.svg")
    #expect(failure { _ = try publisher.publish([], copying: copies, holding: lock) } != nil)
    #expect(try folder.text("public/img/logo.svg") == "<svg></svg>")
  }
}
