import ArgumentParser
import DossierAuthoring
import DossierDisk
import DossierModel
import DossierParse

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Makes articles of texts, with their archived texts.",
    discussion: """
      Run it in the dossier's folder. Each text becomes content/originals/SLUG.txt and \
      content/articles/SLUG.md, which matches it: what Markdown would take for a sign is escaped, \
      and the match is checked before anything is written. A saved page's title, publisher, authors, \
      date, language and address are those that it names in JSON-LD, Open Graph, Dublin Core or <time>. \
      What is guessed is said to be.
      """)

  @Argument(
    help: "Files with plain text, Markdown or a saved web page; - is standard input.",
    completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The article's slug (default: made of the file's name).", valueName: "slug"))
  var slug: String?

  @Option(
    help: ArgumentHelp(
      "The article's title (default: what a page says, a first line that seems to be one).",
      valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("Who published it.", valueName: "name"))
  var publisher: String?

  @Option(
    name: .customLong("author"),
    help: ArgumentHelp("Who wrote it; may be repeated.", valueName: "name"))
  var authors: [String] = []

  @Option(
    help: ArgumentHelp("When it was published: 2023-09-12, 2023-09, 2023.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("When you got it (default: today).", valueName: "date"))
  var retrieved: String?

  @Option(help: ArgumentHelp("Where it stands on the web.", valueName: "url"))
  var url: String?

  @Option(
    help: ArgumentHelp(
      "Its language: en, fr, de, ru, … (default: guessed from its words).", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "What its lines are: auto, paragraphs, or wrapped.", valueName: "lines"))
  var lines = LineMode.auto

  @Option(
    name: .customLong("omit"),
    help: ArgumentHelp(
      "Lines or words that are no part of the article, as the text has them; may be repeated.",
      valueName: "text"))
  var omissions: [String] = []

  @Option(
    help: ArgumentHelp(
      "The text's encoding if it is not UTF-8: \(SourceEncoding.names).", valueName: "name"))
  var encoding: String?

  @OptionGroup var options: AuthoringOptions

  func validate() throws {
    if files.count > 1, slug != nil || title != nil || url != nil {
      throw ValidationError("--slug, --title and --url are of one text; import it alone.")
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input can be read once.")
    }
    if let slug, Slug.fault(in: slug) != nil {
      throw ValidationError(
        "'\(TerminalText.shown(slug))' is no slug; use lower-case letters, digits and single "
          + "hyphens\(Self.suggestion(slug)).")
    }
    for text in [date, retrieved].compactMap(\.self) where PartialDate(text) == nil {
      throw ValidationError(
        "'\(TerminalText.shown(text))' is no date; write \(Self.turned(text) ?? "2023-09-12").")
    }
    if let url, SafeURL(url)?.reach != .web {
      throw ValidationError(
        "'\(TerminalText.shown(url))' is no web address; write https://example.org/page.")
    }
    if let language, !LanguageTag.isFit(language) {
      throw ValidationError(
        "'\(TerminalText.shown(language))' is no language tag; write en, fr, de, ru, pt-BR, …")
    }
    if let encoding, SourceEncoding(named: encoding) == nil {
      throw ValidationError(
        "'\(TerminalText.shown(encoding))' is no encoding that is read; there are "
          + "\(SourceEncoding.names) and utf-8.")
    }
  }

  private static func suggestion(_ text: String) -> String {
    let slug = Slug.suggestion(for: text)
    return Slug.fault(in: slug) == nil ? ", as in '\(slug)'" : ""
  }

  /// `12.09.2023` as `2023-09-12`; nil where it is not clear which is which.
  private static func turned(_ text: String) -> String? {
    let parts = text.split { ".-/".contains($0) }
    guard parts.count == 3, parts[2].utf8.count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    let isClear = text.contains(".") || month > 12 || day > 12
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date =
      month > 12 ? "\(year)-\(two(day))-\(two(month))" : "\(year)-\(two(month))-\(two(day))"
    return isClear && PartialDate(date) != nil ? date : nil
  }

  func run() throws {
    throw options.run(root: ".") { disk throws(StageError) in
      var plan = AuthoringPlan()
      var requests: [ImportRequest] = []
      for file in files {
        switch try GivenFile.read(file, on: disk) {
        case .success(let source): requests.append(request(source))
        case .failure(let fault): plan.diagnostics.append(fault.diagnostic)
        }
      }
      let made = try Import(root: ".", requests: requests).plan(on: disk)
      plan.diagnostics += made.diagnostics
      plan.changes = made.changes
      plan.lines = made.lines
      plan.next = made.next
      return plan
    }
  }

  private func request(_ source: SourceFile) -> ImportRequest {
    var request = ImportRequest(source: source, retrieved: retrieved ?? Program.today)
    request.slug = slug
    request.title = title
    request.publisher = publisher
    request.authors = authors
    request.date = date
    request.url = url
    request.language = language
    request.lines = lines
    request.omissions = omissions
    request.encoding = encoding.flatMap(SourceEncoding.init(named:))
    return request
  }
}

extension LineMode: ExpressibleByArgument {}
