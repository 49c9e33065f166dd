import DossierModel

/// What can only be seen when everything is resolved.
enum RecordChecks {
  static func check(
    _ site: Site, _ dossier: Dossier, _ names: NameIndex, _ diagnostics: inout [Diagnostic]
  ) {
    var suggestions = Suggestions()
    for (number, record) in site.entities.enumerated() {
      if site.mentions.numbers(of: number).isEmpty, !site.namedElsewhere.contains(number) {
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
    checkPageLinks(site, dossier, &diagnostics)
    checkStatuses(site, &diagnostics)
  }

  /// A claim that a reviewer disputes, or could not decide, says why.
  private static func checkStatuses(_ site: Site, _ diagnostics: inout [Diagnostic]) {
    for document in 0..<site.documentCount {
      let text = site.text(of: document)
      // Most annotations have no attributes; to copy one costs a count for each of its parts.
      for index in text.annotations.indices where !text.annotations[index].attributes.isEmpty {
        let annotation = text.annotations[index]
        guard annotation.note == nil,
          let status = annotation.attributes.first(where: { $0.name == .status }),
          annotation.status == .disputed || annotation.status == .unclear
        else { continue }
        let file =
          document < site.articles.count
          ? site.articles[document].file : site.entities[document - site.articles.count].file
        diagnostics.append(
          Diagnostic(
            .unexplainedStatus, "'\(status.value)' has no note",
            at: SourceSpan(file: file, start: status.position),
            hint: "say why in the link's title: [words](kind:slug?status=\(status.value) \"why\")"))
      }
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

  /// A link to a file of the dossier leads to one that has a page.
  private static func checkPageLinks(
    _ site: Site, _ dossier: Dossier, _ diagnostics: inout [Diagnostic]
  ) {
    let files = Set(site.articles.map(\.file) + site.entities.map(\.file))
    let sorted = files.sorted()
    let hidden = Set(dossier.articles.map(\.file)).subtracting(files)
    // That one is not UTF-8 is said of the file itself.
    let illegible = Set(dossier.articles.lazy.filter { !$0.isLegible }.map(\.file))
    var suggestions = Suggestions()
    func check(_ text: AnnotatedText, file: String) {
      for link in text.pageLinks
      where !files.contains(link.path) && !isStatic(link.path) && !illegible.contains(link.path) {
        let isDraft = hidden.contains(link.path)
        let near = suggestions.next { NearestName.nearest(to: link.path, among: sorted) }
        diagnostics.append(
          Diagnostic(
            .brokenLink, "'\(link.path)' has no page",
            at: SourceSpan(file: file, start: link.position),
            hint: isDraft
              ? "it is a draft; publish it, or remove the link"
              : near.map { "did you mean '\($0)'?" }
                ?? "link to a .md file below content/, or to a file of static/"))
      }
    }
    for article in site.articles { check(article.text, file: article.file) }
    for record in site.entities { check(record.text, file: record.file) }
  }

  // Files of static/ are looked up where the disk is known.
  private static func isStatic(_ path: String) -> Bool { path.hasPrefix("static/") }
}
