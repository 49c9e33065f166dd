import DossierModel
import Testing

@testable import DossierDisk

@Suite struct LoadTests {
  private static let files = [
    "dossier.yml": "title: x", "content/articles/b.md": "b", "content/articles/a.md": "a",
    "content/things/c.md": "c", "content/articles/deep/d.md": "", "content/readme.md": "",
    "content/articles/x.svg": "<svg/>", "content/articles/X.MD": "", "content/originals/a.txt": "t",
    "content/originals/b.md": "", "content/articles/.hidden.md": "", "content/articles/a.md~": "",
    "content/articles/#a.md#": "", "content/.git/config": "", "templates/page.html": "p",
    "templates/a.css": "css", "templates/a.js": "js", "templates/words/en.yml": "words",
    "templates/style/a.css": "part", "templates/script/a.js": "module", "templates/style/a.js": "",
    "templates/script/deep/a.js": "",
    "templates/words/en.txt": "", "templates/notes.txt": "", "static/logo.svg": "<svg/>",
    "static/deep/er/x.bin": "x", "static/.nojekyll": "", "static/.well-known/y": "",
    "static/.gitkeep": "", "static/.DS_Store": "", "static/x~": "", "other/z.md": "",
  ]

  private func expectRoles(_ files: LoadedFiles) {
    #expect(files.rootExists)
    #expect(files.configuration?.bytes == Array("title: x".utf8))
    #expect(
      files.content.map(\.path) == [
        "content/articles/a.md", "content/articles/b.md", "content/things/c.md",
      ])
    #expect(files.content.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "b", "c"])
    #expect(files.originals.map(\.path) == ["content/originals/a.txt"])
    #expect(files.originals.map(\.bytes) == [Array("t".utf8)])
    #expect(
      files.templates.map(\.path) == [
        "templates/a.css", "templates/a.js", "templates/page.html", "templates/script/a.js",
        "templates/style/a.css", "templates/words/en.yml",
      ])
    #expect(
      files.statics == [
        "static/.nojekyll", "static/.well-known/y", "static/deep/er/x.bin", "static/logo.svg",
      ])
    #expect(
      files.stray == [
        "content/articles/X.MD", "content/articles/deep/d.md", "content/articles/x.svg",
        "content/originals/b.md", "content/readme.md", "templates/notes.txt",
        "templates/script/deep/a.js", "templates/style/a.js", "templates/words/en.txt",
      ])
    #expect(files.refused.isEmpty)
  }

  @Test("every file has the role that its path gives it", arguments: [1, 2, 4])
  func roles(jobs: Int) throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write(name, text) }
    expectRoles(try DossierFolder(folder.path).load(jobs: Jobs(jobs)))
    let disk = MemoryDisk()
    for (name, text) in Self.files { disk.addFile("/d/" + name, text) }
    expectRoles(try DossierFolder("/d", disk: disk).load(jobs: Jobs(jobs)))
  }

  @Test("a missing dossier, configuration or content is seen in the value")
  func missing() throws {
    let folder = try TemporaryFolder()
    let nothing = try DossierFolder(folder.at("nowhere")).load(jobs: Jobs(1))
    #expect(!nothing.rootExists && nothing.configuration == nil)
    let empty = try DossierFolder(folder.path).load(jobs: Jobs(1))
    #expect(empty.rootExists && empty.configuration == nil && empty.content.isEmpty)
  }

  @Test("what the system refuses is an error with path and reason, at every call")
  func failures() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write(name, text) }
    for step in 1... {
      let disk = FaultyDisk(
        SystemDisk(), failing: step, with: .error("Too many open files"), countsLooks: true)
      let message = failure {
        _ = try DossierFolder(folder.path, disk: disk).load(jobs: Jobs(1))
      }
      if disk.calls < step { break }
      #expect(message?.hasPrefix("cannot change '\(folder.path)") ?? false)
      #expect(message?.hasSuffix("Too many open files") ?? false)
    }
  }
}
