package import DossierModel

/// The archived text of an article, whose words are the article's but for what the editor leaves out.
package struct Archive: Sendable {
  package let file: SourceFile
  /// Of the file's bytes: 64 hexadecimal digits.
  package let sha256: String
  /// Stretches of the file that pages show one below the other: bytes, without white space at the
  /// ends.
  package let paragraphs: [Range<Int>]
  /// Stretches that the article leaves out, in order.
  package let omissions: [Range<Int>]
  /// For each annotation of the article's body, what it marks in the file.
  package let passages: [Range<Int>]

  package init(
    file: SourceFile, sha256: String, paragraphs: [Range<Int>], omissions: [Range<Int>],
    passages: [Range<Int>]
  ) {
    self.file = file
    self.sha256 = sha256
    self.paragraphs = paragraphs
    self.omissions = omissions
    self.passages = passages
  }
}
