import DossierModel
import DossierParse
import DossierTestSupport

@testable import DossierLink

/// A dossier of files in memory, linked, in forms that a test can spell out.
struct Linked {
  let site: Site
  let found: [Diagnostic]

  /// `files`: texts by their path from the dossier's folder; dossier.yml may be among them.
  init(_ files: [String: String], jobs: Int = 1, withDrafts: Bool = false) throws {
    var found: [Diagnostic] = []
    let sources = files.keys.sorted().map {
      SourceFile(path: $0, bytes: Array((files[$0] ?? "").utf8))
    }
    let dossier = Parse.dossier(
      ParseInput(
        configuration: sources.first { $0.path == "dossier.yml" },
        content: sources.filter { $0.path != "dossier.yml" }), jobs: Jobs(jobs), &found)
    site = Link.site(of: dossier, jobs: Jobs(jobs), withDrafts: withDrafts, &found)
    self.found = found
  }

  /// An article with a title and a date.
  static func article(_ body: String, date: String = "2023") -> String {
    "---\ntitle: A text\ndate: \(date)\n---\n\(body)\n"
  }

  var rules: [Rule] { found.map(\.rule) }

  /// What the annotations of a document mean, in order: `person:nazar`; `-` for nothing.
  func meanings(in document: DocumentID = 0) -> [String] {
    site.text(of: document).annotations.indices.map { number in
      site.mentions.entity(of: site.mentions.mention(in: document, annotation: number))
        .map(name) ?? "-"
    }
  }

  /// The ids of a document's annotations, by the words they mark.
  func ids(in document: DocumentID = 0) -> [String: String] {
    let text = site.text(of: document)
    var ids: [String: String] = [:]
    for (number, annotation) in text.annotations.enumerated() {
      let anchor = site.mentions.anchors[
        site.mentions.mention(in: document, annotation: number)]
      ids[text.words(of: annotation), default: ""] += anchor.id
    }
    return ids
  }

  /// Where an entity is mentioned: `articles/one.html "words"`, in the index's order.
  func mentions(of entity: String, apart: Bool = false) -> [String] {
    guard let number = self.entity(entity) else { return [] }
    let numbers =
      apart
      ? site.mentions.mentionsApart(of: number) : site.mentions.mentionsInArticles(of: number)
    return numbers.map {
      let mention = site.mentions.place(of: $0)
      let words = site.text(of: mention.document).words(of: site.annotation(mention))
      return "\(site.path(of: mention.document)) \"\(words)\""
    }
  }

  /// `person:nazar` for a record, `"words"` for what is none.
  func name(_ referent: Referent) -> String {
    referent.entity.map(name) ?? "\"\(referent.name)\""
  }

  /// With whom each figure counts, in the order of the site; `-` for an unknown origin.
  var sources: [String] { site.observations.map { $0.source.map(name) ?? "-" } }

  /// Diagnostics of a rule: `hint` behind the place and the summary.
  func told(_ rules: Rule...) -> [String] {
    found.filter { rules.contains($0.rule) }.map { "\($0.summary); \($0.hint ?? "")" }
  }

  func entity(_ name: String) -> EntityID? { site.entities.indices.first { self.name($0) == name } }

  func name(_ entity: EntityID) -> String {
    "\(site.kind(of: entity).name):\(site.entities[entity].slug)"
  }
}
