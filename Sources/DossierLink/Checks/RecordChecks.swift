import DossierModel

/// What can only be seen when everything is resolved.
enum RecordChecks {
  static func check(
    _ site: Site, _ dossier: Dossier, _ names: NameIndex, _ diagnostics: inout [Diagnostic]
  ) {
    var suggestions = Suggestions()
    for (entity, record) in site.entities.identified {
      if site.mentions.mentions(of: entity).isEmpty, !site.namedElsewhere.contains(entity) {
        diagnostics.append(unused(record, site))
      }
      for reference in record.notToConfuse
      where names.find(reference.value, kind: record.kind) == .nothing {
        let near = suggestions.next { names.nearest(to: reference.value, kind: record.kind) }
        diagnostics.append(unknownRelated(reference, record, near: near))
      }
    }
    // Where an article is not read to its end, its annotations may only be out of reach.
    for article in site.articles where article.text.annotations.isEmpty && article.isWhole {
      diagnostics.append(
        Diagnostic(
          .unannotatedArticle, "article has no annotations",
          at: SourceSpan(file: article.file, start: SourcePosition(line: 1, column: 1)),
          hint: "mark who, where and how many: '[words](kind:slug)'"))
    }
    PageLinkChecks.check(site, dossier, &diagnostics)
    checkFeeds(site, &diagnostics)
    checkStatuses(site, &diagnostics)
  }

  /// A claim that a reviewer disputes, or could not decide, says why.
  private static func checkStatuses(_ site: Site, _ diagnostics: inout [Diagnostic]) {
    for document in site.documents {
      let text = site.text(of: document)
      // Most annotations have no attributes; to copy one costs a count for each of its parts.
      for index in text.annotations.indices where !text.annotations[index].attributes.isEmpty {
        let annotation = text.annotations[index]
        guard annotation.note == nil,
          let status = annotation.attributes.first(where: { $0.name == .status }),
          annotation.status == .disputed || annotation.status == .unclear
        else { continue }
        diagnostics.append(
          Diagnostic(
            .unexplainedStatus, "'\(status.value)' has no note",
            at: SourceSpan(file: site.file(of: document), start: status.position),
            hint: "say why in the link's title: [words](kind:slug?status=\(status.value) \"why\")"))
      }
    }
  }

  /// Where the site has feeds, each article has a date that they can tell.
  private static func checkFeeds(_ site: Site, _ diagnostics: inout [Diagnostic]) {
    guard site.configuration.baseURL != nil else { return }
    for article in site.articles where article.feedDate == nil && article.isWhole {
      let isDated = article.date != nil || article.retrieved != nil
      diagnostics.append(
        Diagnostic(
          .undatedArticle,
          "article has no \(isDated ? "exact year" : "date"), so the feeds leave it out",
          at: SourceSpan(file: article.file, start: SourcePosition(line: 1, column: 1)),
          hint: "add 'date: …', or 'retrieved: …' with the day on which you read it"))
    }
  }

  /// Every record is mentioned somewhere.
  private static func unused(_ record: Record, _ site: Site) -> Diagnostic {
    let kind = site.configuration.kinds[record.kind].name
    return Diagnostic(
      .unusedRecord, "nothing mentions \(kind) '\(record.slug)'",
      at: SourceSpan(file: record.file, start: record.name.position),
      hint: "annotate it, '[words](\(kind):\(record.slug))', or remove the record")
  }

  private static func unknownRelated(
    _ reference: Located<String>, _ record: Record, near: String?
  ) -> Diagnostic {
    Diagnostic(
      .unknownRelated, "'\(reference.value)' is no record of this kind",
      at: SourceSpan(file: record.file, start: reference.position),
      hint: near.map { "did you mean '\($0)'?" } ?? "name a record's slug")
  }
}
