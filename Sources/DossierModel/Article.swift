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
public struct Article: Sendable {
  package var slug: String
  /// The path from the dossier's folder.
  package var file: String
  package var title = ""
  package var publisher: String?
  package var authors: [String] = []
  package var date: PartialDate?
  package var retrieved: PartialDate?
  /// When it was last corrected here.
  package var updated: PartialDate?
  /// An http or https address.
  package var url: String?
  package var language: String
  /// An example of how the article writes numbers, where that is not its language's way: `1.234,5`.
  package var numbers: String?
  package var place: String?
  /// The archived text: a path from the dossier's folder.
  package var archive: Located<String>?
  /// Archived texts that the file names, where its header could not be read.
  package var possibleArchives: Set<String> = []
  /// Stretches of the archived text that the article leaves out.
  package var omissions: [Located<String>] = []
  /// The file as it is written, while its archived text is still to be compared with it.
  package var source: SourceFile?
  /// Of the source, A to F by the Admiralty code; F, cannot be judged, when nobody has said.
  package var reliability: Character = "F"
  /// Of the report, 1 to 6; 6, cannot be judged, when nobody has said.
  package var credibility = 6
  package var description: String?
  package var isDraft = false
  /// The sources that the report retells: names of records, or plain words.
  package var after: [Located<String>] = []
  package var text = AnnotatedText()
  package var digests = FileDigests()
  /// False for a file that is not UTF-8: it is no part of the site.
  package var isLegible = true
  /// False when its header, its body or an annotation in it could not be read.
  package var isWhole = true

  package init(slug: String, file: String, language: String) {
    self.slug = slug
    self.file = file
    self.language = language
  }

  /// The date that feeds tell: of the last correction, else of the article, else of its reading; nil
  /// when there is none or ISO 8601 has no such date.
  package var feedDate: PartialDate? {
    [updated, date, retrieved].lazy.compactMap { $0 }.first { $0.machineReadable != nil }
  }
}

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
  /// Countries: ISO 3166-1 alpha-2, or ISO 3166-3 for former ones, in capitals.
  package var code: Located<String>?
  package var role: String?
  /// Country codes, or plain words.
  package var nationality: [String] = []
  package var unit: String?
  package var population: String?
  package var place: String?
  package var period: String?
  /// Statistics: how the thing that is counted moves.
  package var course = Course.varies
  /// Statistics: how many days apart figures may lie and still be compared; nil for the dossier's
  /// convention.
  package var daysApart: Double?
  /// Statistics: what its figures measure.
  package var measures = Measure.amount
  /// The records that this one is a part of, as written: a town of its country.
  package var partOf: [Located<String>] = []
  /// The record for which this one speaks, as written: a spokeswoman for her ministry.
  package var speaksFor: Located<String>?
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

/// How the thing that a statistic counts moves; the raw value is what `course:` says.
package enum Course: String, Sendable, CaseIterable {
  /// Up and down: figures compare only when their dates lie close together.
  case varies
  /// A total that only grows: a later, lower figure is a finding.
  case cumulative
  /// Not at all: dates play no part.
  case fixed
}

/// What the figures of a statistic measure; the raw value is what `measures:` says.
package enum Measure: String, Sendable, CaseIterable {
  /// How much or how many there are.
  case amount
  /// By how much something rose or fell: figures are signed.
  case change
  /// An amount whose parts add up to the whole, also where its unit does not say so.
  case total
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
