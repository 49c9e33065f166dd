import DossierDisk
import Testing

@Suite("Lines that a command keeps for its next run")
struct KeptLinesTests {
  @Test("they are read as they were written, the last ones alone")
  func kept() throws {
    let disk = MemoryDisk(["/d/dossier.yml": ""])
    let lines = KeptLines("declined", root: "/d", on: disk)
    #expect(lines.read() == [])
    try lines.write(["a", "b"])
    try lines.write(["c"])
    #expect(lines.read() == ["c"])
    #expect(disk.files(below: "/d") == [".dossier/declined", "dossier.yml"])
  }

  @Test("what is no file there is as good as nothing")
  func unreadable() {
    let disk = MemoryDisk(["/d/dossier.yml": ""])
    disk.addLink("/d/.dossier/declined", to: "/etc/passwd")
    #expect(KeptLines("declined", root: "/d", on: disk).read() == [])
  }
}
