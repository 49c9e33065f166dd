import DossierModel

/// Reads the header of an article.
enum ArticleHeader {
  static func read(
    _ file: ContentFile, configuration: Configuration, _ diagnostics: inout [Diagnostic]
  ) -> Article {
    var article = Article(
      slug: file.source.stem, file: file.source.path, language: configuration.language)
    article.digests = file.digests
    var header = Header(file, &diagnostics)
    defer { diagnostics += header.diagnostics }
    if let title = header.text("title", limit: Header.longestName) {
      article.title = title.value
    } else if header.isReadable {
      header.report(
        .missingTitle, "article has no title", at: SourcePosition(line: 1, column: 1),
        hint: "add 'title: …' to its header")
    }
    article.publisher = header.text("publisher")?.value
    let author = header.texts("author")
    article.authors = (author + header.texts("authors")).map(\.value)
    article.date = header.date("date")
    article.retrieved = header.date("retrieved")
    article.updated = header.date("updated")
    if let url = header.text("url") {
      if let safe = SafeURL(url.value), safe.reach == .web {
        article.url = safe.href
        if let fault = MisleadingLink.fault(words: "", address: safe.href) {
          header.report(.misleadingLink, fault.summary, at: url.position, hint: fault.hint)
        }
      } else {
        header.report(
          .unfitURL, "'\(url.value)' is no web address", at: url.position,
          hint: "write an address that begins with https:// or http://")
      }
    }
    if let language = header.text("language") {
      if LanguageTag.isFit(language.value) {
        article.language = language.value
      } else {
        header.report(
          .unfitLanguage, "'\(language.value)' is no language tag", at: language.position,
          hint: "write en, ru, fr, de, pt-BR, …")
      }
    }
    if let numbers = header.text("numbers") {
      if isExample(numbers.value) {
        article.numbers = numbers.value
      } else {
        header.report(
          .unfitValue, "'numbers' cannot be '\(numbers.value)', which shows no decimal sign",
          at: numbers.position,
          hint: "write a number with its signs in quotes, as numbers: \"1.234,5\" or \"1 234.5\"")
      }
    }
    article.place = header.text("place")?.value
    article.archive = archive(&header)
    article.omissions = header.texts("omit")
    readGrades(&header, into: &article)
    article.description = header.text("description")?.value
    article.isDraft = header.flag("draft")
    article.after = header.texts("after")
    header.finish()
    return article
  }

  /// True for digits with a decimal sign and, before it, signs that group: `1.234,5`, `1 234.5`.
  private static func isExample(_ text: String) -> Bool {
    let signs = text.unicodeScalars.filter { !("0"..."9").contains($0) }
    guard let last = signs.last, last == "." || last == ",",
      signs.dropLast().allSatisfy({ $0 != last })
    else { return false }
    return text.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || ".,' \u{2019}\u{A0}\u{202F}".unicodeScalars.contains($0)
    } && text.unicodeScalars.first.map { ("0"..."9").contains($0) } == true
  }

  private static func readGrades(_ header: inout Header, into article: inout Article) {
    if let grade = header.text("reliability") {
      if let letter = grade.value.first, grade.value.count == 1, ("A"..."F").contains(letter) {
        article.reliability = letter
      } else {
        header.report(
          .unfitGrade, "'\(grade.value)' is no grade of reliability", at: grade.position,
          hint: "write A (completely reliable) to E (unreliable), or F (cannot be judged)")
      }
    }
    if let grade = header.text("credibility") {
      if let number = Int(grade.value), (1...6).contains(number) {
        article.credibility = number
      } else {
        header.report(
          .unfitGrade, "'\(grade.value)' is no grade of credibility", at: grade.position,
          hint: "write 1 (confirmed by other sources) to 5 (improbable), or 6 (cannot be judged)")
      }
    }
  }

  private static func archive(_ header: inout Header) -> Located<String>? {
    guard let path = header.text("archive") else { return nil }
    let parts = path.value.split(separator: "/", omittingEmptySubsequences: false)
    let isFit =
      parts.count == 3 && parts[0] == "content" && parts[1] == "originals"
      && path.value.hasSuffix(".txt") && !parts[2].hasPrefix(".")
    if isFit { return path }
    header.report(
      .unfitPath, "'\(path.value)' is no path of an archived text", at: path.position,
      hint: "write content/originals/NAME.txt")
    return nil
  }
}

/// Reads the header of a record.
enum RecordHeader {
  static func read(
    _ file: ContentFile, kind: Int, configuration: Configuration,
    _ diagnostics: inout [Diagnostic]
  ) -> Record {
    var record = Record(kind: kind, slug: file.source.stem, file: file.source.path)
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
    switch configuration.kinds[kind].family {
    case .country: record.code = code(&header)
    case .person:
      record.role = header.text("role")?.value
      record.nationality = header.texts("nationality").map(\.value)
    case .statistic: readStatistic(&header, into: &record)
    case .other:
      record.date = header.date("date")
      record.place = header.text("place")?.value
    }
    if configuration.kinds[kind].family != .statistic {
      record.partOf = header.texts("part_of")
      record.speaksFor = header.text("speaks_for", limit: Header.longestName)
    }
    header.finish()
    return record
  }

  private static func readStatistic(_ header: inout Header, into record: inout Record) {
    record.unit = header.text("unit")?.value
    record.population = header.text("population")?.value
    record.place = header.text("place")?.value
    record.period = header.text("period")?.value
    record.course = header.choice("course") ?? .varies
    record.measures = header.choice("measures") ?? .amount
    readDaysApart(&header, into: &record)
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
      record.explanations.append(
        Explanation(finding: finding, between: between, reason: reason, position: position))
    }
  }

  private static func readDaysApart(_ header: inout Header, into record: inout Record) {
    guard let days = header.text("days_apart") else { return }
    guard record.course != .fixed else {
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
    record.daysApart = Double(number)
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
