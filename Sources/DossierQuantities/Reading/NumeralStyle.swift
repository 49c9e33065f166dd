import DossierModel

/// What the signs between digits mean in a language.
struct NumeralStyle: Sendable {
  enum Sign: Sendable { case comma, dot, space, apostrophe }

  /// The sign that groups thousands beside the space and the apostrophe, which group everywhere.
  let group: Sign?
  /// The sign of decimals; nil where both occur and three digits behind one are ambiguous.
  let decimal: Sign?

  /// True where both divide decimals by the same sign and none groups by that of the other.
  func isLike(_ other: NumeralStyle) -> Bool {
    decimal == other.decimal && (group == other.group || group == nil || other.group == nil)
  }

  /// Digits as they are read one by one: `1.200,50`.
  struct Digits {
    var mantissa: Int64 = 0
    var count = 0
    var groups = 1
    var firstLength = 0
    var lastLength = 0
    /// True while all groups between the first and the last have three digits.
    var middlesAreThree = true
    var firstSign: Sign?
    var lastSign: Sign?
    /// True while all signs but the last are the same.
    var isUniform = true
    /// True while all groups between the first and the last have two digits: `12,34,567`.
    var middlesAreTwo = true

    mutating func append(_ digit: Int64) {
      count += 1
      if count <= 18 { mantissa = mantissa * 10 + digit }
      if groups == 1 { firstLength += 1 }
      lastLength += 1
    }

    mutating func separate(_ sign: Sign) {
      if groups > 1 {
        if lastLength != 3 { middlesAreThree = false }
        if lastLength != 2 { middlesAreTwo = false }
        if lastSign != firstSign { isUniform = false }
      } else {
        firstSign = sign
      }
      lastSign = sign
      groups += 1
      lastLength = 0
    }

    /// `12,34,567`: lakhs and crores.
    func isIndian(by group: Sign?) -> Bool {
      groups > 2 && middlesAreTwo && isUniform && firstSign == lastSign && firstSign == group
        && group == .comma && (1...2).contains(firstLength) && lastLength == 3
    }
  }

  /// Returns the number and how many of its digits are decimals; nil for digits that are no number
  /// in this language: `1,5` in English, where the comma groups.
  func number(_ digits: Digits) -> (DecimalNumber, decimals: Int)? {
    guard digits.count <= 18 else { return nil }
    let whole = (DecimalNumber(digits.mantissa), 0)
    guard let first = digits.firstSign, let last = digits.lastSign else { return whole }
    let fraction = (
      DecimalNumber(digits.mantissa, exponent: -digits.lastLength), digits.lastLength
    )
    if digits.isIndian(by: group) { return whole }
    guard digits.middlesAreThree, digits.isUniform else { return nil }
    let isGrouped = (1...3).contains(digits.firstLength) && digits.lastLength == 3
    if first == last {
      if first == .space || first == .apostrophe { return isGrouped ? whole : nil }
      if digits.groups > 2 { return isGrouped ? whole : nil }
      if first == group { return isGrouped ? whole : nil }
      if first == decimal { return fraction }
      // A sign that the language uses for neither: only `1.500` could be either.
      return isGrouped ? nil : fraction
    }
    // Two kinds of signs: the first groups, the last divides decimals, whatever the language.
    guard (1...3).contains(digits.firstLength), last == .comma || last == .dot else { return nil }
    return fraction
  }
}
