import DossierModel

/// A finding that an editor explains in the statistic's record.
///
/// It stays visible.
package struct ExplainedConflict: Sendable, Hashable {
  /// A passage: the slug of its article, and words of the annotation where one is not enough.
  package struct Side: Sendable, Hashable {
    package let article: String
    /// Part of the annotated words; nil for any passage of the article.
    package let words: String?

    package init(article: String, words: String? = nil) {
      self.article = article
      self.words = words
    }

    /// Reads `draft-exiles-return-home` or `draft-exiles-return-home 700,000 men`.
    ///
    /// Returns nil for empty text.
    package init?(_ text: String) {
      let parts = text.split(separator: " ", maxSplits: 1)
      guard let article = parts.first else { return nil }
      self.article = String(article)
      let words = parts.count > 1 ? Folding.fold(String(parts[1])) : ""
      self.words = words.isEmpty ? nil : String(parts[1])
    }
  }

  package let rule: FindingRule
  /// Two sides or more: a finding between any two of them.
  ///
  /// One: a finding inside that article.
  package let between: [Side]
  package let reason: String

  package init(rule: FindingRule, between: [Side], reason: String) {
    self.rule = rule
    self.between = between
    self.reason = reason
  }
}
