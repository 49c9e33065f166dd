// In: the files of content/ and dossier.yml. Out: a Dossier, everything as written.
// ByteCheck and ContentFile cut a file in header and body, ArticleHeader and RecordHeader read the header,
// TextReader reads the body: AnnotationScanner finds annotations, MaskedText hides them from
// libcmark, BodyWriter finds them again in its tree. Only CMarkTree.swift knows libcmark, only
// FrontMatter.swift knows libyaml.
package import DossierModel

/// The files that Parse reads.
package struct ParseInput: Sendable {
  package var configuration: SourceFile?
  /// `content/FOLDER/SLUG.md`, by path.
  package var content: [SourceFile]
  /// `content/originals/NAME.txt`, by path.
  package var originals: [SourceFile]
  /// Whether to tell where the words of all articles stand in their files, and not only of those that
  /// have an archived text.
  package var tracesArticles = false

  package init(
    configuration: SourceFile?, content: [SourceFile], originals: [SourceFile] = []
  ) {
    self.configuration = configuration
    self.content = content
    self.originals = originals
  }
}

/// Files as read from the disk → articles and records as written.
package enum Parse {
  /// A content file's place in the dossier.
  private enum Role {
    case article
    case record(kind: Int)
    case none
  }

  /// Reads the files; what is wrong in them is added to `diagnostics`.
  ///
  /// The watch is told of each file, so that none is read for ever.
  package static func dossier(
    _ input: consuming ParseInput, jobs: Jobs, watch: FileWatch? = nil,
    _ diagnostics: inout [Diagnostic]
  ) -> Dossier {
    let input = input
    @Sendable func watched<Value>(_ file: SourceFile, _ body: () -> Value) -> Value {
      guard let watch else { return body() }
      return watch.reading(file.path, size: file.bytes.count, body)
    }
    let configuration =
      input.configuration.map { ConfigurationReader.read($0, &diagnostics) } ?? Configuration()
    let slugs = Slugs(input.content)
    let roles = input.content.map { role(of: $0, slugs, configuration, &diagnostics) }

    // Records first: which names there are decides what a bare [Name] is.
    let files = input.content
    let headers = jobs.map(files.count) { index -> Outcome<(ContentFile, Record)> in
      guard case .record(let kind) = roles[index] else { return Outcome() }
      return watched(files[index]) {
        readHeader(files[index], kind: kind, slug: slugs.slug(of: files[index]), configuration)
      }
    }
    let context = TextContext(
      configuration: configuration, records: headers.lazy.compactMap { $0.value?.1 })

    let records = jobs.map(files.count) { index -> Outcome<Record> in
      guard let (file, header) = headers[index].value else { return Outcome() }
      var record = header
      var found = headers[index].diagnostics
      if headers[index].isLegible {
        record.text = watched(files[index]) {
          TextReader.read(file, context, language: configuration.language, &found)
        }
      }
      return Outcome(value: record, diagnostics: found)
    }
    let articles = jobs.map(files.count) { index -> Outcome<Article> in
      guard case .article = roles[index] else { return Outcome() }
      return watched(files[index]) {
        readArticle(
          files[index], slug: slugs.slug(of: files[index]), context,
          isTraced: input.tracesArticles)
      }
    }
    for index in files.indices {
      // A record whose header could not be read at all still has its say.
      diagnostics += records[index].value == nil ? headers[index].diagnostics : []
      diagnostics += records[index].diagnostics + articles[index].diagnostics
    }
    var dossier = Dossier(
      configuration: configuration, articles: articles.compactMap(\.value),
      records: records.compactMap(\.value))
    dossier.originals = input.originals.filter { ByteCheck.check($0, &diagnostics) }
    return dossier
  }

  private struct Outcome<Value: Sendable>: Sendable {
    var value: Value?
    var diagnostics: [Diagnostic] = []
    /// False for a file that is not UTF-8.
    var isLegible = true
  }

  /// The slugs of files, also of those whose names are none.
  ///
  /// A file whose name is to be mended is read under the name that the hint suggests, so that what
  /// refers to it is no second fault. Nothing is published before it is renamed.
  private struct Slugs {
    private let taken: Set<String>

    init(_ files: [SourceFile]) { taken = Set(files.map { Self.place($0, $0.stem) }) }

    /// Nil where another file has the suggested name.
    func slug(of file: SourceFile) -> String? {
      if Slug.fault(in: file.stem) == nil { return file.stem }
      let suggestion = Slug.suggestion(for: file.stem)
      let isFree =
        Slug.fault(in: suggestion) == nil && !taken.contains(Self.place(file, suggestion))
      return isFree ? suggestion : nil
    }

    private static func place(_ file: SourceFile, _ name: String) -> String {
      "\(file.contentFolder ?? "")/\(name)"
    }
  }

  private static func role(
    of file: SourceFile, _ slugs: Slugs, _ configuration: Configuration,
    _ diagnostics: inout [Diagnostic]
  ) -> Role {
    guard let folder = file.contentFolder else { return .none }
    let role: Role
    if folder == "articles" {
      role = .article
    } else if let kind = configuration.kind(inFolder: folder) {
      role = .record(kind: kind)
    } else {
      let folders = ["articles"] + configuration.kinds.map(\.folder)
      let near = NearestName.nearest(to: folder, among: folders)
      diagnostics.append(
        Diagnostic(
          .strayFile, "folder 'content/\(folder)' belongs to no kind",
          at: SourceSpan(file: file.path, start: SourcePosition(line: 1, column: 1)),
          hint: near.map { "did you mean 'content/\($0)'?" }
            ?? "add it to dossier.yml: 'kinds: {NAME: \(folder)}', or move the file"))
      return .none
    }
    if let fault = Slug.fault(in: file.stem) {
      diagnostics.append(unfitName(file, fault))
      if slugs.slug(of: file) == nil { return .none }
    }
    return role
  }

  private static func unfitName(_ file: SourceFile, _ fault: Slug.Fault) -> Diagnostic {
    let reason =
      switch fault {
      case .empty: "is empty"
      case .tooLong: "is longer than 100 bytes"
      case .reserved: "is kept for the site or the file system"
      case .unfit: "is not lower-case letters, digits and single hyphens"
      }
    let suggestion = Slug.suggestion(for: file.stem)
    return Diagnostic(
      .unfitFileName, "file name '\(file.stem)' \(reason)",
      at: SourceSpan(file: file.path, start: SourcePosition(line: 1, column: 1)),
      hint: Slug.fault(in: suggestion) == nil
        ? "rename it to '\(suggestion).md'" : "rename it")
  }

  private static func readHeader(
    _ source: SourceFile, kind: Int, slug: String?, _ configuration: Configuration
  ) -> Outcome<(ContentFile, Record)> {
    var found: [Diagnostic] = []
    guard ByteCheck.check(source, &found) else {
      // Only that there is such a record is known.
      var ignored: [Diagnostic] = []
      let file = ContentFile(SourceFile(path: source.path, bytes: []), &ignored)
      let record = Record(
        kind: kind, particulars: .none(of: configuration.kinds[kind].family),
        slug: slug ?? source.stem, file: source.path)
      return Outcome(value: (file, record), diagnostics: found, isLegible: false)
    }
    let file = ContentFile(source, &found)
    var record = RecordHeader.read(file, kind: kind, configuration: configuration, &found)
    if let slug { record.slug = slug }
    return Outcome(value: (file, record), diagnostics: found)
  }

  /// What is wrong where a file is not read to its end.
  private static let partial: Set<Rule> = [
    .missingFrontMatter, .unclosedFrontMatter, .malformedYAML, .refusedYAML, .tooCostly,
    .crossingAnnotation, .brokenAnnotation,
  ]

  /// What is wrong where nothing of a header is known.
  private static let unread: Set<Rule> = [
    .missingFrontMatter, .unclosedFrontMatter, .malformedYAML, .refusedYAML,
  ]

  private static func readArticle(
    _ source: SourceFile, slug: String?, _ context: TextContext, isTraced: Bool
  ) -> Outcome<Article> {
    var found: [Diagnostic] = []
    guard ByteCheck.check(source, &found) else {
      var ignored: [Diagnostic] = []
      let text = String(decoding: source.bytes, as: UTF8.self)
      let repaired = SourceFile(path: source.path, bytes: Array(text.utf8))
      var article = readLegible(repaired, slug: slug, context, isTraced: false, &ignored)
      // What it uses is not unused; its words are not looked at.
      article.isLegible = false
      return Outcome(value: article, diagnostics: found)
    }
    let article = readLegible(source, slug: slug, context, isTraced: isTraced, &found)
    return Outcome(value: article, diagnostics: found)
  }

  private static func readLegible(
    _ source: SourceFile, slug: String?, _ context: TextContext, isTraced: Bool,
    _ diagnostics: inout [Diagnostic]
  ) -> Article {
    var found: [Diagnostic] = []
    defer { diagnostics += found }
    let file = ContentFile(source, &found)
    var article = ArticleHeader.read(file, configuration: context.configuration, &found)
    if article.archive == nil, found.contains(where: { unread.contains($0.rule) }) {
      article.possibleArchives = ArchivePaths.named(in: source.bytes)
    }
    article.text = TextReader.read(
      file, context, language: article.language, isTraced: isTraced || article.archive != nil,
      &found)
    if let slug { article.slug = slug }
    if article.archive != nil { article.source = source }
    article.isWhole = !found.contains { partial.contains($0.rule) }
    return article
  }
}
