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
  /// Words that `dossier annotate` is not to mark in it.
  package var ignored: [Located<String>] = []
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
