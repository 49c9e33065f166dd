import DossierModel

/// Slugs that records once had: an old address leads to one record, and to no other page.
enum FormerSlugs {
  static func check(_ site: Site, _ diagnostics: inout [Diagnostic]) {
    for range in site.entitiesOfKind {
      var owners: [String: EntityID] = [:]
      for number in range { owners[site.entities[number].slug] = number }
      for number in range {
        let record = site.entities[number]
        for slug in record.formerSlugs {
          guard Slug.fault(in: slug.value) == nil else {
            diagnostics.append(unfit(slug, record, "is no slug"))
            continue
          }
          if let owner = owners[slug.value] {
            let other = site.entities[owner]
            diagnostics.append(
              unfit(
                slug, record, "belongs to '\(other.name.value)'",
                note: Diagnostic.Note(
                  "that record", at: SourceSpan(file: other.file, start: other.name.position))))
          } else {
            owners[slug.value] = number
          }
        }
      }
    }
  }

  private static func unfit(
    _ slug: Located<String>, _ record: Record, _ reason: String, note: Diagnostic.Note? = nil
  ) -> Diagnostic {
    Diagnostic(
      .unfitFormerSlug, "former slug '\(slug.value)' \(reason)",
      at: SourceSpan(file: record.file, start: slug.position),
      hint: "name a slug that this record had, and that no other record has or had",
      notes: note.map { [$0] } ?? [])
  }
}
