package import DossierModel

/// What a statistic's annotated words say.
package enum QuantityReading: Sendable, Hashable {
  /// No number at all, or only dates, years and places in an order.
  case none
  /// One value or range, the same in other units as the source itself gives it, and what the words
  /// say about it besides.
  case quantity(Quantity, conversions: [Quantity], traits: QuantityTraits)
  /// A number that cannot be read for sure.
  case unreadable(ReadingProblem)
}

/// Why words cannot be read as a quantity.
package struct ReadingProblem: Sendable, Hashable {
  /// What is wrong, beginning with the words in question; no full stop.
  package let summary: String
  /// The one step that makes the problem go away: an attribute to write.
  package let hint: String

  package init(_ summary: String, hint: String) {
    self.summary = summary
    self.hint = hint
  }
}
