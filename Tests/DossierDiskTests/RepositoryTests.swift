import DossierDisk
import DossierModel
import Testing

@Suite("Where a dossier lies in its repository")
struct RepositoryTests {
  private static func path(_ folder: String, _ make: (MemoryDisk) -> Void) throws -> String? {
    let disk = MemoryDisk()
    disk.addFile("/home/work/texts/dossier/dossier.yml", "")
    make(disk)
    return try Repository.path(to: folder, on: disk)
  }

  @Test("the path from the nearest folder that holds a .git, be it a folder or a file")
  func nearest() throws {
    let dossier = "/home/work/texts/dossier"
    #expect(try Self.path(dossier) { $0.addFile("/home/work/.git/HEAD", "") } == "texts/dossier")
    #expect(try Self.path(dossier) { $0.addFile("\(dossier)/.git", "gitdir: x") } == "")
    let inner = try Self.path(dossier) {
      $0.addFile("/home/work/.git/HEAD", "")
      $0.addFile("/home/work/texts/.git", "")
    }
    #expect(inner == "dossier")
  }

  @Test("nothing where there is no repository up to the root")
  func none() throws {
    #expect(try Self.path("/home/work/texts/dossier") { _ in } == nil)
    #expect(try Self.path("/") { _ in } == nil)
  }
}
