import DossierModel

/// What a reference means: slugs, and names, aliases and codes without case and accents.
struct NameIndex: Sendable {
  /// For each kind, the entity with a slug.
  private var slugs: [[String: EntityID]]
  /// For each kind, the entity that once had a slug.
  private var formerSlugs: [[String: EntityID]]
  /// For each kind, the entities with a folded name, alias or code, in order.
  private var names: [[String: [EntityID]]]
  /// For each kind, its slugs and its folded names in order.
  private var sortedSlugs: [[String]]
  private var sortedNames: [[String]]

  enum Answer: Hashable {
    case entity(EntityID)
    case several([EntityID])
    case nothing
  }

  init(_ site: Site, _ diagnostics: inout [Diagnostic]) {
    let kinds = site.configuration.kinds.count
    slugs = Array(repeating: [:], count: kinds)
    formerSlugs = slugs
    names = Array(repeating: [:], count: kinds)
    sortedSlugs = []
    sortedNames = []
    for (entity, record) in site.entities.identified {
      slugs[record.kind][record.slug] = entity
      for slug in record.formerSlugs { formerSlugs[record.kind][slug.value] = entity }
      var own: Set<String> = []
      for name in [record.name.value] + record.aliases.map(\.value) + [record.code?.value ?? ""] {
        let folded = Folding.fold(name)
        guard !folded.isEmpty, own.insert(folded).inserted else { continue }
        names[record.kind][folded, default: []].append(entity)
      }
    }
    sortedSlugs = slugs.map { $0.keys.sorted() }
    sortedNames = names.map { $0.keys.sorted() }
    reportShared(site, &diagnostics)
  }

  /// The record of a kind that a slug, name, alias or code means; a slug wins.
  func find(_ reference: String, kind: Int) -> Answer {
    if let entity = slugs[kind][reference] { return .entity(entity) }
    let folded = Folding.fold(reference)
    if let entity = slugs[kind][folded] { return .entity(entity) }
    if let entity = formerSlugs[kind][reference] { return .entity(entity) }
    return Self.answer(names[kind][folded] ?? [])
  }

  /// The record of any kind that a name, alias or code means.
  func find(_ name: String) -> Answer {
    let folded = Folding.fold(name)
    return Self.answer(names.flatMap { $0[folded] ?? [] })
  }

  /// The slug or name of a kind that is nearest to a written one.
  func nearest(to reference: String, kind: Int) -> String? {
    if let slug = NearestName.nearest(to: reference, among: sortedSlugs[kind]) {
      return slug
    }
    guard let name = NearestName.nearest(to: reference, among: sortedNames[kind]),
      let entity = names[kind][name]?.first
    else { return nil }
    return slugs[kind].first { $0.value == entity }?.key
  }

  private static func answer(_ found: [EntityID]) -> Answer {
    switch found.count {
    case 0: .nothing
    case 1: .entity(found[0])
    default: .several(found)
    }
  }

  private func reportShared(_ site: Site, _ diagnostics: inout [Diagnostic]) {
    for kind in names.indices {
      for (folded, entities) in names[kind] where entities.count > 1 {
        let holders = entities.map { Self.holder(site.entities[$0], of: folded) }
        let last = holders[holders.count - 1]
        if let hidden = holders.last(where: { InvisibleCharacters.shown($0.text) != $0.text }) {
          let other = holders.first { $0.span != hidden.span }
          diagnostics.append(
            Diagnostic(
              .lookalikeName,
              "name '\(InvisibleCharacters.shown(hidden.text))' has a character that nobody sees",
              at: hidden.span, hint: "write the name without it",
              notes: other.map { [Diagnostic.Note("the other", at: $0.span)] } ?? []))
          continue
        }
        let isCode = holders.allSatisfy(\.isCode)
        diagnostics.append(
          Diagnostic(
            isCode ? .duplicateCode : .duplicateName,
            "\(isCode ? "code" : "name") '\(last.text)' belongs to \(entities.count) records",
            at: last.span,
            hint: isCode
              ? "give each record its own code"
              : "refer to each by its slug, or take the name from all but one",
            notes: holders.dropLast().prefix(3).map { Diagnostic.Note("also here", at: $0.span) }))
      }
    }
  }

  private static func holder(
    _ record: Record, of folded: String
  ) -> (text: String, span: SourceSpan, isCode: Bool) {
    if let code = record.code, Folding.fold(code.value) == folded {
      return (code.value, SourceSpan(file: record.file, start: code.position), true)
    }
    let name =
      ([record.name] + record.aliases).first { Folding.fold($0.value) == folded } ?? record.name
    return (name.value, SourceSpan(file: record.file, start: name.position), false)
  }
}
