import DossierModel
import Testing

@testable import DossierDisk

@Suite struct ManifestTests {
  @Test("the manifest lists every file by path, with the hash that xxhsum gives")
  func text() throws {
    let folder = try TemporaryFolder()
    try publish(["b.html": "abc", "a/z.html": "", "a b.html": "a"], in: folder.path)
    let manifest = try #require(try folder.text("public/.dossier-manifest"))
    let lines = manifest.split(separator: "\n")
    #expect(
      lines.dropLast() == [
        "dossier-manifest 1", "d24ec4f1a98c6e5b 1 a b.html", "ef46db3751d8e999 0 a/z.html",
        "44bc2cf5ad770999 3 b.html",
      ])
    #expect(lines.last?.hasPrefix("end ") ?? false)
  }

  @Test("a manifest read back is the one that was written")
  func roundTrip() throws {
    let paths = ["a b.html", "index.html", "p/\u{E4}.html"].compactMap(PagePath.init)
    let entries = paths.map { Manifest.Entry(path: $0, digest: Digest(of: Array($0.text.utf8))) }
    let manifest = Manifest(reading: Manifest(entries).bytes)
    #expect(manifest.entries == entries)
    #expect(!manifest.isDamaged)
  }

  @Test("whatever befalls the manifest, the next build makes the site whole and says so")
  func corruption() throws {
    let folder = try TemporaryFolder()
    var random = SystemRandomNumberGenerator()
    for round in 0..<60 {
      try publish(Sample.old, in: folder.path)
      try folder.write("public/CNAME", "example.org")
      let whole = try #require(try folder.text("public/.dossier-manifest"))
      var bytes = Array(whole.utf8)
      switch round % 4 {
      case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      case 1: bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 0x55
      case 2: bytes.insert(UInt8(ascii: "\n"), at: Int.random(in: 0..<bytes.count, using: &random))
      default: bytes = Array("dossier-manifest 0\n../CNAME\n".utf8)
      }
      try folder.write("public/.dossier-manifest", bytes: bytes)
      var pages = Sample.old
      pages["index.html"] = "changed \(round)"
      let publication = try publish(pages, in: folder.path)
      #expect(publication.manifestWasDamaged, "\(String(decoding: bytes, as: UTF8.self))")
      let expected = pages.with(["CNAME": "example.org"])
      #expect(try folder.tree("public").withoutManifest == expected)
      #expect(try publish(pages, in: folder.path).manifestWasDamaged == false)
    }
  }

  @Test("an altered manifest cannot have a stranger's file removed")
  func alteredPath() throws {
    let folder = try TemporaryFolder()
    try publish(Sample.old, in: folder.path)
    try folder.write("public/CNAME", "example.org")
    let text = try #require(try folder.text("public/.dossier-manifest"))
    let altered = text.split(separator: "\n").map { line in
      line.hasSuffix("404.html") ? line.replacing("404.html", with: "CNAME") : line
    }
    try folder.write("public/.dossier-manifest", altered.joined(separator: "\n"))
    try publish(Sample.new, in: folder.path)
    #expect(try folder.text("public/CNAME") == "example.org")
    try folder.write("public/.dossier-manifest", altered.joined(separator: "\n"))
    let lock = try BuildLock(folder.path)
    _ = try Publisher(folder.at("public"), jobs: Jobs(1)).clean(holding: lock)
    #expect(try folder.text("public/CNAME") == "example.org")
  }

  @Test("stale entries and matches are found by merging two sorted lists")
  func matching() {
    let old = ["a", "b", "c/x", "d"].compactMap(PagePath.init)
    let new = ["a.html", "b", "c/x", "c/y", "e"].compactMap(PagePath.init)
    let digest = Digest(hash: 1, size: 1)
    let manifest = Manifest(old.map { Manifest.Entry(path: $0, digest: digest) })
    let (entries, stale) = manifest.matched(with: new)
    #expect(entries.map { $0?.path.text } == [nil, "b", "c/x", nil, nil])
    #expect(stale.map(\.path.text) == ["a", "d"])
  }
}

extension Substring {
  fileprivate func replacing(_ old: String, with new: String) -> Substring {
    Substring(self.dropLast(old.count) + new)
  }
}
