package import DossierModel

/// What words say about their number, beside the amount itself.
///
/// Whether any of it is a fault depends on the statistic's record: ``QuantityReader`` hands it out,
/// and whoever knows the record decides.
package struct QuantityTraits: Sendable, Hashable {
  /// How a number stands to one that moves.
  package enum Change: Sendable, Hashable {
    /// By so much it rose, or so much came on top: `rose by 3 percent`, `another 300`, `300 more`.
    case rise
    /// By so much it fell: `fell by 3 percent`, `lost 40 seats`, `5 percent fewer`.
    case fall
    /// By so much it changed, either way: `a change of 3 percent`, German `um 3 Prozent`.
    case unclear
    /// Where the change led: `rose to 300`.
    case level
  }

  /// Nil for words that tell no change: an amount.
  package var change: Change?
  /// True for a number with a plus or minus sign of its own.
  package var isSigned = false
  /// The word right behind the number, where no unit is stated and the word is none that is known:
  /// `crates` in `30 crates`.
  package var noun: String?
  /// True for a noun that means degrees of a scale that is not named.
  package var isInDegrees = false
  /// Digits that another language would group: `5,923` in a German text.
  package var otherGrouping: OtherGrouping?

  package init() {}

  /// True where the words tell by how much something changed.
  package var isDifference: Bool { change != nil && change != .level }

  /// A decimal with three digits behind its sign, which may as well be a whole number in thousands.
  package struct OtherGrouping: Sendable, Hashable {
    /// The digits as they are written.
    package let digits: String
    /// The whole number that they are in the other language.
    package let number: DecimalNumber
    /// A language that groups by this sign: `en` for a comma, `de` for a full stop.
    package let language: String
  }
}
