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
    let dossier = Parse.dossier(input, jobs: jobs, &diagnostics)
    var ignored: [Diagnostic] = []
    let site = Link.site(of: dossier, jobs: jobs, withDrafts: true, &ignored)
    return AuthoredDossier(files: files, site: site, diagnostics: diagnostics)
  }

  /// A plan that only says that there is no dossier.
  static var noDossier: AuthoringPlan {
    var plan = AuthoringPlan()
    plan.diagnostics = [ImportFaults.noDossier]
    return plan
  }
}
