import DossierModel

/// A word, number or sign of a phrase.
struct Token {
  var meaning: Meaning
  /// Where its folded text stands in the scanner's text; half open.
  var start: Int
  var end: Int
  /// The number of a `numeral` or `spelled`.
  var number = DecimalNumber(0)
  /// How a `spelled` number is put together.
  var spelled: SpelledNumber?
  /// True for a name that several kinds of money, or of measure, share: `francs`, `pounds`.
  var isShared = false
  /// How many digits a numeral has behind the decimal sign.
  var decimals = 0
  /// True for a numeral without signs between its digits: may be a year.
  var isPlainInteger = false
  /// How many digits a plain integer has.
  var digits = 0
  var hasSpaceBefore = false
  /// True for letters, false for digits and signs.
  var isWord = false
  /// True when the first letter is a capital.
  var isCapitalised = false
  /// True when all letters are capitals.
  var isUpperCase = false

  /// True for the unit of `an hour's drive`.
  var isOwner = false

  /// True for a double stroke of one scalar: `"`, `″`, `”`.
  var isDouble = false

  /// True for what may be a stroke behind a number: `'`, `"`, `’`, `′`.
  func isStroke(_ text: [UInt8]) -> Bool {
    if isWord { return false }
    if meaning == .stroke { return true }
    guard meaning == .filler else { return false }
    // An asterisk or a dagger behind a number is a footnote's mark and no foot.
    let sign = String(decoding: text[start..<end], as: UTF8.self)
    return ["'", "\"", "’", "”"].contains(sign)
  }

  init(_ meaning: Meaning, start: Int, end: Int, hasSpaceBefore: Bool) {
    self.meaning = meaning
    self.start = start
    self.end = end
    self.hasSpaceBefore = hasSpaceBefore
  }

  /// The value of a whole numeral below 10^15.
  var whole: Int? {
    guard meaning == .numeral || meaning == .spelled, number.exponent >= 0 else { return nil }
    return number.units(ofTenTo: 0).flatMap { $0 < 1_000_000_000_000_000 ? Int($0) : nil }
  }

  var unit: Int? {
    guard case .unit(let number) = meaning else { return nil }
    return number
  }
}
