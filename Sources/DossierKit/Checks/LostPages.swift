import DossierDisk
import DossierModel

/// Pages that are published and whose files are still there, but are not read any more, or articles
/// of which none is left: a slip of whoever made the change, more often than what was meant.
///
/// A file that is gone alone takes its page with it, as it should.
struct LostPages: Sendable {
  /// The paths of files and folders that are there and not read.
  private let unread: [String]
  private let hasArticles: Bool
  /// The paths of what is read below `content/`.
  private let content: Set<String>

  init(_ files: LoadedFiles) {
    unread = files.refused.map(\.path) + files.stray
    hasArticles = files.content.contains { $0.contentFolder == "articles" }
    content = unread.isEmpty ? [] : Set(files.content.map(\.path))
  }

  /// False when all is read and there are articles, as nearly always.
  var arePossible: Bool {
    !unread.isEmpty || !hasArticles
  }

  /// What there is to say, given the files on the site and those that would be there.
  func diagnostics(
    _ published: [String], next: Set<String>, _ configuration: Configuration
  ) -> [Diagnostic] {
    let sources = ["articles"] + configuration.kinds.map(\.folder)
    var told: Set<String> = []
    var found: [Diagnostic] = []
    for path in unread {
      let pages = published.filter { isLost($0, with: path, sources, next) && !told.contains($0) }
      if pages.isEmpty { continue }
      told.formUnion(pages)
      found.append(Self.lost(pages, at: path, "it cannot be read"))
    }
    if !hasArticles {
      let pages = published.filter { Self.isRecord($0, in: "articles") && !told.contains($0) }
      if !pages.isEmpty {
        found.append(Self.lost(pages, at: "content/articles", "it holds no file that can be read"))
      }
    }
    return found
  }

  /// True when a page on the site was made of what is not read at `path`.
  private func isLost(
    _ page: String, with path: String, _ sources: [String], _ next: Set<String>
  ) -> Bool {
    let parts = path.split(separator: "/")
    if next.contains(page) { return false }
    switch (parts.first, parts.count) {
    case ("content", 1): return sources.contains { Self.isRecord(page, in: $0) }
    case ("content", 2): return Self.isRecord(page, in: String(parts[1]))
    case ("content", _):
      guard sources.contains(String(parts[1])), let name = parts.last else { return false }
      let stem = name.prefix { $0 != "." }
      return page == "\(parts[1])/\(stem).html"
        && !content.contains("content/\(parts[1])/\(stem).md")
    case ("static", 1):
      let pages = next.map(Self.top)
      return !pages.contains(Self.top(page)) && !sources.contains(String(Self.top(page)))
    case ("static", _):
      let copy = path.dropFirst("static/".count)
      return page == copy || page.hasPrefix(copy + "/")
    default: return false
    }
  }

  /// The folder of the site that a page lies in, or the page itself.
  private static func top(_ page: String) -> Substring { page.prefix { $0 != "/" } }

  /// True for the page of an article or record, and not for lists of them and for further pages.
  private static func isRecord(_ page: String, in folder: String) -> Bool {
    page.hasPrefix(folder + "/") && page != folder + "/index.html"
      && !page.dropFirst(folder.count + 1).contains("/")
  }

  private static func lost(_ pages: [String], at path: String, _ reason: String) -> Diagnostic {
    let which =
      pages.count == 1 ? "'\(pages[0])' is" : "'\(pages[0])' and \(pages.count - 1) more are"
    return Diagnostic(
      .lostPage, "\(which) published and would go away because \(reason)",
      at: SourceSpan(file: path, start: SourcePosition(line: 1, column: 1)),
      hint: "put it back as it was; if the page is to go away, run 'dossier clean' first")
  }
}
