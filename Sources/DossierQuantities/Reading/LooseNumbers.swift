import DossierModel

/// Numbers with something between their parts: `20-odd thousand`, `1-1/2`.
extension NumberReader {
  /// The number with `-odd` or `-ish` behind it, which say about; else as it is.
  func loosened(_ number: ReadNumber) -> ReadNumber {
    let next = skippingHyphen(number.end)
    guard traits.contains(.pluralsEndWithS), meaning(next) == .qualifier(.about), isLoosening(next)
    else {
      return number
    }
    var loose = number
    loose.isLoose = true
    loose.end = next + 1
    return loose
  }

  private func isLoosening(_ index: Int) -> Bool {
    let word = text[tokens[index].start..<tokens[index].end]
    return word.elementsEqual("odd".utf8) || word.elementsEqual("ish".utf8)
  }

  /// `1-1/2`, `2 1/2`: a whole number and a fraction in digits.
  func mixedNumber(at index: Int) -> ReadNumber? {
    let next = skippingHyphen(index + 1)
    guard let whole = tokens[index].whole, whole < 1000, meaning(next) == .numeral,
      meaning(next + 1) == .slash, isGlued(next + 1), isGlued(next + 2),
      meaning(next + 2) == .numeral, meaning(next + 3) != .slash,
      let count = tokens[next].whole, let parts = tokens[next + 2].whole,
      [2, 3, 4, 5, 8, 16].contains(parts), count > 0, count < parts,
      // `11-12/16` is something else.
      parts % 2 == 1 || count % 2 == 1,
      let sum = Self.quotient(count, parts)?.adding(tokens[index].number)
    else { return nil }
    return ReadNumber(sum, precision: min(-1, sum.exponent), end: next + 3)
  }
}
