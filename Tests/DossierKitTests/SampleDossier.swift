import DossierDisk
import DossierKit
import DossierModel

/// A small dossier in memory, and commands on it.
struct SampleDossier {
  let disk: MemoryDisk
  var options = BuildOptions(root: "/dossier")

  /// One article that mentions one person; both without fault.
  static let sound = [
    "dossier.yml": "title: Sample\n",
    "content/articles/visit.md": """
    ---
    title: A visit
    ---
    Talks with [Nazar](person:nazar) began.

    """,
    "content/people/nazar.md": "---\nname: Nazar\n---\n",
  ]

  /// Makes a dossier of these files, by their paths from its folder.
  init(_ files: [String: String] = sound) {
    disk = MemoryDisk()
    for (path, text) in files { add(path, text) }
  }

  func add(_ path: String, _ text: String) { disk.addFile("/dossier/\(path)", text) }

  func page(_ path: String) -> String? { disk.text("/dossier/public/\(path)") }

  /// All files of the output folder and their texts.
  var site: [String: String] {
    var site: [String: String] = [:]
    for path in disk.files(below: "/dossier/public") { site[path] = page(path) }
    return site
  }

  func build() -> Outcome { commands.build() }
  func check() -> Outcome { commands.check() }
  func clean() -> Outcome { commands.clean() }

  private var commands: Commands { Commands(options, disk: disk, clock: Self.clock) }

  /// A clock that stands still.
  private static let clock = Clock { Clock.Reading(wall: 0, cpu: 0) }
}

extension Outcome {
  /// Each diagnostic as `file:line:column rule`, in order.
  var places: [String] {
    diagnostics.map { diagnostic in
      let start = diagnostic.span?.start
      let place = diagnostic.span.map { "\($0.file):\(start?.line ?? 0):\(start?.column ?? 0) " }
      return "\(place ?? "")\(diagnostic.rule.rawValue)"
    }
  }
}
