// In: texts as they were given, and a dossier. Out: a plan with an article and an archived text for
// each. SourceText decodes, PlainImport cuts a plain text in blocks, PageImport takes those of a
// page, ArticleBody writes them as Markdown, ArchiveTrial holds the article against its archive before anything is written.
package import DossierDisk
package import DossierModel
import DossierPages
import DossierParse

/// ▶ `dossier import`: texts → articles that match their archived texts.
package struct Import: Sendable {
  package let root: String
  package let requests: [ImportRequest]

  package init(root: String, requests: [ImportRequest]) {
    self.root = root
    self.requests = requests
  }

  /// All of the texts or none.
  package func plan(on disk: any Disk) throws(StageError) -> AuthoringPlan {
    var plan = AuthoringPlan()
    let folder = DossierFolder(root, disk: disk)
    _ = try disk.resolve(root)
    guard case .bytes(let bytes) = try folder.read("dossier.yml") else {
      plan.diagnostics = [ImportFaults.noDossier]
      return plan
    }
    let configuration = SourceFile(path: "dossier.yml", bytes: bytes)
    var known = try KnownTexts(folder)
    var slugs: [String] = []
    for request in requests {
      switch SourceText.read(request.source, request.encoding) {
      case .failure(let fault): plan.diagnostics.append(fault.diagnostic)
      case .success(let text):
        if let slug = try add(request, text, configuration, &known, to: &plan) {
          slugs.append(slug)
        }
      }
    }
    plan.next = ShellWord.command(["dossier", "annotate"] + slugs)
    return plan
  }

  /// Adds what one text comes to; returns its slug, or nil where something stands in its way.
  private func add(
    _ request: ImportRequest, _ text: SourceText, _ configuration: SourceFile,
    _ known: inout KnownTexts, to plan: inout AuthoringPlan
  ) throws(StageError) -> String? {
    let language = Self.language(of: configuration)
    let source: any TextImport
    switch text.form {
    case .plain: source = PlainImport(request, text, language: language)
    case .markdown: source = MarkdownImport(request, text, language: language)
    case .html:
      guard let page = SavedPage(text.bytes), !page.blocks.isEmpty else {
        plan.diagnostics.append(ImportFaults.noText(request))
        return nil
      }
      source = PageImport(request, text, page, language: language)
    }
    guard let slug = Self.slug(request, title: source.title) else {
      plan.diagnostics.append(ImportFaults.unfitSlug(request))
      return nil
    }
    var made = source.draft(slug: slug, withLists: true)
    if let fault = try known.fault(slug: slug, bytes: made.draft.archive, request) {
      plan.diagnostics.append(fault)
      return nil
    }
    var found = ArchiveTrial.diagnostics(of: made.draft, configuration)
    if found.contains(where: { $0.rule == .archiveMismatch }) {
      made = source.draft(slug: slug, withLists: false)
      found = ArchiveTrial.diagnostics(of: made.draft, configuration)
    }
    plan.diagnostics += found
    if !known.hasArchive(slug) {
      try plan.changes.create(made.draft.archivePath, made.draft.archive)
    }
    try plan.changes.create(made.draft.articlePath, made.draft.article)
    known.add(slug, bytes: made.draft.archive)
    plan.lines += ImportReport.lines(made, isLanguageGuessed: source.isLanguageGuessed)
    return slug
  }

  private static func slug(_ request: ImportRequest, title: String) -> String? {
    let slug = request.slug ?? shortened(Slug.suggestion(for: request.stem ?? title))
    return Slug.fault(in: slug) == nil ? slug : nil
  }

  /// At most 60 bytes, cut between two words.
  private static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > 60 else { return slug }
    var kept = ""
    for part in slug.split(separator: "-") {
      let longer = kept.isEmpty ? String(part) : "\(kept)-\(part)"
      if longer.utf8.count > 60 { break }
      kept = longer
    }
    return kept
  }

  private static func language(of configuration: SourceFile) -> String {
    var ignored: [Diagnostic] = []
    let input = ParseInput(configuration: configuration, content: [])
    let dossier = Parse.dossier(input, jobs: Jobs(1), &ignored)
    return dossier.configuration.language
  }
}
