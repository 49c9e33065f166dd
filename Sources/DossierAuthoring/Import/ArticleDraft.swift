import DossierModel

/// An article that is about to be made of a text, with its archived text.
struct ArticleDraft: Sendable {
  var slug: String
  var title: String
  var publisher: String?
  var authors: [String] = []
  var date: String?
  var retrieved: String?
  var url: String?
  var language: String
  /// What the article leaves out of the archived text.
  var omissions: [String] = []
  /// Lines of comment for the header.
  var comments: [String] = []
  var body = ""
  var archive: [UInt8] = []

  var articlePath: String { "content/articles/\(slug).md" }
  var archivePath: String { "content/originals/\(slug).txt" }

  /// The article's file.
  var article: [UInt8] { Array("\(header)\n\(body)".utf8) }

  private var header: String {
    var lines = ["---", "title: \(YAMLText.scalar(title))"]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("\(key): \(YAMLText.scalar(value))") }
    }
    add("publisher", publisher)
    if authors.count > 1 {
      lines.append("authors: [\(authors.map(YAMLText.quoted).joined(separator: ", "))]")
    } else {
      add("author", authors.first)
    }
    add("date", date)
    add("retrieved", retrieved)
    add("url", url)
    add("language", language)
    lines += comments.map { "# \(YAMLText.comment($0))" }
    add("archive", archivePath)
    if !omissions.isEmpty {
      lines += ["omit:"] + omissions.map { "  - \(YAMLText.scalar($0))" }
    }
    return (lines + ["---", ""]).joined(separator: "\n")
  }
}
