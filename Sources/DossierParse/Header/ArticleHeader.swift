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
    article.ignored = header.texts("ignore")
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
