import DossierModel
import Testing

@testable import DossierDisk

@Suite("Changes of an author's files are whole, and over nothing but what was read")
struct ChangeWriterTests {
  private static let before = [
    "dossier.yml": "title: Sample\n",
    "content/articles/visit.md": "A visit.\n",
    "content/articles/other.md": "Another.\n",
  ]

  private static func changes() throws -> [FileChange] {
    func change(_ path: String, _ before: String?, _ after: String) throws -> FileChange {
      try #require(
        FileChange(path: path, before: before.map { Array($0.utf8) }, after: Array(after.utf8)))
    }
    return [
      try change("content/originals/harvest.txt", nil, "The harvest.\n"),
      try change("content/articles/harvest.md", nil, "---\n---\nThe harvest.\n"),
      try change("content/articles/visit.md", "A visit.\n", "[A visit](event:visit).\n"),
      try change("dossier.yml", "title: Sample\n", "title: Other\n"),
      try change(".gitignore", nil, ".dossier/\n"),
    ]
  }

  private static let after = [
    "dossier.yml": "title: Other\n",
    ".gitignore": ".dossier/\n",
    "content/articles/visit.md": "[A visit](event:visit).\n",
    "content/articles/other.md": "Another.\n",
    "content/articles/harvest.md": "---\n---\nThe harvest.\n",
    "content/originals/harvest.txt": "The harvest.\n",
    "content/people": "/",
  ]

  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in Self.before { try folder.write(path, text) }
    return folder
  }

  private func write(_ folder: borrowing TemporaryFolder, on disk: any Disk) -> String? {
    let path = folder.path
    return failure {
      try ChangeWriter(path, disk: disk).write(Self.changes(), folders: ["content/people"])
    }
  }

  @Test("files and folders are there, and nothing else")
  func written() throws {
    let folder = try sample()
    #expect(write(folder, on: SystemDisk()) == nil)
    #expect(try folder.tree() == Self.after)
  }

  @Test("where files can be neither exchanged nor locked out, the same")
  func withoutExchange() throws {
    let folder = try sample()
    let disk = FaultyDisk(
      SystemDisk(), failing: 0, with: .error(""), limits: .init(canExchange: false))
    #expect(write(folder, on: disk) == nil)
    #expect(try folder.tree() == Self.after)
  }

  @Test("a folder that is missing is made with those above it", arguments: [true, false])
  func newFolder(succeeds: Bool) throws {
    let folder = try TemporaryFolder()
    let change = try #require(FileChange(path: "dossier.yml", before: nil, after: [0x0A]))
    if succeeds {
      try ChangeWriter(folder.at("a/b")).write([change], folders: ["content/articles"])
      #expect(try folder.tree() == ["a/b/dossier.yml": "\n", "a/b/content/articles": "/"])
    } else {
      let edit = try #require(FileChange(path: ".gitignore", before: [], after: [0x0A]))
      #expect(throws: StageError.self) { try ChangeWriter(folder.at("a/b")).write([change, edit]) }
      #expect(try folder.tree() == [:])
    }
  }

  @Test("when any call fails, all is as it was", arguments: [true, false])
  func failed(canExchange: Bool) throws {
    let reason = "No space left on device"
    for step in 1... {
      let folder = try sample()
      let disk = FaultyDisk(
        SystemDisk(), failing: step, with: .error(reason), countsLooks: true,
        limits: .init(canExchange: canExchange))
      let message = write(folder, on: disk)
      if disk.calls < step {
        try #require(step > 100, "the test has failed too few calls")
        break
      }
      let tree = try folder.tree()
      if let message {
        #expect(message.hasSuffix(reason), "step \(step): \(message)")
        #expect(tree.filter { $1 != "/" } == Self.before, "step \(step)")
      } else {
        // Only tidying up was left to fail.
        let kept = tree.filter { !$0.key.hasPrefix(ChangeWriter.stagingFolder) }
        #expect(kept == Self.after, "step \(step)")
      }
      #expect((message == nil ? nil : write(folder, on: SystemDisk())) == nil, "step \(step)")
    }
  }

  @Test("after a kill each file is whole, old or new, and what is left is removed by the next run")
  func killed() throws {
    var wasHalfWay = false
    for step in 1... {
      let folder = try sample()
      let disk = FaultyDisk(SystemDisk(), failing: step, with: .killed)
      let isKilled = write(folder, on: disk) != nil
      if disk.calls < step {
        try #require(step > 25, "the test has stopped too few runs")
        break
      }
      let tree = try folder.tree()
      let files = tree.filter { !$0.key.hasPrefix(ChangeWriter.stagingFolder) && $0.value != "/" }
      for (path, text) in files {
        #expect([Self.before[path], Self.after[path]].contains(text), "step \(step): \(path)")
      }
      for path in Self.before.keys { #expect(files[path] != nil, "step \(step): \(path)") }
      if isKilled, files != Self.before { wasHalfWay = true }
      if tree["\(ChangeWriter.stagingFolder)/files"] != nil {
        #expect(tree["\(ChangeWriter.stagingFolder)/.gitignore"] == "*\n", "step \(step)")
      }
      let edit = try #require(
        FileChange(
          path: "content/articles/other.md", before: Array("Another.\n".utf8),
          after: Array("Edited.\n".utf8)))
      try ChangeWriter(folder.path).write([edit])
      #expect(try folder.tree().keys.allSatisfy { !$0.hasPrefix(".dossier") }, "step \(step)")
    }
    #expect(wasHalfWay, "no kill fell between two files")
  }

  @Test("what has changed since it was read, is there already or is a link stays as it is")
  func refused() throws {
    for (path, text) in [
      ("content/articles/visit.md", "A visit, corrected.\n"),
      ("content/articles/harvest.md", "Mine.\n"), (".gitignore", ""),
    ] {
      let folder = try sample()
      try folder.write(path, text)
      let tree = try folder.tree()
      let message = write(folder, on: SystemDisk())
      #expect(message?.contains(path) == true, "\(path): \(message ?? "written")")
      #expect(try folder.tree() == tree, "\(path)")
    }
    let folder = try sample()
    try folder.makeFolder("elsewhere")
    try folder.link("content/originals", to: "../elsewhere")
    #expect(write(folder, on: SystemDisk())?.contains("a symbolic link") == true)
    #expect(try folder.tree("elsewhere") == [:])
  }

  @Test("a save while files are written is kept", arguments: [true, false])
  func savedMeanwhile(laterFails: Bool) throws {
    let path = "content/articles/visit.md"
    let edit = try #require(
      FileChange(path: path, before: Array("A visit.\n".utf8), after: Array("Mine.\n".utf8)))
    let late = try #require(FileChange(path: ".gitignore", before: nil, after: [0x0A]))
    for step in 1... {
      let disk = MemoryDisk(["/d/\(path)": "A visit.\n"])
      let saving = FaultyDisk(disk, failing: 0, with: .error(""), countsLooks: true) {
        [step] call in
        if call == step { disk.addFile("/d/\(path)", "Saved late.\n") }
        // In the way of the second file, once the first one is written.
        if laterFails, disk.text("/d/\(path)") == "Mine.\n" { disk.addFile("/d/.gitignore", "x") }
      }
      _ = failure {
        try ChangeWriter("/d", disk: saving).write(laterFails ? [edit, late] : [edit])
      }
      if saving.calls < step {
        #expect(step > 20)
        break
      }
      #expect(disk.text("/d/\(path)") == "Saved late.\n", "step \(step)")
    }
  }

  @Test("two commands do not write at once")
  func locked() throws {
    let folder = try sample()
    let disk = SystemDisk()
    guard let opened = try disk.openFolder("", in: folder.path),
      case .taken(let release) = try disk.lock(opened)
    else {
      Issue.record("the folder is locked")
      return
    }
    #expect(write(folder, on: disk)?.contains("another command is writing there") == true)
    release()
    #expect(write(folder, on: disk) == nil)
  }

  @Test("an edited file keeps its permissions")
  func permissions() throws {
    let folder = try sample()
    let disk = SystemDisk()
    try folder.restrict("content/articles/visit.md")
    #expect(write(folder, on: disk) == nil)
    func isShared(_ name: String) throws -> Bool? {
      try disk.status(at: "content/articles/\(name)", in: folder.path)?.isShared
    }
    #expect(try isShared("visit.md") == false)
    #expect(try isShared("harvest.md") == true)
  }

  @Test(
    "no other path is an author's file",
    arguments: [
      "public/index.html", "templates/article.html", "content/x.md", "content/../dossier.yml",
      "../dossier.yml", "/etc/passwd", "content/originals/x.md", "content/articles/../../x.md",
      "content/articles/a/b.md", "static/x", "content/articles/.md\u{1}", ".git/config", "",
    ])
  func otherPaths(path: String) {
    #expect(FileChange(path: path, before: nil, after: []) == nil)
  }
}
