package import DossierDisk
package import DossierModel
import DossierParse

/// ▶ `dossier init`: what makes a folder a dossier that builds at once.
package struct NewDossier: Sendable {
  /// The folder, relative to the working folder or absolute; may be missing.
  package var root: String
  /// Nil for the folder's name.
  package var title: String?
  /// A BCP 47 tag.
  package var language = "en"
  /// Kinds beside countries, people and statistics: their names and folders.
  package var kinds: [(name: String, folder: String)] = []
  /// True to make the example in it.
  package var withExample = false
  /// True for a folder that holds something already.
  package var isHere = false

  package init(root: String) { self.root = root }

  /// Throws for a folder that is a dossier already, and for one that holds something unless `isHere`.
  package func plan(on disk: any Disk) throws(StageError) -> AuthoringPlan {
    let place = try disk.resolve(root)
    let held = place.missing.isEmpty ? try names(in: place.path, disk) : []
    guard !held.contains("dossier.yml") else {
      throw .refusedOutput(path: root, reason: "it is a dossier already")
    }
    guard isHere || held.isEmpty else {
      throw .refusedOutput(
        path: root, reason: "it is not empty; '--here' makes a dossier in it all the same")
    }
    var plan = AuthoringPlan()
    if withExample {
      for file in ExampleDossier.files { try plan.changes.create(file.path, file.bytes) }
    } else {
      let configuration = Array(self.configuration(folder: place.path).utf8)
      try plan.changes.create("dossier.yml", configuration)
      plan.diagnostics = diagnostics(of: configuration)
    }
    try ignoreMemory(disk, held, in: &plan.changes)
    for folder in folders { plan.changes.makeFolder("content/\(folder)") }
    plan.lines = ["\(root == "." ? "this folder" : root) is a dossier now: \(told)"]
    let build = ShellWord.command(["dossier", "build"], in: root)
    let next = ShellWord.command(["dossier", "import", "FILE"], in: root)
    plan.next = withExample ? build : next
    return plan
  }

  private var told: String {
    withExample
      ? "the example, \(ExampleDossier.files.count) files"
      : "dossier.yml, .gitignore and the folders of content/"
  }

  /// What stands in the folder, apart from what version control and a stopped run have there.
  private func names(in folder: String, _ disk: any Disk) throws(StageError) -> [String] {
    guard let opened = try disk.openFolder("", in: folder) else { return [] }
    return try disk.entries(of: opened).map(\.shown)
      .filter { $0 != ".git" && $0 != ChangeWriter.stagingFolder }
  }

  private var folders: [String] {
    let kinds = withExample ? [] : kinds.map(\.folder)
    return ["articles"] + Kind.builtIn.map(\.folder) + ["originals"] + kinds
  }

  /// Has version control pass over what builds remember; the site itself may be committed.
  private func ignoreMemory(
    _ disk: any Disk, _ held: [String], in changes: inout ChangeSet
  ) throws(StageError) {
    let line = ".dossier/\n"
    guard held.contains(".gitignore") else { return try changes.create(".gitignore", line.bytes) }
    // It may be a link; then it is the author's affair.
    guard let folder = try disk.openFolder("", in: root),
      case .bytes(let bytes) = try disk.read(
        ".gitignore", in: folder, limit: DossierFolder.defaultSizeLimit),
      !bytes.split(separator: 0x0A).contains(where: {
        $0.elementsEqual(".dossier/".utf8) || $0.elementsEqual(".dossier".utf8)
      })
    else { return }
    let end: [UInt8] = bytes.isEmpty || bytes.last == 0x0A ? [] : [0x0A]
    try changes.edit(".gitignore", from: bytes, to: bytes + end + line.bytes)
  }

  // MARK: dossier.yml

  private func configuration(folder: String) -> String {
    let name = folder.split(separator: "/").last.map(String.init) ?? "Dossier"
    return """
      title: \(YAMLText.scalar(title ?? name))
      # One sentence on it, for the home page.
      description: ""
      # Of the pages, and of articles that name none; en, fr, de and ru have words.
      language: \(YAMLText.scalar(language))
      \(kindLines)

      # Rarely needed; docs/content.md says what they mean.
      # base_url: https://example.org/
      # rates: {USD: {RUB: 60.6}}
      # conventions: {about: 0.1}
      # severity: {unused-record: off}

      """
  }

  private var kindLines: String {
    if kinds.isEmpty {
      return """
        # Kinds beside country, person and statistic, with their folders.
        # kinds: {organisation: organisations, event: events}
        """
    }
    let entries = kinds.map { "\(YAMLText.scalar($0.name)): \(YAMLText.scalar($0.folder))" }
    return "kinds: {\(entries.joined(separator: ", "))}"
  }

  /// What a build would say of it: a kind or a language that is none.
  private func diagnostics(of configuration: [UInt8]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let input = ParseInput(
      configuration: SourceFile(path: "dossier.yml", bytes: configuration), content: [])
    _ = Parse.dossier(input, jobs: Jobs(1), &found)
    return found
  }
}

extension String {
  fileprivate var bytes: [UInt8] { Array(utf8) }
}
