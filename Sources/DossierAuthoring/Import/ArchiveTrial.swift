import DossierLink
import DossierModel
import DossierParse

/// What a build would say of an article and its archived text, before they are written.
enum ArchiveTrial {
  /// The diagnostics of the two files alone; an error among them means that they do not match.
  static func diagnostics(
    of draft: ArticleDraft, _ configuration: SourceFile?
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let input = ParseInput(
      configuration: configuration,
      content: [SourceFile(path: draft.articlePath, bytes: draft.article)],
      originals: [SourceFile(path: draft.archivePath, bytes: draft.archive)])
    let dossier = Parse.dossier(input, jobs: Jobs(1), &found)
    _ = Link.site(of: dossier, jobs: Jobs(1), withDrafts: true, &found)
    // Its annotations come with the next command.
    return Diagnostic.inOrder(found).filter {
      $0.rule != .unannotatedArticle && $0.span?.file != "dossier.yml"
    }
  }
}
