import DossierModel

/// The steps that turn the site as it was into the site as it becomes.
///
/// Written to the staging folder before the first step is taken, so that the next command can take
/// the rest after a kill. Each step is one change of the disk.
struct Journal: Sendable {
  static let fileName = "journal"
  private static let title = "dossier-journal 1"

  enum Step: Sendable, Hashable {
    /// Puts the manifest of old and new on the site, so that all that the next steps leave there is
    /// known for dossier's even when the staging folder is lost.
    case announce(Digest)
    /// Makes a folder of the site.
    case make(String)
    /// Moves a staged file to where there is none.
    case create(PagePath, Digest)
    /// Exchanges a staged file with the one of the last build.
    case replace(PagePath, Digest)
    /// Moves a stale file to the staging folder.
    case remove(PagePath)
    /// Removes a folder of the last build if it is empty.
    case prune(String)
  }

  var steps: [Step]

  init(_ steps: [Step]) { self.steps = steps }

  /// Returns nil when the text is not whole: then no step has been taken.
  init?(reading bytes: [UInt8]) {
    let text = SealedText(bytes, title: Self.title)
    guard text.isWhole else { return nil }
    steps = []
    for line in text.lines {
      guard let step = Step(line) else { return nil }
      steps.append(step)
    }
  }

  var bytes: [UInt8] { SealedText.seal(Self.title, steps.lazy.map(\.text)) }
}

extension Journal.Step {
  /// The folder in which the step changes something, and under which name.
  var place: (folder: String, name: String) {
    switch self {
    case .announce: ("", Manifest.fileName)
    case .make(let folder), .prune(let folder): FileName.split(folder)
    case .create(let path, _), .replace(let path, _), .remove(let path): (path.folder, path.name)
    }
  }

  var text: String {
    switch self {
    case .announce(let digest): "announce \(digest.text) \(Manifest.fileName)"
    case .make(let folder): "make \(folder)"
    case .create(let path, let digest): "create \(digest.text) \(path.text)"
    case .replace(let path, let digest): "replace \(digest.text) \(path.text)"
    case .remove(let path): "remove \(path.text)"
    case .prune(let folder): "prune \(folder)"
    }
  }

  init?(_ line: ArraySlice<UInt8>) {
    guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let verb = String(decoding: line[..<space], as: UTF8.self)
    let rest = line[(space + 1)...]
    switch verb {
    case "announce":
      guard let (digest, _) = Digest.read(rest) else { return nil }
      self = .announce(digest)
    case "make", "prune", "remove":
      guard let path = PagePath(String(decoding: rest, as: UTF8.self)) else { return nil }
      self = verb == "make" ? .make(path.text) : verb == "prune" ? .prune(path.text) : .remove(path)
    case "create", "replace":
      guard let (digest, rest) = Digest.read(rest) else { return nil }
      let text = String(decoding: rest, as: UTF8.self)
      guard let path = text == Manifest.fileName ? .manifest : PagePath(text) else { return nil }
      self = verb == "create" ? .create(path, digest) : .replace(path, digest)
    default: return nil
    }
  }
}
