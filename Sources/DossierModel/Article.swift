/// A value of the header, and where it stands.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  package var value: Value
  package var position: SourcePosition

  package init(_ value: Value, at position: SourcePosition) {
    self.value = value
    self.position = position
  }
}

/// Checksums of a content file's parts; 0 for what was not read from a file.
package struct FileDigests: Sendable, Hashable {
  package var header: UInt64
  package var body: UInt64

  package init(header: UInt64 = 0, body: UInt64 = 0) {
    self.header = header
    self.body = body
  }
}

/// One source text with its header.
package struct Article: Sendable {
  package var slug: String
  /// The path from the dossier's folder.
  package var file: String
  package var title = ""
  package var publisher: String?
  package var authors: [String] = []
  package var date: PartialDate?
  package var retrieved: PartialDate?
  /// An http or https address.
  package var url: String?
  package var language: String
  package var place: String?
  /// The archived text: a path from the dossier's folder.
  package var archive: Located<String>?
  /// Stretches of the archived text that the article leaves out.
  package var omissions: [Located<String>] = []
  /// Of the source, A to F by the Admiralty code; F, cannot be judged, when nobody has said.
  package var reliability: Character = "F"
  /// Of the report, 1 to 6; 6, cannot be judged, when nobody has said.
  package var credibility = 6
  package var description: String?
  package var isDraft = false
  package var text = AnnotatedText()
  package var digests = FileDigests()
  /// False when its header, its body or an annotation in it could not be read.
  package var isWhole = true

  package init(slug: String, file: String, language: String) {
    self.slug = slug
    self.file = file
    self.language = language
  }
}

/// The file that describes an entity.
package struct Record: Sendable {
  /// The kind's number among the configured ones.
  package var kind: Int
  package var slug: String
  package var file: String
  package var name = Located("", at: SourcePosition(line: 1, column: 1))
  package var aliases: [Located<String>] = []
  package var description: String?
  /// Slugs it once had, whose pages now lead to it.
  package var formerSlugs: [Located<String>] = []
  /// Wikidata ids or http addresses.
  package var sameAs: [String] = []
  /// Countries: ISO 3166-1 alpha-2, or ISO 3166-3 for former ones, in capitals.
  package var code: Located<String>?
  package var role: String?
  /// Country codes, or plain words.
  package var nationality: [String] = []
  package var unit: String?
  package var population: String?
  package var place: String?
  package var period: String?
  package var date: PartialDate?
  /// Slugs of records of the same kind.
  package var notToConfuse: [Located<String>] = []
  package var explanations: [Explanation] = []
  package var text = AnnotatedText()
  package var digests = FileDigests()

  package init(kind: Int, slug: String, file: String) {
    self.kind = kind
    self.slug = slug
    self.file = file
  }
}

/// An editor's reason why two figures that conflict may both stand.
package struct Explanation: Sendable, Hashable {
  package var finding: String
  /// Slugs of the articles that the figures stand in; one when both stand in one.
  package var between: [String]
  package var reason: String
  package var position: SourcePosition

  package init(finding: String, between: [String], reason: String, position: SourcePosition) {
    self.finding = finding
    self.between = between
    self.reason = reason
    self.position = position
  }
}
