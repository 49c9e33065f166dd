package import DossierDisk
import DossierLink
package import DossierModel

/// What `dossier new KIND NAME` was asked for.
package struct NewRecordRequest: Sendable {
  /// A kind's name or folder, or `article`.
  package var kind: String
  package var name: String
  package var slug: String?
  package var aliases: [String] = []
  package var authors: [String] = []
  /// Further keys of the header in order.
  package var keys: [(key: String, value: String)] = []

  package init(kind: String, name: String) {
    self.kind = kind
    self.name = name
  }
}

/// Makes one record, or an article, with what is known.
package enum NewRecord {
  package static func plan(
    _ request: NewRecordRequest, root: String, on disk: any Disk, jobs: Jobs = Jobs(1)
  ) throws(StageError) -> AuthoringPlan {
    guard let dossier = try AuthoredDossier.read(root: root, on: disk, jobs: jobs) else {
      return AuthoredDossier.noDossier
    }
    var plan = AuthoringPlan()
    let site = dossier.site
    guard let stub = stub(request, site, &plan) else { return plan }
    if let taken = taken(stub.path, request, dossier) {
      plan.diagnostics = [taken]
      return plan
    }
    let file = SourceFile(path: stub.path, bytes: stub.bytes)
    plan.diagnostics = try faults(of: file, dossier, root: root, on: disk, jobs: jobs)
    try plan.changes.create(stub.path, stub.bytes)
    plan.lines = ["\(stub.path): \(request.name)"]
    plan.next =
      ShellWord.command(
        ["dossier"] + (request.kind == "article" ? ["annotate", file.stem] : ["check"]), in: root)
    return plan
  }

  private static func stub(
    _ request: NewRecordRequest, _ site: Site, _ plan: inout AuthoringPlan
  ) -> Stub? {
    let slug = request.slug ?? Slug.suggestion(for: request.name)
    if Slug.fault(in: slug) != nil {
      plan.diagnostics = [
        Diagnostic(
          .unfitFileName, "'\(slug)' is no slug: lower-case letters, digits and single hyphens",
          hint: "name one: --slug SLUG")
      ]
      return nil
    }
    if request.kind == "article" { return article(request, slug) }
    let kinds = site.configuration.kinds
    guard let kind = kinds.first(where: { $0.name == request.kind || $0.folder == request.kind })
    else {
      let known = ["article"] + kinds.map(\.name)
      let near = NearestName.nearest(to: request.kind, among: known)
      plan.diagnostics = [
        Diagnostic(
          .unknownKind, "'\(request.kind)' is no kind of this dossier",
          hint: near.map { "did you mean '\($0)'?" }
            ?? "write \(known.joined(separator: ", ")), or add it to dossier.yml under 'kinds'")
      ]
      return nil
    }
    var draft = RecordDraft(kind: kind, slug: slug, name: request.name)
    draft.keys = request.keys
    if let place = draft.keys.firstIndex(where: { $0.key == "description" }) {
      draft.description = draft.keys.remove(at: place).value
    }
    if let place = draft.keys.firstIndex(where: { $0.key == "code" }) {
      draft.code = draft.keys.remove(at: place).value
    }
    if kind.family == .country,
      let country = CountryLookup.country(draft.code ?? request.name)
        ?? CountryLookup.country(slug)
    {
      draft.take(country)
    }
    for alias in request.aliases { draft.addAlias(alias) }
    if kind.family == .statistic, !draft.keys.contains(where: { $0.key == "unit" }) {
      draft.unit = MarkedWords(site).unit(ofReferences: [slug, request.name])
    }
    return draft.stub
  }

  private static func article(_ request: NewRecordRequest, _ slug: String) -> Stub {
    var stub = Stub(path: "content/articles/\(slug).md")
    stub.add("title", request.name)
    stub.add("authors", list: request.authors)
    for (key, value) in request.keys { stub.add(key, value) }
    // There is no text yet that could be published.
    stub.add("draft", "true")
    return stub
  }

  private static func taken(
    _ path: String, _ request: NewRecordRequest, _ dossier: AuthoredDossier
  ) -> Diagnostic? {
    guard dossier.files.content.contains(where: { $0.path == path }) else { return nil }
    return Diagnostic(
      .duplicateSlug, "'\(path)' is there already",
      at: SourceSpan(file: path, start: SourcePosition(line: 1, column: 1)),
      hint: "nothing is overwritten; choose another slug: --slug SLUG")
  }

  /// What would be wrong with the new file as it is written.
  private static func faults(
    of file: SourceFile, _ dossier: AuthoredDossier, root: String, on disk: any Disk, jobs: Jobs
  ) throws(StageError) -> [Diagnostic] {
    let after = try AuthoredDossier.read(root: root, on: disk, jobs: jobs, adding: [file])
    return (after?.diagnostics ?? []).filter { $0.span?.file == file.path }
      .map { $0.showing(file.excerpt(at: $0.span?.start ?? SourcePosition(line: 1, column: 1))) }
  }
}
