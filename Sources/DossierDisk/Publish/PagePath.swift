/// The path of a page below the output folder, known to stay inside it.
struct PagePath: Sendable, Hashable {
  let text: String
  /// Empty for a page right in the output folder.
  let folder: String
  let name: String

  /// Returns nil unless the path is relative, without empty, `.` and `..` components and without
  /// control characters, and is none of the files that dossier keeps for itself.
  init?(_ text: String) {
    guard Self.isInside(text) else { return nil }
    self.text = text
    (folder, name) = FileName.split(text)
    if text == Manifest.fileName || text == Staging.nameInside
      || text.hasPrefix(Staging.nameInside + "/")
    {
      return nil
    }
  }

  private static func isInside(_ text: String) -> Bool {
    if FileName.holdsControl(text) { return false }
    var length = 0
    var dots = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "/") {
        if length == 0 || (length == dots && dots <= 2) { return false }
        length = 0
        dots = 0
      } else {
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return length > 0 && !(length == dots && dots <= 2)
  }

  private init(reserved name: String) {
    self.text = name
    self.folder = ""
    self.name = name
  }

  /// The manifest itself, which is switched like a page but never is one.
  static let manifest = PagePath(reserved: Manifest.fileName)

  /// `people/x` and `people` for `people/x/2.html`, the outermost last.
  static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var folder = FileName.split(path).folder
    while !folder.isEmpty {
      folders.append(folder)
      folder = FileName.split(folder).folder
    }
    return folders
  }

  /// All folders above these paths, most of which share one with the path before them.
  static func folders(of paths: some Sequence<PagePath>) -> Set<String> {
    var folders: Set<String> = []
    var last = ""
    for path in paths where path.folder != last {
      last = path.folder
      folders.formUnion(Self.folders(above: path.text))
    }
    return folders
  }
}
