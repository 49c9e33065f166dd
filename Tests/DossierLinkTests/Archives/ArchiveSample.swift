import DossierLink
import DossierModel
import DossierParse
import DossierTestSupport

/// An article with its archived text, linked.
enum ArchiveSample {
  struct Mismatch: Equatable {
    let place: String
    let summary: String
  }

  static let records = [
    "content/people/nazar.md": "---\nname: Nazar\n---\n",
    "content/countries/armenia.md": "---\nname: Armenia\n---\n",
  ]

  /// The site of one article and what is wrong with it.
  static func site(_ article: String, _ archived: [UInt8]) -> (Site, [Diagnostic])? {
    var found: [Diagnostic] = []
    let content = records.merging(["content/articles/a.md": article]) { $1 }.sorted { $0 < $1 }
      .map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let input = ParseInput(
      configuration: nil, content: content,
      originals: [SourceFile(path: "content/originals/a.txt", bytes: archived)])
    let dossier = Parse.dossier(input, jobs: Jobs(1), &found)
    let site = Link.site(of: dossier, jobs: Jobs(1), &found)
    return (site, found.sorted(by: Diagnostic.areInOrder))
  }

  static func mismatches(_ article: String, _ archived: String) -> [Mismatch] {
    (site(article, Array(archived.utf8))?.1 ?? []).filter { $0.rule == .archiveMismatch }.map {
      let start = $0.span?.start
      return Mismatch(
        place: "\($0.span?.file ?? ""):\(start?.line ?? 0):\(start?.column ?? 0)",
        summary: $0.summary)
    }
  }

  /// The archive of an article with this body.
  static func archive(_ body: String, _ archived: String, omit: [String] = []) -> Archive? {
    let omissions = omit.map { "  - '\($0)'\n" }.joined()
    let header =
      "---\ntitle: T\narchive: content/originals/a.txt\n\(omit.isEmpty ? "" : "omit:\n\(omissions)")---\n"
    return site(header + body, Array(archived.utf8))?.0.archive(of: 0)
  }
}
