import DossierDisk
import DossierKit
import DossierLink
import DossierModel
import DossierParse

/// A dossier as a command that writes for its author reads it: files, and what they mean.
struct AuthoredDossier: Sendable {
  let files: LoadedFiles
  /// Drafts are among the articles.
  let site: Site
  /// What is wrong with the files as they are written; nothing of what they refer to.
  let diagnostics: [Diagnostic]

  /// Reads a dossier; nil where there is no dossier.yml.
  ///
  /// `isTraced`: whether to tell where the words of all articles stand in their files. `adding`: files
  /// that are not on the disk yet, to be read with the others.
  static func read(
    root: String, on disk: any Disk, jobs: Jobs, isTraced: Bool = false,
    adding: [SourceFile] = []
  ) throws(StageError) -> AuthoredDossier? {
    _ = try disk.resolve(root)
    let files = try DossierFolder(root, disk: disk).load(jobs: jobs)
    guard files.configuration != nil else { return nil }
    var input = ParseInput(configuration: files.configuration, content: files.content + adding)
    input.tracesArticles = isTraced
    var diagnostics: [Diagnostic] = []
    let dossier = try Stage.parse(jobs: jobs).run(input, &diagnostics)
    var ignored: [Diagnostic] = []
    let site = try Stage.link(jobs: jobs, withDrafts: true).run(dossier, &ignored)
    return AuthoredDossier(files: files, site: site, diagnostics: diagnostics)
  }

  /// A plan that only says that there is no dossier.
  static var noDossier: AuthoringPlan {
    var plan = AuthoringPlan()
    plan.diagnostics = [
      Diagnostic(
        .noDossier, "no dossier.yml here",
        hint: "run this in a dossier's folder, or begin one: dossier init")
    ]
    return plan
  }
}
