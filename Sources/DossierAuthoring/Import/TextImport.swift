/// A text that is taken in, whichever its form: what becomes of it under a slug.
protocol TextImport {
  var title: String { get }
  /// True when the draft's language is a guess.
  var isLanguageGuessed: Bool { get }
  /// `withLists`: false to take every list's marker for a word.
  func draft(slug: String, withLists: Bool) -> ImportedDraft
}

/// An article that was made of a text, and what there is to say of it.
struct ImportedDraft {
  var draft: ArticleDraft
  var blocks: [ArticleBlock]
  /// Signs that were escaped, and the lines on which they stand.
  var signs = 0
  var escapedLines: [Int] = []
  /// What was guessed or left out, a line each.
  var notes: [String] = []
}
