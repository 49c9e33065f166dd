/// The file that describes an entity.
public struct Record: Sendable {
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
  /// What only records of its family say.
  package var particulars: Particulars
  /// The records that this one is a part of, as written: a town of its country.
  package var partOf: [Located<String>] = []
  /// The record for which this one speaks, as written: a spokeswoman for her ministry.
  package var speaksFor: Located<String>?
  /// Slugs of records of the same kind.
  package var notToConfuse: [Located<String>] = []
  package var text = AnnotatedText()
  package var digests = FileDigests()

  package init(kind: Int, particulars: Particulars, slug: String, file: String) {
    self.kind = kind
    self.particulars = particulars
    self.slug = slug
    self.file = file
  }
}
