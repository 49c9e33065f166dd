package import DossierModel

/// The repository that a folder lies in, as code hosts name its files.
package enum Repository {
  /// The path from the top of the nearest repository down to `folder`, parted by `/`; empty at the
  /// top itself, nil where the folder is in none.
  ///
  /// Its top holds a `.git`, which is a file in further working trees.
  package static func path(to folder: String, on disk: any Disk) throws(StageError) -> String? {
    var top = try disk.resolve(folder).path
    var below: [Substring] = []
    while true {
      if let open = try disk.openFolder("", in: top), try disk.status(of: ".git", in: open) != nil {
        return below.reversed().joined(separator: "/")
      }
      guard let slash = top.lastIndex(of: "/"), top != "/" else { return nil }
      below.append(top[top.index(after: slash)...])
      top = slash == top.startIndex ? "/" : String(top[..<slash])
    }
  }
}
