import DossierModel
import Testing

@testable import DossierDisk

@Suite struct OutputFolderTests {
  /// Publishing and cleaning are refused, and the disk stays as it was.
  private func expectRefused(
    _ output: String, in folder: borrowing TemporaryFolder, disk: any Disk = SystemDisk(),
    saying words: String
  ) throws {
    let before = try folder.tree().filter { !$0.key.contains(".dossier/") }
    let lock = try BuildLock(folder.at("dossier"))
    let publisher = Publisher(output, jobs: Jobs(1))
    for isCleaning in [false, true] {
      let message = failure {
        _ =
          isCleaning
          ? try publisher.clean(holding: lock)
          : try publisher.publish(makePages(Sample.old), holding: lock).report.written
      }
      #expect(message?.hasPrefix("will not write to") ?? false, "'\(output)' was not refused")
      #expect(message?.contains(words) ?? false, "'\(output)': \(message ?? "")")
    }
    #expect(try folder.tree().filter { !$0.key.contains(".dossier/") } == before)
  }

  private func makeDossier(_ folder: borrowing TemporaryFolder) throws {
    try folder.write("dossier/content/articles/x.md", "x")
    try folder.write("dossier/templates/page.html", "t")
    try folder.write("dossier/.git/config", "git")
    try folder.write("photos/1.jpg", "a photo")
    try folder.link("shortcut", to: folder.at("dossier"))
  }

  @Test(
    "folders that are not a build's to write to are refused",
    arguments: [
      ("/", "root of the file system"), ("//", "root of the file system"),
      ("dossier", "own folder"),
      ("dossier/", "own folder"), ("dossier/.", "own folder"), ("dossier/content/..", "own folder"),
      (".", "the dossier itself lies in it"), ("shortcut/../dossier", "own folder"),
      ("shortcut/content", "'content'"), ("dossier/content", "'content'"),
      ("dossier/content/articles/public", "'content'"), ("dossier/Content", "'content'"),
      ("dossier/templates", "'templates'"), ("dossier/static/site", "'static'"),
      ("dossier/.git", "'.git'"), ("dossier/.dossier/public", "'.dossier'"),
      ("other/.git/x", "version control"), ("photos", "not empty"), ("photos/1.jpg", "a file"),
      ("shortcut", "a symbolic link"), ("shortcut/", "a symbolic link"),
    ])
  func refusedFolders(output: String, words: String) throws {
    let folder = try TemporaryFolder()
    try makeDossier(folder)
    let path = output.hasPrefix("/") ? output : folder.at(output)
    try expectRefused(path, in: folder, saying: words)
  }

  @Test("a manifest does not make a source folder an output folder")
  func forgedManifest() throws {
    let folder = try TemporaryFolder()
    try makeDossier(folder)
    let manifest = Manifest([]).bytes
    try folder.write(
      "dossier/content/.dossier-manifest", String(decoding: manifest, as: UTF8.self))
    try expectRefused(folder.at("dossier/content"), in: folder, saying: "'content'")
  }

  @Test("the home folder is refused, also when HOME names it by a link")
  func home() throws {
    let disk = MemoryDisk(["/srv/dossier/dossier.yml": ""])
    disk.addFolder("/home/editor")
    disk.addLink("/h", to: "home/editor")
    for output in ["/home/editor", "/h/.", "/home/editor/docs/.."] {
      disk.addFolder("/home/editor/docs")
      let lock = try BuildLock("/srv/dossier", disk: disk)
      let message = failure {
        _ = try Publisher(output, jobs: Jobs(1)).publish(makePages(Sample.old), holding: lock)
      }
      #expect(message?.contains("home folder") ?? false)
    }
    #expect(disk.files(below: "/home").isEmpty)
  }

  @Test("a link in the output folder is never followed", arguments: ["articles", "people"])
  func linkedFolder(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("home/one.html", "precious")
    try publish(Sample.old, in: folder.path)
    try SystemDisk().removeTree("public/" + name, in: folder.path)
    try folder.link("public/" + name, to: folder.at("home"))
    let before = try folder.tree()
    for pages in [Sample.old, Sample.new, ["index.html": "i"]] {
      #expect(failure { try publish(pages, in: folder.path) } != nil)
      #expect(try folder.tree() == before)
    }
    let lock = try BuildLock(folder.path)
    let publisher = Publisher(folder.at("public"), jobs: Jobs(1))
    #expect(failure { _ = try publisher.clean(holding: lock) } != nil)
    #expect(try folder.text("home/one.html") == "precious")
  }
}
