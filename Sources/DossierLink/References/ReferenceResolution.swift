import DossierModel

/// Finds the record that each annotation of a text names.
enum ReferenceResolution {
  /// One text's annotations, resolved.
  struct Resolved: Sendable {
    /// None for those that name nothing.
    var entities: [OptionalIdentity<Record>] = []
    var anchors: [Anchor] = []
    /// How many stand in the body; those in notes come behind them.
    var bodyCount = 0
    var diagnostics: [Diagnostic] = []
    /// Entities that misspelt references seem to mean.
    var meant: Set<EntityID> = []
    fileprivate var suggestions = Suggestions()
  }

  static func resolve(
    _ site: Site, _ names: NameIndex, jobs: Jobs, _ diagnostics: inout [Diagnostic]
  ) -> Column<Document, Resolved> {
    let resolved = jobs.column(site.documents.count) { document in
      resolve(document: document, site, names)
    }
    for text in resolved { diagnostics += text.diagnostics }
    return resolved
  }

  private static func resolve(
    document: DocumentID, _ site: Site, _ names: NameIndex
  ) -> Resolved {
    let text = site.text(of: document)
    let file = site.file(of: document)
    var resolved = Resolved()
    resolved.entities.reserveCapacity(text.annotations.count)
    resolved.bodyCount = text.annotations.prefix { $0.container == nil }.count
    for annotation in text.annotations {
      let entity = resolve(annotation, site, names, file: file, &resolved)
      resolved.entities.append(OptionalIdentity(entity))
    }
    resolved.anchors = AnchorAssignment.anchors(
      text, site, entities: resolved.entities, file: file, &resolved.diagnostics)
    return resolved
  }

  private static func resolve(
    _ annotation: Annotation, _ site: Site, _ names: NameIndex, file: String,
    _ resolved: inout Resolved
  ) -> EntityID? {
    let answer: NameIndex.Answer
    if let kind = annotation.kind {
      // Said already where it was read.
      if annotation.reference.isEmpty { return nil }
      answer = names.find(annotation.reference, kind: kind)
    } else {
      answer = names.find(annotation.reference)
    }
    switch answer {
    case .entity(let entity): return entity
    case .several(let entities):
      resolved.diagnostics.append(ambiguous(annotation, entities, site, file: file))
    case .nothing:
      let near = annotation.kind.flatMap { kind in
        resolved.suggestions.next { names.nearest(to: annotation.reference, kind: kind) }
      }
      if let near, let kind = annotation.kind,
        case .entity(let entity) = names.find(near, kind: kind)
      {
        resolved.meant.insert(entity)
      }
      resolved.diagnostics.append(unknown(annotation, near: near, site, file: file))
    }
    return nil
  }

  /// Every annotation names a record that exists.
  private static func unknown(
    _ annotation: Annotation, near: String?, _ site: Site, file: String
  ) -> Diagnostic {
    let span = SourceSpan(file: file, start: annotation.position)
    guard let number = annotation.kind else {
      return Diagnostic(
        .unknownEntity, "'\(annotation.reference)' has no record", at: span,
        hint: "write '[words](kind:slug)'")
    }
    let kind = site.configuration.kinds[number]
    let slug = Slug.suggestion(for: annotation.reference)
    return Diagnostic(
      .unknownEntity, "\(kind.name) '\(annotation.reference)' has no record", at: span,
      hint: near.map { "did you mean '\($0)'?" }
        ?? "add content/\(kind.folder)/\(slug.isEmpty ? "SLUG" : slug).md, or "
        + "'dossier new --missing'")
  }

  /// A name that several records have means none of them.
  private static func ambiguous(
    _ annotation: Annotation, _ entities: [EntityID], _ site: Site, file: String
  ) -> Diagnostic {
    let listed = entities.prefix(4)
      .map { "\(site.kind(of: $0).name):\(site.entities[$0].slug)" }.joined(separator: " or ")
    return Diagnostic(
      annotation.kind == nil ? .ambiguousName : .ambiguousReference,
      "'\(annotation.reference)' means \(entities.count) records",
      at: SourceSpan(file: file, start: annotation.position), hint: "write \(listed)",
      notes: entities.prefix(4).map {
        let record = site.entities[$0]
        return Diagnostic.Note(
          "\(site.kind(of: $0).name) '\(record.name.value)'",
          at: SourceSpan(file: record.file, start: record.name.position))
      })
  }
}
