import DossierModel

/// What stands in the way of taking a text in.
enum ImportFaults {
  static let noDossier = Diagnostic(
    .noDossier, "no dossier.yml here",
    hint: "run this in a dossier's folder, or make one: dossier init")

  static func unfitSlug(_ request: ImportRequest) -> Diagnostic {
    Diagnostic(
      .unfitFileName, "'\(request.slug ?? request.stem ?? "")' makes no slug", at: start(request),
      hint: "name one in lower-case letters, digits and single hyphens: --slug harvest-of-2024")
  }

  static func noText(_ request: ImportRequest) -> Diagnostic {
    SourceText.unfit(
      request.source, "is a page in which no text was found",
      "copy its text from the browser into a file, and import that")
  }

  static func usedSlug(_ slug: String, by path: String, _ request: ImportRequest) -> Diagnostic {
    Diagnostic(
      .duplicateSlug, "slug '\(slug)' is in use by '\(path)'", at: start(request),
      hint: "name another one: --slug \(slug)-2")
  }

  static func known(
    _ path: String, by article: String?, _ request: ImportRequest
  ) -> Diagnostic {
    let owner = article.map { "for '\($0)'" } ?? "as '\(path)'"
    return Diagnostic(
      .knownSource, "this text is archived already, \(owner)", at: start(request),
      hint: article == nil
        ? "give its article that slug, or remove the file"
        : "work on that article; to make it anew, remove it and '\(path)'")
  }

  private static func start(_ request: ImportRequest) -> SourceSpan {
    SourceSpan(file: request.source.path, start: SourcePosition(line: 1, column: 1))
  }
}
