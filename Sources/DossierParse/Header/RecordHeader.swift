import DossierModel

/// Reads the header of a record.
enum RecordHeader {
  static func read(
    _ file: ContentFile, kind: Int, configuration: Configuration,
    _ diagnostics: inout [Diagnostic]
  ) -> Record {
    let family = configuration.kinds[kind].family
    var record = Record(
      kind: kind, particulars: .none(of: family), slug: file.source.stem, file: file.source.path)
    record.digests = file.digests
    var header = Header(file, &diagnostics)
    defer { diagnostics += header.diagnostics }
    if let name = header.text("name", limit: Header.longestName) {
      record.name = name
    } else {
      record.name.value = record.slug
      if header.isReadable {
        header.report(
          .missingName, "record has no name", at: SourcePosition(line: 1, column: 1),
          hint: "add 'name: …' to its header")
      }
    }
    record.aliases = header.texts("aliases")
    record.formerSlugs = header.texts("former_slugs")
    record.notToConfuse = header.texts("not_to_confuse")
    record.description = header.text("description")?.value
    record.sameAs = identifiers(&header)
    record.particulars = particulars(of: family, &header)
    if family != .statistic {
      record.partOf = header.texts("part_of")
      record.speaksFor = header.text("speaks_for", limit: Header.longestName)
    }
    header.finish()
    return record
  }

  private static func particulars(
    of family: Kind.Family, _ header: inout Header
  ) -> Particulars {
    switch family {
    case .country: .country(code: code(&header))
    case .person:
      .person(
        role: header.text("role")?.value,
        nationality: header.texts("nationality").map(\.value))
    case .statistic: .statistic(statistic(&header))
    case .other: .other(date: header.date("date"), place: header.text("place")?.value)
    }
  }

  private static func statistic(_ header: inout Header) -> StatisticParticulars {
    var statistic = StatisticParticulars()
    statistic.unit = header.text("unit")?.value
    statistic.population = header.text("population")?.value
    statistic.place = header.text("place")?.value
    statistic.period = header.text("period")?.value
    statistic.course = header.choice("course") ?? .varies
    statistic.measures = header.choice("measures") ?? .amount
    readDaysApart(&header, into: &statistic)
    for (entries, position) in header.maps("explained") {
      var finding = "contradiction"
      var between: [String] = []
      var reason: String?
      for entry in entries {
        switch (entry.key, entry.value.content) {
        case ("finding", .scalar(let text)): finding = text.trimmed
        case ("reason", .scalar(let text)): reason = text.trimmed
        case ("between", .scalar(let text)): between = [text.trimmed]
        case ("between", .list(let values)):
          between = values.compactMap { value in
            if case .scalar(let text) = value.content { text.trimmed } else { nil }
          }
        default:
          header.report(
            .unknownKey, "'\(entry.key)' is not known in an explanation", at: entry.position,
            hint: "write finding, between and reason")
        }
      }
      guard let reason, !reason.isEmpty, !between.isEmpty else {
        header.report(
          .wrongType, "explanation lacks 'between' or 'reason'", at: position,
          hint: "write '- {finding: contradiction, between: [article-slug, article-slug], "
            + "reason: …}'")
        continue
      }
      statistic.explanations.append(
        Explanation(finding: finding, between: between, reason: reason, position: position))
    }
    return statistic
  }

  private static func readDaysApart(
    _ header: inout Header, into statistic: inout StatisticParticulars
  ) {
    guard let days = header.text("days_apart") else { return }
    guard statistic.course != .fixed else {
      header.report(
        .ignoredKey, "'days_apart' is ignored: of what is fixed dates play no part",
        at: days.position, hint: "remove it")
      return
    }
    guard let number = Int(days.value), (0...36_525).contains(number) else {
      header.report(
        .unfitValue, "'days_apart' cannot be '\(days.value)'", at: days.position,
        hint: "write a whole number of days from 0 to 36525")
      return
    }
    statistic.daysApart = Double(number)
  }

  private static func code(_ header: inout Header) -> Located<String>? {
    guard let code = header.text("code") else { return nil }
    let isFit =
      (code.value.utf8.count == 2 || code.value.utf8.count == 4)
      && code.value.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    if isFit { return Located(code.value.uppercased(), at: code.position) }
    header.report(
      .unfitCode, "'\(code.value)' is no country code", at: code.position,
      hint: "write two letters of ISO 3166-1 (KG), or four of ISO 3166-3 for a former country")
    return nil
  }

  private static func identifiers(_ header: inout Header) -> [String] {
    header.texts("same_as").compactMap { identifier in
      let digits = identifier.value.dropFirst()
      let isWikidata =
        identifier.value.hasPrefix("Q") && !digits.isEmpty
        && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if isWikidata { return identifier.value }
      if let url = SafeURL(identifier.value), url.reach == .web { return url.href }
      header.report(
        .unfitIdentifier, "'\(identifier.value)' is no identifier", at: identifier.position,
        hint: "write a Wikidata id (Q813) or a web address")
      return nil
    }
  }
}
