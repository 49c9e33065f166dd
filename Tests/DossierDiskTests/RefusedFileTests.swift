import DossierModel
import Testing

@testable import DossierDisk

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a contributor may put below `content/` and must not come of it.
@Suite struct RefusedFileTests {
  @Test("links, pipes, devices and folders are refused, without a wait", .timeLimit(.minutes(1)))
  func refused() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret.md", "secret")
    try folder.write("outside/y.md", "secret")
    try folder.write("content/articles/good.md", "good")
    try folder.makeFolder("content/articles/folder.md/inner")
    try folder.makeFolder("templates")
    try folder.makePipe("content/articles/pipe.md")
    try folder.link("content/articles/link.md", to: folder.at("secret.md"))
    try folder.link("content/articles/dangling.md", to: "nowhere")
    try folder.link("content/articles/loop.md", to: "loop.md")
    try folder.link("content/articles/zero.md", to: "/dev/zero")
    try folder.link("content/people", to: folder.at("outside"))
    try folder.link("static", to: folder.at("outside"))
    try folder.link("templates/page.html", to: folder.at("secret.md"))
    try folder.link("dossier.yml", to: folder.at("secret.md"))
    let files = try DossierFolder(folder.path).load(jobs: Jobs(2))
    #expect(files.content.map(\.path) == ["content/articles/good.md"])
    #expect(files.configuration == nil && files.templates.isEmpty && files.statics.isEmpty)
    let reasons = Dictionary(uniqueKeysWithValues: files.refused.map { ($0.path, $0.reason) })
    let link = "is a symbolic link"
    #expect(
      reasons == [
        "content/articles/folder.md": "is a folder",
        "content/articles/pipe.md": "is a pipe, a socket or a device",
        "content/articles/link.md": link, "content/articles/dangling.md": link,
        "content/articles/loop.md": link, "content/articles/zero.md": link,
        "content/people": link, "static": link, "templates/page.html": link, "dossier.yml": link,
      ])
  }

  @Test("names that are not UTF-8 or hold control characters are refused, and shown escaped")
  func names() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content/articles")
    let names: [[UInt8]] = [
      Array("bad".utf8) + [0xFF] + Array(".md".utf8), Array("new\nline.md".utf8),
      Array("esc\u{1B}[31m.md".utf8), Array("c1\u{9B}.md".utf8), [0xE4, 0x6D, 0x64],
    ]
    let paths = names.map { name in
      (Array(folder.at("content/articles/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
    }
    for path in paths {
      let file = open(path, O_CREAT | O_WRONLY, 0o600)
      try #require(file >= 0)
      close(file)
    }
    defer { for path in paths { unlink(path) } }
    try folder.write("content/articles/-rf.md", "")
    try folder.write("content/articles/%2f \u{202E}.md", "")
    let files = try DossierFolder(folder.path).load(jobs: Jobs(1))
    #expect(
      files.refused.map(\.path) == [
        "content/articles/\\xe4md", "content/articles/bad\\xff.md",
        "content/articles/c1\\u{9b}.md", "content/articles/esc\\u{1b}[31m.md",
        "content/articles/new\\u{a}line.md",
      ])
    #expect(files.content.count == 2)
  }

  @Test("a file above the size limit is refused, one at the limit is read")
  func sizes() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/articles/fits.md", String(repeating: "x", count: 100))
    try folder.write("content/articles/large.md", String(repeating: "x", count: 101))
    let files = try DossierFolder(folder.path, sizeLimit: 100).load(jobs: Jobs(1))
    #expect(files.content.map(\.bytes.count) == [100])
    #expect(files.refused.map(\.reason) == ["is larger than 100 bytes"])
    #expect(DossierFolder.defaultSizeLimit == 16 * 1024 * 1024)
  }

  @Test("a folder in a folder, 200 deep, ends in a refusal")
  func depth() throws {
    let disk = MemoryDisk()
    disk.addFile("/d/content/" + String(repeating: "a/", count: 200) + "x.md", "x")
    let files = try DossierFolder("/d", disk: disk).load(jobs: Jobs(1))
    #expect(files.refused.map(\.reason) == ["lies more than 32 folders deep"])
  }

  @Test("one file is read by its path, with the same care", .timeLimit(.minutes(1)))
  func reading() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/originals/a.txt", "text")
    try folder.write("secret", "secret")
    try folder.link("content/originals/b.txt", to: folder.at("secret"))
    try folder.makePipe("content/originals/pipe.txt")
    let dossier = DossierFolder(folder.path)
    #expect(try dossier.read("content/originals/a.txt") == .bytes(Array("text".utf8)))
    #expect(try dossier.read("content/originals/b.txt") == .refused("is a symbolic link"))
    #expect(try dossier.read("content/originals/c.txt") == .missing)
    #expect(
      try dossier.read("content/originals/pipe.txt") == .refused("is a pipe, a socket or a device"))
    #expect(try dossier.read("content/originals") == .refused("is a folder"))
    #expect(try dossier.read("nowhere/c.txt") == .missing)
    for path in ["../secret", "/etc/passwd", "content/../../secret"] {
      #expect(try dossier.read(path) == .refused("is no path inside the dossier"), "\(path)")
    }
  }
}
